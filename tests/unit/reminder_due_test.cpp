#include "reminder/reminder_due.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace steady;

namespace {

Moment moment(const std::string& text) { return *parse_moment(text); }
/// A time on Sunday, 22 November 2026.
Moment at(const std::string& clock) { return moment("2026-11-22T" + clock + ":00+01:00"); }

Record record(const Moment& time, const char* kind, std::vector<Field> fields = {}) {
    return {time, kind, std::move(fields)};
}

Reminder reminder(const char* name, const char* hours) {
    Reminder reminder;
    reminder.name = name;
    reminder.days = *parse_days("every day");
    reminder.hours = {*parse_hours(hours)};
    reminder.text = "Tea";
    reminder.run = "steady";
    return reminder;
}

Reminders those(std::vector<Reminder> list) {
    return {std::move(list), parse_hours("22:00-07:00"), 2};
}

ReminderState said(std::vector<SaidAt> said) {
    ReminderState state;
    state.said = std::move(said);
    return state;
}

/// The name of what is due; empty when nothing is.
std::string due(const Reminders& reminders, const Moment& now, const ReminderState& state = {},
                const Records& records = {}, std::optional<Moment> held = {}) {
    const auto line =
        first_due(in_time(reminders, state, held, now), state, records, built_in_kinds(), now);
    return line ? line->name : "";
}

Reminder unless(Reminder reminder, Unless unless) {
    reminder.unless = std::move(unless);
    return reminder;
}

}  // namespace

TEST_CASE("a reminder is due in its hours, and at no other time") {
    const Reminders reminders = those({reminder("tea", "07:30-09:00")});
    CHECK(due(reminders, at("07:29")) == "");
    CHECK(due(reminders, at("07:30")) == "tea");
    CHECK(due(reminders, at("08:59")) == "tea");
    CHECK(due(reminders, at("09:00")) == "");
}

TEST_CASE("days are those on which the hours begin") {
    Reminder night = reminder("night", "22:00-01:00");
    night.days = *parse_days("saturday");
    Reminders reminders = those({night});
    reminders.quiet.reset();
    CHECK(due(reminders, at("00:30")) == "night");
    CHECK(due(reminders, at("22:30")) == "");
    CHECK(due(reminders, moment("2026-11-21T23:00:00+01:00")) == "night");
}

TEST_CASE("once said, it is not said again in the same hours, also after midnight") {
    Reminders reminders = those({reminder("night", "22:00-01:00")});
    reminders.quiet.reset();
    const auto before = said({{"night", moment("2026-11-21T23:00:00+01:00")}});
    CHECK(due(reminders, at("00:30"), before) == "");
    CHECK(due(reminders, at("22:30"), before) == "night");
    const auto past_midnight = said({{"night", at("00:30")}});
    CHECK(due(reminders, at("00:40"), past_midnight) == "");
    CHECK(due(reminders, at("22:30"), past_midnight) == "night");
}

TEST_CASE("a traveller is not told twice in the same hours") {
    const Reminders reminders = those({reminder("tea", "07:00-09:00")});
    const auto state = said({{"tea", at("08:00")}});
    CHECK(due(reminders, moment("2026-11-22T08:30:00-05:00"), state) == "");
}

TEST_CASE("with several hours a day, per_day says how often") {
    Reminder pause = reminder("pause", "10:00");
    pause.hours.push_back(*parse_hours("15:00"));
    const auto state = said({{"pause", at("10:00")}});
    CHECK(due(those({pause}), at("15:00"), state) == "");
    pause.per_day = 2;
    CHECK(due(those({pause}), at("15:00"), state) == "pause");
    CHECK(due(those({pause}), at("11:00"), state) == "");
}

TEST_CASE("of several, the first in the file; two a day, or as many as are wanted") {
    Reminders reminders =
        those({reminder("a", "08:00"), reminder("b", "08:00"), reminder("c", "08:00")});
    CHECK(due(reminders, at("08:00")) == "a");
    CHECK(due(reminders, at("08:10"), said({{"a", at("08:00")}})) == "b");
    const auto both = said({{"a", at("08:00")}, {"b", at("08:10")}});
    CHECK(due(reminders, at("08:20"), both) == "");
    reminders.at_most = 3;
    CHECK(due(reminders, at("08:20"), both) == "c");
}

TEST_CASE("nothing is said in the quiet hours, while snoozed, or when off") {
    Reminders reminders = those({reminder("early", "06:30-08:00")});
    CHECK(due(reminders, at("06:59")) == "");
    CHECK(due(reminders, at("07:00")) == "early");
    ReminderState state;
    state.quiet_until = at("07:30");
    CHECK(due(reminders, at("07:10"), state) == "");
    CHECK(due(reminders, at("07:30"), state) == "early");
    state.off = true;
    CHECK(due(reminders, at("07:30"), state) == "");
}

TEST_CASE("a record answers it: of that kind, with that value, since then") {
    struct {
        Unless unless;
        Record record;
        bool answers;
    } const table[] = {
        {{{"quiet"}, {}, ""}, record(at("07:00"), "quiet"), true},
        {{{"quiet"}, {}, "today"}, record(at("07:00"), "quiet"), true},
        {{{"quiet"}, {}, ""}, record(moment("2026-11-21T23:59:00+01:00"), "quiet"), false},
        {{{"quiet", "journal"}, {}, ""}, record(at("07:00"), "journal"), true},
        {{{"quiet"}, {}, ""}, record(at("07:00"), "note"), false},
        {{{}, {"body=heat"}, ""}, record(at("07:00"), "spike", {{"body", "numb,heat"}}), true},
        {{{}, {"body=heat"}, ""}, record(at("07:00"), "spike", {{"body", "numb"}}), false},
        {{{"checkin"}, {}, "3h"}, record(at("09:01"), "checkin"), true},
        {{{"checkin"}, {}, "3h"}, record(at("08:59"), "checkin"), false},
        {{{"quiet"}, {}, ""}, record(at("12:01"), "quiet"), false},
        {{{"review"}, {}, "monday"}, record(moment("2026-11-16T00:00:00+01:00"), "review"), true},
        {{{"review"}, {}, "3d"}, record(moment("2026-11-20T08:00:00+01:00"), "review"), true},
        {{{"review"}, {}, "3d"}, record(moment("2026-11-19T08:00:00+01:00"), "review"), false},
    };
    for (const auto& row : table) {
        const Reminders reminders = those({unless(reminder("tea", "12:00"), row.unless)});
        CHECK_MESSAGE((due(reminders, at("12:00"), {}, {row.record}) == "") == row.answers,
                      to_line(row.record), " since ", row.unless.since);
    }
}

TEST_CASE("what was done before midnight answers hours that began then") {
    Reminders reminders = those({unless(reminder("night", "21:00-01:00"), {{"journal"}, {}, ""})});
    reminders.quiet.reset();
    const Records records{record(moment("2026-11-21T22:00:00+01:00"), "journal")};
    CHECK(due(reminders, at("00:30"), {}, records) == "");
    CHECK(due(reminders, at("21:30"), {}, records) == "night");
}

TEST_CASE("when one is answered, the next is due") {
    const Reminders reminders =
        those({unless(reminder("a", "08:00"), {{"quiet"}, {}, ""}), reminder("b", "08:00")});
    CHECK(due(reminders, at("08:00"), {}, {record(at("07:00"), "quiet")}) == "b");
}

TEST_CASE("in a strong alarm the only line is the way to steady, once") {
    const Reminders reminders = those({reminder("tea", "12:00")});
    const Records alarm{record(at("10:00"), "spike", {{"intensity", "7"}})};
    CHECK(due(reminders, at("12:00"), {}, alarm) == way_to_steady);
    CHECK(due(reminders, at("12:10"), said({{way_to_steady, at("12:00")}}), alarm) == "");
    CHECK(due(reminders, at("12:59"), said({{way_to_steady, at("09:00")}}), alarm) ==
          way_to_steady);
    CHECK(due(reminders, at("13:00"), {}, alarm) == "tea");
    CHECK(due(reminders, at("11:00"), {}, alarm) == "");
}

TEST_CASE("an alarm that has settled, or was not strong, or is still to come, changes nothing") {
    const Reminders reminders = those({reminder("tea", "12:00")});
    const Record strong = record(at("11:00"), "spike", {{"intensity", "9"}});
    const Records table[] = {
        {record(at("11:00"), "spike", {{"intensity", "6"}})},
        {record(at("11:00"), "spike")},
        {record(at("13:00"), "spike", {{"intensity", "9"}})},
        {record(at("11:00"), "spike", {{"intensity", "9"}, {"recovery", "20m"}})},
        {strong, record(at("11:30"), "settled", {{"of", to_string(at("11:00"))}})},
        {strong, record(at("11:10"), "spike", {{"intensity", "3"}}),
         record(at("11:30"), "settled", {{"of", to_string(at("11:00"))}})},
    };
    for (const Records& records : table) CHECK(due(reminders, at("12:00"), {}, records) == "tea");
}

TEST_CASE("a weaker alarm after a strong one does not hide it") {
    const Reminders reminders = those({reminder("tea", "12:00")});
    CHECK(due(reminders, at("12:00"), {},
              {record(at("11:00"), "spike", {{"intensity", "9"}}),
               record(at("11:30"), "spike", {{"intensity", "3"}})}) == way_to_steady);
}

TEST_CASE("a message that was held comes first, once, and waits like all else") {
    const Reminders reminders = those({reminder("tea", "08:00")});
    const Moment held = at("08:00");
    CHECK(due(reminders, at("08:10"), {}, {}, held) == held_message);
    CHECK(due(those({}), at("08:10"), {}, {}, held) == held_message);
    CHECK(due(reminders, at("08:20"), said({{held_message, at("08:10")}}), {}, held) == "tea");
    CHECK(due(reminders, at("08:20"), said({{held_message, at("07:00")}}), {}, held) ==
          held_message);
    CHECK(due(those({}), at("23:00"), {}, {}, held) == "");
    const Records alarm{record(at("08:00"), "spike", {{"intensity", "8"}})};
    CHECK(due(reminders, at("08:10"), {}, alarm, held) == way_to_steady);
}

TEST_CASE("records are needed no further back than what is due asks") {
    const Reminders reminders =
        those({unless(reminder("a", "12:00"), {{"review"}, {}, "7d"}),
               unless(reminder("b", "15:00"), {{"quiet"}, {}, ""}), reminder("c", "01:00")});
    const Day today = at("12:00").day();
    const auto needed = [&](const Moment& now) {
        return needed_since(in_time(reminders, {}, {}, now), now);
    };
    CHECK(needed(at("12:00")) == today - 6);
    CHECK(needed(at("15:00")) == today);
}

TEST_CASE("a line is the words and the command; a sentence needs no colon") {
    Reminder one = reminder("tea", "12:00");
    CHECK(line_of({"tea", &one}) == "Tea: steady");
    one.text = "Tea?";
    CHECK(line_of({"tea", &one}) == "Tea? steady");
    one.run = "";
    CHECK(line_of({"tea", &one}) == "Tea?");
    CHECK(line_of({way_to_steady, nullptr}).ends_with(": steady"));
}

TEST_CASE("an exercise has its title, its minutes and its command") {
    Reminder one = reminder("morning", "07:30");
    one.text = one.run = "";
    one.exercise = "slow-breathing";
    CHECK(line_of({"morning", &one}) == "Slow breathing, 5 min: steady-ground slow-breathing");
    one.exercise = "gone";
    CHECK_THROWS_AS(line_of({"morning", &one}), Error);
}

TEST_CASE("a message that was held names where it waits, and nothing of it") {
    const auto some = in_time({}, {}, at("08:00"), at("08:10"));
    REQUIRE(some.size() == 1);
    CHECK(line_of({held_message, some[0].reminder}) ==
          "A message is waiting. Still what you want to say? steady-say --held");
}
