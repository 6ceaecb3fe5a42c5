#include "base/pipe.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <thread>

#include "base/file.h"

using namespace steady;

namespace {

struct Pipe {
    Descriptor reading, writing;

    Pipe() {
        std::array<int, 2> ends{};
        REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
        reading = Descriptor(ends[0]);
        writing = Descriptor(ends[1]);
    }
    int end() const { return writing.number(); }
};

}  // namespace

TEST_CASE("what a reader has not taken yet is counted, and only of a pipe") {
    const Pipe pipe;
    CHECK(is_pipe(pipe.end()));
    CHECK(unread_in(pipe.end()) == 0);
    write_all(pipe.end(), "words\n", "pipe");
    CHECK(unread_in(pipe.end()) == 6);
    const Descriptor null(open("/dev/null", O_WRONLY | O_CLOEXEC));
    CHECK_FALSE(is_pipe(null.number()));
    CHECK(unread_in(null.number()) == 0);
    CHECK(is_taken(null.number()));
}

TEST_CASE("a reader that has ended is told from one that took all, and from one that is late") {
    Pipe pipe;
    CHECK(is_taken(pipe.end()));
    write_all(pipe.end(), "words\n", "pipe");
    CHECK(is_taken(pipe.end()));  // after a second; it may still read them
    pipe.reading = Descriptor();
    CHECK_FALSE(is_taken(pipe.end()));
}

TEST_CASE("a reader that takes all and ends, as head does, has taken it") {
    Pipe pipe;
    write_all(pipe.end(), "words\n", "pipe");
    std::thread head([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(3));  // is_taken waits by then
        char words[6];
        CHECK(read(pipe.reading.number(), words, sizeof words) == 6);
        pipe.reading = Descriptor();
    });
    CHECK(is_taken(pipe.end()));
    head.join();
}
