// Reminders, what was said before, and a log, with a NUL between: what may be said is within its
// hours, is one line, and is not said again in them.
#include "logging.h"
#include "reminder/reminder_due.h"

using namespace steady;

namespace {

Records records_in(std::string_view text) {
    Records records;
    for (const auto line : split(text, '\n')) {
        auto parsed = parse_record(line);
        if (auto* record = std::get_if<Record>(&parsed)) records.push_back(std::move(*record));
    }
    return records;
}

void check_state(const ReminderState& state, const Moment& now) {
    const ReminderState kept = read_state(to_text(state, now));
    law(read_state(to_text(kept, now)) == kept, "what was said reads back the same");
    law(kept.is_silent(now) == state.is_silent(now), "and is as silent as before");
}

void check_in_time(const Reminders& reminders, ReminderState state, const Moment& now) {
    for (const InTime& open : in_time(reminders, state, std::nullopt, now)) {
        law(began_on(open.reminder->hours.front(), now) == open.day ||
                std::ranges::any_of(
                    open.reminder->hours,
                    [&](const Hours& hours) { return is_within(hours, open.day, now); }),
            "it is time for what may be said");
        law(open.reminder->days[static_cast<std::size_t>(weekday(open.day))], "and its day");
    }
}

void check_due(const Reminders& reminders, ReminderState state, const Records& records,
               const Moment& now) {
    const auto open = in_time(reminders, state, std::nullopt, now);
    law(needed_since(open, now) <= now.day(), "no record to come is needed");
    const auto due = first_due(open, state, records, fuzzed_kinds(), now);
    if (!due) return;
    const std::string line = line_of(*due);
    law(!line.empty() && line.find('\n') == line.npos, "what is due is one line");
    state.said.push_back({due->name, now});
    const auto again = first_due(in_time(reminders, state, std::nullopt, now), state, records,
                                 fuzzed_kinds(), now);
    law(!again || again->name != due->name, "what was said is not said again");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Halves halves(as_text(data, size));
    const Halves rest(halves.second);
    const auto reminders = read_or_place(
        halves.first, [&] { return read_reminders(fuzzed_definition(halves.first)); });
    const ReminderState state = read_state(rest.first);
    const Records records = records_in(rest.second);
    for (const int hour : {3, 8, 13, 21, 23}) {
        const Moment now{1'795'305'600 + hour * Seconds{3'600}, 0, 60};
        check_state(state, now);
        if (!reminders) continue;
        check_in_time(*reminders, state, now);
        check_due(*reminders, state, records, now);
    }
    return 0;
}
