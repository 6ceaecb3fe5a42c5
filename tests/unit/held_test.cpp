#include "say/held.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

struct Place {
    TemporaryFolder folder;
    Setting data{"XDG_DATA_HOME", folder.path().c_str()};
    Setting clock{"STEADY_NOW", "2026-11-22T23:10:00+01:00"};
};

Moment at(const char* text) { return *parse_moment(text); }

unsigned mode_of(const Path& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

}  // namespace

TEST_CASE("morning is at eight: today's before that, else tomorrow's") {
    const Place place;
    CHECK(to_string(morning_after(at("2026-11-22T23:10:00+01:00"))) == "2026-11-23T08:00:00+01:00");
    CHECK(to_string(morning_after(at("2026-11-23T02:10:00+01:00"))) == "2026-11-23T08:00:00+01:00");
    CHECK(to_string(morning_after(at("2026-11-23T08:00:00+01:00"))) == "2026-11-24T08:00:00+01:00");
}

TEST_CASE("a held message is there as it was, for its owner alone, until it is removed") {
    const Place place;
    const Held held = hold_draft("Dear you,\nü\n", now());
    CHECK(held.file.filename() == "2026-11-23-0800.txt");
    CHECK(mode_of(held.file) == 0600);
    CHECK(mode_of(held_directory()) == 0700);
    const auto drafts = held_drafts();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].due == held.due);
    CHECK(read_held(drafts[0]) == "Dear you,\nü\n");
    remove_held(held);
    remove_held(held);
    CHECK(held_drafts().empty());
}

TEST_CASE("several wait side by side, the one that is due first at the front") {
    const Place place;
    hold_draft("late", at("2026-11-24T12:00:00+01:00"));
    hold_draft("one", now());
    hold_draft("two", now());
    const auto drafts = held_drafts();
    REQUIRE(drafts.size() == 3);
    CHECK(read_held(drafts[0]) == "one");
    CHECK(read_held(drafts[1]) == "two");
    CHECK(read_held(drafts[2]) == "late");
    CHECK(due_drafts(at("2026-11-23T07:59:59+01:00")) == 0);
    CHECK(due_drafts(at("2026-11-23T08:00:00+01:00")) == 2);
}

TEST_CASE("other files in the folder are passed over, and no folder is no messages") {
    const Place place;
    CHECK(held_drafts().empty());
    CHECK(due_drafts(now()) == 0);
    std::filesystem::create_directories(held_directory());
    for (const char* name : {"steady/held/note.txt", "steady/held/2026-11-23-2561.txt",
                             "steady/held/2026-11-23-0800.bak", "steady/held/2026-13-23-0800.txt"})
        place.folder.write(name, "x");
    CHECK(held_drafts().empty());
}
