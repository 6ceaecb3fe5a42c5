#include "statistics/figures_sections.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace steady {
namespace {

std::optional<double> median(const Strengths& strengths) {
    return quantile(strengths.histogram(), 0.5);
}

std::optional<std::int64_t> median(const Waits& waits) {
    const Waits::Parts parts = waits.parts();
    return KaplanMeier(parts.ended, parts.censored).quantile(0.5);
}

/// By how often, the most first, then by name.
template <typename Rows, typename Count>
void sort_rows(Rows& rows, Count count) {
    std::sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) {
        return count(a) != count(b) ? count(a) > count(b) : a.name < b.name;
    });
}

template <typename Rows>
void sort_rows(Rows& rows) {
    sort_rows(rows, [](const auto& row) { return row.n; });
}

/// Groups that have an alarm; all of them, by records, when those were asked for.
std::vector<GroupFigures> groups_of(const Table<GroupSummary>& table) {
    std::vector<GroupFigures> rows;
    rows.reserve(table.size());
    table.for_each([&](std::string_view name, const GroupSummary& group) {
        rows.push_back({std::string(name), group.spikes, group.records, median(group.intensity),
                        median(group.waits)});
    });
    std::sort(rows.begin(), rows.end(), [](const GroupFigures& a, const GroupFigures& b) {
        return std::tuple(-a.n, -a.records, std::string_view(a.name)) <
               std::tuple(-b.n, -b.records, std::string_view(b.name));
    });
    return rows;
}

std::vector<SkillFigures> skills_of(const Table<SkillSummary>& table) {
    std::vector<SkillFigures> rows;
    table.for_each([&](std::string_view name, const SkillSummary& skill) {
        rows.push_back({std::string(name), skill.n, skill.helped, skill.partly, skill.did_not,
                        median(skill.waits)});
    });
    sort_rows(rows);
    return rows;
}

std::vector<ExerciseFigures> exercises_of(const Table<ExerciseSummary>& table) {
    std::vector<ExerciseFigures> rows;
    table.for_each([&](std::string_view name, const ExerciseSummary& exercise) {
        const std::int64_t n = exercise.before.total();
        rows.push_back({std::string(name), n, median(exercise.before).value_or(0),
                        median(exercise.after).value_or(0),
                        static_cast<double>(exercise.fell) / static_cast<double>(n)});
    });
    sort_rows(rows);
    return rows;
}

std::vector<CountFigures> counts_of(const Table<CountSummary>& table) {
    std::vector<CountFigures> rows;
    table.for_each([&](std::string_view name, const CountSummary& count) {
        rows.push_back({std::string(name), count.n});
    });
    sort_rows(rows);
    return rows;
}

std::vector<CompanyFigures> company_of(const Table<CompanySummary>& table) {
    std::vector<CompanyFigures> rows;
    table.for_each([&](std::string_view name, const CompanySummary& company) {
        rows.push_back({std::string(name), company.spikes, company.records});
    });
    sort_rows(rows, [](const CompanyFigures& row) { return row.records; });
    return rows;
}

std::vector<LadderFigures> ladder_of(const Table<LadderSummary>& table) {
    std::vector<LadderFigures> rows;
    table.for_each([&](std::string_view name, const LadderSummary& step) {
        rows.push_back({std::string(name), step.n, median(step.before), median(step.peak),
                        median(step.after), step.came_true});
    });
    sort_rows(rows);
    return rows;
}

UrgeFigures urges_of(const UrgeSummary& urges) {
    UrgeFigures figures{urges.n,     urges.waited, urges.shared, urges.asked,
                        urges.other, urges.open,   std::nullopt};
    if (const auto seconds = quantile(urges.waits.histogram(), 0.5)) figures.wait = *seconds / 60;
    return figures;
}

PredictionFigures predictions_of(const PredictionSummary& predictions) {
    PredictionFigures figures;
    figures.made = predictions.made;
    figures.came_true = predictions.came_true;
    figures.partly = predictions.partly;
    figures.did_not = predictions.did_not;
    figures.checked = figures.came_true + figures.partly + figures.did_not;
    if (predictions.feared_n > 0)
        figures.feared =
            static_cast<double>(predictions.feared) / static_cast<double>(predictions.feared_n);
    return figures;
}

}  // namespace

void add_sections(Figures& figures, const Summary& summary) {
    figures.triggers = groups_of(summary.triggers);
    figures.skills = skills_of(summary.skills);
    figures.exercises = exercises_of(summary.exercises);
    figures.distortions = counts_of(summary.distortions);
    figures.body = counts_of(summary.body);
    figures.feelings = counts_of(summary.feelings);
    figures.behaviors = counts_of(summary.behaviors);
    figures.company = company_of(summary.company);
    figures.urges = urges_of(summary.urges);
    figures.predictions = predictions_of(summary.predictions);
    figures.practice = {summary.practice.n, static_cast<double>(summary.practice.seconds) / 60,
                        summary.practice.days};
    figures.good = summary.good;
    figures.ladder = ladder_of(summary.ladder);
    figures.hours = summary.hours;
}

}  // namespace steady
