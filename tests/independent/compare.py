#!/usr/bin/env python3
"""Compares steady-stats with stats.py, log by log, to the last printed digit.

    compare.py BINARY LOG... [--sections frequency,days,...] [--since DATE] [--until DATE]
               [--kind KIND]... [--where KEY=VALUE]...

Prints the first difference of each log; exit status 1 if there is one. `--sections` names the
parts of the tree to compare; the other options are handed to both sides.
"""
import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import stats

NOTHING = "nothing"


def own_home(folder, **more):
    """Whatever runs from here on has nothing of this machine's person around it."""
    for name in ("STEADY_LOG", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        os.environ.pop(name, None)
    os.environ.update(HOME=str(folder), LC_ALL="C.UTF-8", TZ="UTC", **more)


def so_many(number, build):
    """Of random logs: the sanitizers, which are slow, look for other faults than wrong figures."""
    return max(1, number // 5) if "sanitize" in str(build) else number


def difference(theirs, ours, path=""):
    """'where: binary has …, stats.py has …', or None."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        pairs = [(f"{path}.{key}" if path else key, theirs.get(key, NOTHING), ours.get(key, NOTHING))
                 for key in {**ours, **theirs}]
    elif isinstance(theirs, list) and isinstance(ours, list):
        longest = max(len(theirs), len(ours))
        pad = [[*side, *[NOTHING] * (longest - len(side))] for side in (theirs, ours)]
        pairs = [(f"{path}[{i}]", a, b) for i, (a, b) in enumerate(zip(*pad))]
    else:
        # A count and a boolean are equal in Python, and must not be here.
        same = theirs == ours and isinstance(theirs, bool) == isinstance(ours, bool)
        return None if same else f"{path}: binary has {theirs!r}, stats.py has {ours!r}"
    return next((found for pair in pairs if (found := difference(pair[1], pair[2], pair[0]))), None)


def binary_figures(binary, log, arguments):
    run = subprocess.run([binary, "--format", "json", *arguments, log], capture_output=True,
                         env={**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}, check=False)
    if run.returncode != 0:
        words = run.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ValueError(f"exit status {run.returncode}: {words[-1] if words else 'no words'}")
    return json.loads(run.stdout)


def compare(log, options, arguments):
    ours = stats.figures([Path(log).read_bytes()], options)
    theirs = binary_figures(options.binary, log, arguments)
    if options.sections:
        unknown = [section for section in options.sections if section not in ours]
        if unknown:
            sys.exit(f"compare.py: no such section: {', '.join(unknown)}; there are "
                     f"{', '.join(ours)}")
        ours, theirs = ({key: tree[key] for key in options.sections if key in tree}
                        for tree in (ours, theirs))
    return difference(theirs, ours)


def handed_on(options):
    """The options both sides are given, as the binary takes them."""
    arguments = []
    for name in ("since", "until"):
        if getattr(options, name):
            arguments += [f"--{name}", getattr(options, name).isoformat()]
    for kind in options.kind:
        arguments += ["--kind", kind]
    for where in options.where:
        arguments += ["--where", "=".join(where)]
    return arguments


def main():
    parser = argparse.ArgumentParser(description="Compares steady-stats with stats.py.")
    parser.add_argument("binary", type=lambda name: str(Path(name).resolve()))
    parser.add_argument("logs", nargs="+")
    parser.add_argument("--sections", type=lambda names: names.split(","), default=[])
    stats.add_options(parser)
    options = parser.parse_args()
    differ = 0
    for log in options.logs:
        try:
            found = compare(log, options, handed_on(options))
        except (OSError, ValueError) as error:
            found = str(error)
        if found:
            differ += 1
            print(f"{log}: {found}")
    print(f"{len(options.logs) - differ} of {len(options.logs)} logs alike", file=sys.stderr)
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
