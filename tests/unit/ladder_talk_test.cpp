#include "ladder/ladder_talk.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "fake_terminal.h"
#include "setting.h"

using namespace steady;

namespace {

const Moment start = *parse_moment("2026-11-22T14:05:00+00:00");
const Ladder two = {{"walk", "A walk", 3, 600, "Another way."}, {"no", "A small no", 6, 0, ""}};

/// A session whose clock stands, but for the terminal's own.
struct Room {
    Setting clock{"STEADY_NOW", "2026-11-22T14:05:00+00:00"};
    Kinds kinds = built_in_kinds();
    std::vector<Record> past;
    Ladder ladder = two;
    Manner manner;

    Climb climbed(FakeTerminal* terminal, const ClimbWish& wish = {"", false, true}) {
        return climb({ladder, past, kinds, terminal, manner, start}, wish);
    }
    Climb back(FakeTerminal* terminal, const Record& open) {
        return come_back({ladder, past, kinds, terminal, manner, start}, open);
    }
};

std::string line_of(const Climb& climbed) {
    return climbed.record ? to_line(*climbed.record) : "none";
}

constexpr const char* time_and_kind = "time=2026-11-22T14:05:00+00:00 kind=exposure ";

}  // namespace

TEST_CASE("a whole step, from before to after") {
    Room room;
    FakeTerminal terminal({"5", "", "I panic.", "80", "I would go home.", "", "", "", "7", "3", "3",
                           "Looked at the phone once.", "It passed."});
    const Climb climbed = room.climbed(&terminal);
    CHECK(line_of(climbed) ==
          std::string(time_and_kind) +
              "step=walk before=5 peak=7 after=3 duration=10m planned=10m finished=yes "
              "prediction=\"I panic.\" likelihood=80 sign=\"I would go home.\" came_true=no "
              "safety=\"Looked at the phone once.\" learned=\"It passed.\"");
    CHECK(climbed.ending == Ending::finished);
    CHECK(terminal.has_shown("Until 14:15."));
    CHECK(terminal.has_shown("What you feared did not come"));
    CHECK(terminal.drawn_at.empty());  // nothing to watch
    CHECK(terminal.seconds() == 600);
}

TEST_CASE("everything can be skipped, and Enter ends the time early") {
    Room room;
    FakeTerminal terminal({"", "", "", "", "", "", "", "", ""});
    terminal.pressed = {{90, '\n'}};
    CHECK(line_of(room.climbed(&terminal)) ==
          std::string(time_and_kind) + "step=walk duration=1m30s planned=10m finished=yes");
    CHECK_FALSE(terminal.has_shown("How likely"));
    CHECK_FALSE(terminal.has_shown("Did it happen?"));
}

TEST_CASE("at 8 or more there is no step") {
    Room room;
    FakeTerminal terminal({"8"});
    const Climb climbed = room.climbed(&terminal);
    CHECK(climbed.too_much);
    CHECK(climbed.strength == 8);
    CHECK_FALSE(climbed.record.has_value());
    CHECK_FALSE(terminal.has_shown("A walk"));
}

TEST_CASE("a step down and another one are a key away") {
    Room room;
    FakeTerminal down({"4", "d", "q"});
    room.climbed(&down);
    CHECK(down.has_shown("This is the lowest one."));
    FakeTerminal other({"4", "o", "2", "d", "o", "2", "", "^D"});
    const Climb climbed = room.climbed(&other);
    CHECK(other.has_shown("A small no"));
    CHECK_FALSE(climbed.record.has_value());  // it was only looked at
}

TEST_CASE("interrupted in the time, what was answered is kept") {
    Room room;
    FakeTerminal terminal({"5", "", "I panic.", "80", "", "", "^C"});
    const Climb climbed = room.climbed(&terminal);
    CHECK(climbed.ending == Ending::interrupted);
    CHECK(line_of(climbed) == std::string(time_and_kind) +
                                  "step=walk before=5 planned=10m finished=no "
                                  "prediction=\"I panic.\" likelihood=80");
    FakeTerminal later({"5", "", "", "", "", "", "^C"});  // at the bell
    CHECK(line_of(room.climbed(&later)) ==
          std::string(time_and_kind) + "step=walk before=5 duration=10m planned=10m finished=no");
}

TEST_CASE("leaving in the middle is a part of a step") {
    Room room;
    FakeTerminal terminal({"5", "", "", "", ""});
    terminal.pressed = {{60, 'q'}};
    const Climb climbed = room.climbed(&terminal);
    CHECK(climbed.ending == Ending::left);
    CHECK(line_of(climbed) ==
          std::string(time_and_kind) + "step=walk before=5 duration=1m planned=10m finished=no");
    CHECK(terminal.has_shown("A part of a step is a step."));
}

TEST_CASE("away from the terminal the step stays open, and is told later") {
    Room room;
    FakeTerminal terminal({"5", "", "I panic.", "80", "", "30m", "l"});
    Climb climbed = room.climbed(&terminal);
    CHECK(climbed.open);
    CHECK(line_of(climbed) == std::string(time_and_kind) +
                                  "step=walk before=5 planned=30m prediction=\"I panic.\" "
                                  "likelihood=80");
    climbed.record->time = *parse_moment("2026-11-22T12:00:00+00:00");
    FakeTerminal later({"40m", "6", "2", "no", "", "I was fine."});
    CHECK(line_of(room.back(&later, *climbed.record)) ==
          "time=2026-11-22T12:00:00+00:00 kind=exposure step=walk before=5 peak=6 after=2 "
          "duration=40m planned=30m finished=yes prediction=\"I panic.\" likelihood=80 "
          "came_true=no learned=\"I was fine.\"");
    FakeTerminal usual({"", "", "", "", "", ""});
    CHECK(*room.back(&usual, *climbed.record).record->find("duration") == "2h5m");
    FakeTerminal not_now({"q"});
    CHECK_FALSE(room.back(&not_now, *climbed.record).record.has_value());
}

TEST_CASE("who may not leave is not offered to") {
    Room room;
    FakeTerminal terminal({"5", "", "", "", "l", "q"});
    CHECK_FALSE(room.climbed(&terminal, {"", false, false}).open);
    CHECK(terminal.has_shown("Enter begins, q leaves"));
}

TEST_CASE("without a terminal the record is made of the answers") {
    Room room;
    room.manner.no_input = true;
    room.manner.answers = {{"before", "9"}, {"peak", "9"}, {"duration", "12m"}};
    CHECK(line_of(room.climbed(nullptr, {"no", false, false})) ==
          std::string(time_and_kind) + "step=no before=9 peak=9 duration=12m");
}

TEST_CASE("an answer that does not fit is told before anything is shown") {
    Room room;
    const std::pair<const char*, const char*> cases[] = {
        {"before", "11"}, {"planned", "soon"}, {"came_true", "maybe"}, {"preak", "7"}};
    for (const auto& [field, answer] : cases) {
        room.manner.answers = {{field, answer}};
        FakeTerminal terminal;
        CHECK_THROWS_AS(room.climbed(&terminal), Error);
        CHECK(terminal.shown.empty());
    }
    room.manner.answers = {};
    CHECK_THROWS_AS(room.climbed(nullptr), Error);
    CHECK_THROWS_AS(room.climbed(nullptr, {"wlak", false, false}), Error);
}

TEST_CASE("heavy words bring people and lines, and the step can wait") {
    const Setting home("XDG_CONFIG_HOME", "/nonexistent");
    Room room;
    FakeTerminal terminal({"5", "", "He will hit me when I come home.", "n"});
    const Climb climbed = room.climbed(&terminal);
    CHECK(climbed.heard.violence());
    CHECK(terminal.has_shown("You do not have to carry it alone"));
    CHECK_FALSE(terminal.has_shown("How likely"));
    CHECK(*climbed.record->find("finished") == "no");
    FakeTerminal on({"5", "", "He will hit me when I come home.", "y", "", "", "", "", "", "", ""});
    const Climb went = room.climbed(&on);
    CHECK(*went.record->find("finished") == "yes");
    CHECK_FALSE(on.has_shown("How likely"));
    CHECK_FALSE(on.has_shown("Did it happen?"));
}

TEST_CASE("a step that calls for care is not proposed, and nothing is bet on it") {
    Room room;
    room.ladder.insert(room.ladder.begin(), {"calm", "Stay calm while he shouts", 2, 60, ""});
    FakeTerminal terminal({"3", "q"});
    room.climbed(&terminal);
    CHECK(terminal.has_shown("A walk"));
    CHECK_FALSE(terminal.has_shown("Stay calm while he shouts"));
    FakeTerminal named({"3", "", "q"});
    room.climbed(&named, {"calm", false, true});
    CHECK(named.has_shown("A small step is for what is safe."));
    CHECK_FALSE(named.has_shown("What do you fear"));
}

TEST_CASE("the closing words are warm, and never a verdict") {
    const auto closing = [](std::vector<Field> fields) {
        return closing_of({start, "exposure", std::move(fields)});
    };
    CHECK(closing({}) == "You did it. That is enough for today.");
    CHECK(closing({{"peak", "7"}, {"after", "3"}}).starts_with("It rose to 7 and came down to 3"));
    CHECK(closing({{"peak", "7"}, {"after", "7"}}).find("need not feel easy") != std::string::npos);
    CHECK(closing({{"came_true", "yes"}}).starts_with("It did happen, and you are here."));
    CHECK(closing({{"came_true", "no"}, {"finished", "no"}}).starts_with("A part of a step"));
}
