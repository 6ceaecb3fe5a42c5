#pragma once
// Floor 6. The tree of steady-stats(1), THE JSON, described once for every format of it.

#include "report/report_data.h"
#include "statistics/figures.h"

namespace steady {

/// All of it: `from`, `frequency`, `triggers` and so on.
void describe(DataWriter& out, const Figures& figures);

/// `from` to `bad_lines`.
void describe_days(DataWriter& out, const Figures& figures);

/// The three headlines alone, each with its trend.
void describe_headlines(DataWriter& out, const Figures& figures);

void describe_skills(DataWriter& out, const std::vector<SkillFigures>& rows);
void describe_exercises(DataWriter& out, const std::vector<ExerciseFigures>& rows);
void describe_ladder(DataWriter& out, const std::vector<LadderFigures>& rows);
void describe_weeks(DataWriter& out, const std::vector<WeekFigures>& weeks);

}  // namespace steady
