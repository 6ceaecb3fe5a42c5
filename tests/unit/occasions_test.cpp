#include "cli/occasions.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/file.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

TEST_CASE("occasions of a day are counted up to the most, and those of other days forgotten") {
    const TemporaryFolder folder;
    const Setting state("XDG_STATE_HOME", folder.path().c_str());
    const Day day = *parse_day("2026-11-22");
    for (const int before : {0, 1, 2, 2, 2}) CHECK(note_occasion("say", day, 2) == before);
    CHECK(read_file(folder.path("steady/say")) == "2026-11-22\n2026-11-22\n");
    CHECK(note_occasion("say", day + 1, 2) == 0);
    CHECK(read_file(folder.path("steady/say")) == "2026-11-23\n");
    CHECK(note_occasion("other", day, 2) == 0);
}

TEST_CASE("the first time is the first on any day") {
    const TemporaryFolder folder;
    const Setting state("XDG_STATE_HOME", folder.path().c_str());
    CHECK(is_first_time("safety", 20'000));
    CHECK_FALSE(is_first_time("safety", 20'000));
    CHECK_FALSE(is_first_time("safety", 20'900));
    struct stat status {};
    REQUIRE(stat(folder.path("steady/safety").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("what cannot be kept changes nothing") {
    const Setting state("XDG_STATE_HOME", "/dev/null");
    CHECK(note_occasion("say", 20'000, 3) == 0);
    CHECK(note_occasion("say", 20'000, 3) == 0);
    CHECK(is_first_time("safety", 20'000));
    CHECK(is_first_time("safety", 20'000));
}
