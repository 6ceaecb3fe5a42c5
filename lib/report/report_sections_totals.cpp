#include "report/report_sections_totals.h"

#include <fmt/format.h>

#include <cmath>
#include <vector>

#include "report/report_layout.h"
#include "report/report_words.h"

namespace steady {

std::string urges_body(const UrgeFigures& urges, const Look& look) {
    if (urges.n == 0) return "";
    std::string text = counted(urges.n, "urge", "urges") + ": ";
    text += fmt::format("waited {}, shared {}, asked {}, something else {}", urges.waited,
                        urges.shared, urges.asked, urges.other);
    if (urges.open > 0) text += fmt::format("; {} with no choice noted", urges.open);
    text += ".";
    if (urges.wait)
        text += fmt::format(" Half the waits were {} or longer.", minutes_words(*urges.wait));
    return indented(text, look);
}

std::string fears_body(const PredictionFigures& fears, const Look& look, Whose whose) {
    if (fears.made == 0) return "";
    if (fears.checked == 0)
        return indented(counted(fears.made, "fear", "fears") + " noted, none checked yet.", look);
    std::string text = fmt::format("Of {} checked, {} came true", fears.checked, fears.came_true);
    if (fears.partly > 0) text += fmt::format(" and {} partly", fears.partly);
    if (fears.feared)
        text += fmt::format("; {} expected {}", whose == Whose::own ? "you had" : "people had",
                            std::llround(*fears.feared / 100 * static_cast<double>(fears.checked)));
    text += ".";
    if (fears.came_true * 2 >= fears.checked)
        text += " Some of these fears were right. That deserves support, not argument.";
    if (fears.made > fears.checked)
        text += fmt::format(" {} not checked yet.", fears.made - fears.checked);
    return indented(text, look);
}

std::string good_body(const GoodSummary& good, const Look& look, Whose whose) {
    std::vector<std::string> parts;
    if (good.positive > 0) parts.push_back(counted(good.positive, "good moment", "good moments"));
    if (good.kept > 0)
        parts.push_back(
            counted(good.kept, "time someone kept their word", "times someone kept their word"));
    if (good.okay > 0)
        parts.push_back(counted(good.okay, "time", "times") +
                        (whose == Whose::own ? " you settled on your own" : " settled alone"));
    if (good.win > 0) parts.push_back(counted(good.win, "win", "wins"));
    return parts.empty() ? "" : indented(fmt::format("{}", fmt::join(parts, ", ")), look);
}

std::string practice_body(const PracticeFigures& practice, const Look& look) {
    if (practice.n == 0) return "";
    std::string text = fmt::format("{} on {}", counted(practice.n, "time", "times"),
                                   counted(practice.days, "day", "days"));
    if (practice.minutes >= 1) text += fmt::format(", {} in all", minutes_words(practice.minutes));
    return indented(text, look);
}

}  // namespace steady
