// Daylio's CSV, in all the headers it has had, and without one.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "import/import.h"
#include "text/text.h"

namespace steady {
namespace {

CsvRow header_of(std::initializer_list<const char*> names) {
    return {0, {names.begin(), names.end()}};
}

bool is_header(const CsvRow& row) {
    return column_named(row, "mood") != std::string::npos &&
           column_named(row, "time") != std::string::npos;
}

/// Without a header, the columns are told by their number; a row may be short by one.
CsvRow usual_header(const std::vector<CsvRow>& rows) {
    std::size_t most = 0;
    for (const CsvRow& row : rows) most = std::max(most, row.cells.size());
    if (most <= 7)
        return header_of({"full_date", "date", "weekday", "time", "mood", "activities", "note"});
    if (most == 8)
        return header_of(
            {"full_date", "date", "weekday", "time", "mood", "activities", "note_title", "note"});
    return header_of({"full_date", "date", "weekday", "time", "mood", "activities", "scales",
                      "note_title", "note"});
}

/// Activities stand between bars; a comma inside one is a part of it.
std::string activities_of(std::string_view text) {
    std::string list(text);
    std::replace(list.begin(), list.end(), ',', ' ');
    std::replace(list.begin(), list.end(), ';', ' ');
    return list;
}

class Daylio {
   public:
    Daylio(CsvRow header, const ImportSettings& settings)
        : header_(std::move(header)), importing_(settings) {}

    void take(const CsvRow& row) {
        if (is_blank(row)) return;
        const auto day = day_of(row);
        const auto clock = parse_written_clock(named(row, "time"));
        if (!day || !clock) {
            importing_.leave_out(row,
                                 day ? "the time could not be read" : "the date could not be read");
            return;
        }
        Record record{importing_.at_local(*day, *clock, row.line), "checkin", {}};
        take_mood(record, named(row, "mood"));
        importing_.put(record, "activity", "activities", activities_of(named(row, "activities")));
        importing_.put(record, "note", "note", plain_text(named(row, "note_title")));
        importing_.put(record, "note", "note", plain_text(named(row, "note")));
        for (std::size_t i = 0; i < row.cells.size(); ++i) take_other(record, row, i);
        importing_.place(std::move(record));
    }

    Imported finish(const Csv& csv) {
        importing_.tell_if_unclosed(csv);
        if (!moods_.empty()) importing_.tell(0, moods_without_strength());
        return importing_.finish();
    }

   private:
    std::string_view named(const CsvRow& row, std::string_view name) const {
        return cell(row, column_named(header_, name));
    }

    /// The oldest exports have the year apart, and the day in the language of the phone.
    std::optional<Day> day_of(const CsvRow& row) const {
        const std::string_view first = cell(row, 0);
        if (const auto day = parse_day(first)) return day;
        const auto year = parse_whole(first, 1970, 9999);
        if (!year) return std::nullopt;
        return parse_month_and_day(named(row, "date"), *year, importing_.settings().words);
    }

    void take_mood(Record& record, std::string_view mood) {
        if (mood.empty()) return;
        const auto strength = importing_.settings().words.strength_of(mood);
        if (strength)
            record.set("intensity", std::to_string(*strength));
        else
            ++moods_[valid_utf8(mood)];
        importing_.put(record, "feeling", "mood", mood);
    }

    /// Columns that nobody knew of yet, and cells without a column.
    void take_other(Record& record, const CsvRow& row, std::size_t column) const {
        static const std::vector<std::string> known = {"year",       "full_date",  "date",
                                                       "weekday",    "time",       "mood",
                                                       "activities", "note_title", "note"};
        const std::string name = column < header_.cells.size()
                                     ? lower(trim(header_.cells[column]))
                                     : fmt::format("column {}", column + 1);
        if (column_named(header_, name) == column &&
            std::find(known.begin(), known.end(), name) != known.end())
            return;
        importing_.put_in_note(record, name, plain_text(cell(row, column)));
    }

    std::string moods_without_strength() const {
        std::string what = "these moods are words of your own, so their check-ins have no strength";
        std::string how;
        for (const auto& [mood, count] : moods_) {
            what += fmt::format("{} {} ({})", how.empty() ? ":" : ",", mood, count);
            how += fmt::format("\n    \"{}\" = 5", mood);
        }
        return what +
               "\nTo give them one, 0 (calm) to 10, before you keep the records, write this into "
               "~/.config/steady/import.toml and import again:\n    [mood]" +
               how;
    }

    CsvRow header_;
    Importing importing_;
    std::map<std::string, std::size_t> moods_;
};

}  // namespace

Imported import_daylio(std::string_view text, const ImportSettings& settings) {
    drop_byte_order_mark(text);
    Csv csv = read_csv(text, ',');
    const bool has_header = !csv.rows.empty() && is_header(csv.rows.front());
    Daylio daylio(has_header ? csv.rows.front() : usual_header(csv.rows), settings);
    for (std::size_t i = has_header ? 1 : 0; i < csv.rows.size(); ++i) daylio.take(csv.rows[i]);
    return daylio.finish(csv);
}

}  // namespace steady
