#pragma once
// Floor 4. Lines that come through a pipe on standard input, and so stand nowhere else. What is not
// surely handed on, on standard output, is given back on standard error.
//
//     PipedLines piped(sources);
//     try {
//         pass_lines(sources, tell, work, &piped);
//     } catch (const Error& error) {
//         warn(error.what());
//         piped.give_back();
//     }

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/scan.h"

namespace steady {

class PipedLines {
   public:
    explicit PipedLines(const std::vector<Source>& sources);
    PipedLines(const PipedLines&) = delete;
    PipedLines& operator=(const PipedLines&) = delete;
    ~PipedLines();

    /// Whether any do come through a pipe.
    explicit operator bool() const { return piped_; }

    /// Of that pipe. A line that is too long is given back as it is read.
    LineReader& reader();

    void hold(std::string_view line);  ///< it is on its way

    /// All that is held is written now, which makes `end` bytes of standard output; what its reader
    /// has taken of them is let go.
    void written(std::size_t end);

    /// Throws `Error` when the reader of standard output ended before it took all.
    void see_them_taken();

    void give_back_last();  ///< of those held

    /// Those held, and all that is still to come. What standard output has in memory is dropped.
    void give_back();

   private:
    struct Held {
        std::string line;
        std::optional<std::size_t> end;  ///< of it in standard output, once it is written
    };

    void let_go();
    bool give_back_rest();  ///< false when it could not be read

    bool piped_;
    std::optional<LineReader> reader_;
    std::deque<Held> held_;
    std::size_t written_ = 0;
};

}  // namespace steady
