#include "log/privacy.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

/// A folder that others may enter, with a log and a place for what was said.
struct House {
    TemporaryFolder folder;
    Setting state{"XDG_STATE_HOME", folder.path("state").c_str()};
    Path log = folder.path("log");

    House() {
        chmod(folder.path().c_str(), 0755);
        folder.write("log", "");
        open_log(0600);
    }
    void open_log(mode_t mode) const { chmod(log.c_str(), mode); }
};

std::string only(const std::vector<Exposure>& found) {
    return found.size() == 1 ? found.front().what + " | " + found.front().mend : "not one";
}

}  // namespace

TEST_CASE("a log of one's own is fine") {
    const House house;
    CHECK(exposures(house.log).empty());
    CHECK(exposures(house.folder.path("none")).empty());
    CHECK(exposures(house.folder.path("no/such/place")).empty());
}

TEST_CASE("a log that others can read, or change, is not, and the command says how to mend it") {
    const House house;
    const std::string log = house.log;
    house.open_log(0644);
    CHECK(only(exposures(house.log)) == "others on this machine can read " + log +
                                            " | This makes it yours alone: chmod 600 " + log);
    house.open_log(0620);
    CHECK(only(exposures(house.log)).starts_with("others on this machine can change "));
    house.open_log(0606);
    CHECK(only(exposures(house.log)).starts_with("others on this machine can read and change "));
}

TEST_CASE("what others cannot reach is fine, whatever its mode") {
    const House house;
    house.open_log(0666);
    chmod(house.folder.path().c_str(), 0700);
    CHECK(exposures(house.log).empty());
}

TEST_CASE("of a folder, each log is looked at, and whether everybody can put files there") {
    const House house;
    const Path folder = house.folder.path("logs");
    std::filesystem::create_directory(folder);
    chmod(folder.c_str(), 0755);
    for (const char* name : {"a.log", "b.log", "c.txt"}) {
        std::ofstream(folder / name) << "";
        chmod((folder / name).c_str(), name == std::string("b.log") ? 0600 : 0644);
    }
    CHECK(only(exposures(folder)).find("a.log") != std::string::npos);
    chmod((folder / "a.log").c_str(), 0600);
    chmod(folder.c_str(), 01777);
    CHECK(only(exposures(folder)).find("everybody can put files there") != std::string::npos);
    chmod(folder.c_str(), 0700);
    CHECK(exposures(folder).empty());
}

TEST_CASE("each thing is told once, until it was mended and is back; of two logs, each") {
    const House house;
    const Path other = house.folder.write("other", "");
    chmod(other.c_str(), 0644);
    house.open_log(0644);
    CHECK(fresh_exposures(house.log).size() == 1);
    CHECK(fresh_exposures(other).size() == 1);
    CHECK(fresh_exposures(house.log).empty());
    CHECK(fresh_exposures(other).empty());
    house.open_log(0600);
    CHECK(fresh_exposures(house.log).empty());
    house.open_log(0644);
    CHECK(fresh_exposures(house.log).size() == 1);
    CHECK(fresh_exposures(other).empty());
    const std::string kept = read_file(house.folder.path("state/steady/pointed-out"));
    CHECK(kept.find("log") == std::string::npos);
    CHECK(kept.find_first_not_of("0123456789abcdef \n") == std::string::npos);
}
