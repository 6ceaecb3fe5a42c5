#!/usr/bin/env python3
"""share/lnav/steady.lnav in the real lnav: the log as a table."""
import csv
import pathlib
import shutil
import subprocess
import sys
import tempfile

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "share/lnav/steady.lnav"
LOG = """# steady log 1

time=2026-11-22T08:14:05+01:00 kind=spike body=chest,head intensity=7 trigger=late-reply note="a \\"b\\" intensity=9"
time=2026-11-22T19:30:00+01:00 kind=positive note="a walk by the river"
time=2026-11-22T20:30:00+01:00 kind=spike intensity=4 trigger=late-reply
"""


def query(home, sql):
    log = pathlib.Path(home) / "log"
    log.write_text(LOG)
    run = subprocess.run(
        ["lnav", "-n", "-f", SCRIPT, "-c", ";" + sql, "-c", ":write-csv-to -", log],
        env={"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm"},
        capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    assert run.returncode == 0 and not run.stderr, run
    return list(csv.reader(run.stdout.splitlines()))


def main():
    if not shutil.which("lnav"):
        print("SKIP: lnav is not installed here")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as home:
        found = query(home, "SELECT log_time, kind, intensity, trigger, note FROM steady")
        assert found == [
            ["log_time", "kind", "intensity", "trigger", "note"],
            ["2026-11-22 08:14:05.000", "spike", "7", "late-reply", 'a "b" intensity=9'],
            ["2026-11-22 19:30:00.000", "positive", "<NULL>", "<NULL>", "a walk by the river"],
            ["2026-11-22 20:30:00.000", "spike", "4", "late-reply", "<NULL>"]], found
        print("ok: a row for each record, with its own time, and columns for its fields")
        example = next(line for line in SCRIPT.read_text().splitlines() if "GROUP BY" in line)
        found = query(home, example.lstrip("# ;"))
        assert found[1:] == [["late-reply", "2", "5.5"]], found
        print("ok: the example in it")


main()
