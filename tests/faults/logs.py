"""What every test of faults needs: a log of its own, tools run on it, and what must hold after.

Each test is a script: its first argument is the folder of the binaries, it prints figures, and an
AssertionError ends it with a status other than 0. Status 77 says that it could not be run here.
"""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile

BINARIES = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "."
RECORD = re.compile(rb"time=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d kind=[a-z]+( .*)?")
WORD = re.compile(rb"\bword-[a-z0-9-]+\b")


def skip(why):
    print("SKIP:", why)
    sys.exit(77)


class Log:
    """A folder that is gone at the end, with a log in it."""

    def __enter__(self):
        self.home = tempfile.mkdtemp(prefix="steady-faults-")
        self.path = os.path.join(self.home, "log")
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.home, ignore_errors=True)

    def environment(self, **more):
        inherited = {name: value for name, value in os.environ.items()
                     if not name.startswith(("XDG_", "STEADY_"))}
        return {**inherited, "HOME": self.home, "PATH": BINARIES + ":/usr/bin:/bin", "TZ": "UTC",
                "LC_ALL": "C.UTF-8", "STEADY_LOG": self.path, "XDG_RUNTIME_DIR": self.home, **more}

    def start(self, *command, **more):
        """A tool, on its way, without a terminal."""
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        environment = self.environment(**more.pop("environment", {}))
        return subprocess.Popen(command, **{**pipes, **more}, env=environment,
                                start_new_session=True)

    def run(self, *command, input=b"", **more):
        """Its status, and what it said on stdout and stderr."""
        tool = self.start(*command, **more)
        out, said = tool.communicate(input)
        return tool.returncode, out, said

    def keep(self, *words, **more):
        status, _, said = self.run("steady-log", *words, **more)
        assert status == 0, (words, status, said)

    def script(self, text, name="script"):
        """An executable shell script, for EDITOR."""
        path = os.path.join(self.home, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\nset -e\n" + text + "\n")
        os.chmod(path, 0o700)
        return path

    def bytes(self):
        if not os.path.exists(self.path):
            return b""
        with open(self.path, "rb") as file:
            return file.read()

    def lines(self):
        return [line for line in self.bytes().split(b"\n") if line and not line.startswith(b"#")]

    def torn(self):
        """Lines that are no whole record; a last one without its LF is none."""
        text = self.bytes()
        torn = [line for line in self.lines() if not RECORD.fullmatch(line)]
        return torn + ([b"no LF at the end"] if text and not text.endswith(b"\n") else [])

    def words(self):
        """How often each word-… stands in the log."""
        return collections.Counter(word.decode() for word in WORD.findall(self.bytes()))

    def check_whole(self):
        assert not self.torn(), self.torn()

    def check_no_leftovers(self):
        ours = (".steady", "steady-edit")
        left = [name for name in os.listdir(self.home) if name.startswith(ours)]
        assert not left, left


def run(*tests):
    """All of them; with STEADY_FAULTS_ONLY, the one of that name."""
    only = os.environ.get("STEADY_FAULTS_ONLY")
    for test in tests:
        if only in (None, test.__name__):
            test()
            print("ok:", test.__doc__)
