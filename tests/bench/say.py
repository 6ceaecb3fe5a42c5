#!/usr/bin/env python3
"""Measures how well `steady-say` agrees with what its messages are expected to bring.

    tests/bench/say.py BUILD_DIR [FILE]

Each line of FILE (tests/data/messages.tsv) has the hints that should come, joined by commas, or
`none`; a tab; and the message. Every third row was kept unread while phrases were written, and is
told apart. A hint counts once a message, wherever in it. Words that bring the panel of helplines
draw no hint, so rows that do are missed here.
"""
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data" / "messages.tsv"


def read(path):
    """(expected hints, message) of each row."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if "\t" in line]
    rows = [line.split("\t", 1) for line in lines if not line.startswith("#")]
    return [(set(labels.split(",")) - {"none"}, text) for labels, text in rows]


def hints_of(build, texts):
    command = [build.resolve() / "steady-say", "--lines", "--format", "json", "-"]
    done = subprocess.run(command, input="".join(text + "\n" for text in texts).encode(),
                          capture_output=True, check=True)
    found = [set() for _ in texts]
    for line in done.stdout.decode().splitlines():
        hint = json.loads(line)
        found[hint["line"] - 1].add(hint["hint"])
    return found


def share(part, whole):
    return f"{part / whole:.3f}" if whole else "  -  "


def tell(name, rows):
    right, told, expected = Counter(), Counter(), Counter()
    for wanted, found in rows:
        right.update(wanted & found)
        told.update(found)
        expected.update(wanted)
    plain = [found for wanted, found in rows if not wanted]
    print(f"{name:18} precision {share(right.total(), told.total())}"
          f"  recall {share(right.total(), expected.total())}"
          f"  none expected: {sum(map(bool, plain))} of {len(plain)} with a hint")
    for hint in sorted(expected | told):
        print(f"  {hint:18} right {right[hint]:3} of {told[hint]:3} told, {expected[hint]:3} expected")


def main():
    path = Path(sys.argv[2]) if len(sys.argv) > 2 else DATA
    rows = read(path)
    found = hints_of(Path(sys.argv[1]), [text for _, text in rows])
    pairs = [(wanted, hints) for (wanted, _), hints in zip(rows, found)]
    tell("written with", [pair for i, pair in enumerate(pairs) if i % 3 != 2])
    tell("unread third", pairs[2::3])


main()
