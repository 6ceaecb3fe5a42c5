"""A shell at its prompt with a log of its own, for the tests of steady-log."""
import os

from terminal import shell

NOW = "2026-11-22T23:10:00+00:00"
MORNING = "2026-11-22T08:00:00+00:00"
FIRST = "time=2026-11-22T22:10:00+00:00 kind="
YESTERDAY = "time=2026-11-21T23:50:00+00:00 kind="
KINDS = "One key: "
STRENGTH = "How strong? (0-10, Enter skips) "
CTRL_C = "\x03"
CTRL_Z = "\x1a"


def prompt(*records, now=NOW, **more):
    """A shell at its prompt, with those records in the log."""
    t = shell(":", STEADY_NOW=now, **more)
    t.wait_for("$ ")
    with open(t.home + "/log", "w", encoding="utf-8") as file:
        file.write("".join(record + "\n" for record in records))
    return t


def begin(t, command):
    t.type(command + "; echo \"[$?]\"\n")
    t.wait_for("\n")


def said(t, status=0):
    """What was shown up to the end, with that exit status."""
    shown = t.wait_for(f"[{status}]").decode().replace("\r", "")
    t.wait_for("$ ")
    return shown


def say(t, command, status=0):
    begin(t, command)
    return said(t, status)


def last(t):
    """The log's last record, from its kind on."""
    return t.file("log").splitlines()[-1].partition(" kind=")[2]


def script(t, text):
    """An editor."""
    path = t.home + "/editor"
    with open(path, "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\n" + text + "\n")
    os.chmod(path, 0o700)
    return f"XDG_RUNTIME_DIR={t.home} EDITOR={path} steady-log --edit"
