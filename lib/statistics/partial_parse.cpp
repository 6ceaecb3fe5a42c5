// parse_partial of partial.h.

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <limits>

#include "statistics/partial.h"
#include "statistics/partial_parts.h"
#include "text/quoting.h"

namespace steady {
namespace {

/// No count of anything is larger, so that a million sums of such counts still fit.
constexpr std::int64_t most_of_anything = 10'000'000'000'000;
constexpr std::int64_t last_hour_of_week = 167;

/// `2012-W33`: only what iso_week_name prints.
std::optional<std::int32_t> parse_iso_week(std::string_view text) {
    const std::size_t mark = text.find("-W", 1);
    if (mark > 5 || text.size() != mark + 4) return std::nullopt;
    int year = 0, week = 0;
    std::from_chars(text.data(), text.data() + mark, year);
    std::from_chars(text.data() + mark + 2, text.data() + text.size(), week);
    const std::chrono::sys_days in_first_week{std::chrono::year{year} / 1 / 4};
    const auto first = iso_week_of(static_cast<Day>(in_first_week.time_since_epoch().count()));
    const std::int32_t number = first + week - 1;
    return iso_week_name(number) == text ? std::optional(number) : std::nullopt;
}

class Parser {
   public:
    explicit Parser(std::string_view line) : cursor_(line) {}

    Partial partial() {
        Partial partial;
        cursor_.object([&](std::string_view key) {
            if (!has_version_)
                read_version(key);
            else
                read_member(partial, key, seen_);
        });
        cursor_.end();
        if (!has_version_) cursor_.fail("no version");
        if (partial.named > partial.people) cursor_.fail("\"named\" is more than \"people\"");
        check_days(partial.summary);
        return partial;
    }

    bool has_version() const { return has_version_; }

   private:
    using Seen = std::uint32_t;  ///< a bit for each member

    void read_version(std::string_view key) {
        if (key != "steady_partial") cursor_.fail("no version");
        const std::int64_t version = cursor_.number(most_of_anything);
        has_version_ = true;
        if (version != partial_version)
            cursor_.fail(fmt::format(
                "a partial of version {}; this steady-stats knows version {}. Merge with the "
                "steady-stats that made it, or make it again with this one",
                version, partial_version));
    }

    /// A window that ends before it begins is fine as long as nothing is in it.
    void check_days(const Summary& summary) const {
        const bool backward = summary.from && summary.to && *summary.from > *summary.to;
        if (backward && summary.days + summary.days_observed + summary.records > 0)
            cursor_.fail("\"from\" is after \"to\"");
    }

    template <HasMembers T>
    void read_member(T& value, std::string_view key, Seen& seen) {
        bool is_known = false;
        Seen bit = 1;
        for_each_member<T>([&](const char* name, auto at) {
            if (key == name) {
                if ((seen & bit) != 0) fail_twice(key);
                seen |= bit;
                is_known = true;
                read(value.*at);
            }
            bit <<= 1;
        });
        if (!is_known) cursor_.fail("an unknown key: " + in_quotes(key));
    }

    template <HasMembers T>
    void read(T& value) {
        Seen seen = 0;
        cursor_.object([&](std::string_view key) { read_member(value, key, seen); });
    }

    void read(std::int64_t& number) { number = cursor_.number(most_of_anything); }
    void read(std::string& text) { text = cursor_.text(); }

    void read(std::optional<Day>& day) {
        day = parse_day(cursor_.text());
        if (!day) cursor_.fail("not a date");
    }

    /// take(value, times) of each pair.
    template <typename Take>
    void read_pairs(std::int64_t most_value, std::int64_t most_times, Take take) {
        std::int64_t last = -1, total = 0;
        cursor_.array([&] {
            cursor_.expect('[');
            const std::int64_t value = cursor_.number(most_value);
            cursor_.expect(',');
            const std::int64_t times = cursor_.number(most_times);
            cursor_.expect(']');
            total += times;
            if (value <= last || times == 0 || total > most_of_anything)
                cursor_.fail("values go up, and each is there at least once");
            last = value;
            take(value, times);
        });
    }

    void read(Histogram& histogram) {
        read_pairs(most_of_anything, most_of_anything, [&](std::int64_t value, std::int64_t times) {
            histogram.emplace_back(value, times);
        });
    }

    void read(Tally& tally) {
        Histogram histogram;
        read(histogram);
        for (const auto& [value, times] : histogram) tally.add(value, times);
    }

    void read(Waits& waits) {
        Waits::Parts parts;
        read(parts);
        for (const auto& [minutes, times] : parts.ended) waits.add(minutes, true, times);
        for (const auto& [minutes, times] : parts.censored) waits.add(minutes, false, times);
    }

    void read(Strengths& strengths) {
        read_pairs(10, std::numeric_limits<std::uint32_t>::max(),
                   [&](std::int64_t value, std::int64_t times) {
                       strengths.times[static_cast<std::size_t>(value)] =
                           static_cast<std::uint32_t>(times);
                   });
    }

    void read(HoursOfWeek& hours) {
        read_pairs(last_hour_of_week, most_of_anything, [&](std::int64_t hour, std::int64_t times) {
            hours[static_cast<std::size_t>(hour / 24)][static_cast<std::size_t>(hour % 24)] = times;
        });
    }

    template <typename Row>
    void read(Table<Row>& table) {
        cursor_.object([&](std::string_view name) {
            if (name.empty()) cursor_.fail("a row without a name");
            const std::size_t before = table.size();
            Row& row = table[name];
            if (table.size() == before) fail_twice(name);
            read(row);
        });
    }

    void read(std::map<std::int32_t, WeekSummary>& weeks) {
        cursor_.object([&](std::string_view name) {
            const auto week = parse_iso_week(name);
            if (!week) cursor_.fail("not a week: " + in_quotes(name));
            const auto [place, is_new] = weeks.try_emplace(*week);
            if (!is_new) fail_twice(name);
            read(place->second);
        });
    }

    [[noreturn]] void fail_twice(std::string_view key) const {
        cursor_.fail(in_quotes(key) + " is there twice");
    }

    JsonCursor cursor_;
    bool has_version_ = false;
    Seen seen_ = 0;
};

}  // namespace

std::variant<Partial, JsonMistake> parse_partial(std::string_view line) {
    Parser parser(line);
    try {
        return parser.partial();
    } catch (const JsonMistake& mistake) {
        if (parser.has_version()) return mistake;
    }
    return JsonMistake{1, "not a partial, which begins with {\"steady_partial\":1"};
}

}  // namespace steady
