#!/usr/bin/env python3
"""Measures how well `steady-challenge --hints` agrees with people who read the same thoughts.

    tests/bench/hints.py BUILD_DIR FILE...

Each FILE has a LABELS<TAB>TEXT a line: what people saw, the best first and joined by commas, or
`none`. Printed are, over the thoughts with a label, the share whose first hint is among the labels
(hit@1) and the share where one of the first three is (hit@3); over the others, the share that
draws any hint. Of a file that is called dev.tsv the odd and the even lines are told apart as well,
so that half of it can be kept unread. Lines that begin with # are passed over.
"""
import argparse
import subprocess
import sys
from pathlib import Path


def read(path):
    """(labels, text) of each line, in its order."""
    rows = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        labels, tab, text = line.partition("\t")
        if tab and not line.startswith("#"):
            rows.append((set(labels.split(",")), text))
    return rows


def hints_of(build, texts):
    tool = build.resolve() / "steady-challenge"
    lines = "".join(text + "\n" for text in texts)
    done = subprocess.run([tool, "--hints"], input=lines.encode(), capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(done.stderr.decode() or f"{tool}: exit status {done.returncode}")
    answers = done.stdout.decode().split("\n")[:-1]
    assert len(answers) == len(texts), "a line out for each line in"
    return [[hint for hint in answer.split("\t")[0].split(",") if hint] for answer in answers]


def share(hits, all_of_them):
    return f"{hits / all_of_them:.3f}" if all_of_them else "  -  "


def tell(name, rows):
    labelled = [(labels, hints) for labels, hints in rows if "none" not in labels]
    plain = [hints for labels, hints in rows if "none" in labels]
    first = sum(bool(labels & set(hints[:1])) for labels, hints in labelled)
    three = sum(bool(labels & set(hints[:3])) for labels, hints in labelled)
    drawn = sum(bool(hints) for hints in plain)
    print(f"{name:24} {len(labelled):6} with a label: hit@1 {share(first, len(labelled))}"
          f"  hit@3 {share(three, len(labelled))}   {len(plain):6} with none:"
          f" any hint {share(drawn, len(plain))}")


def main():
    parser = argparse.ArgumentParser(description="Measures the hints at thinking habits.")
    parser.add_argument("build", type=Path, metavar="BUILD_DIR")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    options = parser.parse_args()
    for path in options.files:
        rows = read(path)
        hints = hints_of(options.build, [text for _, text in rows])
        found = [(labels, hint) for (labels, _), hint in zip(rows, hints)]
        tell(path.name, found)
        if path.name == "dev.tsv":
            tell("  odd lines", found[0::2])
            tell("  even lines", found[1::2])


if __name__ == "__main__":
    main()
