#!/usr/bin/env python3
"""A small disk that is full. It is a tmpfs in a mount namespace of its own."""
import collections
import dataclasses
import os
import subprocess
import sys

from logs import Log, run, skip
from tracing import Home, check
from writers import APPENDS, OTHERS, REWRITES

if "STEADY_OWN_MOUNTS" not in os.environ:
    own = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    if subprocess.run([*own, "true"], stderr=subprocess.DEVNULL).returncode != 0:
        skip("no mount namespace can be had here (unshare)")
    os.environ["STEADY_OWN_MOUNTS"] = "1"
    os.execvp("unshare", [*own, sys.executable, *sys.argv])


def mount(place, size):
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", place]
    if subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode != 0:
        skip("no tmpfs can be mounted here")


class Disk(Log):
    """A log on a disk of 128 KiB, which holds a file to be removed when room is wanted."""

    def __enter__(self):
        super().__enter__()
        self.disk = os.path.join(self.home, "disk")
        os.mkdir(self.disk)
        mount(self.disk, 128)
        self.path = os.path.join(self.disk, "log")
        self.filler = os.path.join(self.disk, "filler")
        with open(self.filler, "wb") as file:
            file.write(b"x" * 65536)
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", self.disk], check=True)
        super().__exit__()

    def fill(self):
        """Records of about 1000 bytes until one does not fit; the words of those kept."""
        kept = []
        while True:
            word = f"word-{len(kept)}"
            status, _, said = self.run("steady-log", "note", word, "x" * 1000)
            if status != 0:
                assert status == 1 and word.encode() in said and b"No space left" in said, said
                return kept
            kept.append(word)
            assert len(kept) < 1000, "this disk does not fill"


def append():
    """a record that does not fit is given back, and takes no other along"""
    with Disk() as disk:
        kept = disk.fill()
        assert list(disk.words()) == kept
        disk.check_whole()
        os.remove(disk.filler)
        disk.keep("note", "word-after")
        assert list(disk.words()) == [*kept, "word-after"]
        print(f"{len(kept)} records kept until the disk was full, 1 given back, 0 lines torn")


def batch():
    """a batch that does not fit is kept not at all"""
    with Disk() as disk:
        disk.keep("note", "word-first")
        lines = b"".join(b"kind=note note=word-%d-%s\n" % (n, b"x" * 1000) for n in range(200))
        status, _, said = disk.run("steady-log", input=lines)
        assert status == 1 and said.count(b"kind=note") == 200, said[-200:]
        assert list(disk.words()) == ["word-first"]
        disk.check_whole()


def rewrite():
    """--undo, --forget and --edit with no room for a new file leave the old one"""
    with Disk() as disk:
        disk.fill()
        before = disk.bytes()
        editor = disk.script('echo "# mine" >>"$1"')
        for arguments in [["--undo"], ["--forget", "kind=note"], ["--edit"]]:
            status, out, said = disk.run("steady-log", *arguments, environment={"EDITOR": editor})
            assert status == 1 and not out and b"No space left" in said, (arguments, status, said)
            assert disk.bytes() == before
            assert sorted(os.listdir(disk.disk)) == ["filler", "log"]
        copy = said.decode().split("Your edited copy is ")[1].strip()
        with open(copy, encoding="utf-8") as file:
            assert file.read().endswith("# mine\n")


class DiskHome(Home):
    """A home that is a disk of 256 KiB, and perhaps full."""

    def mount(self):
        mount(self.home, 256)

    def fill(self):
        with open(os.path.join(self.home, "filler"), "wb", buffering=0) as file:
            try:
                while file.write(b"x" * 4096):
                    pass
            except OSError:
                return

    def tree(self, below=None):
        return {path: text for path, text in super().tree(below).items() if path != "filler"}

    def __exit__(self, *_):
        subprocess.run(["umount", self.home], check=True)
        super().__exit__()


def filling_pages(case):
    """The same with logs that fill whole pages, after which there is room for nothing."""
    def filled(name, text):
        room = -len(text) % 4096
        return b"#" * (room - 1) + b"\n" + text if name.endswith("log") else text
    return dataclasses.replace(case, files={
        name: filled(name, text) for name, text in case.files.items()})


def every_writer():
    """no writer loses anything on a full disk, or says that it is kept"""
    ends = collections.Counter()
    for case in map(filling_pages, APPENDS + REWRITES + OTHERS):
        with DiskHome(case) as home:
            before = home.tree()
            status, _, said = home.go_untraced()
            assert status == 0, (case.name, said)
            after = home.tree()
        with DiskHome(case) as home:
            home.fill()
            status, out, said = home.go_untraced()
            check(case.name, home, before, after, status, out + said)
            ends[status] += 1
    print(f"{ends.total()} writers on a full disk: {ends[1]} refused, {ends[0]} had room; 0 lost")


run(append, batch, rewrite, every_writer)
