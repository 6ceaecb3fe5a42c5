#!/usr/bin/env python3
"""steady-stats on a terminal: its width, a second look, and nothing of the log that acts on it."""
from terminal import Terminal, run

ALARM = "time=2026-11-{:02}T{:02}:00:00+00:00 kind=spike intensity=7 trigger=late-reply recovery=2h\n"
LOG = "".join(ALARM.format(day, 8 + day % 9) for day in range(1, 22)) + \
    "time=2026-11-21T22:00:00Z kind=practice exercise=box-breathing before=7 after=3 duration=5m\n"
NOW = "2026-11-22T12:00:00Z"
SOFT = "You have looked at this today already."


def stats(log, *commands, **more):
    """The commands one after the other, with that log in the person's home."""
    script = 'printf %s "$0" > log; sleep 0.2; ' + "; ".join(commands)
    return Terminal("sh", "-c", script, log, STEADY_NOW=NOW, **more)


def a_second_look():
    """only the text report on a terminal counts as a look; the second one has one more line"""
    with stats(LOG, "steady-stats --format json", "steady-stats | cat", "steady-stats --line",
               "steady-stats --by trigger", "steady-stats -o report") as t:
        assert t.end() == 0
        assert SOFT not in t.text()
    with stats(LOG, "steady-stats > one; steady-stats; echo first done; steady-stats") as t:
        assert t.end() == 0
        first, second = t.text().split("first done")
        assert SOFT not in first and SOFT in " ".join(second.split()), t.text()
        figures = [line.strip() for line in first.splitlines() if line.strip()]
        assert all(line in second for line in figures[1:]), t.text()


def forty_columns():
    """a narrow terminal has everything in place"""
    with stats(LOG, "stty cols 40", "steady-stats --all") as t:
        assert t.end() == 0
        assert "box-breathing" in t.text()
        assert all(len(line.rstrip()) <= 40 for line in t.text().splitlines()), t.text()


def nothing_acts_on_the_terminal():
    """no format lets control characters of a log through to a terminal"""
    line = 'time=2026-11-20T09:00:00Z kind=spike trigger="\\u001b[2J\\u0007" body=\x1b[31mred\x9b\u202e\n'
    for arguments in ["", "--by trigger", "--by body --format csv", "--format json",
                      "--format toml"]:
        with stats(line, f"steady-stats --plain {arguments}") as t:
            assert t.end() == 0
            shown = t.everything().decode()
            assert not any(bad in shown for bad in "\x1b\x07\x9b\u202e"), (arguments, shown)


run(a_second_look, forty_columns, nothing_acts_on_the_terminal)
