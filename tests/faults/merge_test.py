#!/usr/bin/env python3
"""Two logs of one diary joined, also while others append, and a merge that is killed at any moment:
BINARIES [SECONDS]"""
import os
import random
import shutil
import sys
import threading
import time

from logs import Log, run

SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 3


def line(minute, word, kind="note"):
    return b"time=2026-11-20T%02d:%02d:00+00:00 kind=%s note=%s\n" % (
        minute // 60, minute % 60, kind.encode(), word.encode())


def write(log, name, *lines):
    path = os.path.join(log.home, name)
    with open(path, "wb") as file:
        file.write(b"".join(lines))
    return path


def read(path):
    with open(path, "rb") as file:
        return file.read()


def two_machines():
    """logs that went their own ways from one, merged both ways, are equal"""
    random.seed(1)
    for _ in range(5):
        with Log() as log:
            common = [b"# steady log 1\n"] + [line(n, f"word-{n}") for n in range(20)]
            here, there = (
                write(log, name, *common,
                      *(line(random.randrange(1440), f"word-{name}-{n}") for n in range(10)))
                for name in ("here", "there"))
            both = line(700, "word-both")
            for path, times in ((here, 2), (there, 3)):
                with open(path, "ab") as file:
                    file.write(both * times)
            copy = write(log, "copy", read(here))
            for into, of in ((here, there), (there, copy), (here, there), (there, here)):
                status, _, said = log.run("steady-log", "--log", into, "--merge", of)
                assert (status, said) == (0, b""), said
            assert read(here) == read(there), (read(here), read(there))
            text = read(here)
            assert text.count(b"note=") == 43 and text.count(both) == 3, text
            times = [record[5:30] for record in text.splitlines()[1:]]
            assert times == sorted(times), text
            again = read(here)
            assert log.run("steady-log", "--log", here, "--merge", there)[0] == 0
            assert read(here) == again


def synced_folder():
    """conflict copies in a synced folder are joined into this machine's own file"""
    with Log() as log:
        folder = log.path
        os.mkdir(folder)
        log.keep("note", "word-own")
        own = os.path.join(folder, os.listdir(folder)[0])
        conflict = own.replace(".log", ".sync-conflict-20261122-101500-ABCDEF.log")
        shutil.copy(own, conflict)
        write(log, "log/phone.log", line(1, "word-phone"))
        with open(conflict, "ab") as file:
            file.write(line(2, "word-conflict") + line(1, "word-phone"))
        phone = read(os.path.join(folder, "phone.log"))
        status, _, said = log.run("steady-log", "--merge", conflict)
        assert status == 0 and b"read as well" in said, said
        os.remove(conflict)
        _, shown, _ = log.run("steady-show", "--log", "--format", "logfmt")
        for word in (b"word-own", b"word-phone", b"word-conflict"):
            assert shown.count(word) == 1, shown
        assert read(os.path.join(folder, "phone.log")) == phone
        assert b"word-conflict" in read(own), read(own)


def appended_meanwhile():
    """what writers append while others merge is all there"""
    with Log() as log:
        copy = write(log, "copy", *(line(n, f"word-copy-{n}") for n in range(300)))
        log.keep("note", "word-first")
        done = threading.Event()

        def merge():
            number = 0
            while not done.is_set():
                number += 1
                more = write(log, "more", line(number % 1440, f"word-more-{number}"))
                status, _, said = log.run("steady-log", "--merge", copy, more)
                assert status == 0, said
            merged.append(number)

        merged = []
        merger = threading.Thread(target=merge)
        merger.start()
        for number in range(60):
            log.keep("note", f"word-{number}")
        done.set()
        merger.join()
        log.check_whole()
        words = log.words()
        assert merged and len(words) == 300 + 1 + 60 + merged[0], len(words)
        assert set(words.values()) == {1}
        print(f"60 records appended during {merged[0]} merges, all there")


def full_disk():
    """no room for the new log: the old one stays, and what came through a pipe is printed"""
    import resource
    with Log() as log:
        before = b"".join(line(n, f"word-{n}") for n in range(0, 40, 2))
        write(log, "log", before)

        def little_room():
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 10,) * 2)
        status, _, said = log.run("steady-log", "--merge", "-", input=line(1, "word-new"),
                                  preexec_fn=little_room)
        assert status == 1 and said.count(b"word-new") == 1, said
        assert log.bytes() == before
        log.check_no_leftovers()


def killed():
    """a merge that is killed leaves the log as it was, or as it was to be"""
    random.seed(2)
    with Log() as log:
        before = b"# steady log 1\n" + b"".join(line(n, f"word-{n}") for n in range(0, 1440, 2))
        copy = write(log, "copy", *(line(n, f"word-{n}") for n in range(1440)))
        after = b"# steady log 1\n" + read(copy)
        kills = done = 0
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            write(log, "log", before)
            tool = log.start("steady-log", "--merge", copy)
            time.sleep(random.uniform(0, 0.02))
            tool.kill()
            finished = tool.wait() == 0
            tool.communicate()
            assert log.bytes() in ([after] if finished else [before, after])
            kills += not finished
            done += finished
        print(f"{kills} merges killed, {done} done before")


run(two_machines, synced_folder, appended_meanwhile, full_disk, killed)
