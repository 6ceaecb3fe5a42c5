#include "record/scan.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>

#include <array>
#include <csignal>

#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

using Texts = std::vector<std::string>;

Texts names(const std::vector<std::string>& files, bool log = false) {
    Texts names;
    for (const Source& source : choose_sources(files, log)) names.push_back(source.name);
    return names;
}

struct Told {
    bool all_read = false;
    std::vector<std::string> lines, remarks;
};

Told read_all_of(const std::vector<Source>& sources) {
    Told told;
    told.all_read = for_each_line(
        sources, [&](const Remark& remark) { told.remarks.push_back(to_string(remark)); },
        [&](std::string_view line, const LineReader& place) {
            told.lines.push_back(std::to_string(place.number()) + " " + std::string(line));
        });
    return told;
}

}  // namespace

TEST_CASE("files that are named are read in their order, whatever standard input is") {
    const TemporaryFolder folder;
    const StandardInput input(folder.write("input", "a\n").c_str());
    CHECK(names({"b.log", "a.log", "b.log"}) == Texts{"b.log", "a.log", "b.log"});
}

TEST_CASE("- among the files is standard input") {
    const auto sources = choose_sources({"a.log", "-"}, false);
    REQUIRE(sources.size() == 2);
    CHECK(sources[1].name == "stdin");
    CHECK(sources[1].path.empty());
}

TEST_CASE("standard input is read when it is a file, a pipe or a socket") {
    const TemporaryFolder folder;
    {
        const StandardInput file(folder.write("input", "").c_str());
        CHECK(names({}) == Texts{"stdin"});
    }
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    {
        const StandardInput pipe(ends[0]);
        CHECK(names({}) == Texts{"stdin"});
    }
    close(ends[1]);
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0);
    {
        const StandardInput socket(ends[0]);
        CHECK(names({}) == Texts{"stdin"});
    }
    close(ends[1]);
}

TEST_CASE("with nothing on standard input the log is read") {
    const TemporaryFolder folder;
    const auto log = folder.write("log", "a\n");
    const Setting setting("STEADY_LOG", log.c_str());
    const StandardInput nothing("/dev/null");
    CHECK(names({}) == Texts{log});
}

TEST_CASE("the log can be asked for, whatever standard input is") {
    const TemporaryFolder folder;
    const auto log = folder.write("log", "a\n");
    const Setting setting("STEADY_LOG", log.c_str());
    const StandardInput input(folder.write("input", "b\n").c_str());
    CHECK(names({}, true) == Texts{log});
}

TEST_CASE("of a log that is a directory every part is read, in order of name") {
    const TemporaryFolder folder;
    const auto phone = folder.write("phone.log", "");
    const auto laptop = folder.write("laptop.log", "");
    folder.write("notes.txt", "");
    const Setting setting("STEADY_LOG", folder.path().c_str());
    Texts parts = names({}, true);
    REQUIRE(parts.size() == 2);
    CHECK(std::filesystem::equivalent(parts[0], laptop));
    CHECK(std::filesystem::equivalent(parts[1], phone));
}

TEST_CASE("where there is no log yet there is nothing to read") {
    const TemporaryFolder folder;
    const Setting setting("STEADY_LOG", folder.path("none").c_str());
    CHECK(names({}, true).empty());
}

TEST_CASE("blank lines and comments hold no record") {
    const TemporaryFolder folder;
    const auto log = folder.write("log", "# steady log 1\na\n\n \t\r\n#\nb # c\n #d\n\r\n\x80\n");
    const Told told = read_all_of({{"log", log}});
    CHECK(told.lines == Texts{"2 a", "6 b # c", "7  #d", "9 \x80"});
    CHECK(told.remarks.empty());
    CHECK(told.all_read);
}

TEST_CASE("what cannot be read is told, and the rest is read") {
    const TemporaryFolder folder;
    const std::string missing = folder.path("missing");
    const Told told = read_all_of({{"first", folder.write("first", "a\n")},
                                   {missing, missing},
                                   {folder.path(), folder.path()},
                                   {"second", folder.write("second", "b")}});
    CHECK(told.lines == Texts{"1 a", "1 b"});
    CHECK_FALSE(told.all_read);
    CHECK(told.remarks == Texts{missing + ": No such file or directory",
                                folder.path() + ": Is a directory",
                                "second:1:1: a last line without an end; perhaps cut off"});
}

TEST_CASE("a line that is too long is told as a bad one, with its number") {
    const TemporaryFolder folder;
    const auto log = folder.write("log", "a\n" + std::string(1024 * 1024 + 1, 'x') + "\nb\n");
    std::vector<Remark> remarks;
    for_each_line(
        {{"log", log}}, [&](const Remark& remark) { remarks.push_back(remark); },
        [](std::string_view, const LineReader&) {});
    REQUIRE(remarks.size() == 1);
    CHECK(remarks[0].bad_line);
    CHECK(to_string(remarks[0]) == "log:2:1: a line longer than 1 MiB; passed over");
}

TEST_CASE("more of standard input is there until it is read") {
    const TemporaryFolder folder;
    const StandardInput file(folder.write("words", "one").c_str());
    CHECK(stdin_has_more());
    read_all(STDIN_FILENO, "stdin");
    CHECK_FALSE(stdin_has_more());
    const StandardInput nothing("/dev/null");
    CHECK_FALSE(stdin_has_more());
}

TEST_CASE("blank lines and comments hold no record") {
    for (const char* line : {"", "\n", " \t\r\n", "# a comment", "#\n"})
        CHECK(holds_no_record(line));
    for (const char* line : {"x", " x\n", "\xC3\xA4", " #"}) CHECK_FALSE(holds_no_record(line));
}

TEST_CASE("no log is read from a device that has no end, and it is said") {
    std::string told;
    const Tell tell = [&](const Remark& remark) { told += to_string(remark) + "\n"; };
    const auto none = [](std::string_view, const LineReader&) { CHECK(false); };
    CHECK_FALSE(for_each_line({{"/dev/zero", "/dev/zero"}}, tell, none));
    CHECK(told == "/dev/zero: a device, and no log can come from it\n");
    CHECK(for_each_line({{"/dev/null", "/dev/null"}}, tell, none));
}

TEST_CASE("a signal while a pipe waits for its writer breaks nothing off") {
    const TemporaryFolder folder;
    const std::string path = folder.path("fifo");
    REQUIRE(mkfifo(path.c_str(), 0600) == 0);
    const pid_t writer = fork();
    if (writer == 0) {
        alarm(5);
        usleep(50'000);
        const int file = open(path.c_str(), O_WRONLY | O_CLOEXEC);
        _exit(write(file, "one\n", 4) == 4 ? 0 : 1);
    }
    struct sigaction tick {
    }, before{};
    tick.sa_handler = [](int) {};
    sigaction(SIGALRM, &tick, &before);
    const itimerval often{{0, 5'000}, {0, 5'000}}, never{};
    setitimer(ITIMER_REAL, &often, nullptr);
    const Told told = read_all_of({{path, path}});
    setitimer(ITIMER_REAL, &never, nullptr);
    sigaction(SIGALRM, &before, nullptr);
    waitpid(writer, nullptr, 0);
    CHECK(told.all_read);
    CHECK(told.lines == Texts{"1 one"});
    CHECK(told.remarks.empty());
}

TEST_CASE("a line that is too long can be had in pieces, wherever it ends") {
    constexpr std::size_t limit = 1024 * 1024;
    for (const std::size_t size : {limit, limit + 1, 5 * limit / 2})
        for (const char* end : {"", "\n", "\nlast\n"}) {
            const TemporaryFolder folder;
            const std::string line(size, 'x');
            const Path path = folder.write("log", "first\n" + line + end);
            const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
            LineReader reader(file.number(), "log");
            std::string pieces, read;
            reader.on_too_long([&](std::string_view piece) { pieces += piece; });
            for (std::string_view text; reader.next(text);)
                if (!reader.too_long()) (read += text) += '\n';
            const std::string rest = std::string_view(end).size() > 1 ? "last\n" : "";
            CHECK(pieces == (size > limit ? line + "\n" : ""));
            CHECK(read == (size > limit ? "first\n" + rest : "first\n" + line + "\n" + rest));
        }
}
