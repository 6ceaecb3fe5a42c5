#include "writing/writing_read.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "base/error.h"
#include "record/kinds.h"
#include "text/number_words.h"
#include "text/text.h"
#include "writing/writing_page.h"

namespace steady {
namespace {

namespace chr = std::chrono;

constexpr Day around = 3;  // nobody remembers the very day of a year ago
constexpr int most_ago = 1000;
constexpr Day first_day = -719'162, last_day = 2'932'896;  // years 1 to 9999

chr::year_month_day date_of(Day day) { return chr::sys_days(chr::days(day)); }

/// The last of the month where that month is shorter.
Day day_of(chr::year_month_day date) {
    if (!date.ok()) date = date.year() / date.month() / chr::last;
    return static_cast<Day>(chr::sys_days(date).time_since_epoch().count());
}

std::optional<int> amount_of(std::string_view word) {
    if (word == "a" || word == "an") return 1;
    if (const auto number = number_named(word)) return number;
    return parse_whole(word, 0, most_ago);
}

ReadWhen about(Day day, Day more, std::string words) {
    return {day - more, day + more, std::move(words)};
}

/// `a year ago`.
std::optional<ReadWhen> read_ago(std::string_view text, Day today) {
    const auto parts = words(text);
    if (parts.size() != 3 || parts[2] != "ago") return std::nullopt;
    const auto amount = amount_of(parts[0]);
    if (!amount) return std::nullopt;
    std::string_view unit = parts[1];
    if (unit.ends_with('s')) unit.remove_suffix(1);
    const auto date = date_of(today);
    if (unit == "day") return about(today - *amount, 0, std::string(text));
    if (unit == "week") return about(today - 7 * *amount, 0, std::string(text));
    const std::string roughly = "about " + std::string(text);
    if (unit == "month") return about(day_of(date - chr::months(*amount)), around, roughly);
    if (unit == "year") return about(day_of(date - chr::years(*amount)), around, roughly);
    return std::nullopt;
}

/// `2026-11`, `2025`.
std::optional<ReadWhen> read_calendar(std::string_view text) {
    const bool month = text.size() == 7 && text[4] == '-';
    if (!month && text.size() != 4) return std::nullopt;
    const auto first = parse_day(std::string(text) + (month ? "-01" : "-01-01"));
    if (!first) return std::nullopt;
    const auto date = date_of(*first);
    const Day next = month ? day_of(date + chr::months(1)) : day_of(date + chr::years(1));
    return ReadWhen{*first, next - 1, std::string(text)};
}

/// One end of a range.
std::optional<Day> read_end(std::string_view text, Day otherwise, const Moment& now) {
    return text.empty() ? otherwise : parse_boundary(text, now);
}

std::optional<ReadWhen> read_range(std::string_view text, const Moment& now) {
    const std::size_t dots = text.find("..");
    if (dots == text.npos) return std::nullopt;
    const auto from = read_end(trim(text.substr(0, dots)), first_day, now);
    const auto to = read_end(trim(text.substr(dots + 2)), last_day, now);
    return ReadWhen{std::min(*from, *to), std::max(*from, *to), std::string(text)};
}

/// `2w`, `10d`.
bool is_length(std::string_view text) {
    return text.size() > 1 && (text.back() == 'w' || text.back() == 'd') && text[0] >= '0' &&
           text[0] <= '9';
}

std::string time_words(const Record& record) {
    return date_words(record.time.day()) + ", " + clock_time(record.time);
}

/// `tight-chest,sad` as `tight chest, sad`.
std::string spoken_tags(std::string_view tags) {
    std::string words;
    for (const char byte : tags) {
        words += byte == '-' ? ' ' : byte;
        if (byte == ',') words += ' ';
    }
    return words;
}

/// `what helped: tea, a walk`, for each of the record's other fields.
std::string other_fields(const Record& record) {
    static const Kinds kinds = built_in_kinds();
    std::string lines;
    for (const Field& field : record.fields) {
        static constexpr std::string_view shown_elsewhere[] = {"note",  "exercise", "duration",
                                                               "words", "file",     "finished"};
        if (std::find(std::begin(shown_elsewhere), std::end(shown_elsewhere), field.key) !=
            std::end(shown_elsewhere))
            continue;
        std::string name = field.key == "skill" ? "what helped" : field.key;
        std::replace(name.begin(), name.end(), '_', ' ');
        const Type type = kinds.type_of(field.key).type;
        const bool tags = type == Type::list || type == Type::tag;
        lines += fmt::format("{}: {}\n", name, tags ? spoken_tags(field.value) : field.value);
    }
    return lines;
}

std::string wrapped(std::string_view text, int columns) {
    std::string lines;
    for (const std::string& line : wrap(clean(text), columns)) lines += line + "\n";
    return lines;
}

}  // namespace

std::optional<ReadWhen> parse_read_when(std::string_view text, const Moment& now) try {
    const std::string small = lower(trim(text));
    if (const auto ago = read_ago(small, now.day())) return ago;
    if (const auto calendar = read_calendar(small)) return calendar;
    if (const auto range = read_range(small, now)) return range;
    const Day day = parse_boundary(small, now);
    if (is_length(small)) return ReadWhen{day, now.day(), "the last " + small};
    return ReadWhen{day, day, date_words(day)};
} catch (const Error&) {
    return std::nullopt;
}

std::vector<Record> pages_in(std::vector<Record> records, const std::string& exercise) {
    std::erase_if(records, [&](const Record& record) {
        const std::string* from = record.find("exercise");
        const bool other = !exercise.empty() && (from == nullptr || *from != exercise);
        return record.kind != "journal" || other ||
               (record.find("note") == nullptr && record.find("file") == nullptr);
    });
    std::stable_sort(records.begin(), records.end(),
                     [](const Record& a, const Record& b) { return a.time < b.time; });
    return records;
}

std::vector<Record> last_pages(const std::vector<Record>& pages) {
    std::vector<Record> last = pages;
    std::erase_if(last, [&](const Record& page) { return page.time != pages.back().time; });
    return last;
}

std::vector<Record> pages_within(const std::vector<Record>& pages, const ReadWhen& when) {
    std::vector<Record> some = pages;
    std::erase_if(some, [&](const Record& page) {
        return page.time.day() < when.from || page.time.day() > when.to;
    });
    return some;
}

std::optional<Day> nearest_page(const std::vector<Record>& pages, const ReadWhen& when) {
    const auto distance = [&](Day day) {
        return day < when.from ? when.from - day : std::max(day - when.to, 0);
    };
    std::optional<Day> nearest;
    for (const Record& page : pages)
        if (!nearest || distance(page.time.day()) < distance(*nearest)) nearest = page.time.day();
    return nearest;
}

std::string page_text(const Record& record, std::string_view title, std::string_view page,
                      int columns) {
    const int count = count_words_of(page);
    std::string head = time_words(record);
    if (!title.empty()) head += ", " + std::string(title);
    head += fmt::format(", {} {}", count, count == 1 ? "word" : "words");
    std::string text = wrapped(head, columns);
    if (const std::string others = other_fields(record); !others.empty())
        text += wrapped(trim(others), columns);
    return text + "\n" + wrapped(trim(page), columns);
}

}  // namespace steady
