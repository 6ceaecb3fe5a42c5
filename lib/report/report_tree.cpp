#include "report/report_tree.h"

#include <cmath>

#include "report/report.h"

namespace steady {
namespace {

DataWriter::Value date(const std::optional<Day>& day) {
    return day ? DataWriter::Value(day_name(*day)) : DataWriter::Value();
}

/// Sums and medians of whole minutes are whole numbers.
DataWriter::Value minutes(double value) {
    if (value == std::floor(value)) return static_cast<std::int64_t>(value);
    return value;
}

DataWriter::Value minutes(const std::optional<double>& value) {
    return value ? minutes(*value) : DataWriter::Value();
}

void describe_trend(DataWriter& out, const std::optional<Trend>& trend) {
    if (!trend) return out.value("trend", DataWriter::Value());
    out.object("trend", [&](DataWriter& inside) {
        inside.value("slope", trend->slope);
        inside.value("p", trend->p);
        inside.value("weeks", std::int64_t{trend->weeks});
    });
}

/// describe_row(out, row) for each.
template <typename Row, typename DescribeRow>
void describe_rows(DataWriter& out, const char* key, const std::vector<Row>& rows,
                   DescribeRow describe_row) {
    out.rows(key, rows.size(),
             [&](DataWriter& inside, std::size_t i) { describe_row(inside, rows[i]); });
}

void describe_counts(DataWriter& out, const char* key, const char* name,
                     const std::vector<CountFigures>& rows) {
    describe_rows(out, key, rows, [&](DataWriter& inside, const CountFigures& row) {
        inside.value(name, row.name);
        inside.value("n", row.n);
    });
}

void describe_triggers(DataWriter& out, const std::vector<GroupFigures>& rows) {
    describe_rows(out, "triggers", rows, [](DataWriter& inside, const GroupFigures& row) {
        inside.value("trigger", row.name);
        inside.value("n", row.n);
        inside.value("intensity", row.intensity);
        inside.value("recovery", row.recovery);
    });
}

void describe_company(DataWriter& out, const std::vector<CompanyFigures>& rows) {
    describe_rows(out, "company", rows, [](DataWriter& inside, const CompanyFigures& row) {
        inside.value("company", row.name);
        inside.value("spikes", row.spikes);
        inside.value("records", row.records);
    });
}

void describe_urges(DataWriter& out, const UrgeFigures& urges) {
    out.object("urges", [&](DataWriter& inside) {
        inside.value("n", urges.n);
        inside.value("waited", urges.waited);
        inside.value("shared", urges.shared);
        inside.value("asked", urges.asked);
        inside.value("other", urges.other);
        inside.value("open", urges.open);
        inside.value("wait", minutes(urges.wait));
    });
}

void describe_predictions(DataWriter& out, const PredictionFigures& predictions) {
    out.object("predictions", [&](DataWriter& inside) {
        inside.value("made", predictions.made);
        inside.value("checked", predictions.checked);
        inside.value("came_true", predictions.came_true);
        inside.value("partly", predictions.partly);
        inside.value("did_not", predictions.did_not);
        inside.value("feared", predictions.feared);
    });
}

void describe_practice_and_good(DataWriter& out, const Figures& figures) {
    out.object("practice", [&](DataWriter& inside) {
        inside.value("n", figures.practice.n);
        inside.value("minutes", minutes(figures.practice.minutes));
        inside.value("days", figures.practice.days);
    });
    out.object("good", [&](DataWriter& inside) {
        inside.value("positive", figures.good.positive);
        inside.value("kept", figures.good.kept);
        inside.value("okay", figures.good.okay);
        inside.value("win", figures.good.win);
    });
}

}  // namespace

void describe_days(DataWriter& out, const Figures& figures) {
    out.value("from", date(figures.from));
    out.value("to", date(figures.to));
    out.value("days", figures.days);
    out.value("days_observed", figures.days_observed);
    out.value("records", figures.records);
    out.value("bad_lines", figures.bad_lines);
}

void describe_skills(DataWriter& out, const std::vector<SkillFigures>& rows) {
    describe_rows(out, "skills", rows, [](DataWriter& inside, const SkillFigures& row) {
        inside.value("skill", row.name);
        inside.value("n", row.n);
        inside.value("helped", row.helped);
        inside.value("partly", row.partly);
        inside.value("did_not", row.did_not);
        inside.value("recovery", row.recovery);
    });
}

void describe_exercises(DataWriter& out, const std::vector<ExerciseFigures>& rows) {
    describe_rows(out, "exercises", rows, [](DataWriter& inside, const ExerciseFigures& row) {
        inside.value("exercise", row.name);
        inside.value("n", row.n);
        inside.value("before", row.before);
        inside.value("after", row.after);
        inside.value("fell", row.fell);
    });
}

void describe_ladder(DataWriter& out, const std::vector<LadderFigures>& rows) {
    describe_rows(out, "ladder", rows, [](DataWriter& inside, const LadderFigures& row) {
        inside.value("step", row.name);
        inside.value("n", row.n);
        inside.value("before", row.before);
        inside.value("peak", row.peak);
        inside.value("after", row.after);
        inside.value("came_true", row.came_true);
    });
}

void describe_weeks(DataWriter& out, const std::vector<WeekFigures>& weeks) {
    describe_rows(out, "weeks", weeks, [](DataWriter& inside, const WeekFigures& week) {
        inside.value("week", iso_week_name(week.week));
        inside.value("days_observed", week.days_observed);
        inside.value("spikes", week.spikes);
        inside.value("intensity", week.intensity);
        inside.value("recovery", week.recovery);
    });
}

void describe_headlines(DataWriter& out, const Figures& figures) {
    out.object("frequency", [&](DataWriter& inside) {
        inside.value("spikes", figures.frequency.spikes);
        inside.value("per_week", figures.frequency.per_week);
        inside.value("low", figures.frequency.low);
        inside.value("high", figures.frequency.high);
        inside.value("per_week_at_least", figures.frequency.per_week_at_least);
        describe_trend(inside, figures.frequency.trend);
    });
    out.object("intensity", [&](DataWriter& inside) {
        inside.value("n", figures.intensity.n);
        inside.value("median", figures.intensity.median);
        inside.value("q1", figures.intensity.q1);
        inside.value("q3", figures.intensity.q3);
        describe_trend(inside, figures.intensity.trend);
    });
    out.object("recovery", [&](DataWriter& inside) {
        inside.value("n", figures.recovery.n);
        inside.value("settled", figures.recovery.settled);
        inside.value("open", figures.recovery.open);
        inside.value("median", figures.recovery.median);
        inside.value("q1", figures.recovery.q1);
        inside.value("q3", figures.recovery.q3);
        describe_trend(inside, figures.recovery.trend);
    });
}

void describe(DataWriter& out, const Figures& figures) {
    describe_days(out, figures);
    describe_headlines(out, figures);
    describe_triggers(out, figures.triggers);
    describe_skills(out, figures.skills);
    describe_exercises(out, figures.exercises);
    describe_counts(out, "distortions", "distortion", figures.distortions);
    describe_counts(out, "body", "body", figures.body);
    describe_counts(out, "feelings", "feeling", figures.feelings);
    describe_counts(out, "behaviors", "behavior", figures.behaviors);
    describe_company(out, figures.company);
    describe_urges(out, figures.urges);
    describe_predictions(out, figures.predictions);
    describe_practice_and_good(out, figures);
    describe_ladder(out, figures.ladder);
    describe_weeks(out, figures.weeks);
    out.grid("hours", figures.hours);
}

std::string json_report(const Figures& figures) {
    return write_json([&](DataWriter& out) { describe(out, figures); });
}

std::string toml_report(const Figures& figures) {
    return write_toml([&](DataWriter& out) { describe(out, figures); });
}

}  // namespace steady
