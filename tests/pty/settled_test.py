#!/usr/bin/env python3
"""After an exercise: has it settled?"""
import os
import sys

from terminal import BINARIES, ground, run, shell

GROUND = BINARIES + "/steady-ground --answer before=7 --answer after=2 three-breaths"
if not os.access(BINARIES + "/steady-log", os.X_OK):
    sys.exit("steady-log is needed")


def through(t):
    """Enter until the exercise is over."""
    while b"From 7 to 2" not in t.seen:
        t.seen = b""
        t.type("\n")
        t.listen(0.15)


def session(before, key):
    with shell(f"{before}{GROUND} | steady-log") as t:
        t.wait_for("Enter goes on")
        through(t)
        if key:
            if b"Has it settled? [y/N]" not in t.seen:
                t.wait_for("Has it settled? [y/N]")
            t.type(key)
        t.wait_for("$ ")
        assert key or "settled?" not in t.text()
        return t.file_with("log", "kind=practice")


def yes():
    """with an alarm open, y writes a settled record for it"""
    log = session("steady-log spike 7 late-reply; ", "y")
    assert "kind=settled" in log and " of=" in log, log


def no():
    """Enter says no"""
    assert "kind=settled" not in session("steady-log spike 7 late-reply; ", "\n")


def calm():
    """with no alarm open nothing is asked"""
    assert "kind=settled" not in session("", "")


run(yes, no, calm)
