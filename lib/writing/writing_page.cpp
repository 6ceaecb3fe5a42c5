#include "writing/writing_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "text/text.h"

namespace steady {
namespace {

using Clock = Terminal::Clock;

constexpr const char* end_mark = ".";
constexpr const char* prompt = ">";
constexpr int rows_in_view = 12;  // of a small window, which has 24

Clock::duration minutes_long(double minutes) {
    return std::chrono::duration_cast<Clock::duration>(
        std::chrono::duration<double, std::ratio<60>>(minutes));
}

class Page {
   public:
    Page(const Write& write, Terminal& terminal, const Hear& hear)
        : write_(write), terminal_(terminal), hear_(hear) {}

    Answer go();

   private:
    void begin();
    void ring();
    void take_lines();
    void keep_rule_in_view(const std::string& line);

    const Write& write_;
    Terminal& terminal_;
    const Hear& hear_;
    Clock::time_point start_;
    Terminal::Alarm alarm_;
    bool last_line_ = false;
    int rows_ = 0;  ///< of the window, since the rule was shown
    std::string text_;
};

Answer Page::go() {
    Answer answer;
    try {
        begin();
        take_lines();
    } catch (const Interrupted& interrupted) {
        answer.left = ending_of(interrupted);
    }
    answer.text = tidy_page(text_ + terminal_.unfinished());
    return answer;
}

void Page::begin() {
    terminal_.blank();
    if (!write_.text.empty()) terminal_.say(write_.text);
    terminal_.blank();
    terminal_.say(stop_rule());
    terminal_.say(fmt::format(
        "Line by line; an empty line begins a new paragraph. A dot alone, or Ctrl-D, ends the "
        "page. Look at no clock: one line says when {} are over.",
        writing_minutes(write_.minutes)));
    terminal_.blank();
    start_ = terminal_.time();
    alarm_ = {start_ + minutes_long(std::min(write_.minutes, longest_page)), [this] { ring(); }};
}

void Page::ring() {
    const auto end = start_ + minutes_long(longest_page);
    if (terminal_.time() >= end) {
        last_line_ = true;
        terminal_.say(
            fmt::format("{} minutes. That is plenty for one day: the page ends with this "
                        "line. Finish it in peace.",
                        longest_page));
        return;
    }
    alarm_.at = end;
    terminal_.say(fmt::format("That was {}. Finish the sentence, or go on a little, as you like.",
                              writing_minutes(write_.minutes)));
}

void Page::take_lines() {
    std::string before;
    while (!last_line_) {
        const auto line = terminal_.ask_line(prompt, alarm_);
        if (!line || trim(*line) == end_mark) return;
        text_ += *line + "\n";
        if (hear_) hear_(before + " " + *line);
        before = *line;
        keep_rule_in_view(*line);
    }
}

void Page::keep_rule_in_view(const std::string& line) {
    for (const std::string_view row : split(line, '\n'))
        rows_ += 1 + (width(row) + 2) / std::max(terminal_.look().columns, 1);
    if (rows_ < rows_in_view || last_line_) return;
    rows_ = 0;
    terminal_.say(fmt::format("({})", stop_rule()));
}

}  // namespace

std::string_view stop_rule() {
    return "If it gets too much, stop, or change the topic. Both are part of it.";
}

Answer write_page(const Write& write, Terminal& terminal, const Hear& hear) {
    return Page(write, terminal, hear).go();
}

std::string tidy_page(std::string_view text) {
    std::string page;
    std::size_t blank_lines = 0;
    for (std::string_view line : split(text, '\n')) {
        while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
            line.remove_suffix(1);
        if (line.empty()) {
            ++blank_lines;
            continue;
        }
        if (!page.empty()) page.append(blank_lines + 1, '\n');
        blank_lines = 0;
        page += line;
    }
    return page;
}

int count_words_of(std::string_view text) { return static_cast<int>(words(text).size()); }

std::string writing_minutes(double minutes) {
    if (minutes < 1) return fmt::format("{:.0f} seconds", std::ceil(minutes * 60));
    return minutes == 1 ? "60 seconds" : fmt::format("{:g} minutes", minutes);
}

}  // namespace steady
