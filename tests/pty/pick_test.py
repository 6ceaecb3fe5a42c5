#!/usr/bin/env python3
"""share/steady-pick.sh with the real fzf: what is chosen is led or shown, whatever the log holds."""
import os
import shutil
import sys

from terminal import Terminal, run

PICK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../share/steady-pick.sh")
ODD = ("kind=thought time=2026-11-20T09:00:00+01:00 thought=\"It's `touch bad` $(touch bad) {1} "
       "\\\"x\\\" \\u001b[2J; touch bad\" balanced=\"Wait \\u202e and see.\"\n"
       "time='$(touch${IFS}bad)' kind=thought\n"
       "time=2026-11-21T09:00:00+01:00 kind=thought thought=\x1b]0;title\x07\x9b31m\n")
LOG = "time=2026-11-18T09:00:00+01:00 kind=thought thought=\"They forgot me.\" balanced=tired\n" \
    "time=2026-11-19T09:00:00+01:00 kind=spike intensity=7 trigger=late-reply\n" + ODD


def prompt(shell, log=LOG, **more):
    """That shell with the picker, in a home that has this log."""
    t = Terminal(*shell, SHELL="/bin/sh", TERM="xterm", FZF_DEFAULT_OPTS="--history=history", **more)
    with open(t.home + "/log", "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write(log)
    t.type(f"unset HISTFILE; PS1='> '; . {PICK}; echo rea''dy\n")
    t.wait_for("ready")
    return t


def an_exercise(shell):
    with prompt(shell) as t:
        t.type("pick\n")
        t.wait_for("box-breathing")
        t.type("three-br")
        t.wait_for("Before you do anything")  # the preview
        t.type("\r")
        t.answer("(0-10, Enter skips)", "q\n")
        t.wait_for("> ")
        assert t.file("history") == "", "the search was kept"


def in_bash():
    """bash: letters of an exercise show it, Enter leads it, and the search is kept nowhere"""
    an_exercise(["bash", "--norc", "--noprofile", "-i"])


def in_zsh():
    """zsh: the same"""
    if not shutil.which("zsh"):
        return print("no zsh here, so it is left out")
    an_exercise(["zsh", "-f", "-i"])


def a_thought():
    """a thought is found by its words and shown whole; Esc leaves quietly"""
    with prompt(["sh", "-i"]) as t:
        t.type("pick thought\n")
        t.wait_for("touch bad")
        t.type("forgot")
        t.wait_for("1/3")  # found
        t.wait_for("tired")
        t.type("\r")
        t.wait_for("Wednesday 18 November 2026")
        t.wait_for("> ")
        t.type("pick record --kind spike; echo \"[$?]\"\n")
        t.wait_for("late-reply")
        t.listen(0.2)
        t.type("\x1b")
        t.wait_for("[0]")
        t.type("pick record --kind win\n")
        t.wait_for("Nothing of that is in the log.")
        t.type("pick nose; echo \"[$?]\"\n")
        t.wait_for("pick: nose: not one of exercise, thought, record")
        t.wait_for("[2]")


def odd_text():
    """nothing in a log is run, or acts on the terminal"""
    with prompt(["sh", "-i"]) as t:
        t.type("pick thought\n")
        t.wait_for("touch bad")
        t.type("see")
        t.wait_for("1/3")
        t.listen(0.2)  # the preview
        t.type("\r")
        t.wait_for("Friday 20 November 2026")
        t.listen(0.2)
        shown = t.everything().decode(errors="replace")
        assert not any(bad in shown for bad in ("\x1b]0;title", "\x9b", "\u202e")), shown
        assert not os.path.exists(t.home + "/bad"), "words of the log were run"


if not shutil.which("fzf"):
    print("SKIP: fzf is not installed here")
    sys.exit(77)
run(in_bash, in_zsh, a_thought, odd_text)
