#include "log/book.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

#include "base/config.h"
#include "record/logfmt.h"
#include "text/text.h"
#include "time/date_gate.h"

namespace steady {
namespace {

constexpr Seconds open_for = 24 * 60 * 60;

bool holds(std::string_view line, std::string_view words) {
    return memmem(line.data(), line.size(), words.data(), words.size()) != nullptr;
}

std::vector<Source> sources_of(const std::vector<Path>& files) {
    std::vector<Source> sources;
    for (const Path& file : files) sources.push_back({file, file});
    return sources;
}

/// How often each element of a field stands in the log.
std::map<std::string, int> count_words(const std::vector<Path>& files, std::string_view field) {
    std::map<std::string, int> counts;
    const std::string assignment = std::string(field) + "=";
    const auto take = [&](std::string_view line, const LineReader&) {
        if (!holds(line, assignment)) return;
        Tokenizer<Scan::fast, Padding::present> tokenizer(line.data());
        Token token;
        while (tokenizer.next(token))
            if (token.key == field) {
                const std::string value = text_of(token);
                for (const std::string_view word : split(value, ',')) ++counts[std::string(word)];
            }
    };
    for_each_line(
        sources_of(files), [](const Remark&) {}, take);
    return counts;
}

/// The records of the lines that `wanted` lets through.
Records read_lines(const std::vector<Path>& files,
                   const std::function<bool(std::string_view)>& wanted, const Tell& tell = {}) {
    Records records;
    for_each_line(
        sources_of(files),
        [&](const Remark& remark) {
            if (tell && remark.line == 0) tell(remark);
        },
        [&](std::string_view line, const LineReader&) {
            if (!wanted(line)) return;
            auto read = parse_record(line);
            if (auto* record = std::get_if<Record>(&read)) records.push_back(std::move(*record));
        });
    return records;
}

bool has_own_end(const Record& record) {
    const std::string* recovery = record.find("recovery");
    return recovery != nullptr && (*recovery == "unknown" || parse_duration(*recovery));
}

/// The instants that answers to `kind` name in their `of`.
std::set<Moment> answered_instants(const Records& records, std::string_view kind) {
    std::set<Moment> instants;
    for (const Record& record : records) {
        if (answered_kind(record.kind) != std::optional(kind)) continue;
        const std::string* of = record.find("of");
        if (const auto moment = parse_moment(of == nullptr ? "" : *of)) instants.insert(*moment);
    }
    return instants;
}

bool is_plan(const Record& record) {
    return record.kind == "plan" && record.find("trigger") != nullptr &&
           record.find("note") != nullptr;
}

const std::string* newest_plan(const Records& records, std::string_view trigger) {
    const Record* newest = nullptr;
    for (const Record& record : records) {
        if (!is_plan(record) || *record.find("trigger") != trigger) continue;
        if (newest == nullptr || record.time >= newest->time) newest = &record;
    }
    return newest == nullptr ? nullptr : newest->find("note");
}

}  // namespace

Records read_records(const std::vector<Path>& files, std::optional<Day> since, const Tell& tell) {
    const DateGate gate(since);
    const auto wanted = [&](std::string_view line) { return gate.admits(line); };
    return read_lines(files, wanted, tell);
}

Records read_records_with(const std::vector<Path>& files, std::string_view words) {
    return read_lines(files, [&](std::string_view line) { return holds(line, words); });
}

std::optional<std::string_view> answered_kind(std::string_view kind) {
    if (kind == "settled") return "spike";
    if (kind == "chose") return "urge";
    return std::nullopt;
}

const Record* last_open(const Records& records, std::string_view kind, const Moment& at) {
    const auto answered = answered_instants(records, kind);
    const Record* last = nullptr;
    for (const Record& record : records) {
        // By the second: a spike may have been moved on within it, for a time of its own.
        if (record.kind != kind || record.time.seconds > at.seconds || has_own_end(record))
            continue;
        if (at.seconds - record.time.seconds > open_for || answered.contains(record.time)) continue;
        if (last == nullptr || record.time >= last->time) last = &record;
    }
    return last;
}

bool spike_is_open(const Moment& now) {
    const Records records = read_records(log_parts(log_location()), now.day() - 1);
    return last_open(records, "spike", now) != nullptr;
}

const std::string* plan_for(const Records& records, std::string_view trigger) {
    if (const std::string* plan = newest_plan(records, trigger)) return plan;
    std::vector<std::string> triggers;
    for (const Record& record : records)
        if (is_plan(record)) triggers.push_back(*record.find("trigger"));
    const auto near = closest(trigger, triggers);
    return near ? newest_plan(records, *near) : nullptr;
}

std::vector<std::string> past_words(const std::vector<Path>& files, std::string_view field,
                                    std::size_t most) {
    using Use = std::pair<std::string, int>;
    std::vector<Use> uses;
    for (auto& use : count_words(files, field)) uses.push_back(std::move(use));
    std::stable_sort(uses.begin(), uses.end(),
                     [](const Use& a, const Use& b) { return a.second > b.second; });
    std::vector<std::string> words;
    for (const auto& [word, count] : uses)
        if (words.size() < most && !word.empty()) words.push_back(word);
    return words;
}

}  // namespace steady
