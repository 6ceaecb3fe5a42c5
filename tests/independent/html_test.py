#!/usr/bin/env python3
"""Holds the page of `steady-stats --format html` against the JSON, and against what a page may be.

    html_test.py BUILD_DIR

Every figure on the page is marked with its path in the JSON; it has to be that figure, in words made
here a second time. No digit stands outside a mark, so that none can be forgotten. The pictures are
measured: what is drawn has to lie where the axes say. The page runs nothing, fetches nothing, is
well-formed, and a person's words stay words. With a chromium here, it has to fit the width of a
telephone too.
"""
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from argparse import Namespace
from fractions import Fraction
from pathlib import Path

import compare
import html_page
import make_logs
import stats
from person import Person

HERE = Path(__file__).resolve().parent
DIARY = HERE.parent.parent / "share" / "demo" / "diary.log"
MONTH = 365.25 / 12 / 7
DIRECTIONS = {
    "recovery": ("settling about {} sooner", "settling about {} later", lambda x: minutes(x)),
    "frequency": ("about {} a week fewer", "about {} a week more", lambda x: plain(x)),
    "intensity": ("about {} of 10 milder", "about {} of 10 stronger", lambda x: plain(x)),
}


def check(holds, *words):
    if not holds:
        raise AssertionError(" ".join(str(word) for word in words))


def plain(value):
    tenths = int(value * 10 + 0.5) / 10
    return f"{tenths:.0f}" if tenths == int(tenths) else f"{tenths:.1f}"


def minutes(value):
    whole = int(value + 0.5)
    if whole == 0:
        return "a minute"
    days, hours, rest = whole // 1440, whole // 60 % 24, whole % 60
    parts = [(days, "d"), (hours, "h"), (0 if days else rest, "min")]
    return " ".join(f"{n} {unit}" for n, unit in parts if n)


def rate(week):
    """Alarms a week; None where too few days have a note."""
    return week["spikes"] / week["days_observed"] * 7 if week["days_observed"] >= 3 else None


WEEKLY = {"recovery": lambda week: week["recovery"], "intensity": lambda week: week["intensity"],
          "frequency": rate}


def is_clear(trend):
    return trend and trend["weeks"] >= 8 and trend["p"] < 0.05 and trend["slope"]


def direction(tree, section):
    trend, (less, more, amount) = tree[section]["trend"], DIRECTIONS[section]
    words = "no clear direction yet"
    if is_clear(trend):
        change = amount(abs(trend["slope"]) * MONTH)
        words = (less if trend["slope"] < 0 else more).format(change) + " each month"
    n, without = len(tree["weeks"]), sum(WEEKLY[section](week) is None for week in tree["weeks"])
    weeks = f"{n} week{'' if n == 1 else 's'}"
    return f"{words} ({weeks})" if not without else f"{words} ({without} of {weeks} without a value)"


def expected_text(tree, figure):
    """What the page should say for that mark."""
    path, unit = figure["data-figure"], figure["data-unit"]
    if unit == "direction":
        return direction(tree, path.split(".")[0])
    value = at(tree, path)
    if value is None:
        return "–"
    if unit == "part":
        n = at(tree, path.rpartition(".")[0])["n"]
        return f"{int(value * n + 0.5)} of {n}"
    return {"count": str, "number": plain, "minutes": minutes, "word": str}[unit](value)


def at(tree, path):
    for key in path.split("."):
        tree = tree[int(key) if isinstance(tree, list) else key]
    return tree


def derived(tree, name):
    if name == "expected":
        return int(tree["predictions"]["feared"] / 100 * tree["predictions"]["checked"] + 0.5)
    if name == "alarms_before":
        return tree["frequency"]["spikes"] - 1000
    return len(at(tree, name.removeprefix("more."))) - 12


class Case:
    """One log with its options: the page, and the trees that its figures are held against."""

    def __init__(self, binary, log, options=(), more=()):
        self.binary, self.log, self.options = binary, log, list(options)
        self.html = self.run(["--format", "html", *options, *more])
        self.page = html_page.read(self.html)
        self.tree = self.json(options)
        self.trees = {}

    def run(self, arguments):
        run = subprocess.run([self.binary, *arguments, str(self.log)], capture_output=True,
                             check=False, stdin=subprocess.DEVNULL)
        check(run.returncode == 0, run.stderr.decode()[-300:])
        return run.stdout.decode("utf-8")

    def json(self, options):
        return json.loads(self.run(["--format", "json", *options]))

    def tree_of(self, figure):
        """The tree of the page, or of the days that the figure says it is of."""
        if "data-from" not in figure:
            return self.tree
        window = ("--since", figure["data-from"], "--until", figure["data-to"])
        if window not in self.trees:
            self.trees[window] = self.json(self.without_days() + list(window))
        return self.trees[window]

    def without_days(self):
        pairs = list(zip(self.options[::2], self.options[1::2]))
        return [word for pair in pairs if pair[0] not in ("--since", "--until") for word in pair]


def check_figures(case):
    for figure, text in case.page.figures:
        tree, path = case.tree_of(figure), figure["data-figure"]
        if path.startswith("derived."):
            value = derived(tree, path.removeprefix("derived."))
            check(figure["value"] == text == str(value), path, text, value)
            continue
        if figure["data-unit"] != "direction":
            value = at(tree, path)
            shown = figure["value"] if figure["data-unit"] == "word" else json.loads(figure["value"])
            check(shown == value, path, "is", value, "on the page", shown)
        words = expected_text(tree, figure)
        check(text.lower() == words.lower(), path, "says", repr(text), "not", repr(words))
    for path, text in case.page.tags:
        check(text == html_page.cleaned(at(case.tree, path)), path, repr(text))
    for mark in case.page.drawn:
        if "data-figure" in mark:
            value = at(case.tree, mark["data-figure"])
            check(float(mark["data-value"]) == value, mark["data-figure"], "drawn for", mark, value)


def check_all_there(case):
    """Each headline, and each first row of what has rows."""
    shown = {figure["data-figure"] for figure, _ in case.page.figures}
    shown |= {path for path, _ in case.page.tags} | {mark["data-figure"] for mark in case.page.drawn
                                                     if "data-figure" in mark}
    wanted = []
    if case.tree["frequency"]["spikes"] >= 5:
        wanted += ["frequency.per_week", "frequency.low", "recovery.n", "hours.0.0"]
    for key, rows in case.tree.items():
        if isinstance(rows, list) and rows and key not in ("hours", "weeks"):
            left_out = ("helped", "partly", "did_not") + \
                (("intensity", "recovery") if rows[0].get("n", 0) < 5 else ())
            wanted += [f"{key}.0.{field}" for field in rows[0] if field not in left_out]
    for key, first in (("urges", "n"), ("predictions", "made"), ("practice", "n")):
        if case.tree[key][first]:
            wanted.append(f"{key}.{first}")
    wanted += [f"good.{kind}" for kind, n in case.tree["good"].items() if n]
    missing = [path for path in wanted if path not in shown]
    check(not missing, "not on the page:", missing)


def check_no_stray_digits(case):
    for text in case.page.plain_texts:
        check(not re.search(r"\d", text), "a figure without a mark:", repr(text))


def check_days(case):
    first, last = case.tree["from"], case.tree["to"]
    if first and last and first <= last:
        for day in (first, last):
            check(day[:4] in case.page.heading and str(int(day[8:])) in case.page.heading,
                  day, case.page.heading)


def check_alarms(case):
    """The list of alarms, against the alarms of stats.py."""
    report = stats.Report([Person([case.log.read_bytes()], stats_options(case.options))])
    spikes = report.spikes[-1000:]
    check(len(case.page.alarms) == len(spikes), len(case.page.alarms), "alarms, not", len(spikes))
    for row, spike in zip(case.page.alarms, spikes):
        wait, ended = spike.wait
        skills = []
        for _, names in spike.linked():
            skills += [name for name in names if name not in skills]
        trigger = spike.record.text("trigger")
        check(row.get("intensity") == (None if spike.intensity is None else str(spike.intensity)),
              row, spike.intensity)
        check(row.get("recovery") == (str(wait) if ended else None), row, spike.wait)
        check(ended or "no end noted" in row["text"], row)
        check(sorted(row["skills"]) == sorted(map(html_page.cleaned, skills)), row, skills)
        check(row["trigger"] == ([html_page.cleaned(trigger)] if trigger else []), row, trigger)


def stats_options(arguments):
    from datetime import date
    options = Namespace(since=None, until=None, kind=[], where=[])
    for key, value in zip(arguments[::2], arguments[1::2]):
        if key in ("--since", "--until"):
            setattr(options, key[2:], date.fromisoformat(value))
        elif key == "--kind":
            options.kind.append(value)
        else:
            options.where.append(tuple(value.split("=", 1)))
    return options


def check_harmless(case):
    html, page = case.html, case.page
    check(html.startswith("<!DOCTYPE html>\n"), html[:40])
    ElementTree.fromstring(html.partition("\n")[2])
    strange = page.names - html_page.ALLOWED
    check(not strange, "elements that have no place here:", strange)
    for name, value in page.attributes:
        check(not name.startswith("on") and name not in ("src", "href", "srcset", "action"), name)
        check("://" not in (value or ""), name, value)
    check("default-src 'none'" in html, "no policy")
    style = html.partition("<style>")[2].partition("</style>")[0]
    check("url(" not in style and "@import" not in style, "the style fetches something")
    check(len(set(page.ids)) == len(page.ids), "an id stands twice")
    check(all(name in page.ids for name in page.pointed_at), "an id is missing")
    for svg in page.svgs:
        check(svg["title"] and svg["desc"] and svg["role"] == "img", svg)


def check_words(case):
    text = " ".join(case.page.plain_texts).lower()
    for word in ("because", "streak", "score", "caused", "due to", "thanks to", "failed", "patient"):
        check(word not in text, word)


def check_charts(case):
    wanted = {f"weekly-{section}" for section in WEEKLY}
    if case.tree["frequency"]["spikes"] >= 5 and len(case.tree["weeks"]) > 1:
        missing = wanted - {chart["id"] for chart in case.page.charts}
        check(not missing, "not drawn:", missing)
    for chart in case.page.charts:
        html_page.check_places(chart)
        if not chart["id"].startswith("weekly-"):
            continue
        section = chart["id"].removeprefix("weekly-")
        values = {i: WEEKLY[section](week) for i, week in enumerate(case.tree["weeks"])
                  if WEEKLY[section](week) is not None}
        drawn = {int(mark["data-week"]): float(mark["data-value"]) for mark in chart["marks"]
                 if "data-week" in mark}
        check(set(drawn) == set(values), section, "weeks", set(drawn) ^ set(values))
        for i, value in values.items():
            check(abs(drawn[i] - value) < 1e-4, section, i, drawn[i], value)
        slopes = [float(mark["data-slope"]) for mark in chart["marks"] if "data-slope" in mark]
        trend = case.tree[section]["trend"]
        has_line = trend and trend["weeks"] >= 8
        check(len(slopes) == (1 if has_line else 0), section, "trend", slopes)
        if has_line:
            check(abs(slopes[0] - trend["slope"]) < 1e-4, section, slopes, trend)


def check_curve(case):
    """The steps of the curve, against Kaplan and Meier a second time."""
    chart = next((chart for chart in case.page.charts if chart["id"] == "recovery-curve"), None)
    if chart is None:
        check(case.tree["recovery"]["settled"] == 0 or case.tree["frequency"]["spikes"] < 5, "no curve")
        return
    report = stats.Report([Person([case.log.read_bytes()], stats_options(case.options))])
    waits = [spike.wait for spike in report.spikes]
    for time, share in html_page.corners(chart):
        near = [settled_share(waits, time * factor) for factor in (0.99, 1, 1.01)]
        check(any(abs(share - true) < 1 for true in near), "at", time, "minutes the curve is at",
              share, "not", near[1])


def settled_share(waits, time):
    level = Fraction(1)
    for end in sorted({wait for wait, ended in waits if ended and wait <= time + 0.1}):
        at_risk = sum(1 for wait, _ in waits if wait >= end)
        level *= 1 - Fraction(sum(1 for wait, ended in waits if ended and wait == end), at_risk)
    return float((1 - level) * 100)


CHECKS = [check_harmless, check_figures, check_all_there, check_no_stray_digits, check_days,
          check_words, check_alarms, check_charts, check_curve]


def check_case(binary, log, options=(), more=()):
    case = Case(binary, log, options, more)
    for one in CHECKS:
        try:
            one(case)
        except AssertionError as error:
            sys.exit(f"{log} {' '.join(options)}: {one.__name__}: {error}")
    return case


HOSTILE = """\
time=2026-11-20T10:00:00+01:00 kind=spike intensity=7 trigger=<script>alert(1)</script> \
skill=&amp;,<b>x</b> feeling=</style><img> body=\u202eleft company="a\\"b"
time=2026-11-20T11:00:00+01:00 kind=settled of=2026-11-20T10:00:00+01:00 helped=yes
time=2026-11-21T10:00:00+01:00 kind=bring note="<script src=\\"http://x\\"> & \\"quoted\\"\\nline two"
time=2026-11-21T11:00:00+01:00 kind=journal note="</span><iframe>\\u001b[31m" trigger=x
time=2026-11-21T12:00:00+01:00 kind=thought thought="secret" balanced="kept to myself"
"""


def check_own_words(binary, folder):
    log = folder / "hostile.log"
    log.write_text(HOSTILE)
    case = check_case(binary, log, more=["--notes", "journal"])
    check(case.page.words[0] == "<script src=\"http://x\"> & \"quoted\"\nline two", case.page.words)
    check(case.html.index("quoted") < case.html.index("How it has been"), "bring does not head it")
    check("</span><iframe>\ufffd[31m" in case.page.words, case.page.words)
    check("secret" not in case.html, "words that nobody asked for")
    check("secret" in check_case(binary, log, more=["--notes", "thought,journal"]).html, "no words")


def check_private_file(binary, folder):
    os.umask(0)
    week = folder / "week.html"
    subprocess.run([binary, "--format", "html", "-o", week, DIARY], check=True)
    check(week.stat().st_mode & 0o777 == 0o600, oct(week.stat().st_mode))
    return week


def check_widths(page):
    """Nothing lies beyond the edge of a narrow screen."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if not browser:
        print("no chromium here: widths are not looked at")
        return
    frames = "".join(f"<iframe src='{page.name}' width='{width}' height='900'></iframe>"
                     for width in (320, 768, 1280))
    script = "onload = () => document.title = [...document.querySelectorAll('iframe')].map(f => " \
             "f.contentDocument.documentElement.scrollWidth + '/' + f.clientWidth).join(' ')"
    harness = page.parent / "widths.html"
    harness.write_text(f"<!DOCTYPE html><title></title><script>{script}</script>{frames}")
    run = subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
                          "--allow-file-access-from-files", "--virtual-time-budget=5000",
                          f"--user-data-dir={page.parent}/browser", harness.as_uri()],
                         capture_output=True, check=False, timeout=200)
    title = re.search(r"<title>(.*?)</title>", run.stdout.decode())
    widths = re.findall(r"(\d+)/(\d+)", title.group(1) if title else "")
    check(len(widths) == 3, "the browser did not answer", run.stderr.decode()[-300:])
    for needed, there in widths:
        check(int(needed) <= int(there), f"needs {needed} pixels of {there}")


def main():
    binary = str(Path(sys.argv[1]).resolve() / "steady-stats")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        compare.own_home(name, STEADY_NOW="2026-11-22T12:00:00Z")
        check_case(binary, DIARY)
        check_case(binary, DIARY, ["--since", "2013-01-07", "--until", "2013-03-31"])
        check_case(binary, DIARY, ["--where", "company=alone"])
        empty = folder / "empty.log"
        empty.write_text("# steady log 1\n")
        check_case(binary, empty)
        for i in range(compare.so_many(40, sys.argv[1])):
            log = folder / f"{i}.log"
            text = make_logs.Log(random.Random(f"html {i}")).text()
            log.write_bytes(text.encode("utf-8", "surrogatepass"))
            check_case(binary, log, more=["--notes", "note,review"])
        check_own_words(binary, folder)
        check_widths(check_private_file(binary, folder))


if __name__ == "__main__":
    main()
