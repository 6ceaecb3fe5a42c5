#include "base/file.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <functional>

#include "base/error.h"
#include "temporary.h"

using namespace steady;

namespace {

unsigned mode_of(const Path& path) {
    struct stat status {};
    return stat(path.c_str(), &status) == 0 ? status.st_mode & 0777 : 0;
}

/// A umask, until the end.
class Mask {
   public:
    explicit Mask(mode_t mask) : old_(umask(mask)) {}
    ~Mask() { umask(old_); }

   private:
    mode_t old_;
};

std::string why(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return "nothing";
}

std::size_t entries(const Path& folder) {
    const auto begin = std::filesystem::directory_iterator(folder);
    return static_cast<std::size_t>(std::distance(begin, {}));
}

}  // namespace

TEST_CASE("a file is read whole, and one that cannot be read says why") {
    const TemporaryFolder folder;
    const std::string bytes = std::string(200'000, 'x') + '\0' + "\n";
    CHECK(read_file(folder.write("file", bytes)) == bytes);
    CHECK(read_file(folder.write("empty", "")).empty());
    CHECK(why([&] { read_file(folder.path("none")); }) ==
          folder.path("none") + ": No such file or directory");
    CHECK(why([&] { read_file(folder.path()); }).ends_with("Is a directory"));
}

TEST_CASE("an append begins a new line, whatever stood at the end") {
    const TemporaryFolder folder;
    for (const char* before : {"", "one\n", "one"}) {
        const Path path = folder.write("log", before);
        LockedFile(path).append("two\n");
        CHECK(read_file(path) == (*before != '\0' ? "one\ntwo\n" : "two\n"));
    }
}

TEST_CASE("what is made is private, whatever the umask") {
    for (const mode_t mask : {0000U, 0022U, 0077U, 0777U}) {
        const TemporaryFolder folder;
        const Mask masked(mask);
        const Path log = Path(folder.path("a")) / "b" / "log";
        LockedFile(log).append("one\n");
        write_private_file(log.parent_path() / "other", "two\n");
        CHECK(mode_of(folder.path("a")) == 0700);
        CHECK(mode_of(log.parent_path()) == 0700);
        CHECK(mode_of(log) == 0600);
        CHECK(mode_of(log.parent_path() / "other") == 0600);
    }
}

TEST_CASE("a file that was there, with its folder, keeps its mode when it is appended to") {
    const TemporaryFolder folder;
    const Path path = folder.write("log", "one\n");
    chmod(path.c_str(), 0640);
    const LockedFile log(path);
    CHECK_FALSE(log.created());
    CHECK(mode_of(path) == 0640);
}

TEST_CASE("a file without a byte counts as new") {
    const TemporaryFolder folder;
    CHECK(LockedFile(folder.write("empty", "")).created());
    CHECK(LockedFile(folder.path("none")).created());
}

TEST_CASE("a replacement is whole, private, and leaves nothing beside it") {
    const TemporaryFolder folder;
    const Path path = folder.write("log", "one\ntwo\n");
    chmod(path.c_str(), 0644);
    LockedFile(path).replace("two\n");
    CHECK(read_file(path) == "two\n");
    CHECK(mode_of(path) == 0600);
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("a new file takes no name that somebody has, and leaves nothing beside it") {
    const TemporaryFolder folder;
    const Path path = folder.path("page");
    CHECK(write_new_private_file(path, "one\n"));
    CHECK_FALSE(write_new_private_file(path, "two\n"));
    CHECK(read_file(path) == "one\n");
    CHECK(mode_of(path) == 0600);
    CHECK(entries(folder.path()) == 1);
    CHECK(
        why([&] { write_new_private_file(path / "page", "one\n"); }).ends_with("Not a directory"));
}

TEST_CASE("a report on a part of the logs replaces no earlier one") {
    const TemporaryFolder folder;
    const Path path = folder.path("report");
    write_private_report(path, "all\n", true);
    CHECK(why([&] { write_private_report(path, "half\n", false); }).find("left as it was") !=
          std::string::npos);
    CHECK(read_file(path) == "all\n");
    write_private_report(folder.path("new"), "half\n", false);
    CHECK(read_file(folder.path("new")) == "half\n");
}

TEST_CASE("what a killed rewriter left beside the file goes with the next rewrite") {
    const TemporaryFolder folder;
    const Path path = folder.write("log", "one\n");
    folder.write(".steady-log", "half of a rewri");
    LockedFile(path).replace("two\n");
    CHECK(read_file(path) == "two\n");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("what a killed writer left in the folder goes with a later write, once it is old") {
    using namespace std::chrono_literals;
    const TemporaryFolder folder;
    const auto old = std::filesystem::file_time_type::clock::now() - 2h;
    for (const char* name : {".steady-AbC123", ".steady-held99", ".steady-notes.",
                             ".steady-longer1", "steady-AbC123", ".steady-fresh1"})
        folder.write(name, "words");
    for (const char* name :
         {".steady-AbC123", ".steady-held99", ".steady-notes.", ".steady-longer1", "steady-AbC123"})
        std::filesystem::last_write_time(folder.path(name), old);
    const Descriptor held(open(folder.path(".steady-held99").c_str(), O_RDONLY | O_CLOEXEC));
    REQUIRE(flock(held.number(), LOCK_EX | LOCK_NB) == 0);
    std::filesystem::create_symlink(folder.path("steady-AbC123"), folder.path(".steady-linked"));
    write_private_file(folder.path("report"), "all\n");
    CHECK_FALSE(std::filesystem::exists(folder.path(".steady-AbC123")));
    for (const char* name : {".steady-held99", ".steady-notes.", ".steady-longer1", "steady-AbC123",
                             ".steady-fresh1", ".steady-linked"})
        CHECK(std::filesystem::exists(folder.path(name)));
}

TEST_CASE("nobody appends while a reader holds that off, and a reader waits for who appends") {
    const TemporaryFolder folder;
    const Path path = folder.write("log", "one\n");
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const std::chrono::milliseconds at_once(0);
    {
        const Descriptor held = hold_off_appends(file.number());
        CHECK(held);
        CHECK(why([&] { LockedFile(path, at_once); }).find("is holding it") != std::string::npos);
        CHECK(hold_off_appends(file.number()));  // readers do not keep each other away
    }
    const LockedFile writing(path, at_once);
    CHECK_FALSE(hold_off_appends(file.number()));
}

TEST_CASE("there is nothing to hold off in what is no file") {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const Descriptor reading(ends[0]);
    const Descriptor writing(ends[1]);
    CHECK_FALSE(hold_off_appends(reading.number()));
}

TEST_CASE("what is no regular file is written to, and stays what it is") {
    write_private_file("/dev/null", "gone\n");
    CHECK(std::filesystem::is_character_file("/dev/null"));
    CHECK(why([] { write_private_file("/dev/full", "words\n"); }).find("No space") !=
          std::string::npos);
}

TEST_CASE("a link stays a link, and its file is replaced") {
    const TemporaryFolder folder;
    folder.write("real", "one\n");
    const Path link = folder.path("link");
    std::filesystem::create_symlink("real", link);
    LockedFile(link).replace("two\n");
    CHECK(std::filesystem::is_symlink(link));
    CHECK(read_file(folder.path("real")) == "two\n");
    write_private_file(link, "three\n");
    CHECK(std::filesystem::is_symlink(link));
    CHECK(read_file(folder.path("real")) == "three\n");
}

TEST_CASE("a lock that is held by another is waited for, and then given up with a reason") {
    const TemporaryFolder folder;
    const Path path = folder.write("log", "one\n");
    const LockedFile held(path);
    const std::string said =
        why([&] { LockedFile(path, std::chrono::milliseconds(150)).append("two\n"); });
    CHECK(said.find("another program is holding it") != said.npos);
    CHECK(read_file(path) == "one\n");
}

TEST_CASE("a lock is free again at the end") {
    const TemporaryFolder folder;
    const Path path = folder.path("log");
    { const LockedFile held(path); }
    LockedFile(path, std::chrono::milliseconds(0)).append("one\n");
    CHECK(read_file(path) == "one\n");
}

TEST_CASE("what is no file to append to says why, and stays as it is") {
    const TemporaryFolder folder;
    CHECK(why([&] { LockedFile(folder.path()); }).ends_with("Is a directory"));
    CHECK(why([] { LockedFile("/dev/full").append("one\n"); }) ==
          "/dev/full: not a file that a log can be in");
    const std::string file = folder.write("file", "one\n");
    CHECK(why([&] { LockedFile(file + "/log"); }).ends_with("Not a directory"));
}

TEST_CASE("a descriptor is closed once, by its last owner") {
    Descriptor first(open("/dev/null", O_RDONLY | O_CLOEXEC));
    const int number = first.number();
    Descriptor second(std::move(first));
    CHECK_FALSE(first);
    CHECK(second.number() == number);
    second = Descriptor();
    CHECK(fcntl(number, F_GETFD) == -1);
}

TEST_CASE("a whole read has a bound, also where there is no end") {
    CHECK(why([] { read_file("/dev/zero"); }) ==
          "/dev/zero: more than 256 MiB, which is too much to be read at once");
    const TemporaryFolder folder;
    const std::string huge = folder.write("huge", "");
    std::filesystem::resize_file(huge, std::uintmax_t{100} << 30);
    CHECK(why([&] { read_file(huge); }) ==
          huge + ": more than 1024 MiB, which is too much to be read at once");
}

TEST_CASE("text in UTF-16 is not taken for words") {
    const TemporaryFolder folder;
    for (const std::string_view bytes :
         {std::string_view("\xFF\xFEx\0", 4), std::string_view("\xFE\xFF\0x", 4)}) {
        const std::string file = folder.write("file", bytes);
        CHECK(why([&] { read_file(file); }) == file + ": this is UTF-16; UTF-8 can be read here");
    }
}
