#include "reminder/reminder_state.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/file.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

Moment moment(const char* text) { return *parse_moment(text); }

const Moment noon = moment("2026-11-22T12:00:00+01:00");

}  // namespace

TEST_CASE("what is written reads back, without what is long past") {
    ReminderState state;
    state.said = {{"a", moment("2026-11-01T08:00:00+01:00")}, {"b", noon}};
    state.quiet_until = moment("2026-11-22T14:00:00+01:00");
    state.off = true;
    const std::string text = to_text(state, noon);
    CHECK(text == "said b 2026-11-22T12:00:00+01:00\nuntil 2026-11-22T14:00:00+01:00\noff\n");
    state.said.erase(state.said.begin());
    CHECK(read_state(text) == state);
    CHECK(to_text(state, moment("2027-01-01T00:00:00Z")) == "off\n");
}

TEST_CASE("lines that do not read are passed over") {
    CHECK(read_state("said\nsaid a\nsaid a noon\nuntil\nuntil noon\nof\noff off\n\n") ==
          ReminderState{});
}

TEST_CASE("snoozed is until then, off is for good") {
    ReminderState state;
    CHECK_FALSE(state.is_silent(noon));
    state.quiet_until = noon;
    CHECK_FALSE(state.is_silent(noon));
    state.quiet_until = moment("2026-11-22T12:00:01+01:00");
    CHECK(state.is_silent(noon));
    state = {};
    state.off = true;
    CHECK(state.is_silent(noon));
}

TEST_CASE("what was said is counted by day, without the way to steady") {
    ReminderState state;
    state.said = {{"a", noon}, {"b", noon}, {"a", noon}, {way_to_steady, noon}};
    CHECK(state.said_on(noon.day()) == 3);
    CHECK(state.said_on(noon.day() - 1) == 0);
    CHECK(state.said_since("a", noon));
    CHECK_FALSE(state.said_since("a", moment("2026-11-22T12:00:01+01:00")));
}

TEST_CASE("a change is kept for its owner alone, and no file is no state") {
    const TemporaryFolder folder;
    const Setting home("XDG_STATE_HOME", folder.path().c_str());
    CHECK(load_state() == ReminderState{});
    change_state([](ReminderState& state) { state.off = true; }, noon);
    change_state([](ReminderState& state) { state.said.push_back({"a", noon}); }, noon);
    CHECK(load_state().off);
    CHECK(load_state().said_on(noon.day()) == 1);
    struct stat status {};
    REQUIRE(stat(folder.path("steady/reminders").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("where nothing can be kept, that is an error") {
    const TemporaryFolder folder;
    folder.write("steady", "in the way");
    const Setting home("XDG_STATE_HOME", folder.path().c_str());
    CHECK_THROWS_AS(change_state([](ReminderState&) {}, noon), std::exception);
}
