#include <csignal>

#include "exercise/session.h"

namespace steady {
namespace {

constexpr const char* looks_outward = "five-senses";

void lead_outward(Terminal& terminal) {
    const Exercises exercises = load_exercises("ground");
    const Exercise* exercise = exercises.find(looks_outward);
    if (exercise == nullptr) return;
    Manner quick;
    quick.quick = true;
    const Ending ending = lead(*exercise, &terminal, quick).ending;
    if (was_cut_short(ending)) throw Interrupted{SIGINT, ending == Ending::hung_up};
}

}  // namespace

char offer_outward(Terminal& terminal) {
    const char key = terminal.key("g leads you through something steadying, Enter goes on.");
    if (key == 'g') lead_outward(terminal);
    return key;
}

}  // namespace steady
