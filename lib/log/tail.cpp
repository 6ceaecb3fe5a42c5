#include "log/tail.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/text.h"
#include "time/date_gate.h"

namespace steady {
namespace {

constexpr std::size_t block = 64 * 1024;

/// The last bytes of a file, from `from` on; fewer when it was cut meanwhile.
std::string bytes_from(int file, std::size_t from, std::size_t size) {
    std::string bytes(size - from, '\0');
    std::size_t got = 0;
    while (got < bytes.size()) {
        const ssize_t count =
            pread(file, bytes.data() + got, bytes.size() - got, static_cast<off_t>(from + got));
        if (count <= 0) break;
        got += static_cast<std::size_t>(count);
    }
    bytes.resize(got);
    return bytes;
}

bool admits_any(const DateGate& gate, std::string_view lines) {
    for (const std::string_view line : split(lines, '\n'))
        if (!line.empty() && gate.admits(line)) return true;
    return false;
}

/// Whole lines at the end of the file, in which the older half has nothing that is wanted.
std::string wanted_end(int file, std::size_t size, const DateGate& gate) {
    for (std::size_t length = 2 * block;; length *= 2) {
        if (length >= size) return bytes_from(file, 0, size);
        std::string bytes = bytes_from(file, size - length, size);
        bytes.erase(0, bytes.find('\n') + 1);
        const std::size_t half = bytes.find('\n', bytes.size() / 2);
        if (half != bytes.npos && !admits_any(gate, std::string_view(bytes).substr(0, half)))
            return bytes;
    }
}

/// The size of the file when its last line is whole.
std::size_t whole_size(int file, struct stat& status) {
    char last = '\n';
    if (status.st_size == 0 || pread(file, &last, 1, status.st_size - 1) != 1 || last == '\n')
        return static_cast<std::size_t>(status.st_size);
    const Descriptor held = hold_off_appends(file);
    fstat(file, &status);
    return static_cast<std::size_t>(status.st_size);
}

}  // namespace

Records read_tail(const std::vector<Path>& files, Day since) {
    const DateGate gate(since);
    Records records;
    for (const Path& path : files) {
        const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        struct stat status {};
        if (!file || fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
        const std::string end = wanted_end(file.number(), whole_size(file.number(), status), gate);
        for (const std::string_view line : split(end, '\n')) {
            if (holds_no_record(line) || !gate.admits(line)) continue;
            auto read = parse_record(line);
            if (auto* record = std::get_if<Record>(&read)) records.push_back(std::move(*record));
        }
    }
    return records;
}

}  // namespace steady
