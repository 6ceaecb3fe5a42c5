#include "ladder/ladder_next.h"

#include <algorithm>

#include "record/kinds.h"

namespace steady {
namespace {

constexpr int dull = 3;
constexpr Seconds apart = 3 * 3'600;
constexpr std::size_t last_few = 3;
constexpr Seconds shortest = 60;

int number_in(const Record& record, std::string_view key) {
    const std::string* value = record.find(key);
    return value == nullptr ? -1 : parse_whole(*value, 0, 10).value_or(-1);
}

std::string word_in(const Record& record, std::string_view key) {
    const std::string* value = record.find(key);
    return value == nullptr ? "" : *value;
}

/// One that was left before it began is none.
bool is_try(const Record& record, const Rung& rung) {
    const bool begun = word_in(record, "finished") != "no" || record.find("duration") != nullptr;
    return record.kind == "exposure" && word_in(record, "step") == rung.id && begun;
}

/// What is known of one step of the ladder.
struct Place {
    const Rung* rung;
    std::vector<Try> tries;

    bool taught() const { return has_taught(tries); }
    NextStep step(Why why) const { return {rung, why, static_cast<int>(tries.size())}; }
};

std::vector<Place> places_of(const Ladder& ladder, const std::vector<Record>& records) {
    std::vector<Place> places;
    for (const Rung& rung : ladder)
        if (care_for(rung.title) == RungCare::none)
            places.push_back({&rung, tries_of(rung, records)});
    return places;
}

using PlaceIterator = std::vector<Place>::const_iterator;

/// Those that were tried come before those that were not.
PlaceIterator tried_last(const std::vector<Place>& places) {
    return std::max_element(places.begin(), places.end(), [](const Place& a, const Place& b) {
        if (a.tries.empty() || b.tries.empty()) return a.tries.empty() && !b.tries.empty();
        return a.tries.back().time < b.tries.back().time;
    });
}

PlaceIterator tried_longest_ago(const std::vector<Place>& places) {
    return std::min_element(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return a.tries.back().time < b.tries.back().time;
    });
}

/// There is more to learn from the step tried last.
NextStep stay(const std::vector<Place>& places, PlaceIterator last) {
    const Try& attempt = last->tries.back();
    if (attempt.came_true == "yes" && last != places.begin())
        return std::prev(last)->step(Why::easier);
    return last->step(attempt.finished ? Why::again : Why::part);
}

}  // namespace

bool Try::taught() const {
    const int felt = peak >= 0 ? peak : before;
    if (!finished || came_true == "yes") return false;
    return came_true == "no" || (felt >= 0 && felt <= dull);
}

std::vector<Try> tries_of(const Rung& rung, const std::vector<Record>& records) {
    std::vector<Try> tries;
    for (const Record& record : records) {
        if (!is_try(record, rung)) continue;
        tries.push_back({record.time, number_in(record, "before"), number_in(record, "peak"),
                         number_in(record, "after"), word_in(record, "came_true"),
                         word_in(record, "learned"), word_in(record, "finished") != "no"});
    }
    std::stable_sort(tries.begin(), tries.end(),
                     [](const Try& a, const Try& b) { return a.time < b.time; });
    return tries;
}

bool has_taught(const std::vector<Try>& tries) {
    if (!tries.empty() && tries.back().came_true == "yes") return false;
    const auto first = tries.end() - static_cast<std::ptrdiff_t>(std::min(tries.size(), last_few));
    const Try* earlier = nullptr;
    for (auto attempt = first; attempt != tries.end(); ++attempt) {
        if (!attempt->taught()) continue;
        if (earlier != nullptr && attempt->time.seconds - earlier->time.seconds >= apart)
            return true;
        if (earlier == nullptr) earlier = &*attempt;
    }
    return false;
}

NextStep next_step(const Ladder& ladder, const std::vector<Record>& records) {
    const auto places = places_of(ladder, records);
    if (places.empty()) return {};
    const auto last = tried_last(places);
    if (last->tries.empty()) return places.front().step(Why::begin);
    if (!last->taught()) return stay(places, last);
    const auto is_open = [](const Place& place) { return !place.taught(); };
    const auto above = std::find_if(last, places.end(), is_open);
    if (above != places.end()) return above->step(Why::on);
    const auto left_out = std::find_if(places.begin(), last, is_open);
    if (left_out != last) return left_out->step(Why::gap);
    return tried_longest_ago(places)->step(Why::fresh);
}

Seconds planned_for(const NextStep& next) {
    const Seconds planned = next.rung->planned;
    if (next.why != Why::part || planned == 0) return planned;
    const Seconds half = planned / 2;
    return half < shortest ? half : half / 60 * 60;
}

}  // namespace steady
