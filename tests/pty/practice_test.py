#!/usr/bin/env python3
"""steady-challenge --practice as a person does it."""
from terminal import BINARIES, Terminal, run, shell


def practice(*arguments, **more):
    """With its record in the file `out`."""
    more.setdefault("STEADY_NOW", "2026-11-22T23:10:00+00:00")
    return Terminal("sh", "-c", 'exec "$0" --practice "$@" > out',
                    BINARIES + "/steady-challenge", *arguments, **more)


def thought(t):
    """The words of the next thought, with what is offered for it."""
    t.wait_for(" of 12")
    return t.wait_for("A number or a name:")


def whole_round():
    """twelve thoughts, each with its explanation, no scores, and nothing noted by itself"""
    with practice() as t:
        for number in range(12):
            thought(t)
            t.type("1\n" if number % 2 else "\n")
            if number < 11:
                t.answer("[Enter]", "\n")
        t.wait_for("12 thoughts, thank you.")
        t.answer("Note this practice in your log? [y/N]", "\n")
        assert t.end() == 0
        assert t.file("out") == "", t.file("out")
        for word in ["score", "streak", "points"]:
            assert word not in t.text().lower(), word


def same_order():
    """the clock shuffles: the same second gives the same round, another one another"""
    def first(second):
        with practice(STEADY_NOW=f"2026-11-22T23:10:{second:02}+00:00") as t:
            return thought(t)
    assert first(0) == first(0)
    assert len({first(second) for second in range(6)}) > 2


def by_name():
    """a name is an answer, ? explains, and what is neither is asked again"""
    with practice() as t:
        thought(t)
        t.type("?\n")
        t.answer("A number or a name:", "something else\n")
        t.answer("the name of a habit.", "mind reading\n")
        t.answer("[Enter]", "q")
        t.answer("[y/N]", "n")
        assert t.end() == 0


def noted():
    """y notes it, and it goes into the log without another question"""
    with shell("", STEADY_NOW="2026-11-22T23:10:00+00:00") as t:
        t.type(f"{BINARIES}/steady-challenge --practice\n")
        thought(t)
        t.type("1\n")
        t.listen(1.2)
        t.answer("[Enter]", "q")
        t.wait_for("One thought, thank you.")
        t.answer("Note this practice in your log? [y/N]", "y")
        log = t.file_with("log", "exercise=thinking-habits")
        assert "kind=practice" in log and "duration=" in log and "finished=no" in log, log
        t.wait_for("$ ")
        assert "Keep this?" not in t.text()


def interrupted():
    """Ctrl-C ends it, and nothing is noted"""
    with practice() as t:
        thought(t)
        t.type("1\n")
        t.answer("[Enter]", "\x03")
        assert t.end() == 130
        assert t.file("out") == ""


run(whole_round, same_order, by_name, noted, interrupted)
