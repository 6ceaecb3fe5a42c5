#!/usr/bin/env python3
"""Every system call of every writer fails, one after another, and is the last one before a kill
(strace -e inject): BINARIES [all]

Each call fails with one error, in turn; with `all`, each with ENOSPC, EIO, EDQUOT, EINTR, EROFS
and EACCES.
"""
import fcntl
import os
import resource
import sys
import time

from logs import run
from tracing import ERRORS, Case, Home, need_strace, try_all
from writers import APPENDS, ONE, OTHERS, REWRITES

need_strace()
EACH = len(ERRORS) if sys.argv[2:] == ["all"] else 1
NOTE = Case("a note", ["steady-log", "note", "word-new"], files={"log": ONE})


def appends():
    """an append that fails gives the words back, and keeps all of them or none"""
    try_all(APPENDS, EACH)


def rewrites():
    """a rewrite that fails leaves the log as it was, or as it was to be"""
    try_all(REWRITES, EACH)


def others():
    """and so does every other writer with its own file"""
    try_all(OTHERS, EACH)


def half_read():
    """of a pipe that breaks off half-way, what had come is given back"""
    for command in (["steady-log"], ["steady-log", "note", "-"], ["steady-log", "--merge", "-"]):
        with Home(Case("half", command, input=b"kind=note note=word-new\n")) as home:
            home.go()
            with open(home.trace, encoding="utf-8", errors="replace") as file:
                reads = [line for line in file if line.startswith("read(")]
            number = 1 + min(place for place, line in enumerate(reads)
                             if line.startswith('read(0, ""'))
        with Home(Case("half", command, input=b"kind=note note=word-new\n")) as home:
            status, _, said = home.go("-e", f"inject=read:error=EIO:when={number}")
            assert status == 1 and said.count(b"word-new") == 1, (command, said)
            assert home.bytes() == b""


def little_room(room):
    """A file may grow to that size: a write stops half-way."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))


def short_write():
    """a write that stops half-way is cut off again"""
    for text, command in [(b"", NOTE.command), (ONE, NOTE.command), (ONE[:-1], NOTE.command)]:
        with Home(Case("short", command, files={"log": text})) as home:
            status, _, said = home.run(*command, preexec_fn=little_room(len(text) + 40))
            assert status == 1 and said.count(b"word-new") == 1, said
            assert home.bytes() == text, home.bytes()
            home.keep("note", "word-later")
            home.check_whole()


def not_cut_off():
    """what could not be cut off spoils no later record"""
    for error in ERRORS:
        with Home(NOTE) as home:
            always = "" if error != "EINTR" else ":when=1"  # a signal comes once
            status, _, said = home.go("-o", os.devnull, "-e",
                                      f"inject=ftruncate:error={error}{always}",
                                      preexec_fn=little_room(len(ONE) + 20))
            cut = error == "EINTR"
            assert status == 1 and (b"A part of a line may be left" in said) != cut, said
            home.keep("note", "word-later")
            assert len(home.torn()) == (not cut) and home.words()["word-later"] == 1, home.bytes()
            assert home.lines()[-1].endswith(b"word-later"), home.bytes()


def no_locks():
    """where files cannot be locked nothing is written, and that is said"""
    for error in ["ENOLCK", "ENOSYS", "EOPNOTSUPP", "EINVAL", "EIO"]:
        for case in [*APPENDS, *REWRITES]:
            with Home(case) as home:
                before = home.tree()
                status, out, said = home.go("-e", f"inject=flock:error={error}")
                assert status == 1 and not out, (case.name, error, status, out)
                assert b"This place cannot lock files" in said, (case.name, error, said)
                left = {path: text for path, text in home.tree().items() if text}
                assert left == before, (case.name, error, left)
                for word in case.words:
                    assert word in said + b"".join(before.values()), (case.name, word, said)


def held():
    """a lock that nobody gives back is waited for, but not for ever"""
    with Home(NOTE) as home, open(home.path, "rb") as holder:
        fcntl.flock(holder, fcntl.LOCK_EX)
        began = time.monotonic()
        status, _, said = home.run(*NOTE.command)
        assert status == 1 and b"word-new" in said and b"another program" in said, said
        assert 9 < time.monotonic() - began < 15
        assert home.bytes() == ONE


def looked_at_in_vain():
    """a path that cannot be looked at again is an end, and no turning in circles"""
    with Home(NOTE) as home:
        home.go()
        calls = home.calls()
    locked = next(place for place, (name, _) in enumerate(calls) if name == "flock")
    looks = [call for call in calls[locked:] if call[0] in ("stat", "newfstatat", "statx")]
    name, number = looks[1]  # the first is at the descriptor
    with Home(NOTE) as home:
        began = time.monotonic()
        status, _, said = home.go("-e", f"inject={name}:error=EIO:when={number}+2")
        assert status == 1 and b"word-new" in said, (name, number, status, said)
        assert time.monotonic() - began < 20 and home.bytes() == ONE


run(appends, rewrites, others, half_read, short_write, not_cut_off, no_locks, held,
    looked_at_in_vain)
