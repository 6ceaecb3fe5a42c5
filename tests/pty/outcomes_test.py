#!/usr/bin/env python3
"""steady-challenge --outcomes as a person goes through it."""
from terminal import BINARIES, READING, Terminal, run, shell

LOG = '''time=2026-11-10T08:00:00+00:00 kind=prediction likelihood=80 by=2026-11-14 prediction="He will have left by the weekend." sign="he says so"
time=2026-11-12T08:00:00+00:00 kind=prediction likelihood=60 prediction="Nobody will come."
time=2026-11-15T08:00:00+00:00 kind=exposure step=an-evening-alone likelihood=70 prediction="I will not sleep." came_true=no
time=2026-11-20T08:00:00+00:00 kind=prediction likelihood=90 by=2026-12-24 prediction="Christmas will be awful."
'''


def outcomes(*arguments, log=LOG, **more):
    """With that log, and the records in the file `out`."""
    return Terminal("sh", "-c", 'printf %s "$LOG" > log; exec "$0" --outcomes "$@" > out',
                    BINARIES + "/steady-challenge", *arguments, LOG=log,
                    STEADY_NOW="2026-11-22T23:10:00+00:00", **more)


def key_by_key():
    """each fear as it was written, a key and a line for it, and what it adds up to"""
    with outcomes() as t:
        t.wait_for("On 10 November 2026 you feared:")
        t.wait_for("He will have left by the weekend.")
        t.wait_for("How likely it seemed: 80 %")
        t.wait_for("How you would know: he says so")
        t.answer("Did it come true?", "n")
        t.answer("surprised you? (Enter skips)", "He cooked; we laughed.\n")
        t.wait_for("Nobody will come.")
        t.answer("Did it come true?", "p")
        t.answer("surprised you? (Enter skips)", "\n", READING)
        t.wait_for("Of 3 checked, none came true, 1 in part; you had expected 2.")
        assert t.end() == 0
        assert t.file("out") == (
            'time=2026-11-22T23:10:00+00:00 kind=outcome of=2026-11-10T08:00:00+00:00 came_true=no '
            'surprise="He cooked; we laughed."\n'
            'time=2026-11-22T23:10:00+00:00 kind=outcome of=2026-11-12T08:00:00+00:00 '
            'came_true=partly\n'), t.file("out")


def back_and_another_day():
    """b goes back and the last answer counts; Enter leaves one for another day"""
    with outcomes() as t:
        t.answer("Did it come true?", "y")
        t.answer("surprised you? (Enter skips)", "b\n")
        t.answer("Did it come true?", "n")
        t.answer("surprised you? (Enter skips)", "No.\n")
        t.answer("Did it come true?", "b")
        t.wait_for("He will have left")
        t.answer("Did it come true?", "n")
        t.answer("surprised you? (Enter skips)", "Yes.\n")
        t.answer("Did it come true?", "\n")
        t.wait_for("Thank you for looking back.")
        assert t.end() == 0
        assert "came_true=no surprise=Yes." in t.file("out"), t.file("out")
        assert t.file("out").count("\n") == 1, t.file("out")


def leaving():
    """q and Ctrl-C keep what was answered"""
    with outcomes() as t:
        t.answer("Did it come true?", "n")
        t.answer("surprised you? (Enter skips)", "\n", READING)
        t.answer("Did it come true?", "q")
        assert t.end() == 0
        assert t.file("out").endswith("came_true=no\n"), t.file("out")
    with outcomes() as t:
        t.answer("Did it come true?", "y")
        t.answer("surprised you? (Enter skips)", "half a wo\x03")
        assert t.end() == 130
        assert t.file("out").endswith("came_true=yes\n"), t.file("out")


def kept_in_the_log():
    """yes keeps them, and the next time they are not asked about again"""
    with shell("", STEADY_NOW="2026-11-22T23:10:00+00:00", LOG=LOG) as t:
        t.type(f'printf %s "$LOG" > log; {BINARIES}/steady-challenge --outcomes\n')
        t.answer("Did it come true?", "n")
        t.answer("surprised you? (Enter skips)", "\n", READING)
        t.answer("Did it come true?", "n")
        t.answer("surprised you? (Enter skips)", "\n", READING)
        t.answer("Keep this? [Y/n]", "\n")
        t.file_with("log", "of=2026-11-12T08:00:00+00:00 came_true=no")
        t.wait_for("$ ")
        t.type(f"{BINARIES}/steady-challenge --outcomes\n")
        t.wait_for("Nothing to look back on today. The next one is due on 24 December 2026.")


def plain():
    """a dumb terminal sends whole lines, and gets no escapes"""
    with outcomes(TERM="dumb") as t:
        t.answer("Did it come true?", "y\n")
        t.answer("surprised you? (Enter skips)", "\n", READING)
        t.answer("Did it come true?", "\n")
        t.wait_for("Some of these fears were right. That deserves support, not argument.")
        assert t.end() == 0
        assert b"\x1b" not in t.everything()


run(key_by_key, back_and_another_day, leaving, kept_in_the_log, plain)
