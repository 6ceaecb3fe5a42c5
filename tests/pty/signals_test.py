#!/usr/bin/env python3
"""Ctrl-C, a closed terminal and Ctrl-Z in the middle, alone and in a pipeline."""
import os
import signal
import termios
import time

from terminal import BINARIES, SLOWER, ground, run, shell

GROUND = BINARIES + "/steady-ground"
LOG = BINARIES + "/steady-log"
HAS_LOG = os.access(LOG, os.X_OK)
# Until it is built: a reader that ignores what steady-log ignores.
READER = LOG if HAS_LOG else "(trap '' INT HUP; cat > log)"


def answer_one(t):
    t.answer("Enter skips)", "6\n")
    t.answer("1 of 5:", "a lamp\n")
    t.wait_for("2 of 5:")


def ctrl_c():
    """Ctrl-C keeps what was answered, asks nothing, and ends with 130"""
    with ground("five-senses") as t:
        answer_one(t)
        t.type("half a wo\x03")
        assert t.end() == 130
        assert t.modes() == t.first_modes
        assert 'finished=no see="a lamp"' in t.file("out"), t.file("out")
        assert "Keep" not in t.text()


def ctrl_c_while_breathing():
    """Ctrl-C in the pacer shows the cursor again"""
    with ground("box-breathing", "--quick") as t:
        t.answer("[Enter]", "\n")
        t.answer("\x1b[?25l", "\x03")
        assert t.end() == 130
        assert t.everything().rstrip().endswith(b"\x1b[?25h"), t.everything()[-40:]
        assert "exercise=box-breathing" in t.file("out")


def nothing_begun():
    """Ctrl-C before an exercise began leaves no record"""
    with ground() as t:
        t.answer("Enter skips)", "\x03")
        assert t.end() == 130
        assert t.file("out") == ""


def terminated():
    """SIGTERM is as Ctrl-C"""
    with ground("five-senses") as t:
        answer_one(t)
        t.signal(signal.SIGTERM)
        assert t.end() == 130
        assert "finished=no" in t.file("out")


def hung_up():
    """a terminal that is closed leaves the record"""
    with ground("five-senses") as t:
        answer_one(t)
        t.hang_up()
        assert 'finished=no see="a lamp"\n' in t.file_with("out", "\n")


def hung_up_while_breathing():
    """and so in the pacer, and when the process was told to ignore SIGHUP"""
    for trap in ["", "trap '' HUP; "]:
        with shell(f"{trap}{GROUND} box-breathing --quick > out") as t:
            t.answer("[Enter]", "\n")
            t.wait_for("Breathe in")
            t.hang_up()
            assert "finished=no" in t.file_with("out", "\n")


def in_a_pipeline():
    """Ctrl-C, a closed terminal and q in steady-ground | steady-log"""
    for way in ["\x03", "hang up", "q\n"]:
        with shell(f"{GROUND} five-senses | {READER}") as t:
            answer_one(t)
            t.wait_for_reader()
            t.hang_up() if way == "hang up" else t.type(way)
            assert "finished=no" in t.file_with("log", 'see="a lamp"\n')


def ctrl_z():
    """Ctrl-Z and fg: the question comes back with what was typed"""
    for command in [f"{GROUND} five-senses > log", f"{GROUND} five-senses | {READER}"]:
        with shell(command) as t:
            t.answer("Enter skips)", "6\n")
            t.answer("1 of 5:", "a green la")
            if "|" in command:
                t.wait_for_reader()
            t.answer("green la", "\x1a")
            t.wait_for("$ ")
            assert t.modes()[3] & termios.ECHO, "the terminal echoes again"
            t.type("fg\n")
            t.answer("a green la", "mp\n")
            t.answer("2 of 5:", "q\n")
            assert 'see="a green lamp"' in t.file_with("log", "\n")


def killed_while_stopped():
    """kill after Ctrl-Z: it ends in the background, with what was answered"""
    with shell(f"{GROUND} five-senses > log") as t:
        answer_one(t)
        t.type("\x1a")
        t.wait_for("$ ")
        t.type("kill %1; kill -CONT %1\n")  # some shells do the second by themselves
        assert 'finished=no see="a lamp"' in t.file_with("log", "\n")
        t.listen(0.3 * SLOWER)  # else the shell still holds it for stopped
        t.type("wait %1; echo over $?\n")
        t.wait_for("over 1")
        t.listen(0.3)  # a shell may tell of the end by itself, and then has nothing to wait for
        assert b"over 130" in t.everything() or b"Done(130)" in t.everything(), t.text()


def ctrl_z_at_a_key():
    """Ctrl-Z where one key is awaited"""
    with shell(f"{GROUND} --quick --no-keep") as t:
        t.answer("q leaves", "\x1a")
        t.wait_for("$ ")
        t.type("fg\n")
        t.answer("q leaves", "q")
        t.wait_for("$ ")


def nobody_reads():
    """a reader that has gone does not take the words along"""
    with shell(f"{GROUND} five-senses | true; echo over") as t:
        answer_one(t)
        t.listen(0.3)
        t.type("q\n")
        t.wait_for('see="a lamp"')
        t.wait_for("over")


def reader_that_dies_of_ctrl_c():
    """a reader that ends on Ctrl-C with the words still in the pipe: they are shown"""
    with shell(f"{GROUND} five-senses | sleep 60; echo over") as t:
        answer_one(t)
        t.type("\x03")
        t.wait_for('see="a lamp"')


def nobody_reads_and_nobody_sees():
    """with reader and terminal gone, the words are on standard error, if that leads elsewhere"""
    with shell(f"({GROUND} five-senses | true) 2> errors") as t:
        answer_one(t)
        t.hang_up()
        t.file_with("errors", 'finished=no see="a lamp"\n')


def time_stopped_is_no_practice():
    """SIGSTOP at a question does not count as practice"""
    with ground("five-senses") as t:
        answer_one(t)
        t.signal(signal.SIGSTOP)
        time.sleep(3)
        t.signal(signal.SIGCONT)
        t.listen(1.2)
        t.type("q\n")
        assert t.end() == 0
        assert "duration=1s" in t.file("out") or "duration=2s" in t.file("out"), t.file("out")


def kept_in_the_log():
    """on a terminal: Keep this? Enter, and it is in the log; Ctrl-C there keeps it as well"""
    for key in ["\n", "\x03", "n"]:
        with shell(f"{GROUND} five-senses") as t:
            answer_one(t)
            t.type("q\n")
            t.answer("Keep this? [Y/n]", key)
            t.wait_for("$ ")
            assert ("a lamp" in t.file("log")) == (key != "n"), t.file("log")


run(ctrl_c, ctrl_c_while_breathing, nothing_begun, terminated, hung_up, hung_up_while_breathing,
    in_a_pipeline, ctrl_z, killed_while_stopped, ctrl_z_at_a_key, nobody_reads,
    reader_that_dies_of_ctrl_c, nobody_reads_and_nobody_sees, time_stopped_is_no_practice,
    *([kept_in_the_log] if HAS_LOG else []))
