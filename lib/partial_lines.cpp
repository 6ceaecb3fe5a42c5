#include "partial_lines.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "text.h"

namespace steady {
namespace {

/// A log given in place of partials is not told line by line.
constexpr std::size_t most_bad_lines = 5;

struct CloseFile {
    void operator()(std::FILE* file) const {
        if (file != stdin) std::fclose(file);
    }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

File open_source(const Source& source) {
    return File(source.path.empty() ? stdin : std::fopen(source.path.c_str(), "re"));
}

/// getline(3), with its buffer.
class Lines {
   public:
    explicit Lines(std::FILE* file) : file_(file) {}
    Lines(const Lines&) = delete;
    Lines& operator=(const Lines&) = delete;
    ~Lines() { std::free(buffer_); }

    bool next(std::string_view& line) {
        const ssize_t length = getline(&buffer_, &size_, file_);
        if (length < 0) return false;
        line = {buffer_, static_cast<std::size_t>(length)};
        return true;
    }

   private:
    std::FILE* file_;
    char* buffer_ = nullptr;
    std::size_t size_ = 0;
};

/// How many of its lines were none.
std::size_t read_file_of_partials(std::FILE* file, const Source& source, const Tell& tell,
                                  const std::function<void(Partial&&, const Source&)>& take) {
    Lines lines(file);
    std::string_view line;
    std::size_t bad = 0;
    for (std::size_t number = 1; bad < most_bad_lines && lines.next(line); ++number) {
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
    return bad;
}

}  // namespace

PartialsRead read_partials(const std::vector<Source>& sources, const Tell& tell,
                           const std::function<void(Partial&&, const Source&)>& take) {
    PartialsRead read;
    for (const Source& source : sources) {
        errno = 0;
        const File file = open_source(source);
        if (file) read.bad_lines += read_file_of_partials(file.get(), source, tell, take);
        if (file && std::ferror(file.get()) == 0) continue;
        tell({source.name, 0, 0, std::strerror(errno)});
        read.all_files = false;
    }
    return read;
}

}  // namespace steady
