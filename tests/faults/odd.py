"""Tools on odd input and with odd places to print to, for bad_input_test and bad_output_test.

A second argument to these tests makes them thorough: with a hundred MiB on a line also for tools
that read all at once, and ten million blank lines.
"""
import os
import re
import resource
import signal
import subprocess
import sys
import time

from logs import Log

THOROUGH = len(sys.argv) > 2
SANITIZED = "sanitize" in sys.argv[1]
MEBIBYTE = 1 << 20

GOOD = (b"time=2026-11-22T08:14:05+01:00 kind=spike intensity=7 trigger=late-reply\n"
        b"time=2026-11-22T09:14:05+01:00 kind=note note=\"two words\"\n")

# {} is the file, or - for standard input. Line by line: a log may have any length.
BY_LINE = {
    "show": "steady-show --format json {}",
    "text": "steady-show --format text {}",
    "csv": "steady-show --format csv {}",
    "toml": "steady-show --format toml {}",
    "stats": "steady-stats --all {}",
    "page": "steady-stats --format html {}",
    "line": "steady-stats --line {}",
    "partial": "steady-stats --partial {}",
    "add": "steady-stats --merge {}",
    "check": "steady-log --check {}",
    "hints": "steady-challenge --hints {}",
}
AT_ONCE = {
    "merge": "steady-log --merge --dry-run {}",
    "daylio": "steady-import daylio {}",
    "freecbt": "steady-import freecbt {}",
    "jrnl": "steady-import jrnl {}",
    "table": "steady-import csv {}",
    "say": "steady-say {}",
    "said": "steady-say --lines {}",
    "json": "steady-say --format json {}",
}
FILES_ONLY = {
    "map": "steady-import csv --map {} /dev/null",
    "exercise": "steady-ground --check {}",
    "answers": "steady-ground three-breaths --no-input --answers {}",
}
STDIN_ONLY = {
    "batch": "steady-log --dry-run",
    "note": "steady-log --dry-run note -",
    "answer": "steady-ground appreciation --no-input --answer note=-",
    "thought": "steady-challenge --no-input -",
}
READERS = {**BY_LINE, **AT_ONCE, **FILES_ONLY, **STDIN_ONLY}

PRINTERS = [
    "steady-show --format logfmt good", "steady-show --format json good",
    "steady-show --format text good", "steady-show --format csv good",
    "steady-show --format toml good", "steady-stats --all good", "steady-stats --line good",
    "steady-stats --format json good", "steady-stats --format html good",
    "steady-stats --format toml good", "steady-stats --format csv good",
    "steady-stats --by trigger good", "steady-stats --partial good",
    "steady-log --path", "steady-log --dry-run note x", "steady-log --check bad",
    "steady-import csv good.csv", "steady-import --list", "steady-say message",
    "steady-say --format json message", "steady-say --list",
    "steady-say --compose --no-input --form share --answer state=fine",
    "steady-challenge --hints message", "steady-challenge --list", "steady-challenge --form",
    "steady-challenge --print thought-record", "steady-ground --list",
    "steady-ground --print three-breaths", "steady-ground --check exercise.toml",
    "steady-ground three-breaths --no-input --answer before=3", "steady-ladder --list",
    "steady-remind --list", "steady-remind --crontab", "steady-support", "steady-support --list",
    "steady-write --list", "steady-write --print free-writing",
]
TOOLS = ["challenge", "ground", "import", "ladder", "log", "remind", "say", "show", "stats",
         "support", "write"]

# What no person should read: words of the language, control characters.
NO_WORDS = re.compile(
    rb"std::|basic_string|bad_alloc|terminate called|what\(\)|_M_|filesystem error|vector::|"
    rb"map::at|runtime error|Sanitizer|length_error|out_of_range|"
    rb"[^\t\n\x20-\x7e\x80-\xff]|\xc2[\x80-\x9f]")


class Outcome:
    """What a run came to, and the memory and time on the processor that it took."""

    def __init__(self, status, out, said, usage):
        self.status, self.out, self.said = os.waitstatus_to_exitcode(status), out, said
        self.mebibytes = usage.ru_maxrss / 1024
        self.seconds = usage.ru_utime + usage.ru_stime

    def __repr__(self):
        return f"{self.status} {self.out[:200]!r} {self.said[:400]!r} {self.mebibytes:.0f} MiB"


def limited():
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    if not SANITIZED:  # the address sanitizer takes more of the address space than there is
        resource.setrlimit(resource.RLIMIT_AS, (1536 * MEBIBYTE, 1536 * MEBIBYTE))


def closing(*places):
    def before():
        limited()
        for place in places:
            os.close(place)
    return before


class Bad(Log):
    """A folder with odd files in it."""

    runs = 0  # of tools, in all folders

    def __enter__(self):
        super().__enter__()
        text = GOOD.decode()
        for name, content in {
            "good": GOOD, "bad": b"what\n", "log": GOOD, "empty": b"",
            "exercise.toml": b"id = 1\n",
            "good.csv": b"time,note\n2026-11-22 08:00,fine\n", "message": b"You never call.\n",
            "nul": GOOD.replace(b"two words", b"two\0words") + b"\0\n",
            "crlf": GOOD.replace(b"\n", b"\r\n"), "bom": b"\xef\xbb\xbf" + GOOD,
            "utf16": b"\xff\xfe" + text.encode("utf-16-le"),
            "utf16-be": b"\xfe\xff" + text.encode("utf-16-be"),
            "bytes": bytes(range(256)) * 16,
            "escapes": b"time=2026-11-22T08:14:05Z kind=note note=\"\\u001b[2J\x1b[2J\xc2\x9b"
                       b"\xe2\x80\xae\"\n\x1b[2J\x1b]0;x\x07=\n",
        }.items():
            with open(self.file(name), "wb") as file:
                file.write(content)
        os.makedirs(self.file(".config/steady"))
        for name, content in {
            "ladder.toml": '[[rung]]\nid = "a"\ntitle = "A"\nstrength = 3\n',
            "reminders.toml": '[[reminder]]\nname = "a"\nhours = "07:30"\ntext = "A?"\n',
        }.items():
            with open(self.file(f".config/steady/{name}"), "w", encoding="utf-8") as file:
                file.write(content)
        return self

    def file(self, name):
        return os.path.join(self.home, name)

    def try_it(self, command, stdin=subprocess.DEVNULL, stdout=None, before=limited, least=None):
        """Its status tells the truth, and what it says is for a person."""
        words = command.split()
        with open(self.file(".out"), "w+b") as out, open(self.file(".said"), "w+b") as said:
            tool = subprocess.Popen(
                words, stdin=stdin, stdout=stdout or out, stderr=said, cwd=self.home,
                start_new_session=True, preexec_fn=before,
                env=self.environment(STEADY_NOW="2026-11-22T12:00:00+01:00"))
            if least is not None:
                time.sleep(least)
                os.kill(tool.pid, signal.SIGKILL)
            _, status, usage = os.wait4(tool.pid, 0)
            tool.returncode = status
            out.seek(0)
            said.seek(0)
            outcome = Outcome(status, out.read(), said.read(), usage)
        if least is None:
            check(outcome, words)
        return outcome

    def read(self, name, path, **more):
        """A reader, with the file named, and with it on its standard input."""
        command = READERS[name]
        if name not in STDIN_ONLY:
            yield self.try_it(command.replace("{}", path), **more)
        if name not in FILES_ONLY:
            with open(path, "rb") as file:
                yield self.try_it(command.replace("{}", "-"), stdin=file, **more)


def check(outcome, what):
    Bad.runs += 1
    assert outcome.status in (0, 1, 2, -signal.SIGPIPE), (what, outcome)
    assert not NO_WORDS.search(outcome.said), (what, outcome)
    if outcome.status in (1, 2) and "--check" not in what:
        assert re.search(rb"^steady-[a-z]+: .+", outcome.said, re.MULTILINE), (what, outcome)
