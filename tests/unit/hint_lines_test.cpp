#include "thought/hint_lines.h"

#include <doctest/doctest.h>
#include <fcntl.h>

#include <thread>

#include "base/error.h"
#include "temporary.h"

using namespace steady;

namespace {

Distortions two_habits() {
    std::vector<std::string> complaints;
    return read_distortions({{"distortions.toml", "built in", R"(
[[distortion]]
id = "labeling"
title = "Labeling"
about = "A person becomes a word."
likely = ["burden"]
[[distortion]]
id = "blaming"
title = "Blaming"
about = "The other is all of the cause."
clear = ["your fault"])"}},
                            complaints);
}

/// What comes out for what goes in, by way of files.
std::string copied(const std::string& text) {
    const TemporaryFolder folder;
    const Descriptor in(open(folder.write("in", text).c_str(), O_RDONLY));
    const Descriptor out(open(folder.path("out").c_str(), O_WRONLY | O_CREAT, 0600));
    copy_with_hints(two_habits(), in.number(), "words", out.number());
    return read_file(folder.path("out"));
}

std::string with_tabs(std::string text) {
    std::string out;
    for (std::size_t end; (end = text.find('\n')) != text.npos; text.erase(0, end + 1))
        out += '\t' + text.substr(0, end + 1);
    return out;
}

}  // namespace

TEST_CASE("a line comes out with its ids, best first, and a tab before it") {
    CHECK(copied("I'm a burden, your fault\nall is well\nburden\n") ==
          "blaming,labeling\tI'm a burden, your fault\n\tall is well\nlabeling\tburden\n");
}

TEST_CASE("the bytes of a line stay as they are") {
    for (const std::string& line :
         {std::string("  spaces\tand tabs  "), std::string("return\r"),
          std::string("nul \0 nul", 9), std::string("bad \xff\xc3( bytes"), std::string(),
          std::string("\xef\xbb\xbfmark")})
        CHECK(copied(line + "\n") == "\t" + line + "\n");
}

TEST_CASE("a last line without its end gets one, and no line is no line") {
    CHECK(copied("burden") == "labeling\tburden\n");
    CHECK(copied("a\nb") == "\ta\n\tb\n");
    CHECK(copied("") == "");
}

TEST_CASE("lines go on over the ends of blocks, however long they are") {
    std::string lines;
    for (int i = 0; i < 3000; ++i)
        lines += std::string(static_cast<std::size_t>(i % 700), 'x') + "\n";
    CHECK(copied(lines) == with_tabs(lines));
    const std::string longest = std::string(3 << 20, 'y') + "\n";
    CHECK(copied(longest + "burden\n") == "\t" + longest + "labeling\tburden\n");
}

TEST_CASE("a thought is answered before the next one comes") {
    int to[2], from[2];
    REQUIRE(pipe(to) == 0);
    REQUIRE(pipe(from) == 0);
    std::thread hints([&] { copy_with_hints(two_habits(), to[0], "words", from[1]); });
    char answer[64];
    for (const std::string line : {"burden\n", "so\n"}) {
        write_all(to[1], line, "pipe");
        const ssize_t got = read(from[0], answer, sizeof answer);
        REQUIRE(got > 0);
        const std::string ids = line == "burden\n" ? "labeling" : "";
        CHECK(std::string(answer, static_cast<std::size_t>(got)) == ids + "\t" + line);
    }
    close(to[1]);
    hints.join();
    for (const int end : {to[0], from[0], from[1]}) close(end);
}

TEST_CASE("what cannot be read or written is an error") {
    const Descriptor full(open("/dev/full", O_WRONLY));
    const TemporaryFolder folder;
    const Descriptor in(open(folder.write("in", "a\n").c_str(), O_RDONLY));
    CHECK_THROWS_AS(copy_with_hints(two_habits(), in.number(), "words", full.number()), Error);
    CHECK_THROWS_AS(copy_with_hints(two_habits(), -1, "words", full.number()), Error);
}

TEST_CASE("a line that is too long for a thought is an error, after the lines before it") {
    const TemporaryFolder folder;
    const std::string text = "burden\n" + std::string(16 * 1024 * 1024, 'a') + "\nburden\n";
    const Descriptor in(open(folder.write("in", text).c_str(), O_RDONLY));
    const Descriptor out(open(folder.path("out").c_str(), O_WRONLY | O_CREAT, 0600));
    CHECK_THROWS_WITH_AS(copy_with_hints(two_habits(), in.number(), "words", out.number()),
                         "a line longer than 8 MiB, which is no thought", Error);
    CHECK(read_file(folder.path("out")) == "labeling\tburden\n");
}
