"""Many writers of one log at once, with editors, rewriters and readers among them.

Each writer notes down what steady-log said is kept. Nothing of that may be missing, at no moment
and to no reader, unless --undo or --forget took it away.
"""
import collections
import fcntl
import os
import re
import threading
import time

from logs import RECORD, WORD, Log

EDITS, UNDOS, FORGETS = 3, 5, 2
TIME = re.compile(rb"time=(\S+) kind=spike\b")
OF = re.compile(rb" kind=settled .*\bof=(\S+)")
# One of four kinds of writers. A lock that could not be had in ten seconds is asked for again.
WRITER = r"""
number=$1 records=$2
until_kept() {
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ $tries -lt 5 ] || exit 1
    done
}
keep() { until_kept steady-log --quiet "$@"; }
pipe() { for i; do echo "kind=note note=word-$number-$i"; done | steady-log --quiet; }
batch() {
    until_kept pipe "$@"
    for i; do echo "word-$number-$i"; done >>"$KEPT"
}
case $((number % 4)) in
    0) for i in $(seq "$records"); do
           keep note "word-$number-$i" && echo "word-$number-$i" >>"$KEPT"
       done ;;
    1) for i in $(seq 1 2 "$records"); do
           keep spike $((i % 11)) "note=word-$number-$i" && echo "word-$number-$i" >>"$KEPT"
           keep settled "word-$number-$((i + 1))" && echo "word-$number-$((i + 1))" >>"$KEPT"
       done ;;
    2) for i in $(seq 1 4 "$records"); do batch "$i" $((i + 1)) $((i + 2)) $((i + 3)); done ;;
    3) batch $(seq "$records") ;;
esac
"""


class Crowd(Log):
    """A log, and what its writers and changers said of it."""

    def __enter__(self):
        super().__enter__()
        self.kept = os.path.join(self.home, "kept")
        self.copies = os.path.join(self.home, "copies")  # of edits that came too late
        os.mkdir(self.copies, 0o700)
        self.undone = []
        self.refused = self.changes = self.readings = 0
        self.wrong = []
        self.over = threading.Event()
        return self

    def environment(self, **more):
        return super().environment(KEPT=self.kept, XDG_RUNTIME_DIR=self.copies, **more)

    def acknowledged(self):
        if not os.path.exists(self.kept):
            return set()
        with open(self.kept, "rb") as file:
            return set(file.read().rpartition(b"\n")[0].split())

    def until_done(self, *arguments, **more):
        """A change that came between others is made again."""
        for _ in range(200):
            status, out, said = self.run("steady-log", *arguments, **more)
            if status == 0:
                self.changes += 1
                return out
            assert b"rewritten while you edited" in said or b"is holding it" in said, said
            self.refused += 1
        raise AssertionError(f"{arguments}: never came through")

    def change(self):
        for number in range(EDITS):
            change = f's/word-seed-{number}/word-edited-{number}/'
            editor = self.script(f'sleep 0.05; sed -i {change} "$1"')
            self.until_done("--edit", environment={"EDITOR": editor})

    def take_back(self):
        for number in range(max(UNDOS, FORGETS)):
            time.sleep(0.1)
            while len(self.acknowledged()) <= number:  # what was there before the crowd stays
                time.sleep(0.01)
            if number < UNDOS:
                self.undone += WORD.findall(self.until_done("--undo"))
            if number < FORGETS:
                self.until_done("--forget", f"note=word-forget-{number}")

    def read(self, *command):
        """A reader sees whole records only, and all that was acknowledged before it looked."""
        while not self.over.wait(0.05):  # a breath for the writers
            before = self.acknowledged()
            status, out, said = self.run(*command)
            if status or said:
                self.wrong.append((command, status, said))
            self.readings += 1
            if command[0] == "steady-stats":
                continue
            torn = [line for line in out.splitlines()
                    if not RECORD.fullmatch(line) and not line.startswith(b"#")]
            if torn:
                self.wrong.append((command, "torn", torn))
            self.missing.update(before - set(WORD.findall(out)) if command[0] != "tail" else ())

    def start_all(self, writers, records):
        """They wait for the lock until the last of them is there, or for two seconds."""
        script = self.script(WRITER, "writer")
        began, tools = time.monotonic(), []
        with open(self.path, "rb") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            for number in range(writers):
                tools.append(self.start(script, str(number), str(records)))
                tools[-1].stdin.close()
                if time.monotonic() - began > 2:
                    fcntl.flock(held, fcntl.LOCK_UN)
        return tools

    def finish(self, tools):
        for tool in tools:
            said = tool.stderr.read()
            assert tool.wait() == 0, (tool.returncode, said)
            assert not said or b"is holding it" in said, said
            self.refused += said.count(b"is holding it")
            tool.stdout.close()
            tool.stderr.close()

    def crowd(self, writers, records):
        self.missing = set()
        seeds = [f"word-seed-{number}" for number in range(EDITS)]
        seeds += [f"word-forget-{number}" for number in range(FORGETS)]
        self.keep(input="".join(f"kind=note note={word}\n" for word in seeds).encode())
        readers = [threading.Thread(target=self.read, args=command, daemon=True) for command in (
            ("steady-show", self.path), ("steady-stats", "--all", self.path),
            ("tail", "-n", "+1", self.path), ("cat", self.path))]
        changers = [threading.Thread(target=change, daemon=True)
                    for change in (self.change, self.take_back)]
        began = time.monotonic()
        tools = self.start_all(writers, records)
        for thread in readers + changers:
            thread.start()
        self.finish(tools)
        seconds = time.monotonic() - began
        for thread in changers:
            thread.join()
        self.over.set()
        for thread in readers:
            thread.join()
        self.check(writers, records)
        return seconds

    def check(self, writers, records):
        self.check_whole()
        self.check_no_leftovers()
        wanted = {b"word-%d-%d" % (number, record) for number in range(writers)
                  for record in range(1, records + 1)}
        assert self.acknowledged() == wanted, "not all was said to be kept"
        wanted |= {b"word-edited-%d" % number for number in range(EDITS)}
        counts = collections.Counter(WORD.findall(self.bytes()) + self.undone)
        assert set(counts) == wanted, (wanted ^ set(counts))
        assert set(counts.values()) == {1}, counts.most_common(3)
        assert self.changes == EDITS + UNDOS + FORGETS
        assert self.bytes().count(b"# steady log 1\n") == 1
        assert not self.wrong, self.wrong[:3]
        assert self.missing <= set(self.undone), self.missing
        spikes, answered = TIME.findall(self.bytes()), OF.findall(self.bytes())
        assert len(set(spikes)) == len(spikes), "two spikes at one time"
        assert len(set(answered)) == len(answered), "one spike settled twice"
