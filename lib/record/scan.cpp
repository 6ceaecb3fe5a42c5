#include "record/scan.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/config.h"
#include "base/error.h"
#include "base/file_replacement.h"
#include "record/logfmt.h"

namespace steady {
namespace {

constexpr std::size_t block_size = 256 * 1024;
constexpr std::size_t longest_line = 1024 * 1024;
constexpr unsigned null_major = 1, null_minor = 3;  ///< of /dev/null

Source source_of(const std::string& file) {
    if (file == "-") return {"stdin", {}};
    return {file, file};
}

/// Devices that make sense are terminals, and the one that is always empty.
bool is_odd_device(int descriptor) {
    struct stat status {};
    if (fstat(descriptor, &status) != 0) return false;
    if (S_ISBLK(status.st_mode)) return true;
    return S_ISCHR(status.st_mode) && isatty(descriptor) == 0 &&
           status.st_rdev != makedev(null_major, null_minor);
}

void read_lines(LineReader& reader, const Tell& tell,
                const std::function<void(std::string_view, const LineReader&)>& take) {
    std::string_view line;
    while (reader.next(line)) {
        if (reader.too_long())
            tell(too_long_remark(reader));
        else if (!holds_no_record(line))
            take(line, reader);
    }
}

}  // namespace

std::string to_string(const Remark& remark) {
    if (remark.file.empty()) return remark.what;
    if (remark.line == 0) return fmt::format("{}: {}", remark.file, remark.what);
    return fmt::format("{}:{}:{}: {}", remark.file, remark.line, remark.column, remark.what);
}

bool holds_no_record(std::string_view line) {
    if (line.empty() || line[0] == '#') return true;
    if (line[0] > ' ' || line[0] < 0) return false;
    return std::all_of(line.begin(), line.end(),
                       [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

void drop_byte_order_mark(std::string_view& text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
}

LineReader::LineReader(int descriptor, std::string name)
    : descriptor_(descriptor),
      name_(std::move(name)),
      buffer_(std::make_unique_for_overwrite<char[]>(block_size + padding_bytes)),
      capacity_(block_size) {}

LineReader::~LineReader() = default;

/// Moves what is unread to the front, makes room for a long line, and reads one block more.
/// False when there is no more, or no room for more.
bool LineReader::refill() {
    if (at_end_) return false;
    if (begin_ > 0) std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = whole_ = 0;
    if (end_ == capacity_) {
        if (capacity_ > longest_line) return false;
        auto larger = std::make_unique_for_overwrite<char[]>(2 * capacity_ + padding_bytes);
        std::memcpy(larger.get(), buffer_.get(), end_);
        buffer_ = std::move(larger);
        capacity_ *= 2;
    }
    ssize_t count = 0;
    do {
        count = read(descriptor_, buffer_.get() + end_, capacity_ - end_);
    } while ((count < 0 && errno == EINTR) || (count == 0 && end_ > 0 && may_be_half_written()));
    held_ = Descriptor();
    if (count < 0) throw system_error(name_, errno);
    at_end_ = count == 0;
    end_ += static_cast<std::size_t>(count);
    std::memset(buffer_.get() + end_, 0, padding_bytes);  // looked at with the last of the lines
    return true;
}

/// Whether to read once more, now that nobody appends.
bool LineReader::may_be_half_written() {
    if (held_ || buffer_[end_ - 1] == '\n') return false;
    held_ = hold_off_appends(descriptor_);
    return static_cast<bool>(held_);
}

void LineReader::pass_over(std::string_view piece, std::string_view end) const {
    if (!take_too_long_) return;
    take_too_long_(piece);
    take_too_long_(end);
}

void LineReader::skip_to_line_end() {
    for (;;) {
        const char* from = buffer_.get() + begin_;
        const auto* feed = static_cast<const char*>(std::memchr(from, '\n', end_ - begin_));
        const char* const end = feed != nullptr ? feed : buffer_.get() + end_;
        pass_over({from, static_cast<std::size_t>(end - from)}, feed != nullptr ? "\n" : "");
        if (feed != nullptr) {
            begin_ = static_cast<std::size_t>(feed - buffer_.get()) + 1;
            return;
        }
        begin_ = end_;
        if (refill() && !at_end_) continue;
        pass_over({}, "\n");
        return;
    }
}

void LineReader::begin_file(std::string_view& line) const {
    refuse_utf16(line, name_);
    drop_byte_order_mark(line);
}

bool LineReader::take_rest(std::string_view& line) {
    line = {buffer_.get() + begin_, end_ - begin_};
    if (line.empty()) return false;
    ++number_;
    if (at_end_) {
        unfinished_ = true;
        buffer_[end_++] = '\n';
        too_long_ = line.size() > longest_line;
        if (number_ == 1) begin_file(line);
        if (too_long_) pass_over(line, "\n");
        begin_ = end_;
    } else {
        too_long_ = true;
        line = {};
        skip_to_line_end();
    }
    return true;
}

bool LineReader::next(std::string_view& line) {
    too_long_ = false;
    std::size_t searched = 0;
    for (;;) {
        const char* from = buffer_.get() + begin_;
        const auto* feed =
            static_cast<const char*>(std::memchr(from + searched, '\n', end_ - begin_ - searched));
        if (feed != nullptr) {
            line = {from, static_cast<std::size_t>(feed - from)};
            const std::size_t size = line.size() + 1;
            too_long_ = line.size() > longest_line;
            if (++number_ == 1) begin_file(line);
            begin_ += size;
            if (too_long_) [[unlikely]]
                pass_over(line, "\n");
            return true;
        }
        searched = end_ - begin_;
        if (!refill()) return take_rest(line);
    }
}

/// Reads on. While the buffer is too small for a line that is too long, all it holds are whole.
const char* LineReader::begin_far_line() {
    std::string_view line;
    if (!next(line)) return nullptr;
    const std::string_view rest(buffer_.get() + begin_, end_ - begin_);
    if (const auto feed = rest.rfind('\n'); feed != rest.npos && capacity_ <= longest_line)
        whole_ = begin_ + feed + 1;
    return too_long_ ? buffer_.get() : line.data();
}

const char* LineReader::find_feed(const char* from) const {
    const char* end = buffer_.get() + end_;
    return static_cast<const char*>(std::memchr(from, '\n', static_cast<std::size_t>(end - from)));
}

Descriptor open_log(const Source& source) {
    Descriptor file;
    if (!source.path.empty()) {
        file = Descriptor(
            undisturbed([&] { return open(source.path.c_str(), O_RDONLY | O_CLOEXEC); }));
        if (!file) throw system_error(source.name, errno);
    }
    if (is_odd_device(file ? file.number() : STDIN_FILENO))
        throw Error(source.name + ": a device, and no log can come from it");
    return file;
}

bool stdin_has_data() {
    struct stat status {};
    if (fstat(STDIN_FILENO, &status) != 0) return false;
    return S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode) || S_ISREG(status.st_mode);
}

bool stdin_has_more() {
    int bytes = 0;
    return stdin_has_data() && ioctl(STDIN_FILENO, FIONREAD, &bytes) == 0 && bytes > 0;
}

std::vector<Source> choose_sources(const std::vector<std::string>& files, bool log) {
    std::vector<Source> sources;
    if (!log && !files.empty()) {
        for (const std::string& file : files) sources.push_back(source_of(file));
    } else if (!log && stdin_has_data()) {
        sources.push_back(source_of("-"));
    } else {
        const Path location = log_location();
        refuse_lost_link(location);
        for (const Path& part : log_parts(location)) sources.push_back({part, part});
    }
    return sources;
}

bool for_each_source(const std::vector<Source>& sources, const Tell& tell,
                     const std::function<void(LineReader&)>& take) {
    bool all_read = true;
    for (const Source& source : sources) {
        try {
            const Descriptor file = open_log(source);
            LineReader reader(file ? file.number() : STDIN_FILENO, source.name);
            take(reader);
            if (reader.unfinished())
                tell({source.name, reader.number(), 1,
                      "a last line without an end; perhaps cut off"});
        } catch (const Error& error) {
            tell({{}, 0, 0, error.what()});
            all_read = false;
        }
    }
    return all_read;
}

bool for_each_line(const std::vector<Source>& sources, const Tell& tell,
                   const std::function<void(std::string_view, const LineReader&)>& take) {
    return for_each_source(sources, tell,
                           [&](LineReader& reader) { read_lines(reader, tell, take); });
}

Remark too_long_remark(const LineReader& reader) {
    return {reader.name(), reader.number(), 1, "a line longer than 1 MiB; passed over", true};
}

}  // namespace steady
