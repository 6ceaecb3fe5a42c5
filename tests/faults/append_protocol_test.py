#!/usr/bin/env python3
"""The steps of an append, each for itself: which calls it makes, in which order, and what happens
between them. tests/faults/protocol shows that none of them can be left out."""
import fcntl
import os
import re
import time

from logs import Log, run
from tracing import Case, Home, no_strace
from writers import ONE

CALLS = "trace=openat,open,flock,stat,newfstatat,fstat,statx,pread64,write,ftruncate,fsync," \
        "fdatasync,fchmod,rename,mkdir,mkdirat,rt_sigaction,read,close"


def steps(home):
    """The calls from the first look into the home on: `write log`, `fsync folder`. Descriptors go
    by the names they were opened under."""
    status, _, said = home.go("-e", CALLS)
    assert status == 0, said
    names, found = {}, []
    with open(home.trace, encoding="utf-8", errors="replace") as file:
        for line in file:
            call = re.match(r'(\w+)\((?:AT_FDCWD, )?("?)([^",)]*)', line)
            if not call:
                continue
            name, quoted, what = call.groups()
            name = {"open": "openat", "stat": "newfstatat", "statx": "newfstatat",
                    "fstat": "newfstatat", "mkdirat": "mkdir"}.get(name, name)
            if name == "openat":
                opened = re.search(r"= (\d+)$", line)
                if opened:
                    names[opened[1]] = what
                name += " O_CREAT" if "O_CREAT" in line else ""
            elif not quoted:
                what = names.get(what, what)
            if what.startswith(home.home):
                found.append(f"{name} {os.path.relpath(what, home.home)}")
    return found


def in_order(found, *wanted):
    """Whether these stand there, one after the other."""
    rest = iter(found)
    missing = [step for step in wanted if step not in rest]
    assert not missing, (missing[0], found)


def order():
    """lock, look again, write once, sync; and of a new log its folder, before the first byte"""
    lock = ["openat O_CREAT log", "flock log", "newfstatat log"]
    with Home(Case("old", ["steady-log", "note", "word-new"], files={"log": ONE})) as home:
        found = steps(home)
        in_order(found, *lock, "pread64 log", "write log", "fdatasync log", "close log")
        assert found.count("write log") == found.count("fdatasync log") == 1, found
        assert "fsync ." not in found, found  # a log that was there costs one sync
    with Home(Case("new", ["steady-log", "note", "word-new"])) as home:
        in_order(steps(home), *lock, "fsync .", "write log", "fdatasync log")
    with Home(Case("batch", ["steady-log"], input=b"kind=note note=word\n" * 200)) as home:
        found = steps(home)
        in_order(found, *lock, "fsync .", "write log", "fdatasync log")
        assert found.count("write log") == 1, found


def new_folders():
    """a folder that is made is synced into the one it is in"""
    with Home(Case("deep", ["steady-log", "--log", "~/a/b/log", "note", "word-new"])) as home:
        found = steps(home)
        in_order(found, "mkdir a", "fsync .", "mkdir a/b", "fsync a", "openat O_CREAT a/b/log",
                 "fsync a/b", "write a/b/log", "fdatasync a/b/log")


def folder_of_the_file():
    """of a new log behind a link the folder of the log is synced, not that of the link"""
    with Home(Case("link", ["steady-log", "note", "word-new"], links={"log": "away/real"},
                   files={"away/other": b""})) as home:
        in_order(steps(home), "fsync away", "write log", "fdatasync log")


def killed_at_birth():
    """a log whose writer was killed before its first byte is new to the next one too"""
    case = Case("new", ["steady-log", "note", "word-new"])
    with Home(case) as home:
        assert home.go("-e", "inject=write:signal=KILL:when=1")[0] == -9
        assert home.bytes() == b""
        in_order(steps(home), "flock log", "fsync .", "write log", "fdatasync log")
        assert home.bytes().startswith(b"# steady log 1\n"), home.bytes()


def replacement():
    """a rewrite: a private file, synced, renamed into place, and its folder synced"""
    with Home(Case("undo", ["steady-log", "--undo"], files={"log": ONE})) as home:
        in_order(steps(home), "flock log", "newfstatat log", "openat O_CREAT .steady-log",
                 "write .steady-log", "fsync .steady-log", "rename .steady-log", "fsync .",
                 "close log")


def leftover():
    """what a killed rewriter left goes with the next rewrite, and is never taken for the log"""
    with Home(Case("undo", ["steady-log", "--undo"], files={"log": ONE * 2})) as home:
        assert home.go("-e", "inject=rename:signal=KILL")[0] == -9
        assert home.bytes() == ONE * 2 and ".steady-log" in os.listdir(home.home)
        home.keep("note", "word-later")
        assert home.go()[0] == 0
        assert home.bytes() == ONE * 2 and os.listdir(home.home) == ["log"], home.tree()


def wait_until_queued(log, tool):
    """Until `tool` waits for the lock on the log."""
    inode = str(os.stat(log.path).st_ino)
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with open("/proc/locks", encoding="ascii") as file:
            waiting = [line for line in file if "->" in line and line.split()[-3].endswith(inode)]
        if waiting:
            return
        assert tool.poll() is None, "it does not wait for the lock"
        time.sleep(0.002)
    raise AssertionError("it does not wait for the lock")


def waits():
    """nobody writes while another holds the lock"""
    with Log() as log:
        log.keep("note", "word-first")
        before = log.bytes()
        with open(log.path, "rb") as holder:
            fcntl.flock(holder, fcntl.LOCK_EX)
            tool = log.start("steady-log", "note", "word-new")
            wait_until_queued(log, tool)
            assert log.bytes() == before
        tool.communicate()
        assert tool.returncode == 0 and log.words()["word-new"] == 1, log.bytes()


def replaced_meanwhile():
    """who waited while the log was replaced writes to the new one"""
    for arguments in (["note", "word-new"], ["settled", "word-new"]):
        with Log() as log:
            log.keep("note", "word-first")
            with open(log.path, "rb") as holder:
                fcntl.flock(holder, fcntl.LOCK_EX)
                tool = log.start("steady-log", *arguments)
                wait_until_queued(log, tool)
                with open(log.path + ".new", "wb") as file:
                    file.write(log.bytes().replace(b"word-first", b"word-other"))
                os.rename(log.path + ".new", log.path)
            tool.communicate()
            assert tool.returncode == 0, arguments
            assert log.words() == {"word-other": 1, "word-new": 1}, log.bytes()


def line_feed():
    """a line that was cut off elsewhere does not take the next one along"""
    with Log() as log:
        with open(log.path, "wb") as file:
            file.write(ONE + b"time=2026-11-22T08:10:00+01:00 kind=no")
        log.keep("note", "word-new")
        cut, new = log.lines()[-2:]
        assert cut.endswith(b"kind=no") and new.endswith(b"word-new"), log.lines()


run(waits, replaced_meanwhile, line_feed)
if why := no_strace():
    print("Nothing is said of the order of calls:", why)
else:
    run(order, new_folders, folder_of_the_file, killed_at_birth, replacement, leftover)
