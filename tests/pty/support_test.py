#!/usr/bin/env python3
"""Heavy words on a terminal: the panel comes before anything is kept, and the person says how."""
import os

from log_shell import CTRL_C, KINDS, STRENGTH, begin, last, prompt, said, say
from terminal import run

OPENING = "This sounds very heavy."
KEEP = "Keep it?  y keep it  w keep it without the words  n no "
HEAVY = "steady-log spike 8 body=heat -- i want to die"


def asked(t, command, key):
    """What was shown after the key; the panel has come before it."""
    begin(t, command)
    t.wait_for(OPENING)
    t.answer(KEEP, key)
    return said(t)


def kept():
    """y keeps it as it is, after Enter has asked again, and nothing of the panel is stored"""
    for key in ["y", "\n\ny"]:
        with prompt() as t:
            assert "kept 23:10, alarm 8, i-want-to-die" in asked(t, HEAVY, key)
            assert last(t) == "spike intensity=8 trigger=i-want-to-die body=heat"
            assert os.listdir(t.home) == ["log"]


def without_words():
    """w keeps the alarm, and what was picked, without the words"""
    with prompt() as t:
        asked(t, HEAVY, "w")
        assert last(t) == "spike intensity=8 body=heat"
        asked(t, "steady-log note he hit me", "w")
        assert last(t) == "spike intensity=8 body=heat", "an empty note would be a trace"


def not_kept():
    """n keeps nothing, and that is no failure"""
    with prompt() as t:
        assert "Nothing was kept." in asked(t, HEAVY, "n")
        assert t.file("log") == ""


def interrupted():
    """Ctrl-C is no yes: the words go back to the person, the rest is kept"""
    with prompt() as t:
        begin(t, HEAVY)
        t.answer(KEEP, CTRL_C)
        assert "trigger=i-want-to-die" in said(t, 130)
        assert last(t) == "spike intensity=8 body=heat"


def typed():
    """words that are asked for are checked as well"""
    with prompt() as t:
        begin(t, "steady-log note -")
        t.answer("in my own words: ", "He won't let me see my friends\n")
        t.answer(KEEP, "n")
        said(t)
        begin(t, "steady-log")
        t.answer(KINDS, "c")
        t.answer(STRENGTH, "6\n")
        t.answer("> ", "i cut myself again\n")
        t.answer(KEEP, "w")
        said(t)
        assert last(t) == "checkin intensity=6"


def lines():
    """the own people and the lines of the country; not who may be doing the harm"""
    with prompt() as t:
        os.makedirs(t.home + "/.config/steady")
        with open(t.home + "/.config/steady/people.toml", "w", encoding="utf-8") as file:
            file.write('[[person]]\nname = "Robin"\nrelation = "husband"\n'
                       '[[person]]\nname = "Mira"\nreach = "0171"\n')
        say(t, "steady-support --country ie --save >/dev/null")
        begin(t, "steady-log note -- he slapped me")
        shown = t.wait_for(KEEP).decode()
        assert "Mira: 0171" in shown and "Robin" not in shown
        assert shown.index("Mira") < shown.index("1800 341 900") < shown.index("112 or 999")
        t.type("n")
        said(t)


def first_screen():
    """with no country a screen holds it, the own people at its top; asked for, or piped, all comes"""
    with prompt() as t:
        os.makedirs(t.home + "/.config/steady")
        with open(t.home + "/.config/steady/people.toml", "w", encoding="utf-8") as file:
            file.write('[[person]]\nname = "Mira"\nreach = "0171"\n' * 3)
        shown = say(t, "steady-support").splitlines()
        assert len(shown) < 23 and "Mira: 0171" in shown[1], shown
        assert any("findahelpline.com" in line for line in shown), shown
        for whole in ["steady-support | cat", "steady-support --country all"]:
            assert say(t, whole).count(": in danger now") == 25, whole
        say(t, "steady-support --country all --save >/dev/null")
        assert "Ireland" in say(t, "steady-support"), "what was chosen is what comes"


def nothing_heavy():
    """fears, idioms and numbers bring no panel; doubt brings one line"""
    with prompt() as t:
        for words in ["note -- scared of her leaving", "note -- dying to see him", "spike 9"]:
            assert OPENING not in say(t, "steady-log " + words)
        assert "steady-support" in say(t, "steady-log note -- my friend wants to kill herself")
        assert last(t) == 'note note="my friend wants to kill herself"'


def exercise():
    """in an exercise too; its record without the words still says that it was done"""
    with prompt() as t:
        begin(t, "steady-ground --answer before=5 --answer after=4 five-senses")
        t.wait_for("Enter goes on")
        while OPENING.encode() not in t.seen:
            t.type("i want to die\n")
            t.listen(0.3)
        while KEEP.encode() not in t.seen:
            t.type("\n")
            t.listen(0.3)
        t.answer(KEEP, "w")
        said(t)
        assert last(t) == "practice exercise=five-senses before=5 after=4 finished=yes" or \
            last(t).startswith("practice exercise=five-senses before=5 after=4 duration="), last(t)
        assert "die" not in t.file("log")


def at_once():
    """the panel is the answer to such words, before the exercise goes on with anything"""
    with prompt() as t:
        begin(t, "steady-ground --answer before=7 urge-surfing")
        t.answer("check the phone", "\n")
        t.answer("Where do you feel it", "I want to die\n")
        shown = t.wait_for("g leads you through something steadying, Enter goes on.").decode()
        assert OPENING in shown and "Breathe" not in shown, shown
        assert "Nothing here will question that thought." in shown, shown
        t.type("q")
        t.answer(KEEP, "w")
        said(t)
        assert last(t).startswith("practice exercise=urge-surfing before=7"), last(t)
        assert "die" not in t.file("log") and "wave" not in t.text(), t.text()


def cut_short():
    """Ctrl-C in an exercise: nobody was asked, so the words go back to the person here too"""
    with prompt() as t:
        begin(t, "steady-ground --answer before=5 five-senses")
        t.wait_for("Enter goes on")
        while OPENING.encode() not in t.seen:
            t.type("i want to die\n")
            t.listen(0.3)
        t.type(CTRL_C)
        shown = said(t, 130)
        assert "Kept without the words. They were:" in shown and "i want to die" in shown, shown
        assert last(t).startswith("practice exercise=five-senses before=5"), last(t)
        assert "die" not in t.file("log")


run(kept, without_words, not_kept, interrupted, typed, lines, exercise, at_once, cut_short,
    first_screen, nothing_heavy)
