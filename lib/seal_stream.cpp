#include "seal_stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "error.h"
#include "seal_secret.h"
#include "text.h"

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

   private:
    static void put(std::string_view bytes) {
        if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size())
            throw system_error("standard output", errno);
    }

    bool to_terminal_;
    bool ended_ = true;  ///< the last line has its LF
};

/// Whoever waits at the other end of a pipe gets each line when it is there.
bool comes_slowly(const Source& source) {
    struct stat status {};
    const int failed =
        source.path.empty() ? fstat(STDIN_FILENO, &status) : stat(source.path.c_str(), &status);
    return failed == 0 && !S_ISREG(status.st_mode);
}

bool pass_source(LineReader& reader, Output& output, const Tell& tell, const LineWork& work) {
    bool all = true;
    std::string_view line;
    while (reader.next(line)) {
        if (reader.too_long()) {
            tell({reader.name(), reader.number(), 1, "a line longer than 1 MiB; left out", true});
            all = false;
        } else if (const auto text = work({line, reader.name(), reader.number()})) {
            output.line(*text, !reader.unfinished());
        }
    }
    return all;
}

}  // namespace

bool pass_lines(const std::vector<Source>& sources, const Tell& tell, const LineWork& work) {
    bool all = true;
    Output output(std::ranges::any_of(sources, comes_slowly));
    for (const Source& source : sources) {
        Descriptor file;
        if (!source.path.empty()) {
            file = Descriptor(open(source.path.c_str(), O_RDONLY | O_CLOEXEC));
            if (!file) {
                tell({source.name, 0, 0, std::strerror(errno), false});
                all = false;
                continue;
            }
        }
        LineReader reader(file ? file.number() : STDIN_FILENO, source.name);
        all &= pass_source(reader, output, tell, work);
    }
    if (std::fflush(stdout) != 0) throw system_error("standard output", errno);
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
