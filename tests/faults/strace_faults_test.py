#!/usr/bin/env python3
"""Every system call of an append and of a rewrite fails, one after another (strace -e inject)."""
import contextlib
import fcntl
import os
import re
import resource
import shutil
import subprocess
import time

from logs import BINARIES, Log, run, skip

CALL = re.compile(r"^(\w+)\((.*)")
# Calls that set a process up and let it go say nothing about a log.
LEFT_OUT = {"exit_group", "brk", "mmap", "munmap", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn"}
# The leak sanitizer cannot work where strace does.
UNTOLD = {"ASAN_OPTIONS": "detect_leaks=0"}

if not shutil.which("strace"):
    skip("there is no strace")
if subprocess.run(["strace", "-o", os.devnull, "-e", "inject=getuid:error=EIO", "true"],
                  stderr=subprocess.DEVNULL).returncode != 0:
    skip("strace cannot follow programs here")
with open(shutil.which("steady-log", path=BINARIES), "rb") as binary:
    if b"__ubsan_handle" in binary.read():
        skip("the sanitizers make system calls of their own; the plain build is put to this test")


def traced(log, options, *arguments, environment={}, **more):
    return log.run("strace", "-o", log.home + "/trace", *options, "steady-log", *arguments,
                   environment={**UNTOLD, **environment}, **more)


def calls(log, *arguments, **more):
    """(name, which of that name) for each call from the first look at the log on."""
    status, _, said = traced(log, [], *arguments, **more)
    assert status == 0, said
    counts, found, begun = {}, [], False
    with open(log.home + "/trace", encoding="utf-8", errors="replace") as file:
        for line in file:
            call = CALL.match(line)
            if not call:
                continue
            name = call[1]
            counts[name] = counts.get(name, 0) + 1
            begun = begun or log.path in call[2]
            if begun and name not in LEFT_OUT:
                found.append((name, counts[name]))
    return found


@contextlib.contextmanager
def prepared(text):
    with Log() as log:
        if text is not None:
            with open(log.path, "wb") as file:
                file.write(text)
        yield log


def each_failing(text, errors, *arguments, **more):
    """Run `arguments` on a log of that text with one call failing; gives what came of each."""
    with prepared(text) as log:
        all_calls = calls(log, *arguments, **more)
    for name, number in all_calls:
        for error in errors:
            with prepared(text) as log:
                inject = f"inject={name}:error={error}:when={number}"
                status, out, said = traced(log, ["-e", inject], *arguments, **more)
                yield f"{name} {number}", log, status, out + said


ONE = b"# steady log 1\ntime=2026-11-20T08:00:00+00:00 kind=spike note=word-first\n"


def append():
    """an append that fails exits with 1, gives the words back, and tears nothing"""
    ways = [(None, ["note", "word-new"], b""), (ONE, ["note", "word-new"], b""),
            (ONE, ["settled", "word-new"], b""), (ONE, ["spike", "note=word-new"], b""),
            (ONE[:-1], [], b"kind=note note=word-new\n")]
    kept = refused = 0
    for text, arguments, given in ways:
        for where, log, status, said in each_failing(text, ["ENOSPC", "EINTR"], *arguments,
                                                    input=given):
            assert status in (0, 1), (where, status, said)
            assert log.bytes().startswith(text or b""), (where, log.bytes())
            assert not log.torn() or log.bytes() == text, (where, log.torn())
            there, given_back = log.words()["word-new"], said.count(b"word-new")
            if status == 0:
                assert there == 1, (where, log.bytes())
            else:
                assert there <= 1 and given_back == 1, (where, log.bytes(), said)
            kept += status == 0
            refused += status == 1
    print(f"{kept + refused} faults: {kept} records kept all the same, {refused} given back")


def rewrite():
    """a rewrite that fails leaves the log as it was, or as it was to be"""
    two = ONE + ONE.splitlines()[1].replace(b"first", b"second") + b"\n"
    editor = {"EDITOR": "sed -i s/second/third/"}
    ways = [(["--undo"], ONE), (["--forget", "note=word-second"], ONE),
            (["--edit"], two.replace(b"second", b"third"))]
    faults = 0
    for arguments, after in ways:
        for where, log, status, said in each_failing(two, ["EIO"], *arguments,
                                                    environment=editor):
            assert status in (0, 1), (where, status, said)
            assert log.bytes() in (two, after), (where, log.bytes())
            assert status == 1 or log.bytes() == after or arguments != ["--undo"], (where, said)
            faults += 1
    print(f"{faults} faults while rewriting")


def short_write():
    """a write that stops half-way is cut off again"""
    for text in [None, ONE]:
        with prepared(text) as log:
            def little_room():
                resource.setrlimit(resource.RLIMIT_FSIZE, (len(text or b"") + 40,) * 2)
            status, _, said = log.run("steady-log", "note", "word-new", preexec_fn=little_room)
            assert status == 1 and said.count(b"word-new") == 1, said
            assert log.bytes() == (text or b""), log.bytes()
            log.keep("note", "word-later")
            log.check_whole()


def not_cut_off():
    """what could not be cut off spoils no later record"""
    with prepared(ONE) as log:
        def little_room():
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(ONE) + 20,) * 2)
        status, _, said = log.run("strace", "-o", os.devnull, "-e", "inject=ftruncate:error=EIO",
                                  "steady-log", "note", "word-new", preexec_fn=little_room,
                                  environment=UNTOLD)
        assert status == 1 and b"A part of a line may be left" in said, said
        log.keep("note", "word-later")
        assert len(log.torn()) == 1 and log.words()["word-later"] == 1, log.bytes()
        assert log.lines()[-1].endswith(b"word-later"), log.bytes()


def held():
    """a lock that nobody gives back is waited for, but not for ever"""
    with prepared(ONE) as log, open(log.path, "rb") as holder:
        fcntl.flock(holder, fcntl.LOCK_EX)
        began = time.monotonic()
        status, _, said = log.run("steady-log", "note", "word-new")
        assert status == 1 and b"word-new" in said and b"another program" in said, said
        assert 9 < time.monotonic() - began < 15
        assert log.bytes() == ONE


run(append, rewrite, short_write, not_cut_off, held)
