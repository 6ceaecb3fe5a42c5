#!/usr/bin/env python3
"""steady-ladder as a person uses it."""
import os
import signal

from terminal import BINARIES, Terminal, run, shell

NOW = {"STEADY_NOW": "2026-11-22T14:05:00+00:00"}
LADDER = """[[rung]]
id = "walk"
title = "A walk"
strength = 3
planned = "1s"
[[rung]]
id = "no"
title = "A small no"
strength = 6
"""


def ladder(*arguments, out="out", text=LADDER, **more):
    """With its record in the file `out`, and that ladder."""
    script = ('mkdir -p .config/steady && printf %s "$LADDER" > .config/steady/ladder.toml; '
              f'exec "$0" "$@" > {out}')
    return Terminal("sh", "-c", script, BINARIES + "/steady-ladder", *arguments, LADDER=text,
                    **{**NOW, **more})


def whole_step():
    """a step from before to after, with a bell, in forty columns"""
    with ladder(columns=40) as t:
        t.answer("right now?", "5\n")
        t.answer("q leaves", "\n")
        t.answer("What do you fear", "I panic.\n")
        t.answer("How likely", "80\n")
        t.answer("without checking", "\n")
        t.answer("How long", "\n")
        t.answer("Enter begins", "\n")
        t.wait_for("\a")
        t.answer("Enter when you are back", "\n")
        t.answer("highest?", "7\n")
        t.answer("is it now?", "3\n")
        t.wait_for("You feared: I panic.")
        t.answer("Did it happen?", "no\n")
        t.answer("phone?", "\n")
        t.answer("learn?", "It passed.\n")
        t.wait_for("What you feared did not come")
        assert t.end() == 0
        assert t.file("out") == (
            "time=2026-11-22T14:05:00+00:00 kind=exposure step=walk before=5 peak=7 after=3 "
            'duration=1s planned=1s finished=yes prediction="I panic." likelihood=80 '
            'came_true=no learned="It passed."\n'), t.file("out")
        longest = max(len(line) for line in t.text().replace("\r", "").split("\n"))
        assert longest <= 40, longest


def to_the_timer(t, length="10m"):
    t.answer("right now?", "5\n")
    t.answer("q leaves", "\n")
    t.answer("What do you fear", "\n")
    t.answer("How long", length + "\n")
    t.answer("Enter begins", "\n")
    t.wait_for("Until 14:15.")


def interrupted():
    """Ctrl-C, and a terminal that is closed, end the time in order"""
    for cut in ["key", "hang-up"]:
        with ladder() as t:
            to_the_timer(t)
            modes = t.modes()
            t.type("\x03") if cut == "key" else t.signal(signal.SIGHUP)
            assert t.end() == 130
            assert t.modes() != modes
            record = t.file_with("out", "\n")
            assert "before=5 duration=" in record and "finished=no" in record, record
            assert not os.path.exists(t.home + "/.local/share/steady/open-step")


def away_and_back():
    """l leaves the terminal; the next call asks how it went, and then it is open no more"""
    with shell("mkdir -p .config/steady; printf %s \"$LADDER\" > .config/steady/ladder.toml",
               LADDER=LADDER, **NOW) as t:
        t.answer("$ ", f"{BINARIES}/steady-ladder\n")
        to_the_timer(t)
        t.type("l")
        t.wait_for("steady-ladder --done")
        assert "step=walk before=5 planned=10m" in t.file(".local/share/steady/open-step")
        t.answer("$ ", f"STEADY_NOW=2026-11-22T16:05:00+00:00 {BINARIES}/steady-ladder\n")
        t.answer("Enter tells how it went", "\n")
        t.answer("How long was it in all? (Enter: 2 h)", "\n")
        t.answer("highest?", "6\n")
        t.answer("is it now?", "2\n")
        t.answer("phone?", "\n")
        t.answer("learn?", "\n")
        t.answer("Keep this? [Y/n]", "\n")
        log = t.file_with("log", "duration=2h planned=10m finished=yes")
        assert log.count("kind=exposure") == 1, log
        t.wait_for("$ ")
        assert t.file(".local/share/steady/open-step") == ""


def too_strong():
    """at 8 or more something that settles is offered, and q leaves"""
    with ladder() as t:
        t.answer("right now?", "9\n")
        t.wait_for("A step can wait")
        t.answer("q leaves", "\n")
        t.answer("q leaves; at every step.", "q")
        assert t.end() == 0
        assert t.file("out") == ""


def new_ladder():
    """--new on the terminal: a suggestion and one of one's own, which brings a warning"""
    with Terminal(BINARIES + "/steady-ladder", "--new", **NOW) as t:
        t.answer("Which of these?", "3\n")
        t.answer("Enter: 3)", "4\n")
        t.answer("A step of your own", "See if he writes first\n")
        t.answer("all the same? [y/N]", "n")
        t.answer("Another of your own", "Tea alone\n")
        t.answer("How strong would it feel?", "2\n")
        t.answer("How long?", "15m\n")
        t.answer("Another of your own", "\n")
        t.answer("Write this down? [Y/n]", "\n")
        t.wait_for("It is yours")
        assert t.end() == 0
        written = t.file(".config/steady/ladder.toml")
        assert written.index('"tea-alone"') < written.index('"walk-alone"'), written
        assert "writes first" not in written


def new_ladder_cut_short():
    """Ctrl-C in --new keeps the steps that have their strength, and says so"""
    with Terminal(BINARIES + "/steady-ladder", "--new", **NOW) as t:
        t.answer("Which of these?", "3\n")
        t.answer("Enter: 3)", "4\n")
        t.answer("A step of your own", "\x03")
        t.wait_for("steady-ladder: kept so far: ~/.config/steady/ladder.toml")
        assert t.end() == 130
        assert '"walk-alone"' in t.file(".config/steady/ladder.toml")
    with Terminal(BINARIES + "/steady-ladder", "--new", **NOW) as t:
        t.answer("Which of these?", "\x03")
        t.wait_for("steady-ladder: nothing was changed")
        assert t.end() == 130


run(whole_step, interrupted, away_and_back, too_strong, new_ladder, new_ladder_cut_short)
