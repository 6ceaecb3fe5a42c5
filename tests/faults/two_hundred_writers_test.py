#!/usr/bin/env python3
"""Two hundred writers of twenty records each, with editors, rewriters and readers among them:
BINARIES [ROUNDS [WRITERS]]"""
import os
import shutil
import subprocess
import sys
import tempfile

from crowd import Crowd
from logs import BINARIES, Log, run

ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 1
SLOW = "sanitize" in BINARIES
WRITERS = int(sys.argv[3]) if len(sys.argv) > 3 else 200
RECORDS = 4 if SLOW else 20


def tell(where, crowd, writers, records, seconds):
    print(f"{where}: {writers} writers of {records} records, {crowd.changes} rewrites, "
          f"{crowd.readings} readings; {crowd.refused} had to ask again; 0 records lost, 0 lines "
          f"torn; {seconds:.1f} s", flush=True)


def rounds():
    """all records are kept once, no line is torn, and readers see whole records only"""
    for number in range(ROUNDS):
        with Crowd() as crowd:
            tell(f"round {number + 1}", crowd, WRITERS, RECORDS, crowd.crowd(WRITERS, RECORDS))


def few(crowd, where):
    writers, records = max(8, WRITERS // 5), 4
    tell(where, crowd, writers, records, crowd.crowd(writers, records))


def link():
    """and so over a symbolic link, which stays one"""
    with Crowd() as crowd:
        os.mkdir(os.path.join(crowd.home, "away"))
        os.symlink("away/real", crowd.path)
        few(crowd, "a link")
        assert os.path.islink(crowd.path)


def other_file_system():
    """and on another file system"""
    kind = subprocess.run(["stat", "-f", "-c", "%T", "/dev/shm"], capture_output=True, check=False)
    if kind.stdout.strip() != b"tmpfs" or not os.access("/dev/shm", os.W_OK):
        return print("SKIP: /dev/shm is no tmpfs here")
    with Crowd() as crowd:
        folder = tempfile.mkdtemp(prefix="steady-faults-", dir="/dev/shm")
        try:
            crowd.path = os.path.join(folder, "log")
            few(crowd, "a log in tmpfs")
            os.symlink(crowd.path, os.path.join(crowd.home, "link"))
        finally:
            shutil.rmtree(folder)


def folder():
    """and in a folder of logs"""
    with Crowd() as crowd:
        directory = crowd.path
        os.mkdir(directory)
        crowd.keep("note", "of this machine")
        crowd.path = os.path.join(directory, os.listdir(directory)[0])
        usual = crowd.environment
        crowd.environment = lambda **more: usual(**{"STEADY_LOG": directory, **more})
        few(crowd, "a folder")


def pages():
    """messages and pages of one moment each get a file of their own"""
    at_once = 8 if SLOW else 40
    with Log() as log:
        tools = []
        for number in range(at_once):
            for command in (["steady-say", "--hold", "-"],
                            ["steady-write", "--no-input", "--file", "--answer", "note=-"]):
                tools.append(log.start(*command, environment={
                    "STEADY_NOW": "2026-11-22T08:14:05+01:00"}))
                tools[-1].stdin.write(f"word-{command[0]}-{number}\n".encode())
                tools[-1].stdin.close()
        for tool in tools:
            tool.stdout.read()
            assert tool.wait() == 0, tool.stderr.read()
            tool.stdout.close()
            tool.stderr.close()
        for tool, folder_name in (("steady-say", "held"), ("steady-write", "writing")):
            place = os.path.join(log.home, ".local/share/steady", folder_name)
            texts = []
            for name in os.listdir(place):
                with open(os.path.join(place, name), encoding="utf-8") as file:
                    texts.append(file.read().strip())
            assert sorted(texts) == sorted(f"word-{tool}-{n}" for n in range(at_once)), texts
    print(f"{at_once} messages and {at_once} pages at once: each in a file of its own")


run(rounds, link, other_file_system, folder, pages)
