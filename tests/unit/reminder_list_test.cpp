#include "reminder/reminder_list.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

Moment at(const std::string& time) { return *parse_moment("2026-11-" + time + ":00+01:00"); }

Reminder reminder(const char* name, const char* days, const char* hours) {
    Reminder reminder;
    reminder.name = name;
    reminder.days = *parse_days(days);
    reminder.hours = {*parse_hours(hours)};
    reminder.text = "Tea";
    reminder.run = "steady";
    return reminder;
}

const Reminders usual{{}, parse_hours("22:00-07:00"), 2};

std::string next(const Reminder& reminder, const Moment& now, const ReminderState& state = {}) {
    return next_time(reminder, usual, state, now);
}

}  // namespace

TEST_CASE("when it is next, in words") {
    const Reminder daily = reminder("a", "every day", "07:30-09:00");
    CHECK(next(daily, at("22T06:00")) == "today 07:30");
    CHECK(next(daily, at("22T08:00")) == "now");
    CHECK(next(daily, at("22T09:00")) == "tomorrow 07:30");
    const Reminder weekly = reminder("b", "wednesday", "18:00");
    CHECK(next(weekly, at("22T06:00")) == "Wednesday 18:00");
    CHECK(next(reminder("c", "sunday", "18:00"), at("22T21:00")) ==
          "Sunday, 29 November 2026 18:00");
}

TEST_CASE("what was said comes again with its next hours") {
    ReminderState state;
    state.said = {{"a", at("22T07:30")}};
    CHECK(next(reminder("a", "every day", "07:30-09:00"), at("22T08:00"), state) ==
          "tomorrow 07:30");
}

TEST_CASE("the quiet hours come off, and may leave nothing") {
    CHECK(next(reminder("a", "every day", "06:00-08:00"), at("22T05:00")) == "today 07:00");
    CHECK(next(reminder("a", "every day", "21:00-23:00"), at("22T22:30")) == "tomorrow 21:00");
    CHECK(next(reminder("a", "every day", "23:00-01:00"), at("22T12:00")) == "");
}

TEST_CASE("a snooze that ends within the hours leaves the rest of them") {
    ReminderState state;
    state.quiet_until = at("22T08:15");
    CHECK(next(reminder("a", "every day", "07:30-09:00"), at("22T07:45"), state) == "today 08:15");
    state.quiet_until = at("24T08:15");
    CHECK(next(reminder("a", "every day", "10:00"), at("22T07:45"), state) == "Tuesday 10:00");
}

TEST_CASE("the list has what is on and when next, and counts nothing") {
    Reminders reminders = usual;
    reminders.list = {reminder("tea", "every day", "07:30"),
                      reminder("a-longer-name", "weekend", "18:00-20:00"),
                      reminder("late", "every day", "23:00-23:30")};
    CHECK(reminder_list(reminders, {}, at("22T09:00")) ==
          "tea            every day 07:30        now                 steady\n"
          "a-longer-name  weekend 18:00-20:00    next today 18:00    steady\n"
          "late           every day 23:00-23:30  in the quiet hours  steady\n"
          "At most 2 a day; quiet from 22:00 to 07:00.\n");
    ReminderState state;
    state.quiet_until = at("22T14:00");
    CHECK(reminder_list(reminders, state, at("22T09:00"))
              .ends_with("Quiet until 14:00; steady-remind --on ends that.\n"));
    state.off = true;
    CHECK(reminder_list(reminders, state, at("22T09:00"))
              .ends_with("Off, until steady-remind --on.\n"));
}

TEST_CASE("until when, in words") {
    const Moment now = at("22T12:00");
    CHECK(until_words(at("22T14:10"), now) == "14:10");
    CHECK(until_words(at("23T08:00"), now) == "tomorrow 08:00");
    CHECK(until_words(at("25T08:00"), now) == "Wednesday 08:00");
    CHECK(until_words(at("29T12:00"), now) == "Sunday, 29 November 2026");
}
