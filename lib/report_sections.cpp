#include "report_sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report_heat.h"
#include "report_layout.h"
#include "report_words.h"

namespace steady {
namespace {

constexpr std::size_t most_rows = 6;
constexpr std::size_t all_rows = SIZE_MAX;
constexpr std::int64_t enough = 5;

/// The first rows, and how to see the others.
template <typename Row, typename Say>
std::string first_rows(const std::vector<Row>& rows, std::size_t most, const char* field,
                       const Look& look, Say say) {
    std::vector<ListRow> shown;
    for (std::size_t i = 0; i < std::min(rows.size(), most); ++i)
        shown.emplace_back(rows[i].name, say(rows[i]));
    std::string out = list(shown, look);
    if (rows.size() > most)
        out +=
            indented(fmt::format("{} more: steady-stats --by {}", rows.size() - most, field), look);
    return out;
}

std::string half_settled(std::optional<std::int64_t> minutes) {
    if (!minutes) return "";
    return "; half had settled within " + minutes_words(static_cast<double>(*minutes));
}

std::string triggers(const Figures& figures, const Look& look) {
    return first_rows(figures.triggers, most_rows, "trigger", look, [](const GroupFigures& row) {
        std::string text = counted(row.n, "alarm", "alarms");
        if (row.n < enough) return text;
        if (row.intensity) text += fmt::format(", around {} of 10", plain_number(*row.intensity));
        return text + half_settled(row.recovery);
    });
}

std::string exercises(const Figures& figures, std::size_t most, const Look& look) {
    return first_rows(figures.exercises, most, "exercise", look, [](const ExerciseFigures& row) {
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

std::string skills(const Figures& figures, std::size_t most, const Look& look) {
    if (figures.skills.empty()) return "";
    const std::string rows =
        first_rows(figures.skills, most, "skill", look, [](const SkillFigures& row) {
            const std::string text = counted(row.n, "alarm", "alarms") + said_of(row);
            return row.n < enough ? text : text + half_settled(row.recovery);
        });
    return rows + indented(
                      "A skill is picked for a reason, and the hardest alarms call for most of "
                      "them: a slow one beside it says little about the skill.",
                      look);
}

std::string counts(const std::vector<CountFigures>& rows, const char* field, const Look& look) {
    if (rows.empty()) return "";
    std::string text;
    for (std::size_t i = 0; i < std::min(rows.size(), most_rows); ++i)
        text += fmt::format("{}{} {}", i == 0 ? "" : ", ", rows[i].name, rows[i].n);
    if (rows.size() > most_rows)
        text += fmt::format(", and {} more: steady-stats --by {}", rows.size() - most_rows, field);
    return indented(text, look);
}

/// Fewer alarms make no pattern.
std::string hours(const Figures& figures, const Look& look, bool pictures) {
    if (figures.frequency.spikes < enough) return "";
    const std::string busiest = busiest_hours(figures);
    return (pictures ? heat_map(figures, look) : "") +
           (busiest.empty() ? "" : indented("Most often " + busiest + ".", look));
}

std::string company(const Figures& figures, const Look& look) {
    return first_rows(figures.company, most_rows, "company", look, [](const CompanyFigures& row) {
        return fmt::format("{} in {}", counted(row.spikes, "alarm", "alarms"),
                           counted(row.records, "note", "notes"));
    });
}

std::string urges(const UrgeFigures& urges, const Look& look) {
    if (urges.n == 0) return "";
    std::string text = counted(urges.n, "urge", "urges") + ": ";
    text += fmt::format("waited {}, shared {}, asked {}, something else {}", urges.waited,
                        urges.shared, urges.asked, urges.other);
    if (urges.open > 0) text += fmt::format("; {} with nothing noted since", urges.open);
    text += ".";
    if (urges.wait)
        text += fmt::format(" Half the waits were {} or longer.", minutes_words(*urges.wait));
    return indented(text, look);
}

std::string fears(const PredictionFigures& fears, const Look& look) {
    if (fears.made == 0) return "";
    if (fears.checked == 0)
        return indented(counted(fears.made, "fear", "fears") + " noted, none checked yet.", look);
    std::string text = fmt::format("Of {} checked, {} came true", fears.checked, fears.came_true);
    if (fears.partly > 0) text += fmt::format(" and {} partly", fears.partly);
    if (fears.feared)
        text += fmt::format("; you had expected {}",
                            std::llround(*fears.feared / 100 * static_cast<double>(fears.checked)));
    text += ".";
    if (fears.came_true * 2 >= fears.checked)
        text += " Some of these fears were right. That deserves support, not argument.";
    if (fears.made > fears.checked)
        text += fmt::format(" {} not checked yet.", fears.made - fears.checked);
    return indented(text, look);
}

std::string good(const GoodSummary& good, const Look& look) {
    std::vector<std::string> parts;
    if (good.positive > 0) parts.push_back(counted(good.positive, "good moment", "good moments"));
    if (good.kept > 0)
        parts.push_back(
            counted(good.kept, "time someone kept their word", "times someone kept their word"));
    if (good.okay > 0)
        parts.push_back(
            counted(good.okay, "time you settled on your own", "times you settled on your own"));
    if (good.win > 0) parts.push_back(counted(good.win, "win", "wins"));
    return parts.empty() ? "" : indented(fmt::format("{}", fmt::join(parts, ", ")), look);
}

std::string practice(const PracticeFigures& practice, const Look& look) {
    if (practice.n == 0) return "";
    std::string text = fmt::format("{} on {}", counted(practice.n, "time", "times"),
                                   counted(practice.days, "day", "days"));
    if (practice.minutes >= 1) text += fmt::format(", {} in all", minutes_words(practice.minutes));
    return indented(text, look);
}

std::string ladder(const Figures& figures, std::size_t most, const Look& look) {
    return first_rows(figures.ladder, most, "step", look, [](const LadderFigures& row) {
        std::string text = counted(row.n, "time", "times");
        const auto add = [&](const char* when, const std::optional<double>& strength) {
            if (strength) text += fmt::format(", {} {}", when, plain_number(*strength));
        };
        add("before", row.before);
        add("at most", row.peak);
        add("after", row.after);
        if (row.came_true > 0)
            text += fmt::format("; the fear came true {}", counted(row.came_true, "time", "times"));
        return text;
    });
}

}  // namespace

std::string report_sections(const Figures& figures, const Look& look, bool pictures) {
    const auto at = [&](const char* title, const std::string& body) {
        return section(title, body, look);
    };
    return at("What set alarms off", triggers(figures, look)) +
           at("Exercises, before and after", exercises(figures, most_rows, look)) +
           at("What you tried, and what you said of it", skills(figures, most_rows, look)) +
           at("Thinking habits", counts(figures.distortions, "distortion", look)) +
           at("In the body", counts(figures.body, "body", look)) +
           at("Feelings", counts(figures.feelings, "feeling", look)) +
           at("What you did", counts(figures.behaviors, "behavior", look)) +
           at("When alarms went off", hours(figures, look, pictures)) +
           at("With whom", company(figures, look)) +
           at("Urges to seek reassurance", urges(figures.urges, look)) +
           at("Fears checked", fears(figures.predictions, look)) +
           at("Good moments", good(figures.good, look)) +
           at("Practice", practice(figures.practice, look)) +
           at("Small steps", ladder(figures, most_rows, look));
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
