// LineReader of scan.h.

#include <doctest/doctest.h>

#include <array>
#include <thread>

#include "base/error.h"
#include "record/scan.h"
#include "temporary.h"

using namespace steady;

namespace {

constexpr std::size_t block = 256 * 1024;
constexpr std::size_t mebibyte = 1024 * 1024;

struct Line {
    std::size_t number;
    std::string text;
    bool too_long;
    bool operator==(const Line&) const = default;
};

struct Lines {
    std::vector<Line> lines;
    bool unfinished = false;
};

Lines lines_from(int descriptor) {
    const Descriptor closes(descriptor);
    LineReader reader(descriptor, "log");
    Lines found;
    std::string_view line;
    while (reader.next(line))
        found.lines.push_back(
            {reader.number(), reader.too_long() ? "" : std::string(line), reader.too_long()});
    found.unfinished = reader.unfinished();
    return found;
}

Lines lines_of(std::string_view bytes) {
    const TemporaryFolder folder;
    return lines_from(open(folder.write("log", bytes).c_str(), O_RDONLY | O_CLOEXEC));
}

/// A pipe that somebody fills with so many bytes at a time.
Lines lines_through_pipe(std::string_view bytes, std::size_t step) {
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    std::thread writer([&] {
        for (std::size_t at = 0; at < bytes.size(); at += step)
            write_all(ends[1], bytes.substr(at, step), "pipe");
        close(ends[1]);
    });
    Lines found = lines_from(ends[0]);
    writer.join();
    return found;
}

std::vector<std::string> texts(const Lines& found) {
    std::vector<std::string> texts;
    for (const Line& line : found.lines) texts.push_back(line.text);
    return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("lines come one by one, without their LF") {
    const Lines found = lines_of("one\n\n three \n");
    CHECK(found.lines ==
          std::vector<Line>{{1, "one", false}, {2, "", false}, {3, " three ", false}});
    CHECK_FALSE(found.unfinished);
}

TEST_CASE("an empty file has no lines") {
    CHECK(lines_of("").lines.empty());
    CHECK_FALSE(lines_of("").unfinished);
}

TEST_CASE("a last line without LF is read, and known to be unfinished") {
    CHECK(texts(lines_of("one\ntwo")) == Texts{"one", "two"});
    CHECK(lines_of("one\ntwo").unfinished);
    CHECK_FALSE(lines_of("one\ntwo\n").unfinished);
}

TEST_CASE("a byte order mark before the first line is passed over") {
    CHECK(texts(lines_of("\xEF\xBB\xBFone\n\xEF\xBB\xBFtwo\n")) == Texts{"one", "\xEF\xBB\xBFtwo"});
    CHECK(texts(lines_of("\xEF\xBB\xBFone")) == Texts{"one"});
}

TEST_CASE("CR and NUL are bytes like others") {
    const std::string bytes("a\0b\r\n\0\n", 7);
    CHECK(texts(lines_of(bytes)) == Texts{std::string("a\0b\r", 4), std::string("\0", 1)});
}

TEST_CASE("a line may end anywhere about the end of a block") {
    for (std::size_t size = block - 70; size <= block + 70; ++size) {
        const std::string first(size, 'x');
        CHECK(texts(lines_of(first + "\nsecond\nthird")) == Texts{first, "second", "third"});
    }
}

TEST_CASE("lines of every length cross the blocks unharmed") {
    std::string bytes;
    Texts expected;
    for (std::size_t i = 0; bytes.size() < 5 * block; ++i) {
        expected.push_back(std::string(i * 7 % 1013, static_cast<char>('a' + i % 26)));
        bytes += expected.back() + "\n";
    }
    CHECK(texts(lines_of(bytes)) == expected);
}

TEST_CASE("a line up to 1 MiB is read whole, a longer one is passed over") {
    for (const std::size_t size :
         {block, block + 1, 2 * block, 2 * block + 1, mebibyte - 1, mebibyte}) {
        const std::string line(size, 'x');
        CHECK(texts(lines_of("before\n" + line + "\nafter\n")) == Texts{"before", line, "after"});
        CHECK(texts(lines_of("before\n" + line)) == Texts{"before", line});
    }
    for (const std::size_t size :
         {mebibyte + 1, 2 * mebibyte - 1, 2 * mebibyte, 2 * mebibyte + 1, 5 * mebibyte + 17}) {
        const std::string line(size, 'x');
        const std::vector<Line> expected{{1, "before", false}, {2, "", true}, {3, "after", false}};
        CHECK(lines_of("before\n" + line + "\nafter\n").lines == expected);
        CHECK(lines_of("before\n" + line + "\nafter").lines == expected);
        CHECK(lines_of(line).lines == std::vector<Line>{{1, "", true}});
        CHECK(lines_of(line + "\n").lines == std::vector<Line>{{1, "", true}});
    }
}

TEST_CASE("a pipe that gives little at a time gives the same lines") {
    std::string bytes;
    for (int i = 0; i < 400; ++i) bytes += std::string(static_cast<std::size_t>(i), 'x') + "\n";
    bytes += std::string(block + 5, 'y') + "\nlast";
    const Lines whole = lines_of(bytes);
    for (const std::size_t step : {7U, 64U, 4096U, 65536U}) {
        const Lines piped = lines_through_pipe(bytes, step);
        CHECK(piped.lines == whole.lines);
        CHECK(piped.unfinished);
    }
}

TEST_CASE("64 bytes behind every line may be read") {
    // Touched here for the sanitizers to see; what they hold does not matter.
    const TemporaryFolder folder;
    for (const std::size_t size : {std::size_t{0}, std::size_t{5}, block - 1, block, mebibyte}) {
        const Descriptor file(open(folder.write("log", std::string(size, 'x') + "\ny").c_str(),
                                   O_RDONLY | O_CLOEXEC));
        LineReader reader(file.number(), "log");
        std::string_view line;
        int sum = 0;
        while (reader.next(line))
            for (std::size_t i = 0; i < 64; ++i) sum += line.data()[line.size() + i] == 'z';
        CHECK(sum < 1000);
    }
}

TEST_CASE("a descriptor that cannot be read is an error with its name") {
    LineReader reader(-1, "my log");
    std::string_view line;
    CHECK_THROWS_WITH_AS(reader.next(line), "my log: Bad file descriptor", Error);
}
