#!/usr/bin/env python3
"""Whole sessions of steady-ground as a person types them."""
import subprocess

from terminal import BINARIES, READING, ground, run, shell


def five_senses_with_line_editing():
    """typed words with an accent, a backspace and an arrow end up in the record"""
    with ground("five-senses") as t:
        t.answer("Enter skips)", "7\n")
        t.wait_for("Five things")
        t.answer("1 of 5:", "caféx\x7f\n")
        t.answer("2 of 5:", "mp\x1b[Da\n")
        t.answer("3 of 5:", "日本\x7f光\n")
        t.answer("4 of 5:", "\n")
        t.answer("1 of 4:", "\n")
        t.answer("1 of 3:", "rain \"on\" glass\n")
        t.answer("2 of 3:", "\n")
        t.answer("1 of 2:", "\n")
        t.listen(1.2)
        t.answer("One thing", "tea\n")
        t.answer("[Enter]", "\n")
        t.answer("Enter skips)", "twelve\n")
        t.answer("A number from 0 to 10", "4\n")
        t.wait_for("From 7 to 4")
        assert t.end() == 0
        record = t.file("out")
        for part in ["kind=practice exercise=five-senses before=7 after=4 duration=",
                     'finished=yes see="café; map; 日光"', 'hear="rain \\"on\\" glass"', "taste=tea\n"]:
            assert part in record, (part, record)
        assert "touch" not in record, record


def another_exercise():
    """n at the offer and at the first step gives another one and leaves no record"""
    with ground("--tag", "breath") as t:
        t.answer("Enter skips)", "\n")
        t.wait_for("minute")
        t.answer("q leaves", "n")
        t.answer("q leaves", "\n", READING)
        t.answer("[Enter]", "n")
        t.answer("q leaves", "q")
        assert t.end() == 0
        assert t.file("out") == "", t.file("out")


def leaving():
    """q in the middle keeps what was answered, with finished=no"""
    with ground("five-senses") as t:
        t.answer("Enter skips)", "6\n")
        t.answer("1 of 5:", "a lamp\n")
        t.answer("2 of 5:", "q\n")
        assert t.end() == 0
        assert 'before=6' in t.file("out") and 'finished=no see="a lamp"' in t.file("out")


def leaving_while_breathing():
    """q and Enter work while the pacer runs"""
    with ground("slow-breathing", "--quick") as t:
        t.answer("[Enter]", "\n")
        t.wait_for("Breathe in")
        t.listen(0.5)
        t.type("\x1b[Ax")  # an arrow and an x mean nothing
        t.listen(0.5)
        t.type("\n")
        t.answer("[Enter]", "q")
        assert t.end() == 0
        assert "finished=no" in t.file("out"), t.file("out")


def terminal_restored():
    """the terminal is as it was before, and the cursor is shown"""
    with ground("box-breathing", "--quick") as t:
        t.answer("[Enter]", "\n")
        t.wait_for("\x1b[?25l")
        t.type("q")
        t.wait_for("\x1b[?25h")
        assert t.end() == 0
        assert t.modes() == t.first_modes


def plain():
    """--plain has no escape byte at all, and counts in words"""
    with ground("box-breathing", "--plain") as t:
        t.answer("Enter skips)", "5\n")
        t.answer("[Enter]", "\n")
        t.wait_for("Breathe in: one, two, three, four.")
        t.wait_for("Hold: one, two")
        t.type("\n")
        t.answer("[Enter]", "\n")
        t.answer("Enter skips)", "5\n")
        t.wait_for("It did not ease this time. That happens.")
        assert t.end() == 0
        assert b"\x1b" not in t.everything(), t.everything()
        assert "before=5 after=5" in t.file("out"), t.file("out")


def no_input():
    """--no-input goes on by itself, asks nothing, and keeps the record"""
    with shell(f"{BINARIES}/steady-ground --no-input three-breaths") as t:
        for phase in ["Three breaths", "Breathe in", "Breathe out", "enough for now"]:
            t.wait_for(phase, 60)
        log = t.file_with("log", "exercise=three-breaths")
        assert "duration=" in log and "finished=yes" in log, log
        assert "[Enter]" not in t.text() and "?" not in t.text(), t.text()


def no_input_can_be_left():
    """and q leaves it all the same"""
    with ground("--no-input", "five-senses") as t:
        t.answer("Five senses", "q")
        assert t.end() == 0
        assert t.file("out") == ""


def no_input_without_a_terminal():
    """with no terminal there is a record of what was answered, and nothing of its end"""
    out = subprocess.run([BINARIES + "/steady-ground", "--no-input", "--answer", "before=7",
                          "five-senses"], capture_output=True, text=True, start_new_session=True)
    assert out.stdout.endswith("kind=practice exercise=five-senses before=7\n"), out


def dumb_terminal():
    """a shell inside an editor sends whole lines: the Enter after a key is no second answer"""
    with ground(TERM="dumb") as t:
        t.answer("Enter skips)", "\n")
        t.answer("q leaves", "n\n")
        t.answer("q leaves", "q\n")
        assert t.end() == 0
        assert b"\x1b" not in t.everything()


run(five_senses_with_line_editing, another_exercise, leaving, leaving_while_breathing,
    terminal_restored, no_input, no_input_can_be_left, no_input_without_a_terminal, plain, dumb_terminal)
