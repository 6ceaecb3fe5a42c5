#!/usr/bin/env python3
"""Runs the example of steady-stats(1) with GNU parallel on 1,000 logs.

    parallel_test.py BUILD_DIR

What is merged has to agree with stats.py to the last digit, and to be the same bytes however the
lines are ordered, spread over files, and merged on the way.
"""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from argparse import Namespace
from pathlib import Path

import compare
import make_logs
import stats
from person import Person

PEOPLE = compare.so_many(1000, sys.argv[1])
NO_OPTIONS = Namespace(since=None, until=None, kind=[], where=[])


def shell(command, folder):
    run = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{command}: exit status {run.returncode}: {run.stderr.decode()[-500:]}")
    return run.stdout


def write_logs(folder):
    """Logs of a few days each, as a study begins."""
    (folder / "logs").mkdir()
    for i in range(PEOPLE):
        log = make_logs.Log(random.Random(f"study {i}"))
        text = log.text(moments=6).encode("utf-8", "surrogatepass")
        (folder / "logs" / f"{i:04}.log").write_bytes(text)


def check(holds, words):
    if not holds:
        sys.exit(words)


def main():
    if not shutil.which("parallel"):
        print("SKIP: needs GNU parallel")
        sys.exit(77)
    build = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / ".parallel").mkdir()
        (folder / ".parallel" / "will-cite").touch()
        compare.own_home(name, PATH=f"{build}:{os.environ['PATH']}")
        write_logs(folder)
        merged = shell("ls logs/*.log | parallel steady-stats --partial | "
                       "tee study.partial | steady-stats --merge --format json", folder)
        people = [Person([path.read_bytes()], NO_OPTIONS)
                  for path in sorted((folder / "logs").iterdir())]
        found = compare.difference(json.loads(merged), stats.merged(people))
        check(not found, f"{PEOPLE} people: {found}")
        other = shell("shuf study.partial | split -n r/7 - part. && "
                      "for part in part.*; do steady-stats --merge --partial $part; done | "
                      "sort | steady-stats --merge --format json", folder)
        check(other == merged, "another order gives another report")
        remote = shell("ls logs/*.log | head -n 40 | parallel --sshlogin : --workdir . "
                       "steady-stats --partial | sort", folder)
        here = (folder / "study.partial").read_bytes().splitlines(keepends=True)
        check(set(remote.splitlines(keepends=True)) <= set(here) and remote.count(b"\n") == 40,
              "--sshlogin gives other lines")
        table = json.loads(shell("steady-stats --merge --by file --format json study.partial",
                                 folder))
        rows = {row["file"]: row["n"] for row in table["rows"]}
        check(rows == {f"{i:04}.log": len(person.spikes) for i, person in enumerate(people)},
              "the table by file has other people or alarms")
    print(f"{PEOPLE} people, merged alike in every way")


if __name__ == "__main__":
    main()
