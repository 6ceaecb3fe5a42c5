#!/usr/bin/env python3
"""What stood in the line when a terminal was closed, or at Ctrl-C: nothing of it is lost."""
import glob
import os
import pathlib
import shutil
import stat
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "pty"))
from terminal import BINARIES, Terminal, run  # noqa: E402

NOW = "2026-11-22T15:10:00+00:00"
CTRL_C = "\x03"


def start(tool, *arguments, out=False, **more):
    """With what it says on stderr in the file `said`, and perhaps its records in `out`."""
    script = 'exec "$0" "$@" 2>said' + (" >out" if out else "")
    return Terminal("sh", "-c", script, f"{BINARIES}/{tool}", *arguments, STEADY_NOW=NOW, **more)


def note():
    """steady-log: the words of a record"""
    with start("steady-log", "note", "-") as t:
        t.answer("words: ", "half a li")
        t.wait_for("half a li")
        t.hang_up()
        t.file_with("log", 'kind=note note="half a li"\n')
        assert stat.S_IMODE(os.stat(t.home + "/log").st_mode) == 0o600
    with start("steady-log", "note", "-") as t:
        t.answer("words: ", "half a li")
        t.wait_for("half a li")
        t.type(CTRL_C)
        assert t.end() == 130
        given_back = "Not kept: half a li\nsteady-log: nothing was kept\n"
        assert t.file("log") == "" and t.file("said") == given_back, t.file("said")


def quick():
    """steady-log: the second question"""
    with start("steady-log") as t:
        t.answer("One key:", "a")
        t.answer("Enter skips)", "7\n")
        t.answer("> ", "late rep")
        t.wait_for("late rep")
        t.hang_up()
        t.file_with("log", "kind=spike intensity=7 trigger=late-rep\n")


def session():
    """an exercise: one of several answers; half a number is none"""
    with start("steady-ground", "five-senses", out=True) as t:
        t.answer("Enter skips)", "6\n")
        t.answer("1 of 5:", "a lamp\n")
        t.answer("2 of 5:", "the do")
        t.wait_for("the do")
        t.hang_up()
        t.file_with("out", 'see="a lamp; the do"')
        assert "finished=no" in t.file("out")
    with start("steady-ground", "five-senses", out=True) as t:
        t.answer("Enter skips)", "6\n")
        t.answer("1 of 5:", "a lamp\n")
        t.answer("2 of 5:", "the do")
        t.wait_for("the do")
        t.type(CTRL_C)
        assert t.end() == 130
        assert 'see="a lamp"' in t.file("out"), t.file("out")
        assert t.file("said") == "Not kept: the do\n", t.file("said")


def held_in(t):
    return [pathlib.Path(name).read_text("utf-8")
            for name in glob.glob(t.home + "/.local/share/steady/held/*.txt")]


def wait_for_held(t, words):
    end = time.monotonic() + 30
    while held_in(t) != [words]:
        assert time.monotonic() < end, held_in(t)
        time.sleep(0.02)


def type_half_a_message(t):
    """At the prompts, where what is shown has been read: what only the terminal shows, typed ahead,
    goes with the terminal."""
    t.wait_for("line by line")
    t.answer("> ", "I was sad.\n")
    t.wait_for("sad.")
    t.answer("> ", "Could we ta")
    t.wait_for("we ta")


def message():
    """steady-say: a message waits until morning, or is given back"""
    for arguments in [(), ("--hold",)]:
        with start("steady-say", *arguments) as t:
            if not arguments:
                t.answer("Enter skips)", "3\n")
            type_half_a_message(t)
            t.hang_up()
            wait_for_held(t, "I was sad.\nCould we ta")
        with start("steady-say", *arguments, out=not arguments) as t:
            if not arguments:
                t.answer("Enter skips)", "3\n")
            type_half_a_message(t)
            t.type(CTRL_C)
            assert t.end() == 130
            shown = t.file("said" if arguments else "out")
            assert shown == "I was sad.\nCould we ta\n", (arguments, shown)
            assert held_in(t) == []


def in_an_editor():
    """steady-say: the terminal of the editor is closed; what it saved stays, and it is said where"""
    with start("steady-say", EDITOR="./editor", XDG_RUNTIME_DIR="/nowhere") as t:
        editor = pathlib.Path(t.home, "editor")
        editor.write_text('#!/bin/sh\ntrap "echo saved words >$1; exit" HUP\n: >started\n'
                          'sleep 9 & wait\n', "utf-8")
        editor.chmod(0o700)
        t.answer("Enter skips)", "3\n")
        t.answer("line by line", "e\n")
        while not os.path.exists(t.home + "/started"):
            t.listen(0.05)
        t.hang_up()
        said = t.file_with("said", "Your edited copy is ")
        copy = pathlib.Path(said.split("Your edited copy is ")[1].strip())
        assert copy.read_text("utf-8") == "saved words\n"
        shutil.rmtree(copy.parent)


run(note, quick, session, message, in_an_editor, at_once=3)
