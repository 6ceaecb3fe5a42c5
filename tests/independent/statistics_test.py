#!/usr/bin/env python3
"""Compares steady-stats with stats.py on random logs: whole, in windows, filtered, in parts.

    statistics_test.py BUILD_DIR [--logs N] [--seed SEED]

Every section that steady-stats prints has to be alike to the last digit. Each log is read whole
from a file; then once more as drawn for it: through a pipe, from a regular standard input, or as
two FILEs, with options or without. The first differences are printed, with the log's name: the
log can be had again from `make_logs.py N FOLDER --seed SEED`.
"""
import argparse
import json
import random
import subprocess
import sys
import tempfile
import tomllib
from datetime import date
from pathlib import Path

import compare
import make_logs
import stats

# What must be there; a section that comes later is compared as soon as it is printed.
SECTIONS = ["from", "to", "days", "days_observed", "records", "bad_lines", "frequency", "intensity",
            "recovery", "triggers", "skills", "exercises", "distortions", "body", "feelings",
            "behaviors", "company", "urges", "predictions", "practice", "good", "ladder", "weeks",
            "hours"]
DIARY = Path(__file__).resolve().parents[2] / "share/demo/diary.log"
WHERE = ["company=alone", "body=warm", "feeling=sad", "trigger=silence", "trigger=late reply",
         "skill=walk", "helped=yes", "intensity=7", "note=tab\there", "choice=waited", "x_1=kept"]


def is_day(text):
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def draw_window(rng, text):
    """Days of the log itself, now and then with nothing between them."""
    days = sorted(line[5:15] for line in text.splitlines() if is_day(line[5:15]))
    window = sorted(rng.choices(days, k=2)) if days else ["2020-12-25", "2021-01-05"]
    if rng.random() < 0.05:
        window.reverse()
    return rng.choice([["--since", window[0]], ["--until", window[1]],
                       ["--since", window[0], "--until", window[1]]])


def draw_filter(rng):
    kinds = rng.sample(["spike", "settled", "checkin", "Spike", "nothing"], rng.randint(0, 2))
    wheres = rng.sample(WHERE, rng.choice([0, 1, 1, 2]))
    return [word for kind in kinds for word in ("--kind", kind)] + \
           [word for where in wheres for word in ("--where", where)]


def draw_options(rng, text):
    return (draw_window(rng, text) if rng.random() < 0.6 else []) + \
           (draw_filter(rng) if rng.random() < 0.5 else [])


def parse_options(arguments):
    parser = argparse.ArgumentParser()
    stats.add_options(parser)
    return parser.parse_args(arguments)


class Reader:
    """Runs the binary on a log in one of the ways it can be given."""

    def __init__(self, binary, folder):
        self.binary = binary
        self.folder = folder

    def write(self, name, text):
        path = self.folder / name
        path.write_bytes(text)
        return str(path)

    def run(self, arguments, **how):
        run = subprocess.run([self.binary, "--format", "json", *arguments], capture_output=True,
                             check=False, **how)
        if run.returncode != 0:
            raise ValueError(f"exit status {run.returncode}: {run.stderr.decode()[-300:]}")
        return json.loads(run.stdout)

    def by_file(self, text, arguments):
        return self.run([*arguments, self.write("log", text)], stdin=subprocess.DEVNULL)

    def by_pipe(self, text, arguments):
        return self.run(arguments, input=text)

    def by_standard_input(self, text, arguments):
        with open(self.write("log", text), "rb") as log:
            return self.run(arguments, stdin=log)

    def by_parts(self, text, arguments):
        cut = text.find(b"\n", len(text) // 2) + 1
        parts = [self.write("first", text[:cut]), self.write("second", text[cut:])]
        return self.run([*arguments, *parts], stdin=subprocess.DEVNULL)


def sections_of(theirs, options):
    sections = [*SECTIONS, *(key for key in theirs if key not in SECTIONS)]
    if options.since:
        # Lines from before --since are not decoded, so nothing in them is found to be wrong.
        sections.remove("bad_lines")
    return sections


def difference(text, arguments, read):
    options = parse_options(arguments)
    ours = stats.figures([text], options)
    theirs = read(text, arguments)
    sections = sections_of(theirs, options)
    return compare.difference({key: theirs[key] for key in sections if key in theirs},
                              {key: ours[key] for key in sections if key in ours})


def without_nulls(tree):
    """TOML has none."""
    if isinstance(tree, dict):
        return {key: without_nulls(value) for key, value in tree.items() if value is not None}
    return [without_nulls(value) for value in tree] if isinstance(tree, list) else tree


def toml_difference(text, reader):
    path = reader.write("log", text)
    run = subprocess.run([reader.binary, "--format", "toml", path], capture_output=True, check=True)
    return compare.difference(tomllib.loads(run.stdout.decode()),
                              without_nulls(reader.by_file(text, [])))


def check(rng, text, reader):
    """What differs, in words; nothing when all is alike."""
    found = toml_difference(text, reader)
    if found:
        yield f"TOML: {found}"
    read = rng.choice([reader.by_pipe, reader.by_standard_input, reader.by_parts, reader.by_file])
    drawn = draw_options(rng, text.decode("utf-8", "replace"))
    for how, arguments in ((reader.by_file, []), (read, drawn)):
        try:
            found = difference(text, arguments, how)
        except ValueError as error:
            found = str(error)
        if found:
            yield f"{how.__name__} {' '.join(arguments)}: {found}"


def random_logs(options):
    for i in range(options.logs):
        rng = random.Random(f"{options.seed} {i}")
        text = make_logs.Log(rng).text().encode("utf-8", "surrogatepass")
        yield f"{options.seed}-{i:04}.log", rng, text


def main():
    parser = argparse.ArgumentParser(description="Compares steady-stats with stats.py.")
    parser.add_argument("build", type=Path)
    parser.add_argument("--logs", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.logs = options.logs or compare.so_many(200, options.build)
    differ = 0
    with tempfile.TemporaryDirectory() as folder:
        compare.own_home(folder)
        reader = Reader(options.build.resolve() / "steady-stats", Path(folder))
        for name, rng, text in [("the diary", random.Random(1), DIARY.read_bytes()),
                                *random_logs(options)]:
            for words in check(rng, text, reader):
                differ += 1
                print(f"{name}: {words}")
    print(f"{options.logs} logs and the diary, {differ} differences")
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
