#include "thought/predictions.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "base/config.h"
#include "record/kinds.h"

namespace steady {
namespace {

std::string text_in(const Record& record, std::string_view field) {
    const std::string* text = record.find(field);
    return text == nullptr ? "" : *text;
}

bool is_prediction(const Record& record) {
    return record.kind == "prediction" ||
           (record.kind == "exposure" && record.find("prediction") != nullptr);
}

std::optional<int> likelihood_of(const Record& record) {
    return parse_whole(text_in(record, "likelihood"), 0, 100);
}

std::optional<Day> day_in(const std::string& text) {
    if (const auto moment = parse_moment(text)) return moment->day();
    return parse_day(text);
}

OpenPrediction open_prediction(const Record& record) {
    return {record.time,
            text_in(record, "prediction"),
            likelihood_of(record),
            day_in(text_in(record, "by")),
            text_in(record, "sign"),
            text_in(record, "step")};
}

using Answered = std::map<Moment, const Record*>;

/// The last `outcome` that looks back on each instant.
Answered outcomes_in(const Records& records) {
    Answered last;
    for (const Record& record : records) {
        const auto of = parse_moment(text_in(record, "of"));
        if (record.kind != "outcome" || !of) continue;
        const Record*& outcome = last[*of];
        if (outcome == nullptr || record.time >= outcome->time) outcome = &record;
    }
    return last;
}

/// The record that says whether a prediction came true; null while nobody has looked back.
const Record* answer_to(const Record& prediction, const Answered& outcomes) {
    const auto outcome = outcomes.find(prediction.time);
    if (outcome != outcomes.end()) return outcome->second;
    return prediction.find("came_true") == nullptr ? nullptr : &prediction;
}

void sort_by_time(std::vector<OpenPrediction>& open) {
    std::stable_sort(
        open.begin(), open.end(),
        [](const OpenPrediction& a, const OpenPrediction& b) { return a.made < b.made; });
}

}  // namespace

bool OpenPrediction::due(const Moment& now) const {
    return by ? now.day() >= *by : now.seconds - made.seconds >= a_day;
}

void CheckedPredictions::add(std::string_view answer, std::optional<int> likelihood) {
    if (answer != "yes" && answer != "partly" && answer != "no") return;
    ++n;
    came_true += answer == "yes";
    partly += answer == "partly";
    rated += likelihood.has_value();
    likelihood_sum += likelihood.value_or(0);
}

PredictionsSoFar predictions_in(const Records& records, const Moment& now) {
    const Answered outcomes = outcomes_in(records);
    PredictionsSoFar found;
    for (const Record& record : records) {
        if (!is_prediction(record)) continue;
        if (const Record* answer = answer_to(record, outcomes)) {
            found.checked.add(text_in(*answer, "came_true"), likelihood_of(record));
            continue;
        }
        const OpenPrediction open = open_prediction(record);
        if (open.text.empty()) continue;  // its words are sealed
        if (open.due(now))
            found.due.push_back(open);
        else
            found.next = std::min(found.next.value_or(open.due_day()), open.due_day());
    }
    sort_by_time(found.due);
    return found;
}

Records read_predictions() {
    const std::vector<Path> files = log_parts(log_location());
    Records records;
    for (const char* kind : {"prediction", "exposure", "outcome"}) {
        Records some = read_records_with(files, kind);
        std::erase_if(some, [&](const Record& record) { return record.kind != kind; });
        std::move(some.begin(), some.end(), std::back_inserter(records));
    }
    return records;
}

}  // namespace steady
