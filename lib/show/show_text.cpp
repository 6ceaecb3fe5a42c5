// The log as a person reads it:
//
//     Sunday 22 November 2026
//     23:10  alarm 8          late-reply
//            body             tight-chest, urgency
//     23:35  settled          took: 25m

#include <fmt/format.h>

#include <algorithm>

#include "show/show_format.h"
#include "show/show_rows.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr int label_at = 7, widest = 100, narrowest_value = 16;
constexpr int shortest_label = 11, longest_label = 20;

class Pages {
   public:
    Pages(const Kinds& kinds, const Look& look, int label_columns)
        : kinds_(kinds),
          colour_(look.colour),
          value_at_(label_at + label_columns + 2),
          value_columns_(std::max(std::min(look.columns, widest) - value_at_, narrowest_value)) {}

    std::string heading(Day day) const {
        return styled("1", weekday_name(day) + " " + date_words(day)) + "\n";
    }

    std::string entry(const Record& record) const {
        std::string out;
        std::string left = pad(clock_time(record.time), label_at);
        for (const Row& row : rows_of(record, kinds_)) {
            left += out.empty() ? row.label : styled("2", row.label);
            append_row(out, left, label_at + width(row.label), row.value);
            left = pad("", label_at);
        }
        return out;
    }

   private:
    /// `left` takes `used` columns; the value stands beside it, and its further lines below.
    void append_row(std::string& out, std::string left, int used, const std::string& value) const {
        for (const std::string& line : wrap(clean(value), value_columns_)) {
            if (!line.empty())
                left.append(static_cast<std::size_t>(std::max(value_at_ - used, 2)), ' ');
            out += left + line + "\n";
            left.clear();
            used = 0;
        }
    }

    std::string styled(const char* style, const std::string& text) const {
        return colour_ ? fmt::format("\033[{}m{}\033[0m", style, text) : text;
    }

    const Kinds& kinds_;
    bool colour_;
    int value_at_;
    int value_columns_;
};

}  // namespace

void show_text(const Selection& chosen, const Kinds& kinds, const Look& look, const Sink& sink) {
    const Pages pages(kinds, look,
                      std::clamp(label_columns(chosen, kinds), shortest_label, longest_label));
    const Moment* before = nullptr;
    for (const auto& line : chosen.lines) {
        if (before == nullptr || before->day() != line.time.day())
            sink((before == nullptr ? "" : "\n") + pages.heading(line.time.day()));
        sink(pages.entry(typed_record(line.text, kinds)));
        before = &line.time;
    }
}

}  // namespace steady
