#include "cli/cli_help.h"

#include <algorithm>

#include "text/text.h"

namespace steady {
namespace {

constexpr int narrow = 60;  // columns
constexpr std::size_t below = 6;

/// Where what is typed ends and the words on it begin: `  --log FILE   the words`. At its first
/// letter when it has but one of both.
std::size_t begin_of_words(std::string_view line) {
    const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t gap = line.find("  ", first);
    return gap == line.npos ? first : std::min(line.find_first_not_of(' ', gap), line.size());
}

void add_hanging(std::string& out, std::string_view head, std::string_view words,
                 std::size_t indent, int columns) {
    std::string before(head);
    for (const std::string& part : wrap(words, std::max(columns - static_cast<int>(indent), 20))) {
        out += before + part + "\n";
        before.assign(indent, ' ');
    }
}

/// What is typed, on lines of its own; where it goes on it hangs deeper than the words below it.
void add_typed(std::string& out, std::string_view typed, int columns) {
    if (width(typed) <= columns) {
        out += std::string(typed) + "\n";
        return;
    }
    const std::size_t first = typed.find_first_not_of(' ');
    add_hanging(out, typed.substr(0, first), typed.substr(first), below + 2, columns);
}

void add_line(std::string& out, std::string_view line, int columns) {
    const std::size_t begin = begin_of_words(line);
    const std::string_view head = line.substr(0, begin), words = line.substr(begin);
    if (columns < narrow && begin > below) {
        const std::size_t end = head.find_last_not_of(' ') + 1;
        if (end > 0) add_typed(out, head.substr(0, end), columns);
        add_hanging(out, std::string(below, ' '), words, below, columns);
    } else if (width(line) <= columns) {
        out += std::string(line) + "\n";
    } else {
        const bool alone = trim(head).empty();
        add_hanging(out, head, words, alone && begin < below ? begin + 4 : begin, columns);
    }
}

}  // namespace

std::string fitted_help(std::string_view help, int columns) {
    std::string out;
    for (const std::string_view line : split(help, '\n')) add_line(out, line, columns);
    out.pop_back();  // what stands behind the last LF is no line
    return out;
}

}  // namespace steady
