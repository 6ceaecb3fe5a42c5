#include "import/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "record/draft.h"
#include "text/text.h"

namespace steady {
namespace {

/// Where to cut a text that is too long: in the middle, behind white space if there is some near.
std::size_t cut_of(const std::string& text) {
    std::size_t cut = text.size() / 2;
    const std::size_t space = text.find_last_of(" \n", cut);
    if (space != text.npos && space + 200 > cut) return space + 1;
    while (cut > 1 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) --cut;
    return cut;
}

/// Takes off a record what is too much for a line: half of its longest text, or of its fields. The
/// rest of an alarm is no second alarm: but for pages, what goes on is a note.
Record take_rest(Record& record) {
    Record rest{record.time, record.kind == "journal" ? "journal" : "note", {}};
    auto& fields = record.fields;
    const auto longest = std::max_element(
        fields.begin(), fields.end(),
        [](const Field& a, const Field& b) { return a.value.size() < b.value.size(); });
    if (longest->value.size() > longest_written_line / 16 || fields.size() == 1) {
        const std::size_t cut = cut_of(longest->value);
        rest.fields.push_back({longest->key, longest->value.substr(cut)});
        longest->value.resize(cut);
    } else {
        const auto middle = fields.begin() + static_cast<std::ptrdiff_t>(fields.size() / 2);
        rest.fields.assign(middle, fields.end());
        fields.erase(middle, fields.end());
    }
    return rest;
}

/// Whether cutting its texts can make it fit; a kind or a name alone may be too long.
bool can_fit(const Record& record) {
    constexpr std::size_t least_text = 16;
    std::size_t longest_key = 0;
    for (const Field& field : record.fields) longest_key = std::max(longest_key, field.key.size());
    return to_line({record.time, record.kind, {}}).size() + longest_key + least_text <=
           longest_written_line;
}

/// The record in lines that are not too long; what belongs together has the same time.
void add_fitting(std::vector<Record>& records, Record record) {
    if (to_line(record).size() <= longest_written_line || record.fields.empty() ||
        !can_fit(record)) {
        records.push_back(std::move(record));
        return;
    }
    Record rest = take_rest(record);
    add_fitting(records, std::move(record));
    add_fitting(records, std::move(rest));
}

void part_spikes(std::vector<Record>& records) {
    std::set<Moment> taken;
    for (Record& record : records)
        if (record.kind == "spike") record.time = take_own_time(record.time, taken);
}

std::string list_from(std::string_view value) {
    std::string list(value);
    std::replace_if(
        list.begin(), list.end(), [](char c) { return c == '|' || c == ';'; }, ',');
    return list;
}

}  // namespace

Moment Importing::at_local(Day day, Seconds clock, std::size_t line) {
    const Seconds local = day * a_day + clock;
    const auto moments = settings_.zone.showing(local);
    const Moment moment = settings_.zone.first_showing(local);
    const auto shown = day_name(day) + " " + clock_time(clock);
    if (moments.empty())
        tell(line, fmt::format("the clock skipped {} in this zone; taken as {}", shown,
                               clock_time(moment)));
    if (moments.size() > 1)
        tell(line, fmt::format("the clock showed {} twice; taken as the first time", shown));
    return moment;
}

Moment Importing::at_instant(const Moment& instant) const {
    Moment moment = settings_.zone.at(instant.seconds);
    moment.nanoseconds = instant.nanoseconds;
    return moment;
}

Moment Importing::at_written(const WrittenTime& time, std::size_t line) {
    constexpr Seconds noon = 12 * 3'600;
    if (time.instant) return at_instant({*time.instant, 0, 0});
    const Seconds clock = time.clock.value_or(noon);
    if (!time.offset) return at_local(*time.day, clock, line);
    return {*time.day * a_day + clock - Seconds{*time.offset} * 60, 0, *time.offset};
}

void Importing::put(Record& record, std::string_view field, std::string_view name,
                    std::string_view value) const {
    const std::string text = valid_utf8(trim(value));
    if (text.empty()) return;
    const FieldType& type = settings_.kinds.type_of(field);
    const bool list = type.type == Type::list;
    const std::string typed = list ? typed_value(type, list_from(text)) : typed_value(type, text);
    const std::string* before = record.find(field);
    if (wrong_value(type, typed) || (before != nullptr && !list && type.type != Type::text))
        put_in_note(record, name, text);
    else
        record.set(field, before == nullptr ? typed : *before + (list ? "," : "\n") + typed);
}

void Importing::put_in_note(Record& record, std::string_view name, std::string_view value) const {
    const std::string text = valid_utf8(trim(value));
    if (!text.empty()) put(record, "note", name, valid_utf8(trim(name)) + ": " + text);
}

void Importing::place(Record record) {
    put_in_order(record, settings_.kinds);
    ++imported_.entries;
    imported_.records.push_back(std::move(record));
}

void Importing::tell(std::size_t line, std::string what) {
    imported_.remarks.push_back({settings_.file, line, 1, std::move(what), false});
}

void Importing::tell_if_unclosed(const Csv& csv) {
    if (csv.unclosed)
        tell(csv.rows.back().line, "a quote that is not closed; all that follows is in this entry");
}

void Importing::leave_out(std::size_t line, const std::string& why, std::string_view words) {
    tell(line, fmt::format("{}, so this is left out: {}", why, valid_utf8(words)));
    imported_.remarks.back().bad_line = true;
}

void Importing::leave_out(const CsvRow& row, const std::string& why) {
    leave_out(row.line, why, join(row.cells, ", "));
}

Imported Importing::finish() {
    auto& records = imported_.records;
    // Phones list the newest first; entries of the same minute are then in that order too.
    if (!records.empty() && records.front().time > records.back().time)
        std::reverse(records.begin(), records.end());
    const auto is_earlier = [](const Record& a, const Record& b) { return a.time < b.time; };
    std::stable_sort(records.begin(), records.end(), is_earlier);
    part_spikes(records);
    std::stable_sort(records.begin(), records.end(), is_earlier);
    std::vector<Record> fitting;
    for (Record& record : records) add_fitting(fitting, std::move(record));
    records = std::move(fitting);
    return std::move(imported_);
}

std::size_t column_named(const CsvRow& header, std::string_view name) {
    for (std::size_t i = 0; i < header.cells.size(); ++i)
        if (lower(trim(header.cells[i])) == name) return i;
    return std::string::npos;
}

std::string_view cell(const CsvRow& row, std::size_t column) {
    return column < row.cells.size() ? trim(row.cells[column]) : std::string_view();
}

bool is_blank(const CsvRow& row) {
    return std::ranges::all_of(row.cells,
                               [](const std::string& cell) { return trim(cell).empty(); });
}

}  // namespace steady
