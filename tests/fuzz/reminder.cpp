// Reminders that read are printed, and read back the same; and so are proposals.
#include "reminder/reminder.h"

#include "defining.h"

using namespace steady;

static void reads_back(const Reminder& reminder) {
    try {
        const Reminders again = read_reminders(fuzzed_definition(to_toml(reminder)));
        law(again.list.size() == 1 && again.list[0] == reminder,
            "what was printed is the same reminder");
    } catch (const Error& error) {
        law(false, error.what());
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = as_text(data, size);
    const auto reminders =
        read_or_place(text, [&] { return read_reminders(fuzzed_definition(text)); });
    if (reminders) {
        for (const Reminder& reminder : reminders->list) {
            law(reminders->find(reminder.name) == &reminder, "each is found by its name");
            law(!reminder.hours.empty() && reminder.days.any(), "a reminder has its hours");
            law(reminder.exercise.empty() != reminder.text.empty(), "and something to say");
            reads_back(reminder);
        }
    }
    const auto proposals =
        read_or_place(text, [&] { return read_proposals(fuzzed_definition(text)); });
    if (proposals)
        for (const Proposal& proposal : proposals->list) reads_back(proposal.reminder);
    return 0;
}
