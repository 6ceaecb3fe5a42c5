#!/usr/bin/env python3
"""One key where one key is asked for, and what people type behind it all the same."""
import fcntl
import os

from log_shell import FIRST, KINDS, STRENGTH, begin, last, prompt, said, script
from terminal import BINARIES, READING, SLOWER, run, shell

CHALLENGE = f"{BINARIES}/steady-challenge three-columns"


def type_by_hand(t, text, pause):
    """Key by key. Under the sanitizers all at once: a test that is held up there for a moment would
    be a person who thinks before the next key."""
    for key in [text] if SLOWER > 1 else text:
        t.type(key)
        t.listen(pause)


def up_to_the_breath(t):
    t.answer("How strong is it right now?", "9\n")
    t.wait_for("Enter breathes, s goes on without.")


def enter_behind_a_letter():
    """an Enter behind the letter, at once or as a hand does it, skips no question"""
    for keys, pause in [("s\n", 0), ("s\r", 0.1)]:
        for way in ["", " --plain"]:
            with shell(CHALLENGE + way) as t:
                up_to_the_breath(t)
                type_by_hand(t, keys, pause)
                t.answer("Which thought is it?", "They leave.\n", READING)
                t.answer("its answer is kept nowhere", "q\n")
                t.answer("Keep this? [Y/n]", "y")
                assert 'thought="They leave."' in t.file_with("log", "finished=no")


def enter_that_is_meant():
    """half a second after the question it is an answer, and any other key is one at once"""
    with shell(CHALLENGE) as t:
        up_to_the_breath(t)
        t.type("s")
        t.answer("Which thought is it?", "\n", 0.5)
        t.answer("How strong is it now?", "q\n")
        t.answer("Keep this? [Y/n]", "n")
        t.wait_for("$ ")
    with shell(CHALLENGE) as t:
        up_to_the_breath(t)
        t.type("s")
        t.answer("Which thought is it?", "esteem\n")
        t.answer("its answer is kept nowhere", "q\n")
        t.answer("Keep this? [Y/n]", "y")
        t.file_with("log", "thought=esteem")


def whole_words():
    """yes and no are understood, and the shell does not get their ends"""
    for word, kept in [("yes", True), ("no", False), ("YES", True)]:
        with shell(CHALLENGE) as t:
            t.answer("How strong is it right now?", "5\n")
            t.answer("Which thought is it?", "q\n")
            t.wait_for("Keep this? [Y/n]")
            type_by_hand(t, word + "\r", 0.1)
            t.wait_for("$ ")
            t.type("echo over\n")
            t.wait_for("over\r\n")
            assert "not found" not in t.text(), t.text()
            assert ("before=5" in t.file("log")) == kept, t.file("log")


def slow_to_keep():
    """nor when the log is busy for longer than a word takes"""
    with shell(CHALLENGE) as t:
        t.answer("How strong is it right now?", "5\n")
        t.answer("Which thought is it?", "q\n")
        t.wait_for("Keep this? [Y/n]")
        log = os.open(t.home + "/log", os.O_WRONLY | os.O_CREAT, 0o600)
        fcntl.flock(log, fcntl.LOCK_EX)
        t.type("yes\r")
        t.listen(2 * READING)
        os.close(log)
        t.wait_for("$ ")
        t.type("echo over\n")
        t.wait_for("over\r\n")
        assert "not found" not in t.text(), t.text()
        assert "before=5" in t.file("log"), t.file("log")


def the_editor_gets_none():
    """nor does an editor that is opened again"""
    with prompt(FIRST + "note note=one") as t:
        begin(t, script(t, 'if grep -q mine "$1"; then read -r word; echo "got $word."; exit 1\n'
                           'else echo kind=note note=mine >>"$1"; fi'))
        t.answer("Edit again? [Y/n] ", "yes\n")
        t.listen(READING)
        t.type("typed\n")
        t.wait_for("got typed.")
        said(t, 1)


def words_at_the_menu():
    """steady-log alone takes the words too, and the whole line"""
    strength, trigger = (STRENGTH, "5\n"), ("> ", "\n")
    ways = [("spike", [strength, trigger], "spike intensity=5"),
            ("alarm", [strength, trigger], "spike intensity=5"), ("setled", [], "settled"),
            ("good", [("What was it? ", "Tea\n")], "positive note=Tea"),
            ("positive", [("What was it? ", "Tea\n")], "positive note=Tea"),
            ("spike 6 late reply", [], "spike intensity=6 trigger=late-reply")]
    for line, answers, record in ways:
        with prompt() as t:
            begin(t, "steady-log")
            t.wait_for(KINDS)
            type_by_hand(t, line + "\r", 0.03)
            for question, answer in answers:
                t.answer(question, answer)
            said(t)
            assert last(t) == record, (line, t.file("log"), t.text())


def leaving_by_word():
    """quit leaves, and what is in no list is asked again"""
    with prompt() as t:
        begin(t, "steady-log")
        t.answer(KINDS, "bogus\n")
        t.wait_for("bogus: not in this list.")
        t.answer(KINDS, "thought\n")
        t.wait_for("thought: not in this list; steady-log thought - keeps one.")
        t.answer(KINDS, "quit\n")
        said(t)
        assert t.file("log") == ""


run(enter_behind_a_letter, enter_that_is_meant, whole_words, slow_to_keep, the_editor_gets_none,
    words_at_the_menu, leaving_by_word)
