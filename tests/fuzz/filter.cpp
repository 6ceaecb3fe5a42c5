// Options, a line each (`since=…`, `until=…`, `kind=…`, anything else a `--where`), and after a NUL
// a log: what is chosen is what a plain look at each line chooses, in order of time. A line that
// begins with a date long before `since` is passed over, even if a second time stands behind.
#include "record/filter.h"

#include <algorithm>

#include "logging.h"
#include "record/kinds_record.h"
#include "show/show.h"
#include "time/date_gate.h"

using namespace steady;

namespace {

struct Options {
    std::string since, until;
    std::vector<std::string> kinds, where;
};

Options options_in(std::string_view text) {
    Options options;
    for (const std::string_view line : split(text, '\n')) {
        const std::string value(line.substr(std::min(line.size(), line.find('=') + 1)));
        if (line.starts_with("since="))
            options.since = value;
        else if (line.starts_with("until="))
            options.until = value;
        else if (line.starts_with("kind="))
            options.kinds.push_back(value);
        else if (!line.empty())
            options.where.emplace_back(line);
    }
    return options;
}

/// `2026-11-22` as the record has it: days are those of its own clock.
std::string written_day(const Record& record) { return to_string(record.time).substr(0, 10); }

bool plainly_has(const Record& record, const std::string& option) {
    const std::string key = option.substr(0, option.find('='));
    const std::string wanted = option.substr(key.size() + 1);
    if (key == "kind") return record.kind == wanted;
    if (key == "time") {
        const auto time = parse_moment(wanted);
        return time && *time == record.time;
    }
    for (const Field& field : record.fields) {
        if (field.key != key) continue;
        if (field.value == wanted) return true;
        const bool list = fuzzed_kinds().type_of(key).type == Type::list;
        return list && wanted.find(',') == wanted.npos &&
               ("," + field.value + ",").find("," + wanted + ",") != std::string::npos;
    }
    return false;
}

bool plainly_chosen(Record record, const Filter& filter, const Options& options) {
    take_wrong_values(record, fuzzed_kinds());
    const std::string day = written_day(record);
    if (filter.since && day < day_name(*filter.since)) return false;
    if (filter.until && day > day_name(*filter.until)) return false;
    if (!options.kinds.empty() &&
        std::ranges::find(options.kinds, record.kind) == options.kinds.end())
        return false;
    return std::ranges::all_of(options.where,
                               [&](const std::string& one) { return plainly_has(record, one); });
}

std::vector<std::string> plainly(std::string_view log, const Filter& filter,
                                 const Options& options) {
    std::vector<Selection::Line> chosen;
    bool first = true;
    if (log.starts_with("\xFE\xFF") || log.starts_with("\xFF\xFE")) return {};  // UTF-16
    for (std::string_view line : split(log, '\n')) {
        if (first && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
        first = false;
        if (line.starts_with('#') || !DateGate(filter.since).admits(line)) continue;
        const auto parsed = parse_record(line);
        const auto* record = std::get_if<Record>(&parsed);
        if (record != nullptr && plainly_chosen(*record, filter, options))
            chosen.push_back({record->time, std::string(line)});
    }
    std::ranges::stable_sort(chosen, {}, &Selection::Line::time);
    std::vector<std::string> lines;
    for (auto& line : chosen) lines.push_back(std::move(line.text));
    return lines;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Halves halves(as_text(data, size));
    const Options options = options_in(halves.first);
    const Moment now{1'795'305'600, 0, 60};
    Filter filter;
    try {
        filter = parse_filter(options.since, options.until, options.kinds, options.where, now);
    } catch (const Error& error) {
        law(error.exit() == Exit::misuse, "an option that does not read is misuse");
        return 0;
    }
    for (const auto& day : {filter.since, filter.until})
        if (day) law(parse_boundary(day_name(*day), now) == *day, "a day reads back the same");
    const FuzzedLog log(halves.second);
    const Selection chosen =
        choose_records({log.source()}, filter, fuzzed_kinds(), [](const Remark&) {});
    std::vector<std::string> lines;
    for (const auto& line : chosen.lines) lines.push_back(line.text);
    law(lines == plainly(halves.second, filter, options), "the same lines, in the same order");
    return 0;
}
