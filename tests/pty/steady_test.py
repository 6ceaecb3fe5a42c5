#!/usr/bin/env python3
"""The one door: a hard moment from start to end, and leaving it at any point."""
import os
import re
import signal
import subprocess
import termios

from terminal import BINARIES, Terminal, environment, run, shell

STEADY = BINARIES + "/steady"
HOW_STRONG = "How strong is it? (0-10, Enter skips) "
BREATH = "Breathe in"
AFTER = "And how strong is it now?"
SETTLED = "Has it settled? [y/N]"
MENU = "Enter  enough for now\r\n"


def steady(**more):
    return Terminal("sh", "-c", "exec steady", **more)


def kinds(terminal):
    return re.findall(r"kind=(\w+)", terminal.file("log"))


def breaths(terminal, strength, after):
    """Through the three breaths, cut short with Enter, to the menu."""
    terminal.answer(HOW_STRONG, strength + "\n")
    terminal.file_with("log", "kind=spike")
    while AFTER.encode() not in terminal.seen:
        terminal.type("\n")
        terminal.listen(0.15)
        assert terminal.poll() is None, terminal.text()
    terminal.type(after + "\n")


def is_sane(terminal):
    modes = terminal.modes()[3]
    return modes & termios.ICANON and modes & termios.ECHO


def nothing_to_type():
    """the alarm is in the log at once, and the breaths go by without a key"""
    with steady() as t:
        t.answer(HOW_STRONG, "8\n")
        assert "kind=spike intensity=8" in t.file_with("log", "kind=spike")
        t.wait_for(BREATH)
        t.answer(AFTER, "5\n")if False else t.wait_for(AFTER, 60)
        t.type("5\n")
        t.wait_for(MENU)
        t.type("\n")
        assert t.end() == 0 and "That is enough for now." in t.text()
        log = t.file("log")
        assert "exercise=three-breaths before=8 after=5" in log and "finished=yes" in log, log
        assert kinds(t) == ["spike", "practice"], log
        assert "steady log settled" in t.text()
