#!/usr/bin/env python3
"""The one door: a hard moment from start to end, and leaving it at any point."""
import os
import re
import shutil
import signal
import tempfile
import termios
import time

from terminal import BINARIES, PATIENCE, Terminal, run, shell

HOW_STRONG = "0-10 (Enter skips, q leaves): "
BREATH = "Breathe in"
AFTER = "And how strong is it now?"
MENU = "Enter  enough for now\r\n"
SITUATION, FEELINGS = "What happened, just before it hurt?", "Which feelings are there?"
CTRL_C, CTRL_D, CTRL_Z = "\x03", "\x04", "\x1a"
CURSOR_OFF, CURSOR_ON = b"\x1b[?25l", b"\x1b[?25h"  # around what is led at its pace
PAGE_END = b"[Enter] "


def kinds(terminal):
    return re.findall(r"kind=(\w+)", terminal.file("log"))


def zone_where_it_is(hour):
    """A TZ whose clocks show that hour now: at night other exercises come first than by day."""
    east = (hour - time.gmtime().tm_hour + 12) % 24 - 12
    return f"XXX{-east:+d}"


def go_on_to(terminal, words):
    """Enter, which cuts each breath short and turns each page, until `words` come: one for each
    step that has begun, so that none is left over for a question behind them."""
    cut, turned = 0, terminal.everything().count(PAGE_END)
    while words.encode() not in terminal.seen:
        begun, ended, pages = (terminal.everything().count(mark)
                               for mark in (CURSOR_OFF, CURSOR_ON, PAGE_END))
        if begun > max(ended, cut) or pages > turned:
            cut, turned = begun, pages
            terminal.type("\n")
        assert terminal.read(30), terminal.text()
    terminal.wait_for(words)


def go_on_to_menu(terminal):
    """The breaths end first, so that no Enter is left over for the menu."""
    go_on_to(terminal, "That is enough for now.")
    terminal.wait_for(MENU)


def menu(strength="8", after="5", **more):
    """A hard moment up to the menu."""
    terminal = Terminal("steady", **more)
    terminal.answer(HOW_STRONG, strength + "\n")
    terminal.wait_for(BREATH)
    go_on_to(terminal, AFTER)
    terminal.type(after + "\n")
    terminal.wait_for(MENU)
    return terminal


def nothing_to_type():
    """the alarm is in the log at once, and three breaths need no key"""
    with Terminal("steady") as t:
        t.answer(HOW_STRONG, "8\n")
        t.wait_for("Noted in your log.")
        assert "kind=spike intensity=8\n" in t.file("log")
        t.wait_for(AFTER, 60)
        t.type("5\n")
        t.answer(MENU, "\n")
        assert t.end() == 0
        assert "steady log settled" in t.text()
        assert t.text().endswith("\nThat is enough for now.\r\n"), t.text()
        log = t.file("log")
        assert "exercise=three-breaths before=8 after=5" in log and "finished=yes" in log, log
        assert kinds(t) == ["spike", "practice"], log


def same_wave():
    """an alarm while another is open is noted all the same, with the line that steady-log says"""
    wave = "Perhaps the same wave; steady log 8 notes its strength.\r\n"
    with Terminal("sh", "-c", "steady-log -q spike 6; steady") as t:
        t.answer(HOW_STRONG, "8\n")
        t.wait_for("Noted in your log.\r\n" + wave)
        assert kinds(t) == ["spike", "spike"] and "intensity=8\n" in t.file("log")
        assert t.text().count("Perhaps") == 1
    with Terminal("steady") as t:
        t.answer(HOW_STRONG, "8\n")
        t.wait_for(BREATH)
        assert "same wave" not in t.text()


def settling():
    """at 3 or less it may have settled, and then nothing reminds of it"""
    with Terminal("steady") as t:
        t.answer(HOW_STRONG, "8\n")
        t.wait_for(BREATH)
        go_on_to(t, AFTER)
        t.type("2\n")
        t.answer("Has it settled? [y/N]", "y")
        t.answer(MENU, "\n")
        assert t.end() == 0 and "steady log settled" not in t.text()
        assert kinds(t) == ["spike", "practice", "settled"], t.file("log")
        assert re.search("kind=settled of=2", t.file("log"))


def skipping():
    """who skips the number is not asked for another one"""
    with Terminal("steady") as t:
        t.answer(HOW_STRONG, "\n")
        t.wait_for(BREATH)
        go_on_to_menu(t)
        t.type("\n")
        assert t.end() == 0 and AFTER not in t.text()
        assert kinds(t) == ["spike", "practice"] and "intensity" not in t.file("log")


def narrow():
    """no word of its own is broken where the screen is narrow"""
    with Terminal("steady", columns=40) as t:
        t.answer(HOW_STRONG, "\n")
        go_on_to_menu(t)
        t.type("\n")
        assert t.end() == 0
        lines = t.text().replace("\r", "\n").split("\n")
        assert max(len(line) for line in lines) <= 40, lines
        assert "look at it" in t.text()


def other_words():
    """what is no number is asked again, and nothing is kept of it"""
    with Terminal("steady") as t:
        for words in ("he did not write", "11", "-1", "7.5"):
            t.answer(HOW_STRONG, words + "\n")
            t.wait_for("A number from 0 to 10, or just Enter.")
        t.answer(HOW_STRONG, "10\n")
        assert "intensity=10\n" in t.file_with("log", "kind=spike")


def every_key():
    """p shows people, b and u lead on, other keys do no harm, by day and at night"""
    for hour, breaths in ((12, "Box breathing, about"), (23, "Three breaths, about")):
        every_key_at(hour, breaths)


def every_key_at(hour, breaths):
    with menu(TZ=zone_where_it_is(hour)) as t:
        for key in ("\x1b[A", "x", "ü"):
            t.type(key)
            t.wait_for("That key does nothing here. One of these:")
            t.wait_for(MENU)
        t.type("P")
        t.wait_for("Ireland")
        t.wait_for("findahelpline.com")
        t.answer(MENU, "b")
        t.wait_for(breaths)
        t.answer("Enter begins", "\n")
        go_on_to(t, AFTER)
        t.type("4\n")
        t.answer(MENU, "u")
        t.wait_for("Urge surfing")
        t.type("q\n")
        t.answer(MENU, "q")
        assert t.end() == 0 and "How strong is it right now?" not in t.text()
        assert re.search(r"exercise=\S+ before=5 after=4 ", t.file("log")), t.file("log")


def stopped():
    """Ctrl-Z at the menu stops it, and fg shows the menu again, with its keys"""
    with shell("steady") as t:
        t.answer(HOW_STRONG, "\n")
        go_on_to_menu(t)
        t.type(CTRL_Z)
        t.wait_for("$ ")
        assert t.modes()[3] == t.first_modes[3]
        t.type("fg\n")
        t.wait_for(MENU)
        t.type("p")
        t.wait_for("findahelpline.com")
        t.answer(MENU, "\n")
        t.wait_for("That is enough for now.")
        t.wait_for("$ ")


def thought():
    """w looks at the thought, and its record is kept, with Ctrl-C in the middle too"""
    for leaving, status in (("q\n", 0), (CTRL_C, 130)):
        with shell("steady") as t:
            t.answer(HOW_STRONG, "\n")
            t.wait_for(BREATH)
            go_on_to_menu(t)
            t.type("w")
            t.type("\n")  # is no answer to what comes
            t.answer(SITUATION, "A long silence\n")
            t.answer(FEELINGS, leaving)
            if status == 0:
                t.answer(MENU, "\n")
                t.wait_for("That is enough for now.")
            t.wait_for("$ ")
            t.type("echo status $?\n")
            t.wait_for(f"status {status}")
            log = t.file("log")
            assert kinds(t) == ["spike", "practice", "thought"], log
            assert 'situation="A long silence"' in log.splitlines()[-1], log
            assert "finished=no" in log.splitlines()[-1], log
    with menu() as t:
        t.type("w")
        t.answer(SITUATION, "q\n")
        t.answer(MENU, "\n")
        assert t.end() == 0 and kinds(t) == ["spike", "practice"], t.file("log")


def alone():
    """a copy of steady without steady-support still has numbers"""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(BINARIES + "/steady", folder)
        for tool in ("steady-log", "steady-ground"):
            os.symlink(f"{BINARIES}/{tool}", f"{folder}/{tool}")
        with menu(PATH=folder + ":/usr/bin:/bin") as t:
            t.type("p")
            t.wait_for("a person can listen now")
            t.wait_for("findahelpline.com")
            t.answer(MENU, "q")
            assert t.end() == 0


def interrupted():
    """Ctrl-C ends it anywhere, with what was answered in the log and the terminal as it was"""
    def at(words, kept):
        with shell("steady") as t:
            t.wait_for(HOW_STRONG)
            if words != HOW_STRONG:
                t.type("8\n")
                t.wait_for(BREATH)
            if words in (AFTER, MENU):
                go_on_to(t, AFTER)
            if words == MENU:
                t.type("5\n")
                t.wait_for(MENU)
            t.type(CTRL_C)
            t.wait_for("$ ")
            t.type("echo status $?\n")
            t.wait_for("status 130")
            assert kinds(t) == kept, (words, t.file("log"))
            assert t.modes()[3] == t.first_modes[3], words
            return t.file("log")
    for _ in range(10):  # now and then before the question waits for its answer
        at(HOW_STRONG, [])
    assert "before=8" in (log := at(BREATH, ["spike", "practice"])) and "finished=no" in log, log
    assert "finished=yes" in at(AFTER, ["spike", "practice"])
    assert "after=5" in at(MENU, ["spike", "practice"])


def left():
    """Ctrl-D at the number keeps nothing, at the menu it is enough"""
    with Terminal("steady") as t:
        t.answer(HOW_STRONG, CTRL_D)
        assert t.end() == 0 and kinds(t) == []
    with menu() as t:
        t.type(CTRL_D)
        assert t.end() == 0 and "That is enough for now." in t.text()


def hang_up(terminal):
    """Close the terminal's window, and see the program end."""
    terminal.hang_up()
    end = time.monotonic() + PATIENCE
    while terminal.poll() is None:
        assert time.monotonic() < end, "it goes on without a terminal"
        time.sleep(0.02)


def hung_up():
    """a closed terminal ends it, and keeps the breaths that were"""
    with Terminal("steady") as t:
        t.wait_for(HOW_STRONG)
        hang_up(t)
        assert kinds(t) == []
    with Terminal("steady") as t:
        t.answer(HOW_STRONG, "8\n")
        t.wait_for(BREATH)
        hang_up(t)
        assert "finished=no" in t.file_with("log", "kind=practice")
    with menu() as t:
        hang_up(t)
        assert kinds(t) == ["spike", "practice"]


def terminated():
    """SIGTERM in the breaths keeps them too"""
    with Terminal("steady") as t:
        t.answer(HOW_STRONG, "8\n")
        t.wait_for(BREATH)
        os.killpg(t.pid, signal.SIGTERM)
        assert t.end() == 130 and "finished=no" in t.file_with("log", "kind=practice")
        assert t.modes()[3] & termios.ICANON and t.modes()[3] & termios.ECHO


def plain():
    """--plain, and NO_COLOR, move and colour nothing on the way, nor the help on a narrow screen"""
    for words, more in [(("--plain",), {}), ((), {"NO_COLOR": "1"})]:
        with Terminal("steady", *words, **more) as t:
            t.answer(HOW_STRONG, "8\n")
            t.wait_for("5 seconds.")  # where else a line is drawn
            t.type(CTRL_C)
            assert t.end() == 130
            assert b"\x1b" not in t.everything(), (words, more)
    with Terminal("steady", "--help", columns=40) as t:
        assert t.end() == 0
        assert all(len(line) <= 40 for line in t.text().replace("\r", "").split("\n")), t.text()


def no_log():
    """a log that takes nothing does not stand between a person and their breath"""
    with Terminal("steady", STEADY_LOG="/dev/null/log") as t:
        t.answer(HOW_STRONG, "8\n")
        t.wait_for("Not a directory")
        t.wait_for("The breaths are here all the same")
        t.wait_for(BREATH)


run(nothing_to_type, same_wave, settling, skipping, narrow, other_words, every_key, alone, stopped, thought,
    interrupted, left, hung_up, terminated, plain, no_log)
