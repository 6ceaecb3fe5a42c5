#include "terminal/pacer.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "fake_terminal.h"
#include "text/text.h"

using namespace steady;

namespace {

const Phase in = {"Breathe in", 4, 0, 1};
const Phase out = {"Breathe out", 6, 1, 0};

}  // namespace

TEST_CASE("every phase is drawn at its very beginning, about 25 times a second") {
    FakeTerminal terminal;
    const Phase phases[] = {in, out, in};
    CHECK_FALSE(pace(terminal, phases));
    CHECK(terminal.seconds() == doctest::Approx(14));
    for (const double change : {0.0, 4.0, 10.0}) {
        CAPTURE(change);
        const auto near = [&](double at) { return at == doctest::Approx(change).epsilon(1e-9); };
        CHECK(std::any_of(terminal.drawn_at.begin(), terminal.drawn_at.end(), near));
    }
    CHECK(terminal.drawn_at.size() == doctest::Approx(14 * 25).epsilon(0.01));
}

TEST_CASE("the bar follows the breath, with the seconds left beside it") {
    Look look;
    CHECK(pacer_line(in, 0, look) == pad("Breathe in", 18) + "    4  ");
    CHECK(pacer_line(in, 2, look) == pad("Breathe in", 18) + "    2  " + std::string(20, '#'));
    CHECK(pacer_line(out, 0, look) == pad("Breathe out", 18) + "    6  " + std::string(40, '#'));
    look.utf8 = true;
    CHECK(pacer_line(in, 2.05, look) == pad("Breathe in", 18) + "    2  ████████████████████▌");
}

TEST_CASE("a long quiet time shows minutes") {
    CHECK(pacer_line({"", 120, 0, 1}, 0, Look{}) == " 2:00  ");
}

TEST_CASE("the line is narrower than any terminal") {
    for (int columns = 2; columns < 100; ++columns) {
        CAPTURE(columns);
        Look look;
        look.columns = columns;
        look.utf8 = true;
        for (int i = 0; i < 14; ++i) CHECK(width(pacer_line(in, i * 0.3, look)) < columns);
        CHECK(width(pacer_line({"Tense: upper arms, elbows bent", 5, 0, 1}, 0, look)) < columns);
    }
}

TEST_CASE("without movement a phase is a line of counted words") {
    FakeTerminal terminal;
    terminal.looks.movement = false;
    const Phase phases[] = {in};
    pace(terminal, phases);
    std::string line;
    for (const auto& text : terminal.shown) line += text;
    CHECK(line == "Breathe in: one, two, three, four.\n");
    CHECK(terminal.seconds() == doctest::Approx(4));
}

TEST_CASE("the key that ends the time early is given back, others are not heard") {
    FakeTerminal terminal;
    terminal.pressed = {{1, 'x'}, {2, 'q'}};
    const Phase phases[] = {in};
    CHECK(pace(terminal, phases) == 'q');
    CHECK(terminal.seconds() == doctest::Approx(2));
}
