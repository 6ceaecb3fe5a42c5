#!/usr/bin/env python3
"""Readers beside a writer whose records can be seen half done, as those that go over a page of
memory are: BINARIES [SECONDS]"""
import fcntl
import multiprocessing
import os
import sys
import time

from logs import Log, run

SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 3
LINE = b"time=2026-11-22T08:14:05+01:00 kind=note note=" + b"x" * 100 + b"\n"


def write(path, over, written):
    """Under the lock, as steady-log does; but slow enough that every reader sees a half."""
    log = os.open(path, os.O_WRONLY | os.O_APPEND)
    while not over.is_set():
        fcntl.flock(log, fcntl.LOCK_EX)
        os.write(log, LINE[:60])
        time.sleep(0.02)
        os.write(log, LINE[60:])
        fcntl.flock(log, fcntl.LOCK_UN)
        written.value += 1
        time.sleep(0.005)


def half_lines():
    """no reader takes half a line for a record, or complains of it"""
    with Log() as log:
        log.keep("note", "word-first")
        over, written = multiprocessing.Event(), multiprocessing.Value("l", 0)
        readings, wrong = 0, []
        writer = multiprocessing.Process(target=write, args=(log.path, over, written), daemon=True)
        writer.start()
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            reader = ["steady-show"] if readings % 2 else ["steady-log", "--check"]
            status, out, said = log.run(*reader, log.path)
            readings += 1
            torn = [line for line in out.splitlines(True) if line != LINE and b"word-" not in line]
            if status or said or torn:
                wrong.append((reader, status, said[:200], torn[:1]))
        over.set()
        writer.join()
        assert not wrong, (len(wrong), readings, wrong[:3])
        print(f"{readings} readings beside {written.value} slow records: none saw half a line")


def left_half():
    """half a line that nobody is writing is told, without a wait"""
    with Log() as log:
        log.keep("note", "word-first")
        with open(log.path, "ab") as file:
            file.write(LINE[:60])
        began = time.monotonic()
        status, _, said = log.run("steady-show", log.path)
        assert status == 0 and b"a last line without an end" in said, said
        assert time.monotonic() - began < 1


run(half_lines, left_half)
