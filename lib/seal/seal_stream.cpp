#include "seal/seal_stream.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "base/error.h"
#include "seal/seal_secret.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::size_t output_room = 64 * 1024;

/// Standard output, through memory that is kept out of swap. The memory stays until the process is
/// gone, for stdio looks at it last of all.
class Output {
   public:
    explicit Output(bool by_line) : to_terminal_(isatty(STDOUT_FILENO) != 0) {
        static auto* const room = new Secret(output_room);
        std::setvbuf(stdout, reinterpret_cast<char*>(room->data()), by_line ? _IOLBF : _IOFBF,
                     room->size());
    }

    void line(std::string_view text, bool has_feed) {
        if (!ended_) put("\n");
        if (to_terminal_)
            put(clean(text));
        else
            put(text);
        ended_ = has_feed;
        if (has_feed) put("\n");
    }

    /// Where a line has ended, all before it has been written, when it goes by line.
    bool ended() const { return ended_; }
    std::size_t size() const { return size_; }  ///< in bytes

   private:
    void put(std::string_view bytes) {
        // That a line could not be flushed shows in the stream alone.
        if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() ||
            std::ferror(stdout) != 0)
            throw system_error("standard output", errno);
        size_ += bytes.size();
    }

    bool to_terminal_;
    bool ended_ = true;  ///< the last line has its LF
    std::size_t size_ = 0;
};

/// Whoever waits at the other end of a pipe gets each line when it is there.
bool comes_slowly(const Source& source) {
    struct stat status {};
    const int failed =
        source.path.empty() ? fstat(STDIN_FILENO, &status) : stat(source.path.c_str(), &status);
    return failed == 0 && !S_ISREG(status.st_mode);
}

/// Everything that goes through a run of `pass_lines`.
class Passage {
   public:
    Passage(const Tell& tell, const LineWork& work, PipedLines* piped, bool by_line)
        : tell_(tell), work_(work), piped_(piped), output_(by_line) {}

    /// False when a line was left out.
    bool pass(const Source& source, const Descriptor& file) {
        if (piped_ != nullptr && source.path.empty()) return pass_all(piped_->reader(), piped_);
        LineReader reader(file ? file.number() : STDIN_FILENO, source.name);
        return pass_all(reader, nullptr);
    }

    void finish() {
        if (std::fflush(stdout) != 0) throw system_error("standard output", errno);
        if (piped_ == nullptr) return;
        piped_->written(output_.size());
        piped_->see_them_taken();
    }

   private:
    bool pass_all(LineReader& reader, PipedLines* piped) {
        bool all = true;
        std::string_view line;
        while (reader.next(line)) {
            if (reader.too_long()) {
                tell_({reader.name(), reader.number(), 1, "a line longer than 1 MiB; left out",
                       true});
                all = false;
            } else {
                if (piped != nullptr) piped->hold(line);
                pass_line({line, reader.name(), reader.number()}, !reader.unfinished(), piped);
            }
        }
        return all;
    }

    void pass_line(const LineAt& line, bool has_feed, PipedLines* piped) {
        const auto text = work_(line);
        if (text) output_.line(*text, has_feed);
        if (!text && piped != nullptr) piped->give_back_last();
        if (piped_ != nullptr && output_.ended()) piped_->written(output_.size());
    }

    const Tell& tell_;
    const LineWork& work_;
    PipedLines* const piped_;
    Output output_;
};

}  // namespace

bool pass_lines(const std::vector<Source>& sources, const Tell& tell, const LineWork& work,
                PipedLines* piped) {
    bool all = true;
    const bool by_line = piped != nullptr || std::ranges::any_of(sources, comes_slowly);
    Passage passage(tell, work, piped, by_line);
    for (const Source& source : sources) {
        Descriptor file;
        try {
            file = open_log(source);
        } catch (const Error& error) {
            tell({{}, 0, 0, error.what()});
            all = false;
            continue;
        }
        all &= passage.pass(source, file);
    }
    passage.finish();
    return all;
}

std::string pass_text(std::string_view text, const std::string& file, const LineWork& work) {
    std::string_view rest = text;
    drop_byte_order_mark(rest);
    std::string passed(text.substr(0, text.size() - rest.size()));
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::size_t feed = rest.find('\n');
        const auto line = work({rest.substr(0, feed), file, number});
        if (!line) throw Error(file + ": it is as it was");
        passed += *line;
        if (feed == rest.npos) break;
        passed += '\n';
        rest.remove_prefix(feed + 1);
    }
    return passed;
}

}  // namespace steady
