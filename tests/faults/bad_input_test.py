#!/usr/bin/env python3
"""Every tool that reads, with input that is none, is no text, or has no end."""
import os
import signal
import subprocess

from logs import run
from odd import (BY_LINE, FILES_ONLY, GOOD, MEBIBYTE, NO_WORDS, READERS, SANITIZED,
                 STDIN_ONLY, THOROUGH, Bad, closing)


def nothing_to_read():
    """a folder, a file that is not there, an empty one, a closed standard input"""
    with Bad() as bad:
        for name, command in READERS.items():
            if name in STDIN_ONLY:
                continue
            for path in (bad.home, bad.file("gone")):
                if path == bad.home and name == "merge":  # a log may be a folder
                    continue
                outcome = bad.try_it(command.replace("{}", path))
                assert outcome.status == (2 if name == "map" else 1), (name, outcome)
                assert path.encode() in outcome.said, (name, outcome)
        for name in READERS:
            for path in (bad.file("empty"), "/dev/null"):
                for outcome in bad.read(name, path):
                    assert outcome.status in ((0, 1, 2) if name not in BY_LINE else (0,)), outcome
            if name not in FILES_ONLY:
                outcome = bad.try_it(READERS[name].replace("{}", "-"), before=closing(0))
                assert outcome.status in (1, 2), (name, outcome)


def harmless(name, outcome):
    """Data may hold what it likes; what a person reads may not."""
    if name not in ("csv", "hints", "batch", "note", "answer", "thought", "merge"):
        assert not NO_WORDS.search(outcome.out), (name, outcome)


def odd_bytes():
    """NUL, every byte, escape sequences; CRLF, a byte order mark and a FIFO change nothing"""
    with Bad() as bad:
        for name in READERS:
            for file in ("nul", "bytes", "escapes"):
                for outcome in bad.read(name, bad.file(file)):
                    harmless(name, outcome)
            if name not in BY_LINE:
                continue
            plain = bad.try_it(READERS[name].replace("{}", "good"))
            assert plain.status == (1 if name == "add" else 0), (name, plain)
            for file in ("crlf", "bom"):
                for outcome in bad.read(name, bad.file(file)):
                    assert name == "hints" or name == "partial" or outcome.out == plain.out, (
                        name, file, outcome, plain)
        os.mkfifo(bad.file("fifo"))
        for name in READERS:
            if name in STDIN_ONLY:
                continue
            writer = subprocess.Popen(["sh", "-c", "cat good > fifo"], cwd=bad.home)
            with_fifo = bad.try_it(READERS[name].replace("{}", "fifo"))
            writer.wait()
            plain = bad.try_it(READERS[name].replace("{}", "good"))
            assert with_fifo.status == plain.status, (name, with_fifo, plain)
            assert with_fifo.out.replace(b"fifo", b"good") == plain.out, (name, with_fifo, plain)


def other_letters():
    """UTF-16 is told by its name"""
    with Bad() as bad:
        for name in READERS:
            for file in ("utf16", "utf16-be"):
                for outcome in bad.read(name, bad.file(file)):
                    if name not in BY_LINE:
                        assert outcome.status in (1, 2), (name, outcome)
                        assert b"UTF-16" in outcome.said + outcome.out, (name, outcome)


def no_end():
    """/dev/zero: told as what it is, or as too much; as thoughts, without growing"""
    with Bad() as bad:
        for outcome in bad.read("hints", "/dev/zero", least=0.1):
            assert outcome.status in (1, -signal.SIGKILL), outcome
            assert SANITIZED or outcome.mebibytes < 64, outcome
        for name in READERS.keys() - {"hints"}:
            if SANITIZED and name not in BY_LINE:
                continue
            for outcome in bad.read(name, "/dev/zero"):
                assert outcome.status in (1, 2), (name, outcome)
                if name in BY_LINE:
                    assert name == "add" or b"a device, and no log" in outcome.said, (
                        name, outcome)
                    assert SANITIZED or outcome.mebibytes < 64, (name, outcome)
                else:
                    assert name == "batch" or b"too much" in outcome.said, (name, outcome)


def a_long_line():
    """a hundred MiB on one line, between two records"""
    with Bad() as bad:
        for name in READERS:
            size = 100 if name in BY_LINE or THOROUGH else 4
            if SANITIZED:  # slowly; and a partial may have 16 MiB
                size = 20 if name in BY_LINE else 1
            path = bad.file(f"long-{size}")
            if not os.path.exists(path):
                with open(path, "wb") as file:
                    file.write(GOOD)
                    for _ in range(size):
                        file.write(b"a" * MEBIBYTE)
                    file.write(b"\n" + GOOD.replace(b"2026", b"2025"))
            for outcome in bad.read(name, path):
                if name in BY_LINE:
                    assert SANITIZED or outcome.mebibytes < 64, (name, outcome)
                    assert b"a line longer than" in outcome.said + outcome.out, (name, outcome)


def blank_lines():
    """ten times as many blank lines (a million; thorough: ten) take about ten times as long"""
    with Bad() as bad:
        few, many = bad.file("few"), bad.file("many")
        less = 1 if THOROUGH else 10
        for path, count in ((few, 1_000_000), (many, 10_000_000)):
            with open(path, "wb") as file:
                file.write(GOOD + b"\n" * (count // less))
        for name in READERS:
            for one, ten in zip(bad.read(name, few), bad.read(name, many)):
                assert one.status == ten.status, (name, one, ten)
                assert ten.seconds < 30 * max(one.seconds, 0.03), (name, one, ten)
                assert SANITIZED or name not in BY_LINE or ten.mebibytes < 64, (name, ten)


run(nothing_to_read, odd_bytes, other_letters, no_end, a_long_line, blank_lines)
print(Bad.runs, "runs of tools on input that is none, is no text, or has no end")
