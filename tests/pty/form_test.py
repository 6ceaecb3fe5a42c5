#!/usr/bin/env python3
"""The same answers give the same record: typed, in a form, in a file, as options."""
import re

from terminal import BINARIES, run, shell

FORM = '''exercise = "three-columns"
before = 7
thought = """
She is late again."""
balanced = "Late is not gone."
after = 4
conclusion = "balanced"
'''
OPTIONS = ("three-columns --answer before=7 --answer thought='She is late again.' "
           "--answer balanced='Late is not gone.' --answer after=4 --answer conclusion=balanced")


def records(log):
    """Without what only the terminal knows: whether it was gone through to the end."""
    return [re.sub(" finished=yes", "", line) for line in log.splitlines()]


def every_way():
    """the terminal, a form, a file of answers and options make the same record"""
    with shell("", STEADY_NOW="2026-11-22T23:10:00+00:00", FORM=FORM) as t:
        t.type('printf %s "$FORM" > form.toml; sed 1d form.toml > answers.toml\n')
        t.wait_for("$ ")
        for way in ["form.toml", "--no-input three-columns --answers answers.toml",
                    "--no-input " + OPTIONS]:
            t.type(f"{BINARIES}/steady-challenge {way} | cat >> out\n")
            t.wait_for("\n")
            t.wait_for("$ ")
        t.type(f"{BINARIES}/steady-challenge three-columns | cat >> out\n")
        t.answer("How strong is it right now?", "7\n")
        t.answer("Word for word", "She is late again.\n")
        t.answer("controls you?", "1\n")
        t.answer("thinking habit", "\n")
        t.answer("a fair answer", "Late is not gone.\n")
        t.answer("How strong is it now?", "4\n")
        t.answer("leave you?", "2\n")
        t.wait_for("from 7 to 4")
        t.wait_for("$ ")
        lines = records(t.file("out"))
        assert len(lines) == 4 and len(set(lines)) == 1, lines


run(every_way)
