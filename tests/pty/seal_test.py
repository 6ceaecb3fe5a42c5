#!/usr/bin/env python3
"""Passphrases on a terminal: typed unseen, asked for twice when new, and again when wrong."""
import os
import re
import stat
import subprocess
import termios

from terminal import BINARIES, Terminal, environment, run, shell

WORDS = "four words of mine"
NEW = "Passphrase (it is not shown): "
AGAIN = "Once more, to be sure: "


def init(*more):
    return Terminal(BINARIES + "/steady-seal", "--init", "--memory", "8", *more)


def key_of(terminal):
    return terminal.home + "/.local/share/steady/key"


def with_key():
    """A shell of somebody who has a key, and a sealed log."""
    terminal = shell(f"echo '{WORDS}' >pass; steady-seal --init --memory 8 --passphrase-fd 3 3<pass"
                     " 2>/dev/null; steady-seal --auto words 2>/dev/null;"
                     " steady-log spike 8 late reply 2>/dev/null; rm pass; echo ready")
    terminal.wait_for("ready")
    terminal.wait_for("$ ")
    return terminal


def made():
    """a key is made: what a lost passphrase means comes first, and nothing typed is shown"""
    with init() as t:
        t.answer(NEW, WORDS + "\n")
        t.answer(AGAIN, WORDS + "\n")
        assert t.end() == 0
        shown = " ".join(t.text().split())
        assert "once it is lost, sealed words stay sealed" in shown, shown
        assert "Keep a copy of this file in another place" in shown, shown
        assert "steady1-" in shown and WORDS not in shown and "four" not in shown.lower().replace(
            "four or five words", ""), shown
        assert stat.S_IMODE(os.stat(key_of(t)).st_mode) == 0o600


def asked_again():
    """an empty one and two different ones are asked for again; letters can be taken back"""
    with init() as t:
        t.answer(NEW, "\n")
        t.wait_for("An empty one would keep nobody out")
        t.answer(NEW, "one\n")
        t.answer(AGAIN, "another\n")
        t.wait_for("two different ones")
        t.answer(NEW, "nonsense\x15grünü\x7f\x7fn\n")
        t.answer(AGAIN, "grün\n")
        assert t.end() == 0
        os.mkdir(t.home + "/x")
        with open(t.home + "/pass", "w", encoding="utf-8") as file:
            file.write("grün\n")
        opened = f"cd '{t.home}' && echo kind=note note=x | HOME='{t.home}' {BINARIES}/steady-seal |" \
            f" HOME='{t.home}' {BINARIES}/steady-unseal --passphrase-fd 3 3<pass"
        assert os.popen(opened).read() == "kind=note note=x\n"


def left():
    """Ctrl-C and Ctrl-D at the passphrase leave no key, and the terminal as it was"""
    for key, status in (("\x03", 130), ("\x04", 1)):
        with init() as t:
            t.answer(NEW, key)
            assert t.end() == status, t.status
            assert not os.path.exists(key_of(t))
            assert t.modes()[3] & termios.ECHO and t.modes()[3] & termios.ICANON


def opened():
    """a wrong passphrase may be typed again; what is opened is read in a pipe"""
    with with_key() as t:
        t.type("steady-unseal --log | cat\n")
        t.answer("Passphrase: ", "four words of mime\n")
        t.wait_for("It is another one.")
        t.answer("Passphrase: ", WORDS + "\n")
        t.wait_for("trigger=late-reply")
        t.wait_for("$ ")
        t.type("steady-unseal --log >/dev/null; echo status $?\n")
        for _ in range(3):
            t.answer("Passphrase: ", "no\n")
        t.wait_for("that is not its passphrase")
        t.wait_for("status 1")
        assert WORDS not in t.text().replace(f"echo '{WORDS}'", "")


def typed_ahead():
    """what is typed while a wrong passphrase is still being tried is not shown, and counts"""
    with with_key() as t:
        t.type(f"(echo '{WORDS}'; echo '{WORDS}') | steady-seal --change-passphrase --memory 96"
               " --passphrase-fd 0 2>/dev/null; clear; echo changed | tr a-z A-Z\n")
        t.wait_for("CHANGED")
        t.wait_for("$ ")
        t.type("steady-unseal --log\n")
        t.answer("Passphrase: ", "no\n")
        t.listen(0.05)
        t.type(WORDS + "\n")
        shown = t.wait_for("trigger=late-reply").decode()
        assert "It is another one." in shown and WORDS not in shown, shown


def kept():
    """what is kept is said to be sealed; an open alarm is found without its words"""
    with with_key() as t:
        t.type("steady-log note -- for me alone\n")
        t.wait_for("kept sealed ")
        t.wait_for("$ ")
        t.type("steady-log settled 20m\n")
        t.wait_for("kept ")
        assert "late-reply" not in t.wait_for("$ ").decode()
        log = t.file("log")
        assert "alone" not in log and log.count(" box=") == 2, log
        assert "kind=settled recovery=20m of=" in log, log


def taken_back():
    """of a sealed record that is taken back only the beginning of its box is shown"""
    with with_key() as t:
        t.type("tail -n 1 \"$(steady-log --path)\" >~/last; steady-log --undo;"
               " echo done | tr a-z A-Z\n")
        t.wait_for("DONE")
        with open(t.home + "/last", encoding="utf-8") as file:
            record, box = file.read().strip().split("box=")
        shown = t.text()
        assert f"{record}box={box[:12]}..." in shown, shown
        assert box[:100] not in shown.replace("\n", ""), shown
        t.type("steady-show --log\n")
        t.wait_for("nothing is noted yet")


def note(terminal, words):
    """Somebody else keeps words, in time."""
    kept = subprocess.run([BINARIES + "/steady-log", "note", "--", words], timeout=5,
                          env=environment(terminal.home), stderr=subprocess.PIPE)
    assert kept.returncode == 0, kept.stderr


def in_place():
    """before the log is changed in place it asks; what comes while it waits is changed too"""
    with with_key() as t:
        t.type("steady-seal --auto no; clear; steady-log note -- plain words; steady-seal --in-place\n")
        t.answer("Go on? [y/N]", "\n")
        t.wait_for("$ ")
        assert "plain words" in t.file("log")
        t.type("steady-seal --in-place\n")
        t.wait_for("Go on? [y/N]")
        note(t, "at the question")
        t.type("y")
        t.wait_for("2 records sealed")
        assert "plain words" not in t.file("log") and "question" not in t.file("log")
        t.wait_for("$ ")
        t.type("steady-seal --reseal\n")
        t.wait_for("Go on? [y/N]")
        note(t, "at another question")
        t.type("y")
        t.wait_for("Passphrase: ")
        note(t, "at the passphrase")
        t.type(WORDS + "\n")
        t.wait_for("5 records sealed")
        assert "question" not in t.file("log") and "passphrase" not in t.file("log")
        t.wait_for("$ ")
        t.type("clear; steady-log --forget kind=spike\n")
        shown = t.wait_for("Go on? [y/N]").decode()
        assert re.search(r"intensity=8 box=[\w-]{12}\.\.\.\s", shown), shown
        t.type("n")
        t.wait_for("$ ")
        t.type("steady-unseal --in-place\n")
        t.answer("Go on? [y/N]", "y")
        t.wait_for("Passphrase: ")
        note(t, "meanwhile")
        t.type(WORDS + "\n")
        t.wait_for("5 records opened for good")
        for words in ("meanwhile", "plain words", "late-reply", "at the question",
                      "at another question", "at the passphrase"):
            assert t.file("log").count(words) == 1, (words, t.file("log"))


def interrupted():
    """Ctrl-C in steady-ground | steady-seal | steady-log keeps the record, sealed"""
    with with_key() as t:
        t.type("steady-seal --auto no; clear\n")
        t.wait_for("$ ")
        t.type("steady-ground --plain five-senses | steady-seal | steady-log\n")
        t.wait_for("now")
        t.wait_for_reader()
        t.listen(0.2)
        t.type("5\n")
        t.listen(0.3)
        t.type("\x03")
        assert "finished=no" in t.file_with("log", "kind=practice"), t.file("log")
        assert "five-senses" not in t.file("log")


run(made, asked_again, left, opened, typed_ahead, kept, taken_back, in_place, interrupted)
