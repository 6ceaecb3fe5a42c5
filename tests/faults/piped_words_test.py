#!/usr/bin/env python3
"""Words that a pipe brings to a tool which is called wrongly, or fails before it has them."""
import os
import subprocess
import time

from logs import Log, run

WORDS = b"word-first said \x1b[31monce\nword-last, without an end"
SHOWN = WORDS.replace(b"\x1b", b"\xef\xbf\xbd") + b"\n"
KEY = "steady1-x"
# What fails, and with which status.
FAILING = [
    (["steady-seal", "--bogus"], 2), (["steady-seal", "-r"], 2),
    (["steady-seal", "-r", KEY, "--bogus"], 2), (["steady-seal", "--all", "-", "--bogus"], 2),
    (["steady-log", "--bogus"], 2), (["steady-log", "--at", "25m", "--bogus"], 2),
    (["steady-log", "--kind", "spike"], 2), (["steady-log", "--set", "note=x"], 2),
    (["steady-log", "note", "-", "--bogus"], 2), (["steady-log", "note", "-", "--at", "x"], 2),
    (["steady-log", "spike", "99", "-"], 2), (["steady-log", "--merge", "-", "--at", "3h"], 2),
    (["steady-log", "--at"], 2),
    (["steady-challenge", "-", "--bogus"], 2), (["steady-challenge", "--hints", "--bogus"], 2),
    (["steady-challenge", "-", "and", "more"], 2),
    (["steady-challenge", "--no-input", "-", "--answer", "before=99"], 2),
    (["steady-challenge", "--no-input", "--answer", "thought=-", "--answer", "before=99"], 2),
    (["steady-write", "--answer", "note=-", "--bogus"], 2),
    (["steady-write", "nosuch", "--no-input", "--answer", "note=-"], 2),
    (["steady-write", "--no-input", "--answer", "note=-", "--answer", "before=5"], 2),
    (["steady-ground", "nosuch", "--answer", "note=-"], 2),
    (["steady-ground", "--no-input", "--answer", "note=-", "five-senses"], 2),
    (["steady-ladder", "--done", "--answer", "learned=-", "--bogus"], 2),
    (["steady-say", "--bogus"], 2), (["steady-say", "-", "--format", "x"], 2),
    (["steady-say", "--hold", "--check", "-"], 2),
    (["steady-say", "--compose", "--answer", "see=-", "--bogus"], 2),
    (["steady-say", "--hold", "--until", "9:00"], 2),
    (["steady-say", "--compose", "--no-input", "--answer", "bogus=-"], 2),
    (["steady-say", "--answer", "saw=-"], 2), (["steady-say", "--hold", "--answer", "x=-"], 2),
    # Without a terminal, and beside an exercise by its name.
    (["steady-write", "free-writing"], 2), (["steady-challenge", "three-columns"], 2),
    (["steady-ground", "safe-place"], 2),
]
# A pipe beside these is not for them: a loop of the shell may need it, or it holds a passphrase, or
# what stands elsewhere.
NOT_FOR_IT = [
    ["steady-log", "note", "word", "--bogus"], ["steady-log", "--undo", "--bogus"],
    ["steady-seal", "--init", "--passphrase-fd", "0", "--bogus"],
    ["steady-seal", "--passphrase-fd", "--init"], ["steady-seal", "--in-place", "--bogus"],
    ["steady-unseal", "--passphrase-fd", "0", "--bogus"], ["steady-show", "--bogus"],
    ["steady-stats", "--bogus", "-"], ["steady-import", "jrnl", "--bogus"],
]


def given_back():
    """a wrong call: the cause, and then the words, without what acts on a terminal"""
    with Log() as log:
        for command, wanted in FAILING:
            status, out, said = log.run(*command, input=WORDS)
            assert (status, out) == (wanted, b""), (command, status, out, said)
            assert said.count(SHOWN) == 1 and said.endswith(SHOWN), (command, said)
            assert f"{command[0]}: ".encode() in said, (command, said)
        print(f"{len(FAILING)} wrong calls")
        assert not os.path.exists(log.path)


def left_alone():
    """what is not for the tool is neither read nor shown"""
    with Log() as log:
        for command in NOT_FOR_IT:
            status, _, said = log.run(*command, input=WORDS)
            assert status == 2 and b"word-" not in said, (command, status, said)
        line = 'printf "one\\ntwo\\n" | while read -r w; do steady-log note "$w" --bogus; done'
        status, _, said = log.run("sh", "-c", line)
        assert said.count(b"no such option") == 2, said


def from_a_file():
    """what stands in a file is not shown"""
    with Log() as log:
        path = log.home + "/draft"
        with open(path, "wb") as file:
            file.write(WORDS)
        for command, wanted in FAILING:
            with open(path, "rb") as file:
                status, _, said = log.run(*command, stdin=file)
            shown = command[0] == "steady-log" and b"--bogus" not in said  # it has read them
            assert status == wanted and (shown or b"word-" not in said), (command, said)


def full_disk():
    """a message that was looked over, and cannot be told about"""
    with Log() as log, open("/dev/full", "wb") as full:
        status, _, said = log.run("steady-say", "--no-input", "-", input=b"You never call.\n",
                                  stdout=full)
        assert status == 1 and said.count(b"You never call.\n") == 1, said


def asked_for_in_vain():
    """words for a question that is not put, though nothing goes wrong"""
    with Log() as log:
        for command in [["steady-ground", "--list", "--answer", "note=-"],
                        ["steady-challenge", "--form", "--answer", "thought=-"],
                        ["steady-write", "--read", "--answer", "note=-"],
                        ["steady-say", "--list", "--answer", "x=-"]]:
            status, _, said = log.run(*command, input=WORDS)
            assert status == 0 and said.count(SHOWN) == 1 and said.endswith(SHOWN), (command, said)
        log.run("steady-ladder", "--new", "--answer", "another-room=2")
        for way, field in [("--start", "learned"), ("--done", "prediction")]:
            status, _, said = log.run("steady-ladder", way, "--no-input", "--answer", "before=3",
                                      "--answer", field + "=-", input=WORDS)
            assert status == 2 and said.endswith(SHOWN), (way, said)
            log.run("steady-ladder", "--start", "--no-input", "--answer", "before=3")


def no_end():
    """a writer that neither writes nor ends holds a wrong call up for a second"""
    with Log() as log:
        reading, writing = os.pipe()
        begin = time.monotonic()
        tool = log.start("steady-log", "--bogus", stdin=reading, stdout=subprocess.DEVNULL)
        _, said = tool.communicate(timeout=10)
        os.close(writing)
        os.close(reading)
        assert tool.returncode == 2 and b"no such option" in said, said
        assert time.monotonic() - begin < 8


run(given_back, left_alone, from_a_file, full_disk, asked_for_in_vain, no_end)
