#!/usr/bin/env python3
"""Copies that a crash left: those that hold nobody's words go, the others are named, and none that
somebody works on is touched."""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "pty"))
from terminal import BINARIES, Terminal, environment  # noqa: E402

ROUNDS = int(os.environ.get("ROUNDS", "1"))
NOBODY = 65534
LOG = "# steady log 1\ntime=2026-11-20T08:00:00+00:00 kind=note note=one\n"
# Waits to be let go; with $WORDS it writes some first.
EDITOR = """#!/bin/sh
[ -z "$WORDS" ] || echo "# $WORDS" >>"$1"
echo "$1" >"$HOME/started"
while [ -d "$HOME" ] && [ ! -e "$HOME/go" ]; do sleep 0.05; done
[ -z "$LATER" ] || echo "# $LATER" >>"$1"
: >"$HOME/done"
"""


class Home:
    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="steady-left-"))
        (self.path / "run").mkdir(mode=0o700)
        (self.path / "log").write_text(LOG, "utf-8")
        (self.path / "editor").write_text(EDITOR, "utf-8")
        (self.path / "editor").chmod(0o700)
        return self

    def __exit__(self, *_):
        (self.path / "go").touch()
        shutil.rmtree(self.path)

    def environment(self, **more):
        return environment(str(self.path), XDG_RUNTIME_DIR=str(self.path / "run"),
                           EDITOR=str(self.path / "editor"),
                           ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", ""), **more)

    def edit(self, **more):
        """steady-log --edit, with its editor open."""
        # An editor that outlives its tool would keep a pipe open, so that is a file.
        with open(self.path / "said", "ab") as said:
            tool = subprocess.Popen([BINARIES + "/steady-log", "--edit"], stdin=subprocess.DEVNULL,
                                    stdout=said, stderr=said, env=self.environment(**more),
                                    start_new_session=True)
        wait_for(self.path / "started")
        copy = pathlib.Path((self.path / "started").read_text("utf-8").strip())
        (self.path / "started").unlink()
        return tool, copy

    def next_run(self):
        """What the next --edit says, with an editor that does nothing."""
        tool = subprocess.run([BINARIES + "/steady-log", "--edit"], capture_output=True, check=False,
                              env={**self.environment(), "EDITOR": "true"}, start_new_session=True)
        assert tool.returncode == 0, tool.stderr
        return tool.stderr.decode()

    def said(self):
        return (self.path / "said").read_text("utf-8")

    def copies(self):
        return sorted(path.name for path in (self.path / "run").iterdir())

    def let_go(self):
        (self.path / "go").touch()
        wait_for(self.path / "done")


def wait_for(path):
    end = time.monotonic() + 30
    while not path.exists() or (path.name == "started" and not path.read_text("utf-8").endswith("\n")):
        assert time.monotonic() < end, f"{path} did not come"
        time.sleep(0.01)


def killed(words, later):
    """steady-log is killed while its editor is open, which goes on."""
    with Home() as home:
        tool, copy = home.edit(WORDS=words, LATER=later)
        os.kill(tool.pid, signal.SIGKILL)
        tool.wait()
        assert "nothing was changed" in home.next_run()
        assert copy.exists(), "the editor works on it"
        home.let_go()
        time.sleep(0.05)  # the editor's end comes a little after its last word
        said = home.next_run()
        if not words and not later:
            assert home.copies() == [] and "cut off" not in said, (said, home.copies())
            return
        assert str(copy.parent) in said and "rm -r " in said, said
        assert all(word in copy.read_text("utf-8") for word in (words, later)), copy
        assert "cut off" not in home.next_run(), "it is said once"
        assert copy.exists()
        subprocess.run(said[said.index("rm -r "):].splitlines()[0], shell=True, check=True)
        assert home.copies() == [] and "cut off" not in home.next_run()
        assert (home.path / "log").read_text("utf-8") == LOG


def crashes():
    """a copy that nobody wrote to goes; one with words stays, and is named; one in use is let be"""
    count = 0
    for _ in range(ROUNDS):
        for words, later in [("", ""), ("before", ""), ("", "after"), ("before", "after")]:
            killed(words, later)
            count += 1
    print(f"{count} crashes")


def of_others():
    """what belongs to somebody else, or only looks like ours, is not touched"""
    with Home() as home:
        for name in ("steady-edit-abcdef", "steady-edit-abc", "steady-edit-abcdefg", "other"):
            (home.path / "run" / name).mkdir(mode=0o700)
        (home.path / "run/steady-edit-ghijkl").symlink_to(home.path)
        (home.path / "run/steady-edit-mnopqr").write_text("words", "utf-8")
        if os.geteuid() == 0:
            os.chown(home.path / "run/steady-edit-abcdef", NOBODY, NOBODY)
        before = home.copies()
        if os.geteuid() != 0:
            before.remove("steady-edit-abcdef")  # empty, and ours: it goes
        home.next_run()
        assert home.copies() == before and (home.path / "log").exists(), home.copies()


def told_once():
    """steady-log says it once, on a terminal, and keeps what it was asked to"""
    with Terminal("sh", "-i") as t:
        left = pathlib.Path(t.home, "run", "steady-edit-abcdef")
        left.mkdir(mode=0o700, parents=True)
        (left / "words.log").write_text("words", "utf-8")
        t.type("export XDG_RUNTIME_DIR=$HOME/run; chmod 700 run\n")
        for times in (1, 0):
            t.type("steady-log note x; echo status $?\n")
            shown = t.wait_for("status 0").decode() + t.wait_for("$ ").decode()
            assert shown.count("an editor was cut off") == times, shown
        assert t.file("log").count("note=x") == 2


def main():
    for test in [crashes, of_others, told_once]:
        test()
        print("ok:", test.__doc__, flush=True)


main()
