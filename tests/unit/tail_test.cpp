#include "log/tail.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "temporary.h"

using namespace steady;

namespace {

const Day today = *parse_day("2026-11-22");

/// `count` records of a day.
std::string lines(const char* day, int count, const char* kind = "note") {
    std::string text;
    for (int i = 0; i < count; ++i)
        text +=
            fmt::format("time={}T08:00:00Z kind={} note=\"a line of some length\"\n", day, kind);
    return text;
}

}  // namespace

TEST_CASE("the end of a log has the records since a day, and perhaps two days before it") {
    const TemporaryFolder folder;
    const Path log = folder.write("log", "# steady log 1\n" + lines("2026-11-19", 3) +
                                             lines("2026-11-20", 2) + lines("2026-11-22", 1));
    CHECK(read_tail({log}, today).size() == 3);
    CHECK(read_tail({log}, today + 3).empty());
}

TEST_CASE("as much is read as has what is wanted, however long the log") {
    const TemporaryFolder folder;
    const std::string old = lines("2012-01-01", 20'000);
    for (const int wanted : {1, 500, 5'000, 20'000}) {
        const Path log = folder.write("log", old + lines("2026-11-22", wanted));
        CHECK(read_tail({log}, today).size() == static_cast<std::size_t>(wanted));
    }
    const Path all = folder.write("all", lines("2026-11-22", 7'000));
    CHECK(read_tail({all}, today).size() == 7'000);
}

TEST_CASE("old records added at the end do not hide those of today just before them") {
    const TemporaryFolder folder;
    const Path log = folder.write(
        "log", lines("2012-01-01", 9'000) + lines("2026-11-22", 2) + lines("2020-01-01", 400));
    CHECK(read_tail({log}, today).size() == 2);
}

TEST_CASE("all parts are read; bad lines, an unfinished one and missing files change nothing") {
    const TemporaryFolder folder;
    const Path phone = folder.write("phone.log", "half a li\n" + lines("2026-11-22", 1));
    const Path here = folder.write("here.log", "time=2026-11-22T09:00:00Z kind=spike");
    CHECK(read_tail({phone, folder.path("none"), here, folder.path()}, today).size() == 2);
}
