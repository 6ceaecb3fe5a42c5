#!/usr/bin/env python3
"""Whatever the umask, what the tools write is the person's own: files 0600, folders 0700."""
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "pty"))
from terminal import BINARIES  # noqa: E402

NOW = "2026-11-22T12:10:00+00:00"
RECORD = b"time=2026-11-20T08:00:00+00:00 kind=spike intensity=7 recovery=20m trigger=late-reply\n"
WORDS = b"They never call.\n"
LOOK = "#!/bin/sh\nstat -c 'copy %a %F %n' \"$1\" \"${1%/*}\" >>\"$HOME/../seen\"\necho '# x' >>\"$1\"\n"

# Every way to write a file. EDITOR looks at the copy, and at the folder it is in.
CALLS = [
    (["steady-log", "spike", "7", "late reply"], b""),
    (["steady-log"], RECORD),
    (["steady-log", "settled", "25m"], b""),
    (["steady-log", "--edit"], b""),
    (["steady-log", "--undo"], b""),
    (["steady-log", "--merge", "-"], RECORD),
    (["steady-log", "--forget", "kind=settled"], b""),
    (["steady-log", "--log", "new/er/log", "note", "x"], b""),
    (["steady-log", "--log", "folder/", "note", "x"], b""),
    (["steady-write", "--no-input", "--file", "--answer", "note=-"], WORDS),
    (["steady-say", "--no-input", "--hold", "-"], WORDS),
    (["steady-ladder", "--new", "--answer", "another-room=2"], b""),
    (["steady-remind", "--choose", "--answer", "morning-breathing=00:00-23:59"], b""),
    (["steady-remind"], b""),
    (["steady-remind", "--snooze", "2h"], b""),
    (["steady-remind", "--off"], b""),
    (["steady-support", "--country", "de", "--save"], b""),
    (["steady-show", "--log", "--format", "csv", "-o", "out.csv"], b""),
    (["steady-stats", "--log", "-o", "out.txt"], b""),
    (["steady-stats", "--log", "--format", "html", "-o", "out.html"], b""),
    (["steady-stats", "--log", "--partial", "-o", "out.partial"], b""),
    (["steady-seal", "--init", "--passphrase-fd", "0"], b"quite a few words of mine\n"),
    (["steady-seal", "--init", "-i", "stick/key", "--passphrase-fd", "0"], b"some more words\n"),
    (["steady-seal", "--auto", "words"], b""),
    (["steady-log", "note", "sealed by itself"], b""),
    (["steady-seal", "--in-place", "--passphrase-fd", "0"], b"quite a few words of mine\n"),
]

class Home:
    def __init__(self, umask):
        self.umask = umask
        self.outer = pathlib.Path(tempfile.mkdtemp(prefix="steady-private-"))
        self.path = self.outer / "home"
        self.path.mkdir(mode=0o700)
        self.editor = self.outer / "editor"
        self.editor.write_text(LOOK, "utf-8")
        self.editor.chmod(0o700)

    def environment(self):
        return {"HOME": str(self.path), "PATH": BINARIES + ":/usr/bin:/bin", "TZ": "UTC",
                "LC_ALL": "C.UTF-8", "STEADY_NOW": NOW, "EDITOR": str(self.editor),
                "XDG_RUNTIME_DIR": str(self.outer)}

    def call(self, command, given):
        tool = subprocess.run([os.path.join(BINARIES, command[0]), *command[1:]], input=given,
                              capture_output=True, cwd=self.path, env=self.environment(),
                              umask=self.umask, start_new_session=True, check=False)
        assert tool.returncode == 0, (command, oct(self.umask), tool.stderr)

    def open_ones(self):
        """What others may do anything with."""
        for path in sorted(self.path.rglob("*")):
            mode = stat.S_IMODE(path.lstat().st_mode)
            if mode != (0o700 if path.is_dir() else 0o600):
                yield f"{mode:o} {path.relative_to(self.path)}"

    def count(self):
        return sum(1 for _ in self.path.rglob("*"))

    def seen(self):
        """What the editor saw: the modes of the copy and of its folder."""
        return (self.outer / "seen").read_text("utf-8").splitlines()


def without_a_terminal(umask):
    home = Home(umask)
    try:
        for command, given in CALLS:
            home.call(command, given)
            wrong = list(home.open_ones())
            assert not wrong, (command, oct(umask), wrong)
        assert home.count() > 15, home.count()
        for line in home.seen():
            assert line.startswith(("copy 600 regular", "copy 700 directory")), (oct(umask), line)
        return home.count()
    finally:
        shutil.rmtree(home.outer)


def beside_an_installation():
    """a data folder that an installation below the home has made is closed with the first line"""
    with tempfile.TemporaryDirectory() as home:
        folder = pathlib.Path(home, ".local/share/steady")
        folder.mkdir(parents=True)
        folder.chmod(0o755)
        subprocess.run([f"{BINARIES}/steady-log", "-q", "spike", "7"], check=True,
                       env={"HOME": home, "PATH": "/usr/bin:/bin"}, stdin=subprocess.DEVNULL)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700, oct(folder.stat().st_mode)


def main():
    beside_an_installation()
    for umask in (0o000, 0o022, 0o077, 0o777):
        print(f"ok: umask {umask:03o}: {without_a_terminal(umask)} files and folders,",
              f"{len(CALLS)} calls", flush=True)


main()
