#include "say/held.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>

#include "base/config.h"
#include "base/error.h"
#include "record/kinds.h"

namespace steady {
namespace {

constexpr int morning = 8;
constexpr Seconds an_hour = 3'600;

/// `2026-11-23-0800`, and perhaps `-2` and so on: several that come back at the same time.
std::optional<Moment> due_of(std::string_view name) {
    const auto day = parse_day(name.substr(0, 10));
    if (!day || name.size() < 15 || name[10] != '-') return std::nullopt;
    const auto clock = parse_whole(name.substr(11, 4), 0, 2359);
    if (!clock || *clock % 100 > 59) return std::nullopt;
    return at_local(*day, *clock / 100 * an_hour + *clock % 100 * 60);
}

/// A time may be taken, also by one that is being held at this moment.
Path keep_in_free_place(std::string_view message, const Moment& due) {
    const Path folder = held_directory();
    const std::string time =
        fmt::format("{}-{:02}{:02}", day_name(due.day()), due.hour(), due.minute());
    Path place = folder / (time + ".txt");
    for (int next = 2; !write_new_private_file(place, message); ++next)
        place = folder / fmt::format("{}-{}.txt", time, next);
    return place;
}

}  // namespace

Path held_directory() { return data_directory() / "held"; }

Moment morning_after(const Moment& moment) {
    return at_local(moment.day() + (moment.hour() >= morning), morning * an_hour);
}

Held hold_draft(std::string_view message, const Moment& now) {
    make_private_directories(held_directory());
    const Moment due = morning_after(now);
    return {keep_in_free_place(message, due), due};
}

std::vector<Held> held_drafts() {
    std::vector<Held> drafts;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(held_directory(), error)) {
        if (entry.path().extension() != ".txt") continue;
        if (const auto due = due_of(entry.path().stem().string()))
            drafts.push_back({entry.path(), *due});
    }
    if (error && error != std::errc::no_such_file_or_directory)
        throw system_error(held_directory(), error.value());
    std::sort(drafts.begin(), drafts.end(), [](const Held& a, const Held& b) {
        return a.due != b.due ? a.due < b.due : a.file.stem() < b.file.stem();
    });
    return drafts;
}

int due_drafts(const Moment& now) try {
    const auto drafts = held_drafts();
    return static_cast<int>(std::count_if(drafts.begin(), drafts.end(),
                                          [&now](const Held& held) { return held.due <= now; }));
} catch (const Error&) {
    return 0;
}

std::string read_held(const Held& held) { return read_file(held.file); }

void remove_held(const Held& held) {
    if (unlink(held.file.c_str()) != 0 && errno != ENOENT) throw system_error(held.file, errno);
}

}  // namespace steady
