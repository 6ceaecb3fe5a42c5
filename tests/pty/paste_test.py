#!/usr/bin/env python3
"""A pasted text is one answer: nothing of it is lost, answers what is asked next, or gets to the
shell."""
import os

from log_shell import CTRL_C, CTRL_Z, KINDS, STRENGTH, begin, last, prompt, said, say
from terminal import BINARIES, Terminal, ground, run, shell

LINES = "the first line\n  touch got-out\n\ntouch got-out; a third, it's é\n"
ONE_LINE = "the first line   touch got-out touch got-out; a third, it's é"
ON, OFF = b"\x1b[?2004h", b"\x1b[?2004l"


def is_safe(t):
    """The shell behind was given nothing."""
    return "got-out" not in os.listdir(t.home) and "not found" not in t.text()


def note():
    """steady-log note - and spike 8 - keep it whole"""
    with prompt() as t:
        begin(t, "steady-log note -")
        t.wait_for("in my own words: ")
        t.paste(LINES)
        t.wait_for("a third, it's é")
        t.type("\n")
        said(t)
        assert last(t) == f'note note="{ONE_LINE}"', last(t)
        begin(t, "steady-log spike 8 -")
        t.wait_for(": ")
        t.paste("Late\nreply\n")
        t.wait_for("reply")
        t.type("\n")
        said(t)
        assert last(t) == "spike intensity=8 trigger=late-reply", last(t)
        assert is_safe(t), t.text()


def by_keys():
    """the questions of steady-log; a line that was pasted at the first is no answer to the second"""
    with prompt() as t:
        begin(t, "steady-log")
        t.answer(KINDS, "n")
        t.wait_for("In your own words:")
        t.listen(0.2)
        t.paste(LINES)
        t.wait_for("a third, it's é")
        t.type("\n")
        said(t)
        assert last(t) == f'note note="{ONE_LINE}"', last(t)
        begin(t, "steady-log")
        t.answer(KINDS, "a")
        t.wait_for(STRENGTH)
        t.paste("6\n7\n")
        t.listen(0.2)
        t.type("\n")
        t.wait_for("A number from 0 to 10")
        t.type("6\n")
        t.wait_for("> ")
        t.paste("late\nreply")
        t.listen(0.2)
        t.type("\n")
        said(t)
        assert last(t) == "spike intensity=6 trigger=late-reply", last(t)
        assert is_safe(t), t.text()


def in_an_exercise():
    """it is one of the things asked for, in the middle of a line as well"""
    with ground("five-senses", "--answer", "before=5") as t:
        t.wait_for("1 of 5:")
        t.type("a , b\x1b[D\x1b[D\x1b[D")
        t.listen(0.2)
        t.paste("lamp\nq\n\nthe door")
        t.wait_for("door")
        t.type("\n")
        t.answer("2 of 5:", "q\n")
        assert t.end() == 0
        assert 'see="a lamp q the door, b"' in t.file("out"), t.file("out")


def lines_stay():
    """in a message and on a page line ends stay, and no line of it is a command"""
    with Terminal("sh", "-c", 'exec "$0" > out', BINARIES + "/steady-say",
                  STEADY_NOW="2026-11-22T15:10:00+00:00") as t:
        t.answer("(0-10, Enter skips)", "\n")
        t.wait_for("your editor.")
        t.wait_for("> ")
        t.paste("q\n\nI was sad on Sunday.\n\n")
        t.wait_for("Sunday.")
        t.type(" Really.\n")
        t.answer("> ", "\n")
        t.answer("Enter is done.", "\n")
        assert t.end() == 0
        assert t.file("out") == "q\n\nI was sad on Sunday. Really.\n", t.file("out")
    with Terminal("sh", "-c", 'exec "$0" > out', BINARIES + "/steady-write") as t:
        t.answer("[Enter]", "\n")
        t.wait_for("ends the page.")
        t.wait_for("> ")
        t.paste("One.\n.\n\nTwo.\n")
        t.wait_for("Two.")
        t.type("\n.\n")
        t.answer("which feelings were there?", "q\n")
        assert t.end() == 0
        assert 'note="One.\\n.\\n\\nTwo."' in t.file("out"), t.file("out")


def long():
    """a hundred kilobytes, and what no terminal should send"""
    words = " ".join(f"wört{number}" for number in range(10500))
    with ground("five-senses", "--answer", "before=5") as t:
        t.wait_for("1 of 5:")
        t.paste(words)
        t.wait_for("wört10499")
        t.type("\n")
        t.answer("2 of 5:", "q\n")
        assert t.end() == 0
        assert f'see="{words}"' in t.file("out"), len(t.file("out"))
    with ground("five-senses", "--answer", "before=5") as t:
        t.wait_for("1 of 5:")
        t.paste("a\x1b[Ab\x08c\td\x7f\x00\x9b" + "\x1b[200~e")
        t.wait_for("e")
        t.type("\n")
        t.answer("2 of 5:", "q\n")
        assert t.end() == 0
        assert 'see="a[Abc d[200~e"' in t.file("out"), t.file("out")


def end_within():
    """the mark of the end inside the text ends nothing; a hand that types on is no part of it"""
    with prompt() as t:
        begin(t, "steady-log note -")
        t.wait_for("in my own words: ")
        t.paste("one\x1b[201~\ntouch got-out\n\x1b[201~\ntouch got-out\n")
        t.listen(0.3)
        t.type("\n")
        said(t)
        assert "one" in last(t) and last(t).count("touch got-out") == 2, last(t)
        assert is_safe(t), t.text()
    with ground("five-senses", "--answer", "before=5") as t:
        t.wait_for("1 of 5:")
        t.paste("a\nlamp\n", end="\x1b[201~!\na door\n\nq")
        t.wait_for("1 of 4:")
        t.answer("q", "\n")
        assert t.end() == 0
        assert 'see="a lamp!; a door"' in t.file("out"), t.file("out")


def cut_off():
    """a terminal that goes in the middle of it: what was typed, and what came, is kept"""
    with Terminal(BINARIES + "/steady-log", "note", "-") as t:
        t.answer("words: ", "typed, ")
        t.wait_for("typed,")
        t.paste("pasted\nand", end="")
        t.listen(0.3)
        t.hang_up()
        t.file_with("log", 'note="typed, pasted and"')
    with Terminal("sh", "-c", 'exec "$0" note - 2>said', BINARIES + "/steady-log") as t:
        t.wait_for("words: ")
        t.paste("pasted\nand", end="")
        t.listen(0.3)
        t.type(CTRL_C)
        assert t.end() == 130
        assert "Not kept: pasted and" in t.file("said"), t.file("said")


def interrupted_within():
    """a Ctrl-C or Ctrl-Z in the text is obeyed, and what comes behind that is no command"""
    with prompt() as t:
        begin(t, "steady-log note -")
        t.wait_for("in my own words: ")
        t.paste("one\n" + CTRL_C + "\ntouch got-out\n" * 200)
        said(t, 130)
        assert "at ease" in say(t, "echo at ease") and is_safe(t), t.text()
        begin(t, "steady-log note -")
        t.wait_for("in my own words: ")
        t.paste("one\n" + CTRL_Z + "\ntouch got-out\n" * 200)
        t.wait_for("$ ")
        assert "at ease" in say(t, "echo at ease") and is_safe(t), t.text()


def without_marks():
    """where no line is edited, all that stands behind the one line asked for belongs to it"""
    for arguments, more in [("--plain", {}), ("", {"TERM": "dumb"}), ("", {"NO_COLOR": "1"})]:
        with prompt(**more) as t:
            begin(t, f"steady-log {arguments} note -")
            t.wait_for("words: ")
            assert not t.marks_pastes()
            t.paste("the first line\ntouch got-out\n\na third\n")
            said(t)
            assert last(t) == 'note note="the first line touch got-out a third"', last(t)
            assert is_safe(t), t.text()
            begin(t, f"steady-log {arguments}")
            t.answer(KINDS, "n")
            t.wait_for("In your own words:")
            t.paste("a line\ntouch got-out\nhalf")
            t.wait_for("half")
            t.type(" a line\n")
            said(t)
            assert last(t) == 'note note="a line touch got-out half a line"', last(t)
            assert is_safe(t) and ON not in t.everything(), t.text()
    with Terminal(BINARIES + "/steady-log", "--plain", "note", "-") as t:
        t.wait_for("words: ")
        t.paste("one\nhalf")
        t.wait_for("> half")
        t.hang_up()
        t.file_with("log", 'note="one half"')
    with ground("--plain", "five-senses", "--answer", "before=5") as t:
        t.wait_for("1 of 5:")
        t.paste("one\ntwo\nq\n")
        assert t.end() == 0
        assert 'see="one; two"' in t.file("out"), t.file("out")


def marks_end():
    """the terminal is told to stop at every way out, and while the process is stopped"""
    for typed, status in [("a lamp\n", 0), ("q\n", 0), ("\x04", 0), ("half\x03", 130)]:
        with ground("five-senses", "--answer", "before=5") as t:
            t.wait_for("1 of 5:")
            assert t.marks_pastes()
            t.type(typed)
            if typed.startswith("a"):
                t.wait_for("2 of 5:")
                between = t.everything().partition(b"a lamp")[2]
                assert OFF in between.partition(b"2 of 5:")[0], between
                t.type("q\n")
            assert t.end() == status
            assert not t.marks_pastes() and t.modes() == t.first_modes
    with shell(f"{BINARIES}/steady-ground five-senses --answer before=5") as t:
        t.wait_for("1 of 5:")
        t.type("half")
        t.wait_for("half")
        t.type(CTRL_Z)
        t.wait_for("$ ")
        assert not t.marks_pastes()
        t.type("fg\n")
        t.wait_for("half")
        t.listen(0.3)
        assert t.marks_pastes()
        t.paste(" a\nlamp")
        t.wait_for("lamp")
        t.type("\nq\n")
        t.answer("Keep this? [Y/n]", "y")
        assert 'see="half a lamp"' in t.file_with("log", "see="), t.file("log")


def at_a_key():
    """a key is asked for without marks, and a stray mark is none of its answers"""
    with ground("box-breathing") as t:
        t.answer("Enter skips)", "5\n")
        t.wait_for("[Enter]")
        assert not t.marks_pastes()
        t.type("\x1b[200~\x1b[201~")
        t.listen(0.2)
        t.type("q")
        assert t.end() == 0


run(note, by_keys, in_an_exercise, lines_stay, long, end_within, cut_off, interrupted_within,
    without_marks, marks_end, at_a_key)
