#include "report/report_sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report/report_heat.h"
#include "report/report_layout.h"
#include "report/report_sections_totals.h"
#include "report/report_words.h"

namespace steady {
namespace {

constexpr std::size_t most_rows = 6;
constexpr std::size_t all_rows = SIZE_MAX;

/// How many rows are not shown, and how to see them, of the same days.
std::string more_rows(std::size_t count, const char* field, const Figures& figures, Whose whose) {
    if (whose == Whose::several) return fmt::format("{} more: --format json", count);
    std::string call = fmt::format("{} more: steady-stats --by {}", count, field);
    if (figures.from) call += " --since " + day_name(*figures.from);
    if (figures.to) call += " --until " + day_name(*figures.to);
    return call;
}

template <typename Row, typename Say>
std::string first_rows(const Figures& figures, const std::vector<Row>& rows, std::size_t most,
                       const char* field, const Look& look, Whose whose, Say say) {
    std::vector<ListRow> shown;
    for (std::size_t i = 0; i < std::min(rows.size(), most); ++i)
        shown.emplace_back(rows[i].name, say(rows[i]));
    std::string out = list(shown, look);
    if (rows.size() > most)
        out += indented(more_rows(rows.size() - most, field, figures, whose), look);
    return out;
}

std::string half_settled(std::optional<std::int64_t> minutes) {
    if (!minutes) return "";
    return "; half had settled within " + minutes_words(static_cast<double>(*minutes));
}

std::string triggers(const Figures& figures, const Look& look, Whose whose) {
    return first_rows(
        figures, figures.triggers, most_rows, "trigger", look, whose, [](const GroupFigures& row) {
            std::string text = counted(row.n, "alarm", "alarms");
            if (row.n < enough_alarms) return text;
            if (row.intensity)
                text += fmt::format(", around {} of 10", plain_number(*row.intensity));
            return text + half_settled(row.recovery);
        });
}

std::string exercises(const Figures& figures, std::size_t most, const Look& look,
                      Whose whose = Whose::own) {
    return first_rows(
        figures, figures.exercises, most, "exercise", look, whose, [](const ExerciseFigures& row) {
            const auto fell =
                static_cast<std::int64_t>(std::llround(row.fell * static_cast<double>(row.n)));
            return fmt::format("{} before, {} after; lower afterwards in {} of {}",
                               plain_number(row.before), plain_number(row.after), fell,
                               counted(row.n, "time", "times"));
        });
}

std::string said_of(const SkillFigures& row) {
    std::string text;
    const auto add = [&](std::int64_t count, const char* what) {
        if (count > 0) text += fmt::format(", {} {}", what, count);
    };
    add(row.helped, "helped");
    add(row.partly, "partly");
    add(row.did_not, "did not help");
    return text;
}

std::string skills(const Figures& figures, std::size_t most, const Look& look,
                   Whose whose = Whose::own) {
    if (figures.skills.empty()) return "";
    const std::string rows = first_rows(
        figures, figures.skills, most, "skill", look, whose, [](const SkillFigures& row) {
            const std::string text = counted(row.n, "alarm", "alarms") + said_of(row);
            return row.n < enough_alarms ? text : text + half_settled(row.recovery);
        });
    return rows + indented(
                      "A skill is picked for a reason, and the hardest alarms call for most of "
                      "them: a slow one beside it says little about the skill.",
                      look);
}

std::string counts(const Figures& figures, const std::vector<CountFigures>& rows, const char* field,
                   const Look& look, Whose whose) {
    if (rows.empty()) return "";
    std::string text;
    for (std::size_t i = 0; i < std::min(rows.size(), most_rows); ++i)
        text += fmt::format("{}{} {}", i == 0 ? "" : ", ", rows[i].name, rows[i].n);
    if (rows.size() > most_rows)
        text += ", and " + more_rows(rows.size() - most_rows, field, figures, whose);
    return indented(text, look);
}

/// Fewer alarms make no pattern.
std::string hours(const Figures& figures, const Look& look, bool pictures) {
    if (figures.frequency.spikes < enough_alarms) return "";
    const std::string busiest = busiest_hours(figures);
    return (pictures ? heat_map(figures, look) : "") +
           (busiest.empty() ? "" : indented("Most often " + busiest + ".", look));
}

std::string company(const Figures& figures, const Look& look, Whose whose) {
    return first_rows(figures, figures.company, most_rows, "company", look, whose,
                      [](const CompanyFigures& row) {
                          return fmt::format("{} in {}", counted(row.spikes, "alarm", "alarms"),
                                             counted(row.records, "note", "notes"));
                      });
}

std::string ladder(const Figures& figures, std::size_t most, const Look& look,
                   Whose whose = Whose::own) {
    return first_rows(
        figures, figures.ladder, most, "step", look, whose, [](const LadderFigures& row) {
            std::string text = counted(row.n, "time", "times");
            const auto add = [&](const char* when, const std::optional<double>& strength) {
                if (strength) text += fmt::format(", {} {}", when, plain_number(*strength));
            };
            add("before", row.before);
            add("at most", row.peak);
            add("after", row.after);
            if (row.came_true > 0)
                text +=
                    fmt::format("; the fear came true {}", counted(row.came_true, "time", "times"));
            return text;
        });
}

}  // namespace

std::string report_sections(const Figures& figures, const Look& look, bool pictures, Whose whose) {
    const bool own = whose == Whose::own;
    const auto at = [&](const char* title, const std::string& body) {
        return section(title, body, look);
    };
    const auto count = [&](const std::vector<CountFigures>& rows, const char* field) {
        return counts(figures, rows, field, look, whose);
    };
    return at("What set alarms off", triggers(figures, look, whose)) +
           at("Exercises, before and after", exercises(figures, most_rows, look, whose)) +
           at(own ? "What you tried, and what you said of it"
                  : "What was tried, and what was said of it",
              skills(figures, most_rows, look, whose)) +
           at("Thinking habits", count(figures.distortions, "distortion")) +
           at("In the body", count(figures.body, "body")) +
           at("Feelings", count(figures.feelings, "feeling")) +
           at(own ? "What you did" : "What people did", count(figures.behaviors, "behavior")) +
           at("When alarms went off", hours(figures, look, pictures)) +
           at("With whom", company(figures, look, whose)) +
           at("Urges to seek reassurance", urges_body(figures.urges, look)) +
           at("Fears checked", fears_body(figures.predictions, look, whose)) +
           at("Good moments", good_body(figures.good, look, whose)) +
           at("Practice", practice_body(figures.practice, look)) +
           at("Small steps", ladder(figures, most_rows, look, whose));
}

std::string skill_list(const Figures& figures, const Look& look) {
    return skills(figures, all_rows, look);
}

std::string exercise_list(const Figures& figures, const Look& look) {
    return exercises(figures, all_rows, look);
}

std::string step_list(const Figures& figures, const Look& look) {
    return ladder(figures, all_rows, look);
}

}  // namespace steady
