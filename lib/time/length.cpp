#include "time/length.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "text/number_words.h"
#include "text/plain_forms.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr Seconds an_hour = 3'600, a_week = 7 * a_day;

struct UnitWord {
    std::string_view word;
    Seconds seconds;
};
constexpr std::array unit_words = std::to_array<UnitWord>({
    {"s", 1},          {"sec", 1},         {"secs", 1},        {"second", 1},    {"seconds", 1},
    {"sek", 1},        {"sekunde", 1},     {"sekunden", 1},    {"m", 60},        {"min", 60},
    {"mins", 60},      {"minute", 60},     {"minutes", 60},    {"minuten", 60},  {"h", 3'600},
    {"hr", 3'600},     {"hrs", 3'600},     {"hour", 3'600},    {"hours", 3'600}, {"std", 3'600},
    {"stunde", 3'600}, {"stunden", 3'600}, {"d", a_day},       {"day", a_day},   {"days", a_day},
    {"tag", a_day},    {"tage", a_day},    {"tagen", a_day},   {"w", a_week},    {"week", a_week},
    {"weeks", a_week}, {"woche", a_week},  {"wochen", a_week},
});

/// In small letters, without the stop of an abbreviation or a comma behind it.
std::string plain_word(std::string_view typed) {
    std::string word = lower(plain_forms(typed));
    word.resize(word.find_last_not_of(".,;!") + 1);
    return word;
}

std::optional<Seconds> unit_named(std::string_view word) {
    const auto found = std::ranges::find(unit_words, word, &UnitWord::word);
    return found == unit_words.end() ? std::nullopt : std::optional(found->seconds);
}

/// `Minuten`, `hours`, `Viertelstunde`: of a length, whatever stands before it. `m` is more often
/// something else, and a day or a second a word of its own.
bool tells_of_a_length(std::string_view word) {
    const auto seconds = unit_named(word);
    return (word.size() > 2 && seconds && *seconds > 1 && *seconds < a_day) ||
           word.ends_with("stunde") || word.ends_with("stunden");
}

/// A unit, or a slip of the finger away from one.
bool is_like_a_unit(std::string_view word) {
    if (unit_named(word)) return true;
    std::vector<std::string> names;
    for (const UnitWord& unit : unit_words)
        if (unit.word.size() > 2) names.emplace_back(unit.word);
    return word.size() > 2 && closest(word, names).has_value();
}

std::optional<Seconds> whole_number(std::string_view text) {
    constexpr std::size_t most_digits = 9;  // times a day, this is far from overflowing
    Seconds value = 0;
    if (text.empty() || text.size() > most_digits || text.find_first_not_of(digits) != text.npos)
        return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// `1`, `1.5` or `1,5` of a unit, to the second.
std::optional<Seconds> times_unit(std::string_view number, Seconds unit) {
    const std::size_t point = std::min(number.find_first_of(".,"), number.size());
    const auto whole = whole_number(number.substr(0, point));
    if (!whole || point == number.size())
        return whole ? std::optional(*whole * unit) : std::nullopt;
    const std::string_view after = number.substr(point + 1);
    const auto part = whole_number(after);
    if (!part) return std::nullopt;
    Seconds scale = 1;
    for (std::size_t i = 0; i < after.size(); ++i) scale *= 10;
    return *whole * unit + (*part * unit + scale / 2) / scale;
}

/// The number that the text begins with, taken off it.
std::string_view take_number(std::string_view& text) {
    const std::string_view number =
        text.substr(0, std::min(text.find_first_not_of("0123456789.,"), text.size()));
    text.remove_prefix(number.size());
    return number;
}

/// Adds up what is counted in each unit, the largest first.
class Sum {
   public:
    /// False, with nothing added, for no number of a unit, for a unit that stands twice or out of
    /// order, and for more than can be kept.
    bool add(std::string_view number, std::string_view unit) {
        const auto seconds = unit_named(unit);
        if (!seconds || *seconds >= last_unit_) return false;
        const auto counted = times_unit(number, *seconds);
        if (!counted || !parse_duration(duration_text(total_ + *counted))) return false;
        last_unit_ = *seconds;
        total_ += *counted;
        return true;
    }

    /// `an hour and a half`.
    void add_half() {
        total_ += last_unit_ / 2;
        last_unit_ = 1;
    }

    bool has_hours_last() const { return last_unit_ == an_hour; }
    Seconds total() const { return total_; }

   private:
    Seconds total_ = 0;
    Seconds last_unit_ = a_week + 1;
};

using Words = std::span<const std::string>;

std::string plain_word_at(Words words, std::size_t at) {
    return at < words.size() ? plain_word(words[at]) : "";
}

struct Counted {
    std::string_view number, unit;
};

/// The number and the unit that the text begins with, taken off it.
Counted take_counted(std::string_view& text) {
    const std::string_view number = take_number(text);
    std::string_view unit = text.substr(0, std::min(text.find_first_of(digits), text.size()));
    text.remove_prefix(unit.size());
    if (unit.ends_with('.')) unit.remove_suffix(1);
    return {number, unit};
}

/// How many words hold the next part in figures: one (`1h30min`, `1h30`), two (`1 h`), or none.
std::size_t take_figures(Words words, Sum& sum) {
    const std::string word = plain_word(words.front()), next = plain_word_at(words, 1);
    Sum with = sum;
    std::size_t taken = word.empty() ? 0 : 1;
    for (std::string_view rest = word; !rest.empty();) {
        const bool is_first = rest.size() == word.size();
        auto [number, unit] = take_counted(rest);
        if (unit.empty()) {
            const bool is_minutes = !is_first && with.has_hours_last() && !unit_named(next);
            unit = is_minutes ? "m" : std::string_view(next);
            taken = is_minutes ? 1 : 2;
        }
        if (!with.add(number, unit)) return 0;
    }
    sum = with;
    return taken;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> some) {
    return std::ranges::find(some, word) != some.end();
}

/// The figures of a number that is written out, such as `ten` or `an`.
std::string figures_of(std::string_view word) {
    if (is_one_of(word, {"a", "an", "ein", "eine", "einer"})) return "1";
    if (is_one_of(word, {"half", "halbe", "halben"})) return "0.5";
    if (is_one_of(word, {"anderthalb", "eineinhalb"})) return "1.5";
    const auto named = number_named(word);
    return named ? std::to_string(*named) : "";
}

/// The same of a part in words: `ten minutes`, `an hour`, `half an hour`, `eine halbe Stunde`.
/// `a second time` and `one day at a time` hold none.
std::size_t take_words(Words words, Sum& sum) {
    std::string number = figures_of(plain_word(words.front()));
    const std::string second = figures_of(plain_word_at(words, 1));
    const bool is_half = (number == "0.5" && second == "1") || (number == "1" && second == "0.5");
    if (is_half) number = "0.5";
    const std::size_t at = is_half ? 2 : 1;
    const std::string unit = plain_word_at(words, at);
    return tells_of_a_length(unit) && sum.add(number, unit) ? at + 1 : 0;
}

bool is_and_a_half(Words words) {
    return words.size() > 2 && lower(words[0]) == "and" && lower(words[1]) == "a" &&
           plain_word(words[2]) == "half";
}

/// `2 and a half hours`.
std::size_t take_number_and_a_half(Words words, Sum& sum) {
    if (words.size() < 5 || !is_and_a_half(words.subspan(1))) return 0;
    const std::string number = plain_word(words.front()), named = figures_of(number);
    return sum.add((named.empty() ? number : named) + ".5", plain_word(words[4])) ? 5 : 0;
}

std::size_t take_part(Words words, Sum& sum) {
    for (const auto take : {take_number_and_a_half, take_figures, take_words})
        if (const std::size_t taken = take(words, sum); taken > 0) return taken;
    return 0;
}

bool joins(std::string_view word) { return word == "and" || word == "und"; }

std::vector<std::string> words_of_text(std::string_view text) {
    const auto views = words(text);
    return {views.begin(), views.end()};
}

}  // namespace

TypedLength length_at_front(Words words) {
    Sum sum;
    std::size_t at = 0;
    while (at < words.size()) {
        if (at > 0 && is_and_a_half(words.subspan(at))) {
            sum.add_half();
            at += 3;
            break;
        }
        const bool has_and = at > 0 && at + 1 < words.size() && joins(lower(words[at]));
        const std::size_t between = has_and ? 1 : 0;
        const std::size_t taken = take_part(words.subspan(at + between), sum);
        if (taken == 0) break;
        at += between + taken;
    }
    return {at, sum.total()};
}

std::optional<Seconds> parse_typed_length(std::string_view text) {
    const auto all = words_of_text(text);
    const TypedLength length = length_at_front(all);
    return length.words > 0 && length.words == all.size() ? std::optional(length.seconds)
                                                          : std::nullopt;
}

std::size_t meant_as_length(Words words) {
    if (const auto length = length_at_front(words); length.words > 0) return length.words;
    const std::string word = plain_word_at(words, 0);
    if (tells_of_a_length(word)) return 1;
    const std::size_t first = std::min(word.find_first_not_of("~<>=+-"), word.size());
    if (first == word.size() || digits.find(word[first]) == digits.npos) return 0;
    const std::string_view tail = std::string_view(word).substr(word.find_last_of(digits) + 1);
    if (!tail.empty()) return is_like_a_unit(tail) ? 1 : 0;
    if (words.size() > 1 && is_like_a_unit(plain_word_at(words, 1))) return 2;
    const bool is_number = word.find_first_not_of("0123456789.,:") == word.npos;
    return is_number ? 1 : 0;
}

std::string find_meant_length(std::string_view text) {
    const auto all = words_of_text(text);
    for (Words words = all; !words.empty(); words = words.subspan(1))
        if (const std::size_t meant = meant_as_length(words); meant > 0)
            return join(words.first(meant), " ");
    return "";
}

}  // namespace steady
