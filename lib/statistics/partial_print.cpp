// to_line of partial.h.

#include <fmt/format.h>

#include <iterator>

#include "statistics/partial.h"
#include "statistics/partial_parts.h"
#include "text/text.h"

namespace steady {
namespace {

/// What a member that holds nothing prints as.
bool is_nothing(std::string_view printed) {
    return printed.empty() || printed == "0" || printed == "\"\"" || printed == "[]" ||
           printed == "{}";
}

class Printer {
   public:
    std::string line(const Partial& partial) {
        out_ = fmt::format("{{\"steady_partial\":{}", partial_version);
        print_members(partial);
        return std::move(out_) + '}';
    }

   private:
    void print(std::int64_t number) { fmt::format_to(std::back_inserter(out_), "{}", number); }
    void print(const std::optional<Day>& day) {
        if (day) print(day_name(*day));
    }
    void print(const Strengths& strengths) { print(strengths.histogram()); }
    void print(const Tally& tally) { print(tally.histogram()); }
    void print(const Waits& waits) { print(waits.parts()); }
    void print(const HoursOfWeek& hours) { print(histogram_of(hours)); }

    /// A byte that is not UTF-8 stays as it is.
    void print(std::string_view text) {
        out_ += '"';
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t from = at;
            const char32_t c = next_code_point(text, at);
            if (c == U'"' || c == U'\\')
                out_ += {'\\', static_cast<char>(c)};
            else if (is_control(c))
                fmt::format_to(std::back_inserter(out_), "\\u{:04x}", std::uint32_t{c});
            else
                out_ += text.substr(from, at - from);
        }
        out_ += '"';
    }

    void print(const Histogram& histogram) {
        out_ += '[';
        for (const auto& [value, times] : histogram) {
            separate();
            fmt::format_to(std::back_inserter(out_), "[{},{}]", value, times);
        }
        out_ += ']';
    }

    template <HasMembers T>
    void print(const T& value) {
        out_ += '{';
        print_members(value);
        out_ += '}';
    }

    template <typename Row>
    void print(const Table<Row>& table) {
        out_ += '{';
        for (const auto& [name, row] : in_order_of_name(table)) {
            print_key(name);
            print(*row);
        }
        out_ += '}';
    }

    void print(const std::map<std::int32_t, WeekSummary>& weeks) {
        out_ += '{';
        for (const auto& [week, figures] : weeks) {
            print_key(iso_week_name(week));
            print(figures);
        }
        out_ += '}';
    }

    template <HasMembers T>
    void print_members(const T& value) {
        for_each_member<T>([&](const char* name, auto at) {
            const std::size_t start = out_.size();
            print_key(name);
            const std::size_t begin = out_.size();
            print(value.*at);
            if (is_nothing(std::string_view(out_).substr(begin))) out_.resize(start);
        });
    }

    void print_key(std::string_view key) {
        separate();
        print(key);
        out_ += ':';
    }

    /// No value ends in an opening bracket.
    void separate() {
        if (out_.back() != '{' && out_.back() != '[') out_ += ',';
    }

    std::string out_;
};

}  // namespace

std::string to_line(const Partial& partial) { return Printer().line(partial); }

}  // namespace steady
