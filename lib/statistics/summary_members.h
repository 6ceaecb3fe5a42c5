#pragma once
// Floor 3. The members of a Summary, each with its name, in the one table that adding, comparing,
// printing and parsing go through. A member that is not in it does not compile.
//
//     for_each_member<GoodSummary>([&](const char* name, auto at) { use(name, good.*at); });

#include <algorithm>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "statistics/summary.h"

namespace steady {

template <typename Of, typename Value>
struct Member {
    const char* name;
    Value Of::*at;

    static constexpr std::size_t size = sizeof(Value);
    static constexpr std::size_t alignment = alignof(Value);
};
template <typename Of, typename Value>
Member(const char*, Value Of::*) -> Member<Of, Value>;

/// In the order in which they are declared. Names are part of steady-partial(5).
template <typename T>
inline constexpr auto members = nullptr;

template <>
inline constexpr auto members<Alarms> = std::tuple(Member{"spikes", &Alarms::spikes},
                                                   Member{"intensity", &Alarms::intensity},
                                                   Member{"waits", &Alarms::waits});

template <>
inline constexpr auto members<WeekSummary> = std::tuple_cat(
    members<Alarms>, std::tuple(Member{"days_observed", &WeekSummary::days_observed}));

template <>
inline constexpr auto members<GroupSummary> =
    std::tuple_cat(members<Alarms>, std::tuple(Member{"records", &GroupSummary::records}));

template <>
inline constexpr auto members<SkillSummary> = std::tuple(Member{"n", &SkillSummary::n},
                                                         Member{"helped", &SkillSummary::helped},
                                                         Member{"partly", &SkillSummary::partly},
                                                         Member{"did_not", &SkillSummary::did_not},
                                                         Member{"waits", &SkillSummary::waits});

template <>
inline constexpr auto members<ExerciseSummary> =
    std::tuple(Member{"fell", &ExerciseSummary::fell}, Member{"before", &ExerciseSummary::before},
               Member{"after", &ExerciseSummary::after});

template <>
inline constexpr auto members<CountSummary> = std::tuple(Member{"n", &CountSummary::n});

template <>
inline constexpr auto members<CompanySummary> = std::tuple(
    Member{"spikes", &CompanySummary::spikes}, Member{"records", &CompanySummary::records});

template <>
inline constexpr auto members<LadderSummary> =
    std::tuple(Member{"n", &LadderSummary::n}, Member{"came_true", &LadderSummary::came_true},
               Member{"before", &LadderSummary::before}, Member{"peak", &LadderSummary::peak},
               Member{"after", &LadderSummary::after});

template <>
inline constexpr auto members<UrgeSummary> = std::tuple(Member{"n", &UrgeSummary::n},
                                                        Member{"waited", &UrgeSummary::waited},
                                                        Member{"shared", &UrgeSummary::shared},
                                                        Member{"asked", &UrgeSummary::asked},
                                                        Member{"other", &UrgeSummary::other},
                                                        Member{"open", &UrgeSummary::open},
                                                        Member{"waits", &UrgeSummary::waits});

template <>
inline constexpr auto members<PredictionSummary> = std::tuple(
    Member{"made", &PredictionSummary::made}, Member{"came_true", &PredictionSummary::came_true},
    Member{"partly", &PredictionSummary::partly}, Member{"did_not", &PredictionSummary::did_not},
    Member{"feared", &PredictionSummary::feared}, Member{"feared_n", &PredictionSummary::feared_n});

template <>
inline constexpr auto members<PracticeSummary> = std::tuple(Member{"n", &PracticeSummary::n},
                                                            Member{"seconds",
                                                                   &PracticeSummary::seconds},
                                                            Member{"days", &PracticeSummary::days});

template <>
inline constexpr auto members<GoodSummary> = std::tuple(Member{"positive", &GoodSummary::positive},
                                                        Member{"kept", &GoodSummary::kept},
                                                        Member{"okay", &GoodSummary::okay},
                                                        Member{"win", &GoodSummary::win});

template <>
inline constexpr auto members<Summary> = std::tuple(
    Member{"from", &Summary::from}, Member{"to", &Summary::to}, Member{"days", &Summary::days},
    Member{"days_observed", &Summary::days_observed}, Member{"records", &Summary::records},
    Member{"bad_lines", &Summary::bad_lines}, Member{"weeks", &Summary::weeks},
    Member{"triggers", &Summary::triggers}, Member{"skills", &Summary::skills},
    Member{"exercises", &Summary::exercises}, Member{"distortions", &Summary::distortions},
    Member{"body", &Summary::body}, Member{"feelings", &Summary::feelings},
    Member{"behaviors", &Summary::behaviors}, Member{"company", &Summary::company},
    Member{"urges", &Summary::urges}, Member{"predictions", &Summary::predictions},
    Member{"practice", &Summary::practice}, Member{"good", &Summary::good},
    Member{"ladder", &Summary::ladder}, Member{"hours", &Summary::hours});

/// Has a table of its own.
template <typename T>
concept HasMembers = !std::is_null_pointer_v<std::remove_cvref_t<decltype(members<T>)>>;

/// take(name, pointer to member), one after the other.
template <HasMembers T, typename Take>
constexpr void for_each_member(Take take) {
    std::apply([&](const auto&... member) { (take(member.name, member.at), ...); }, members<T>);
}

/// The bytes that a struct of just the members in the table takes.
template <HasMembers T>
constexpr std::size_t size_by_table() {
    std::size_t end = 0;
    const auto align = [&](std::size_t to) { end = (end + to - 1) / to * to; };
    const auto place = [&](const auto& member) {
        align(member.alignment);
        end += member.size;
    };
    std::apply([&](const auto&... member) { (place(member), ...); }, members<T>);
    align(alignof(T));
    return end;
}

template <typename... Each>
inline constexpr bool are_complete = ((size_by_table<Each>() == sizeof(Each)) && ...);

static_assert(are_complete<Alarms, WeekSummary, GroupSummary, SkillSummary, ExerciseSummary,
                           CountSummary, CompanySummary, LadderSummary, UrgeSummary,
                           PredictionSummary, PracticeSummary, GoodSummary, Summary>,
              "a member is missing in the table above");

/// The rows by name. Valid as long as the table is not changed.
template <typename Row>
std::vector<std::pair<std::string_view, const Row*>> in_order_of_name(const Table<Row>& table) {
    std::vector<std::pair<std::string_view, const Row*>> rows;
    rows.reserve(table.size());
    table.for_each([&](std::string_view name, const Row& row) { rows.emplace_back(name, &row); });
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Two of anything here are equal when the same figures can be made of both.
inline bool operator==(const Tally& a, const Tally& b) { return a.histogram() == b.histogram(); }

inline bool operator==(const Waits& a, const Waits& b) {
    const Waits::Parts one = a.parts(), other = b.parts();
    return one.ended == other.ended && one.censored == other.censored;
}

template <HasMembers T>
bool operator==(const T& a, const T& b) {
    bool is_same = true;
    for_each_member<T>([&](const char*, auto at) { is_same = is_same && a.*at == b.*at; });
    return is_same;
}

/// Rows may stand in any order.
template <typename Row>
bool operator==(const Table<Row>& a, const Table<Row>& b) {
    return std::ranges::equal(in_order_of_name(a), in_order_of_name(b),
                              [](const auto& one, const auto& other) {
                                  return one.first == other.first && *one.second == *other.second;
                              });
}

}  // namespace steady
