#!/usr/bin/env python3
"""Nothing of an export is dropped: import_test.py BINARIES [SEED]

Python's own readers of CSV and JSON take the exports apart. Every cell's text must stand in a
record or in a remark, every record must be one that steady reads, and importing twice must be as
importing once. Then the same for tables made up of hostile cells.
"""
import csv
import html
import io
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

from compare import so_many

BINARIES = os.path.abspath(sys.argv[1])
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1
TABLES = so_many(60, BINARIES)
EXPORTS = pathlib.Path(__file__).resolve().parent.parent / "data" / "exports"
FIELD = re.compile(r'([^\s="]+)=("(?:[^"\\]|\\.)*"|[^\s"]*)')
TAG = re.compile(r"</?(?:a|b|br|div|ul|li)(?:\s[^>]*)?/?>")
WHEN = {"year", "full_date", "date", "weekday", "time"}
HABITS = {"magnification-of-the-negative": "magnification", "self-blaming": "personalization",
          "minimization-of-the-positive": "disqualifying-the-positive", "other-blaming": "blaming"}
HEADERS = {7: "full_date,date,weekday,time,mood,activities,note",
           8: "full_date,date,weekday,time,mood,activities,note_title,note"}


def run(tool, *arguments, text=b"", home="/nonexistent"):
    environment = {"PATH": BINARIES, "HOME": home, "TZ": "Europe/Berlin", "LC_ALL": "C.UTF-8"}
    done = subprocess.run([tool, *arguments], input=text, capture_output=True, env=environment,
                          executable=os.path.join(BINARIES, tool))
    return done.returncode, done.stdout, done.stderr.decode()


def value_of(written):
    return json.loads(written, strict=False) if written.startswith('"') else written


def bare(text):
    """What must be found again: letters and digits of every script, without case."""
    return "".join(c for c in text.lower() if unicodedata.category(c)[0] in "LNS" and c != "\ufffd")


def check(name, texts, arguments, text=b""):
    """The law, for one export; its status and its records."""
    status, out, said = run("steady-import", *arguments, text=text)
    assert status in (0, 1), (name, status, said)
    records = out.decode().splitlines()
    values = [value_of(value) for line in records for _, value in FIELD.findall(line)]
    there = bare("".join(values)) + bare(said)
    for cell in texts:
        assert bare(cell) in there, (name, cell, out, said)
    status_of_check, found, _ = run("steady-log", "--check", "-", text=out)
    assert status_of_check == 0, (name, found)
    with tempfile.TemporaryDirectory() as home:
        for _ in range(2):
            kept, _, complaint = run("steady-log", "--merge", "-", text=out, home=home)
            assert kept == 0, (name, complaint)
        log = run("steady-show", "--log", "--format", "logfmt", home=home)[1]
        assert sorted(log.splitlines()) == sorted(out.splitlines()), (name, log, out)
    return status, len(records)


def csv_cells(text):
    """The cells that are not about when it was; those of a table without a header, all."""
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    header = rows[0] if "mood" in rows[0] or "uuid" in rows[0] else None
    for row in rows[1:] if header else rows:
        names = header or HEADERS[8 if max(map(len, rows)) > 7 else 7].split(",")
        for name, cell in zip(names, row):
            if name in WHEN or name in ("createdAt", "updatedAt"):
                continue
            if name == "activities":
                yield from cell.split("|")
            elif name == "cognitiveDistortions":
                yield from (HABITS.get(slug, slug) for slug in cell.split(","))
            else:
                yield from re.findall(r'href="([^"]*)"', cell)
                yield from html.unescape(TAG.sub("\n", cell)).split("\n")


def json_texts(value, key=""):
    """Every text in JSON but what its own app derives, and what nobody chose."""
    if isinstance(value, dict):
        if value.get("selected") is False:
            return
        for name, inner in value.items():
            if name in ("slug", "creator") or "slug" not in value:
                yield from json_texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from json_texts(inner, key)
    elif isinstance(value, str) and key not in ("v", "createdAt", "updatedAt", "date", "time"):
        yield HABITS.get(value, value)


def exports():
    """every text of the exports of each app stands in a record or a remark"""
    count = 0
    for path in sorted(EXPORTS.glob("*")):
        app = re.split(r"[-.]", path.name)[0]
        text = path.read_bytes().decode()
        if app == "table" or path.name == "freecbt-backup.txt":
            continue
        if path.suffix == ".json":
            texts = json_texts(json.loads(text))
        elif path.suffix == ".csv":
            texts = csv_cells(text)
        else:
            texts = re.sub(r"\[[0-9][^\]]*\]|\*$", "", text, flags=re.M).split("\n")
        status, records = check(path.name, list(texts), (app, str(path)))
        assert records > 0, path.name
        count += records
    print(f"{count} records of {len(list(EXPORTS.glob('*')))} files")


def table():
    """every cell of a mapped table stands in a record or a remark"""
    path = EXPORTS / "table.csv"
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))[1:]
    kept = [cell for row in rows for cell in row[4:] if cell]
    check("table", [part for cell in kept for part in cell.split(",")] + ["riesig"],
          ("csv", "--map", str(EXPORTS / "table.toml"), str(path)))


def hostile():
    """so do the cells of tables that nobody would write"""
    random.seed(SEED)
    parts = ["a", "Ä", "🚲", '"', '""', ",", "\n", "\r\n", " | ", "|", "=", "\\", "\u202e",
             "\x1b[2J", "שלום", " ", "  ", "<b>", "<3", "&", "#", "'", "word", "\t", "long " * 20]
    for number in range(TABLES):
        rows = [HEADERS[8].split(",")] if number % 2 else []
        texts = []
        for _ in range(random.randrange(1, 8)):
            cells = ["".join(random.choices(parts, k=random.randrange(6))) for _ in range(4)]
            when = random.choice([["2021-03-28", "x", "y", "02:30"], ["never", "", "", "20:00"],
                                  ["2020-01-01", "", "", "5:01 PM"]])
            rows.append(when + cells)
            texts += [part for cell in cells for part in
                      re.split(r"[|,\n\r]", TAG.sub("\n", cell))]
        written = io.StringIO()
        csv.writer(written, lineterminator=random.choice(["\n", "\r\n"])).writerows(rows)
        check(f"hostile {number}", texts, ("daylio",), written.getvalue().encode())
    print(f"{TABLES} hostile tables")


def torn():
    """an export that was cut off anywhere gives records, or says what is wrong"""
    for name in ("daylio-2020.csv", "freecbt.json", "quirk.json", "jrnl.json", "jrnl.txt"):
        text = (EXPORTS / name).read_bytes()
        for end in range(0, len(text), max(1, len(text) // 25)):
            status, out, said = run("steady-import", re.split(r"[-.]", name)[0], text=text[:end])
            assert status in (0, 1) and (out or said), (name, end, status, said)
            assert run("steady-log", "--check", "-", text=out)[0] == 0, (name, end, out)


for test in (exports, table, hostile, torn):
    test()
    print("ok:", test.__doc__)
