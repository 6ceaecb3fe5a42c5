#pragma once
// Floor 2. Reading logs: which files, line by line in blocks, and what is wrong with which line.

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace steady {

/// Something to tell about a line (`FILE:LINE:COLUMN: what`), or about a file when `line` is 0.
struct Remark {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 1;
    std::string what;
    bool bad_line = false;  ///< no record could be read from it
};
using Tell = std::function<void(const Remark&)>;
std::string to_string(const Remark& remark);

/// A blank line or a comment, with its LF or without.
bool holds_no_record(std::string_view line);

/// A byte order mark before the first line of a file belongs to no record.
void drop_byte_order_mark(std::string_view& text);

/// Lines of an open file, read in blocks of 256 KiB; memory does not grow with the file.
class LineReader {
   public:
    explicit LineReader(int descriptor, std::string name);
    ~LineReader();

    /// The next line without its LF, valid until the next call. A line over 1 MiB is passed over:
    /// `too_long()` is true and its text is cut. False at the end. Throws `Error` when reading
    /// fails, and once for UTF-16, which comes as bytes then: somebody may want to give it back.
    /// Behind it stand a LF and 64 readable bytes, so the tokenizer never has to copy.
    bool next(std::string_view& line);

    /// All of a line that is too long, and a LF, go to `take` in pieces before `next` comes back.
    void on_too_long(std::function<void(std::string_view)> take) {
        take_too_long_ = std::move(take);
    }

    /// The same for a reader that finds the line's end by itself: where the next line begins, and
    /// null at the end. Where its LF stands has to be told before the one after it is asked for,
    /// but not of a line that is too long: nothing can be read of that.
    const char* begin_line() {
        if (begin_ >= whole_) [[unlikely]]
            return begin_far_line();
        ++number_;
        return buffer_.get() + begin_;
    }
    void end_line(const char* feed) { begin_ = static_cast<std::size_t>(feed - buffer_.get()) + 1; }
    /// Up to here stand whole lines, more than the one that was begun or not.
    const char* whole_end() const { return buffer_.get() + whole_; }
    /// Where that LF stands, for what was read up to `from` only.
    const char* find_feed(const char* from) const;

    std::size_t number() const { return number_; }  ///< of the line given last, from 1
    bool too_long() const { return too_long_; }
    bool unfinished() const { return unfinished_; }  ///< the last line had no LF
    const std::string& name() const { return name_; }

   private:
    const char* begin_far_line();
    bool refill();
    bool may_be_half_written();
    void begin_file(std::string_view& line) const;
    bool take_rest(std::string_view& line);
    void skip_to_line_end();
    void pass_over(std::string_view piece, std::string_view end) const;

    int descriptor_;
    Descriptor held_;  ///< keeps appends away while the end is read
    std::string name_;
    std::unique_ptr<char[]> buffer_;
    std::size_t capacity_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t whole_ = 0;  ///< up to here stand whole lines, none of them too long
    std::size_t number_ = 0;
    bool at_end_ = false;
    bool too_long_ = false;
    bool unfinished_ = false;
    std::function<void(std::string_view)> take_too_long_;
};

/// Where the records of one run come from.
struct Source {
    std::string name;  ///< for messages: a path, or `stdin`
    Path path;         ///< empty: standard input
};

/// The file to read from; empty for standard input. Throws `Error` for what cannot be opened, and
/// for a device that no log can come from: some of these have no end.
Descriptor open_log(const Source& source);

/// Whether standard input is a pipe, a socket or a regular file, so that records may come from it.
bool stdin_has_data();

/// Whether more of it is there to be read at this moment.
bool stdin_has_more();

/// What to read: the FILEs given (`-` is stdin); else stdin if it is a pipe, a
/// socket or a regular file; else the log. `log` reads the log whatever stdin is.
std::vector<Source> choose_sources(const std::vector<std::string>& files, bool log);

/// take(reader) for each of them, file after file. One that cannot be read is told, and the rest
/// are read; false when there was one.
bool for_each_source(const std::vector<Source>& sources, const Tell& tell,
                     const std::function<void(LineReader&)>& take);

/// Every line that may hold a record (blank ones and comments are passed over). `take` gets the
/// reader for the line's number and name.
bool for_each_line(const std::vector<Source>& sources, const Tell& tell,
                   const std::function<void(std::string_view, const LineReader&)>& take);

/// What is told of a line over 1 MiB.
Remark too_long_remark(const LineReader& reader);

}  // namespace steady
