#include "exercise/session.h"

namespace steady {

std::vector<Phase> phases_of(const Breathe& breathe) {
    const double before_top_up = breathe.top_up > 0 ? 0.75 : 1;
    const Phase round[] = {{"Breathe in", breathe.in, 0, before_top_up},
                           {"And a little more", breathe.top_up, before_top_up, 1},
                           {"Hold", breathe.hold, 1, 1},
                           {"Breathe out", breathe.out, 1, 0},
                           {"Rest", breathe.rest, 0, 0}};
    std::vector<Phase> phases;
    for (int number = 0; number < breathe.rounds; ++number) {
        for (const Phase& phase : round) {
            if (phase.seconds > 0) phases.push_back(phase);
        }
    }
    return phases;
}

std::vector<Phase> phases_of(const Tense& tense) {
    std::vector<Phase> phases;
    for (const std::string& part : tense.parts) {
        phases.push_back({"Tense: " + part, tense.tense, 0, 1});
        phases.push_back({"Let go", tense.relax, 1, 0});
    }
    return phases;
}

}  // namespace steady
