#include "report/stats_looks.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/file.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

TEST_CASE("a second look on the same day is noticed, on the next it is the first again") {
    const TemporaryFolder folder;
    const Setting state("XDG_STATE_HOME", folder.path().c_str());
    CHECK_FALSE(looked_before(20'000));
    CHECK(looked_before(20'000));
    CHECK(looked_before(20'000));
    CHECK_FALSE(looked_before(20'001));
    CHECK(looked_before(20'001));
}

TEST_CASE("only the day is kept, for its owner alone") {
    const TemporaryFolder folder;
    const Setting state("XDG_STATE_HOME", folder.path().c_str());
    looked_before(*parse_day("2026-11-22"));
    const std::string path = folder.path("steady/looks");
    CHECK(read_file(path) == "2026-11-22\n");
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("what cannot be kept changes nothing") {
    const Setting state("XDG_STATE_HOME", "/dev/null");
    CHECK_FALSE(looked_before(20'000));
    CHECK_FALSE(looked_before(20'000));
}
