// What a step should not be: part of ladder.h.

#include "ladder/ladder.h"
#include "phrase/phrase.h"

namespace steady {

RungCare care_for(std::string_view title) {
    std::vector<Evidence> found;
    weigh(find_phrases(ladder_phrases, title), found);
    RungCare care = RungCare::none;
    for (const Evidence& one : found) {
        if (group_name(ladder_phrases, one.group) == "harm") return RungCare::harm;
        care = RungCare::secret;
    }
    return care;
}

std::string warning_of(RungCare care) {
    switch (care) {
        case RungCare::harm:
            return "A small step is for what is safe. Where somebody threatens, hurts, watches or "
                   "punishes you, your alarm is right, and there is nothing to get used to.";
        case RungCare::secret:
            return "A step is agreed with the other person, or is yours alone; what is done behind "
                   "their back, or to see what they do, tends to feed the worry. Perhaps there is "
                   "a way to ask for it in words.";
        case RungCare::none:
            break;
    }
    return "";
}

}  // namespace steady
