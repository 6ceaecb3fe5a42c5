#include "reminder/reminder_state.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/config.h"
#include "base/file.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr Seconds kept_for = 14 * a_day;
constexpr std::chrono::seconds patience(2);

Path state_file() { return state_directory() / "reminders"; }

void read_line(const std::vector<std::string_view>& parts, ReminderState& state) {
    if (parts.size() == 1 && parts[0] == "off") state.off = true;
    if (parts.size() == 2 && parts[0] == "until") state.quiet_until = parse_moment(parts[1]);
    if (parts.size() != 3 || parts[0] != "said") return;
    if (const auto time = parse_moment(parts[2]))
        state.said.push_back({std::string(parts[1]), *time});
}

}  // namespace

bool ReminderState::is_silent(const Moment& now) const {
    return off || (quiet_until && now < *quiet_until);
}

bool ReminderState::said_in(std::string_view name, const Hours& hours, Day day) const {
    return std::ranges::any_of(said, [&](const SaidAt& one) {
        return one.name == name && is_within(hours, day, one.time);
    });
}

bool ReminderState::said_since(std::string_view name, const Moment& since) const {
    return std::ranges::any_of(
        said, [&](const SaidAt& one) { return one.name == name && one.time >= since; });
}

int ReminderState::said_on(Day day) const {
    return static_cast<int>(std::ranges::count_if(said, [&](const SaidAt& one) {
        return one.name != way_to_steady && one.time.day() == day;
    }));
}

ReminderState read_state(std::string_view text) {
    ReminderState state;
    for (const std::string_view line : split(text, '\n')) read_line(words(line), state);
    return state;
}

std::string to_text(const ReminderState& state, const Moment& now) {
    std::string text;
    for (const SaidAt& said : state.said)
        if (now.seconds - said.time.seconds <= kept_for)
            text += fmt::format("said {} {}\n", said.name, to_string(said.time));
    if (state.quiet_until && *state.quiet_until > now)
        text += fmt::format("until {}\n", to_string(*state.quiet_until));
    if (state.off) text += "off\n";
    return text;
}

ReminderState load_state() {
    std::error_code none;
    if (!std::filesystem::exists(state_file(), none)) return {};
    return read_state(read_file(state_file()));
}

void change_state(const std::function<void(ReminderState&)>& change, const Moment& now) {
    LockedFile file(state_file(), patience);
    ReminderState state = read_state(file.read());
    change(state);
    file.replace(to_text(state, now));
}

}  // namespace steady
