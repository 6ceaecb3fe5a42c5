#include "log/private_copy.h"

#include <doctest/doctest.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "base/error.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

/// Copies are made in a folder of their own.
struct Place {
    TemporaryFolder folder;
    Setting runtime{"XDG_RUNTIME_DIR", folder.path().c_str()};
};

int mode_of(const Path& path) {
    struct stat status {};
    return stat(path.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
}

/// What a crash leaves: the directory and what is in it, locked by nobody.
Path crashed(const Place& place, const char* letters, std::string_view words) {
    const Path directory = Path(place.folder.path()) / ("steady-edit-" + std::string(letters));
    std::filesystem::create_directory(directory);
    std::ofstream(directory / "words.log") << words;
    return directory;
}

/// What is left there; other places may hold what other processes left.
std::vector<Path> left_in(const Place& place) {
    auto left = sweep_private_copies();
    std::erase_if(left, [&](const Path& one) {
        return one.parent_path() != Path(place.folder.path()).parent_path();
    });
    return left;
}

void make_untouched(const Path& file) {
    const timespec never[] = {{0, 0}, {0, 0}};
    REQUIRE(utimensat(AT_FDCWD, file.c_str(), never, 0) == 0);
}

}  // namespace

TEST_CASE("a private copy and its directory are for one person, and gone at the end") {
    const Place place;
    for (const mode_t mask : {0U, 022U, 0777U}) {
        const mode_t before = umask(mask);
        const auto copy = std::make_unique<PrivateCopy>("mine");
        umask(before);
        CHECK(mode_of(copy->path()) == 0600);
        CHECK(mode_of(copy->path().parent_path()) == 0700);
        CHECK(copy->path().parent_path().parent_path() == Path(place.folder.path()).parent_path());
    }
    CHECK(std::filesystem::is_empty(place.folder.path()));
}

TEST_CASE("what an editor puts beside a private copy goes with it") {
    const Place place;
    {
        const PrivateCopy copy("mine");
        std::ofstream(copy.path().string() + "~") << "before";
    }
    CHECK(std::filesystem::is_empty(place.folder.path()));
}

TEST_CASE("a private copy goes where there is a place for it") {
    const TemporaryFolder folder;
    const Setting temporary("TMPDIR", folder.path().c_str());
    for (const char* place : {"not/absolute", "/nowhere"}) {
        const Setting runtime("XDG_RUNTIME_DIR", place);
        const PrivateCopy copy("mine");
        CHECK(copy.path().is_absolute());
        CHECK(copy.text() == "mine");
    }
}

TEST_CASE("a private copy that cannot be written leaves no part") {
    const Place place;
    const Setting temporary("TMPDIR", place.folder.path().c_str());
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little{4, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &little);
    CHECK_THROWS_WITH_AS(PrivateCopy("longer"), "a private copy: File too large", Error);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(std::filesystem::is_empty(place.folder.path()));
}

TEST_CASE("a private copy stays when somebody worked on it, and is not told of again") {
    const Place place;
    {
        PrivateCopy same("mine");
        CHECK_FALSE(same.leave_if_changed());
        PrivateCopy other("mine");
        std::ofstream(other.path()) << "mine, and more";
        CHECK(other.leave_if_changed());
        PrivateCopy gone("mine");
        std::filesystem::remove(gone.path());
        CHECK_FALSE(gone.leave_if_changed());
    }
    CHECK(left_in(place).size() == 1);
    CHECK(newly_found(left_in(place)).empty());
}

TEST_CASE("what a crash left is swept when nobody wrote to it, and named when somebody did") {
    const Place place;
    make_untouched(crashed(place, "aaaaaa", "as it was") / "words.log");
    const Path words = crashed(place, "bbbbbb", "my words");
    const Path swap = crashed(place, "cccccc", "as it was");
    make_untouched(swap / "words.log");
    std::ofstream(swap / ".words.log.swp") << "what an editor had not saved";
    std::filesystem::create_directory(Path(place.folder.path()) / "steady-edit-dddddd");
    CHECK(left_in(place) == std::vector<Path>{words, swap});
    CHECK_FALSE(std::filesystem::exists(Path(place.folder.path()) / "steady-edit-aaaaaa"));
    CHECK_FALSE(std::filesystem::exists(Path(place.folder.path()) / "steady-edit-dddddd"));
    CHECK(read_file(words / "words.log") == "my words");
}

TEST_CASE("a copy that is in use is neither swept nor named, nor is what only looks like one") {
    const Place place;
    const PrivateCopy copy("mine");
    const Path locked = crashed(place, "aaaaaa", "as it was");
    make_untouched(locked / "words.log");
    const Descriptor lock(open(locked.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    REQUIRE(flock(lock.number(), LOCK_EX) == 0);
    for (const char* name : {"eeeeee-more", "eee"})
        make_untouched(crashed(place, name, "") / "words.log");
    const Path link = Path(place.folder.path()) / "steady-edit-ffffff";
    std::filesystem::create_symlink(place.folder.path(), link);
    CHECK(left_in(place).empty());
    for (const char* name : {"aaaaaa", "eeeeee-more", "eee", "ffffff"})
        CHECK(std::filesystem::exists(Path(place.folder.path()) /
                                      (std::string("steady-edit-") + name)));
    CHECK(copy.text() == "mine");
}

TEST_CASE("a private copy knows whether somebody else has it open, and is not swept then") {
    const Place place;
    PrivateCopy copy("mine");
    CHECK_FALSE(copy.is_open_elsewhere());
    {
        const Descriptor editor = copy.lock_for_another();
        CHECK(copy.is_open_elsewhere());
        CHECK(copy.is_open_elsewhere());
        CHECK(left_in(place).empty());
    }
    CHECK_FALSE(copy.is_open_elsewhere());
    CHECK(left_in(place).empty());
    CHECK(copy.text() == "mine");
}

TEST_CASE("an untouched copy that was left for an open editor is told of once words are in it") {
    const Place place;
    Path path;
    {
        PrivateCopy copy("mine");
        copy.leave();
        path = copy.path();
    }
    std::ofstream(path) << "mine, and more";
    CHECK(newly_found(left_in(place)) == std::vector<Path>{path.parent_path()});
}

TEST_CASE("what was left is new once") {
    const Place place;
    const Path words = crashed(place, "aaaaaa", "my words");
    CHECK(newly_found(left_in(place)) == std::vector<Path>{words});
    CHECK(newly_found(left_in(place)).empty());
    CHECK(left_in(place) == std::vector<Path>{words});
}
