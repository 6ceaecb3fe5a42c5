#!/usr/bin/env python3
"""Compares `steady-stats --merge` with stats.py on random logs of different people.

    partials_test.py BUILD_DIR [--groups N] [--seed SEED]

Each group of people is made into partials, with options drawn for it or none; the lines come in a
random order, and some are merged with each other before. Every figure has to be alike to the last
digit; for people without names, every figure that has none.
"""
import argparse
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import compare
import make_logs
import stats
from person import Person
from statistics_test import SECTIONS, draw_options, parse_options

NAMED = ["triggers", "skills", "exercises", "distortions", "body", "feelings", "behaviors",
         "company", "ladder"]


class Merger:
    def __init__(self, binary, folder):
        self.binary = binary
        self.folder = folder

    def run(self, *arguments, text=None):
        run = subprocess.run([self.binary, *arguments], input=text, capture_output=True,
                             stdin=None if text is not None else subprocess.DEVNULL, check=False)
        if run.returncode != 0:
            raise ValueError(f"exit status {run.returncode}: {run.stderr.decode()[-300:]}")
        return run.stdout

    def partial(self, log, arguments):
        path = self.folder / "log"
        path.write_bytes(log)
        line = self.run("--partial", *arguments, str(path))
        if line.count(b"\n") != 1 or b"\t" in line:
            raise ValueError(f"not one line: {line!r}")
        return line

    def tree(self, lines):
        return json.loads(self.run("--merge", "--format", "json", text=b"".join(lines)))


def draw_people(rng):
    return [make_logs.Log(rng).text().encode("utf-8", "surrogatepass")
            for _ in range(rng.choice([1, 2, 3, 5]))]


def some_merged(rng, lines, merger):
    """The lines in another order, the first few of them as one."""
    lines = rng.sample(lines, len(lines))
    first = rng.randint(0, len(lines))
    joined = merger.run("--merge", "--partial", text=b"".join(lines[:first]))
    return rng.sample([joined, *lines[first:]], len(lines) - first + 1)


def difference(rng, merger):
    logs = draw_people(rng)
    arguments = draw_options(rng, rng.choice(logs).decode("utf-8", "replace")) \
        if rng.random() < 0.6 else []
    options = parse_options(arguments)
    ours = stats.merged([Person([log], options) for log in logs])
    nameless = rng.random() < 0.2
    lines = [merger.partial(log, arguments + ["--no-names"] * nameless) for log in logs]
    theirs = merger.tree(some_merged(rng, lines, merger))
    if options.since:
        # Lines from before --since are not decoded, so nothing in them is found to be wrong.
        ours["bad_lines"] = theirs["bad_lines"]
    if nameless:
        ours |= {section: [] for section in NAMED}
    missing = [section for section in SECTIONS if section not in theirs]
    found = f"without {missing}" if missing else compare.difference(theirs, ours)
    return found and f"{len(logs)} people {' '.join(arguments)}: {found}"


def main():
    parser = argparse.ArgumentParser(description="Compares steady-stats --merge with stats.py.")
    parser.add_argument("build", type=Path)
    parser.add_argument("--groups", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.groups = options.groups or compare.so_many(60, options.build)
    differ = 0
    with tempfile.TemporaryDirectory() as folder:
        compare.own_home(folder)
        merger = Merger(options.build.resolve() / "steady-stats", Path(folder))
        for i in range(options.groups):
            found = difference(random.Random(f"people {options.seed} {i}"), merger)
            if found:
                differ += 1
                print(f"group {i}: {found}")
    print(f"{options.groups} groups of people, {differ} differences")
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
