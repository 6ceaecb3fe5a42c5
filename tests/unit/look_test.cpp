#include "terminal/look.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>

#include "base/file.h"

using namespace steady;

namespace {

/// A terminal that nobody looks at.
struct Screen {
    Descriptor keyboard{posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)}, screen;

    Screen() {
        REQUIRE(grantpt(keyboard.number()) == 0);
        REQUIRE(unlockpt(keyboard.number()) == 0);
        screen = Descriptor(open(ptsname(keyboard.number()), O_RDWR | O_NOCTTY | O_CLOEXEC));
        REQUIRE(isatty(screen.number()) == 1);
    }

    Look look(const char* term, const char* no_color, bool plain = false) const {
        setenv("TERM", term, 1);
        setenv("NO_COLOR", no_color, 1);
        const Look look = look_of(screen.number(), plain);
        unsetenv("NO_COLOR");
        return look;
    }
};

}  // namespace

TEST_CASE("colour and movement are for a terminal that can, and that may") {
    const Screen screen;
    struct Case {
        const char *term, *no_color;
        bool plain, moves, pager;
    };
    for (const Case& each : {Case{"xterm", "", false, true, true},
                             {"xterm", "1", false, false, true},
                             {"dumb", "", false, false, false},
                             {"", "", false, false, false},
                             {"xterm", "", true, false, false}}) {
        CAPTURE(each.term);
        CAPTURE(each.no_color);
        CAPTURE(each.plain);
        const Look look = screen.look(each.term, each.no_color, each.plain);
        CHECK(look.movement == each.moves);
        CHECK(look.colour == each.moves);
        CHECK(look.pager == each.pager);
    }
}

TEST_CASE("a pipe has neither") {
    int ends[2];
    REQUIRE(pipe2(ends, O_CLOEXEC) == 0);
    const Descriptor reading(ends[0]), writing(ends[1]);
    setenv("TERM", "xterm", 1);
    CHECK_FALSE(look_of(writing.number(), false).movement);
    CHECK_FALSE(look_of(writing.number(), false).pager);
}
