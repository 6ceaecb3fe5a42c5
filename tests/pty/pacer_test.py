#!/usr/bin/env python3
"""Record the pacer: does each phase begin when it should, with stops in between?

    pacer_test.py BINARIES [SECONDS]       SECONDS of breathing (default 40, at most 300)
"""
import re
import signal
import sys
import time

from terminal import BINARIES, ground, run, shell

SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 40
ALLOWED = 0.050
PHASES = [("Breathe in", 4), ("Breathe out", 6)]  # slow-breathing
NAMES = re.compile(rb"Breathe in|Breathe out")


def phase_changes(arrivals):
    """When each phase's name first appeared on the terminal, in order."""
    changes = []
    for when, data in arrivals:
        for name in NAMES.findall(data):
            if not changes or changes[-1][1] != name.decode():
                changes.append((when, name.decode()))
    return changes


def check(arrivals, stop, go_on):
    """Each change at its deadline, counted from the first; the time between is not counted."""
    changes = phase_changes(arrivals)
    deadline, worst = changes[0][0], 0
    for number, (when, name) in enumerate(changes):
        expected, length = PHASES[number % 2]
        assert name == expected, (number, name)
        late = when - deadline
        worst = max(worst, abs(late))
        assert abs(late) <= ALLOWED, f"change {number} ({name}) was {late * 1000:.1f} ms off"
        deadline += length
        if when < stop <= deadline:
            deadline += go_on - stop
    assert len(changes) >= 2, changes
    print(f"{len(changes)} phases, {arrivals[-1][0] - arrivals[0][0]:.0f} s, "
          f"stopped for {go_on - stop:.2f} s: at most {worst * 1000:.1f} ms off")


def begin(t):
    t.answer("[Enter]", "\n")
    t.wait_for("Breathe in")
    del t.arrivals[:-1]


def stopped_by_signal():
    """SIGSTOP, which nobody is told of, and SIGCONT"""
    with ground("slow-breathing", "--quick") as t:
        begin(t)
        t.listen(SECONDS / 3 + 0.7)
        stop = time.monotonic()
        t.signal(signal.SIGSTOP)
        t.listen(3.3)
        go_on = time.monotonic()
        t.signal(signal.SIGCONT)
        t.listen(SECONDS * 2 / 3)
        check(t.arrivals, stop, go_on)
        t.type("q")
        t.end()


def stopped_by_key():
    """Ctrl-Z and fg in a shell with job control"""
    with shell(f"{BINARIES}/steady-ground slow-breathing --quick --no-keep") as t:
        begin(t)
        t.listen(SECONDS / 3 + 0.7)
        stop = time.monotonic()
        t.type("\x1a")
        t.wait_for("$ ")
        shown = t.everything()
        assert b"\x1b[?25h" in shown, "the cursor is hidden while stopped"
        t.listen(2.3)
        assert b"Breathe" not in t.seen, "it went on drawing"
        go_on = time.monotonic()
        t.type("fg\n")
        t.listen(SECONDS * 2 / 3)
        check(t.arrivals, stop, go_on)
        t.type("q")
        t.wait_for("$ ")


def resized():
    """a narrower window gets narrower lines, and none of them wraps"""
    with ground("slow-breathing", "--quick", columns=70) as t:
        begin(t)
        for columns in [40, 24, 12, 70]:
            t.resize(columns)
            t.listen(0.2)
            t.seen = b""
            t.listen(0.4)
            frames = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", t.seen).decode().split("\r")
            widest = max(len(frame) for frame in frames)
            assert 0 < widest < columns, (columns, widest, frames)
            assert b"\n" not in t.seen
        t.type("q")
        assert t.end() == 0


run(resized, stopped_by_key, stopped_by_signal)
