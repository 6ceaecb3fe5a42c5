#include "statistics/partial_lines.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

#include "text/text.h"

namespace steady {
namespace {

/// A log given in place of partials is not told line by line.
constexpr std::size_t most_bad_lines = 5;
constexpr std::size_t longest_partial = std::size_t{16} * 1024 * 1024;

struct CloseFile {
    void operator()(std::FILE* file) const {
        if (file != stdin) std::fclose(file);
    }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

File open_partials(const Source& source) {
    return File(source.path.empty() ? stdin : std::fopen(source.path.c_str(), "re"));
}

/// The lines of a file, each with its LF; a file without one ends where too much was read.
class Lines {
   public:
    explicit Lines(std::FILE* file) : file_(file) {}

    bool next(std::string_view& line) {
        buffer_begin_ += line_size_;
        line_size_ = 0;
        std::size_t searched = buffer_begin_;
        std::size_t feed = buffer_.find('\n', searched);
        while (feed == std::string::npos && !too_long() && read_on()) {
            searched = buffer_.size() - last_read_;
            feed = buffer_.find('\n', searched);
        }
        const std::size_t end = feed == std::string::npos ? buffer_.size() : feed + 1;
        line_size_ = end - buffer_begin_;
        line = std::string_view(buffer_).substr(buffer_begin_, line_size_);
        return line_size_ > 0 && !too_long();
    }

    bool too_long() const { return buffer_.size() - buffer_begin_ > longest_partial + block; }

   private:
    static constexpr std::size_t block = 65'536;

    bool read_on() {
        buffer_.erase(0, buffer_begin_);
        buffer_begin_ = 0;
        const std::size_t before = buffer_.size();
        buffer_.resize(before + block);
        last_read_ = std::fread(buffer_.data() + before, 1, block, file_);
        buffer_.resize(before + last_read_);
        return last_read_ > 0;
    }

    std::FILE* file_;
    std::string buffer_;
    std::size_t buffer_begin_ = 0, line_size_ = 0, last_read_ = 0;
};

/// How many of its lines were none.
std::size_t read_file_of_partials(std::FILE* file, const Source& source, const Tell& tell,
                                  const std::function<void(Partial&&, const Source&)>& take) {
    Lines lines(file);
    std::string_view line;
    std::size_t bad = 0, number = 1;
    for (; bad < most_bad_lines && lines.next(line); ++number) {
        if (trim(line).empty()) continue;
        auto parsed = parse_partial(line);
        if (auto* partial = std::get_if<Partial>(&parsed)) {
            take(std::move(*partial), source);
            continue;
        }
        const auto& mistake = std::get<JsonMistake>(parsed);
        tell({source.name, number, mistake.column, mistake.what, true});
        ++bad;
    }
    if (!lines.too_long()) return bad;
    tell({source.name, number, 1, "a line longer than 16 MiB is no partial", true});
    return bad + 1;
}

}  // namespace

PartialsRead read_partials(const std::vector<Source>& sources, const Tell& tell,
                           const std::function<void(Partial&&, const Source&)>& take) {
    PartialsRead read;
    for (const Source& source : sources) {
        errno = 0;
        const File file = open_partials(source);
        if (file) read.bad_lines += read_file_of_partials(file.get(), source, tell, take);
        if (file && std::ferror(file.get()) == 0) continue;
        tell({source.name, 0, 0, std::strerror(errno)});
        read.all_files = false;
    }
    return read;
}

}  // namespace steady
