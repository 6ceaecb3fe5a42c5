#!/usr/bin/env python3
"""steady-remind on a terminal: how to begin, choosing, and what is due."""
from log_shell import prompt, say
from terminal import READING, run

FILE = ".config/steady/reminders.toml"
SUNDAY = "2026-11-22T12:00:00+00:00"


def how_to_begin():
    """with nothing set up, one line tells how; nobody is asked anything"""
    with prompt(now=SUNDAY) as t:
        assert say(t, "steady-remind") == \
            "steady-remind: nothing is on yet; steady-remind --choose asks what would help\n"
        assert say(t, "steady-remind | cat") == ""


def choosing():
    """what matters now, a yes and a time for what goes with it, and the line for cron"""
    with prompt(now=SUNDAY) as t:
        t.type("steady-remind --choose\n")
        t.answer("Enter to see everything:", "2\n")
        t.answer("before the day begins? [y/N]", "y")
        t.answer("When? Enter is every day 07:30:", "23:30-24:00\n")
        t.wait_for("That is in the quiet hours (22:00-07:00), when nothing is said.")
        t.answer("When? Enter is every day 07:30:", "06:45\n")
        t.answer("when it is needed? [y/N]", "\n")
        t.answer("noticed each day? [y/N]", "y")
        t.answer("When? Enter is every day 20:00:", "\n", READING)
        for _ in range(5):
            t.answer("[y/N]", "n")
        t.answer("Shall I name the others too? [y/N]", "n")
        t.wait_for("morning-breathing  every day 06:45")
        t.wait_for("good-moment        every day 20:00")
        t.answer("Put these on? [Y/n]", "y")
        t.wait_for("They are in ~/" + FILE)
        t.wait_for("*/10 * * * * STEADY_LOG=")
        text = t.file_with(FILE, "good-moment")
        assert 'hours    = "06:45"' in text and "calm-practice" not in text, text
        t.wait_for("$ ")
        assert say(t, "STEADY_NOW=2026-11-22T20:10:00+00:00 steady-remind") == \
            "One good moment of today: steady-log positive -\n"
        assert say(t, "STEADY_NOW=2026-11-22T20:20:00+00:00 steady-remind") == ""


def left():
    """q, Ctrl-C and no at the end put nothing on"""
    with prompt(now=SUNDAY) as t:
        t.type("steady-remind --choose; echo \"[$?]\"\n")
        t.answer("everything:", "q\n")
        t.wait_for("[0]")
        t.type("steady-remind --choose; echo \"[$?]\"\n")
        t.answer("everything:", "2\n")
        t.answer("[y/N]", "y")
        t.answer("When?", "\x03")
        t.wait_for("steady-remind: nothing was changed")
        t.wait_for("[130]")
        t.type("steady-remind --choose\n")
        t.answer("everything:", "2\n")
        t.answer("[y/N]", "y")
        t.answer("When?", "\n", READING)
        t.answer("[y/N]", "q")
        t.answer("Put these on? [Y/n]", "n")
        t.wait_for("Nothing was changed.")
        assert t.file(FILE) == ""


run(how_to_begin, choosing, left)
