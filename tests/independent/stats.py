#!/usr/bin/env python3
"""The figures of steady-stats, a second time: plain, slow, exact where fractions allow it.

    stats.py [--since DATE] [--until DATE] [--kind KIND]... [--where KEY=VALUE]... [FILE...]

Reads logs (or standard input) and prints the JSON tree that `steady-stats --format json` prints.
Compare with compare.py.
"""
import argparse
import json
import math
import sys
from collections import Counter, defaultdict
from datetime import date
from fractions import Fraction

from estimators import HALF, QUARTER, median, poisson_interval, quantile, survival_quantile, trend
from records import read_log, week_name
from spikes import Spike


class Report:
    def __init__(self, records, bad, options):
        since, until = options.since, options.until
        self.inside = [r for r in records if (not since or since <= r.time.day)
                       and (not until or r.time.day <= until)]
        self.bad = bad
        self.chosen = [r for r in self.inside if (not options.kind or r.kind in options.kind)
                       and all(r.has(*where) for where in options.where)]
        ends = first_of(r for r in records if r.kind == "settled"
                        and (not since or since <= r.time.day))
        self.spikes = [Spike(r, ends.get(r.time.instant), self.inside)
                       for r in self.of_kind("spike")]
        self.chose = first_of(r for r in self.inside if r.kind == "chose")
        self.outcomes = first_of(r for r in reversed(self.inside) if r.kind == "outcome")
        self.observed = {r.time.day for r in self.inside}
        self.first = since or min(self.observed, default=None)
        self.last = until or max(self.observed, default=None)
        whole = self.first and self.last and self.first <= self.last
        self.days = (self.last - self.first).days + 1 if whole else 0

    def of_kind(self, *kinds):
        return [r for r in self.chosen if r.kind in kinds]

    def tree(self):
        return {"from": self.first and self.first.isoformat(),
                "to": self.last and self.last.isoformat(),
                "days": self.days, "days_observed": len(self.observed),
                "records": len(self.chosen), "bad_lines": self.bad,
                "frequency": self.frequency(), "intensity": self.intensity(),
                "recovery": self.recovery(), "triggers": self.triggers(),
                "skills": self.skills(), "exercises": self.exercises(),
                "distortions": self.tally("distortion"), "body": self.tally("body"),
                "feelings": self.tally("feeling"), "behaviors": self.tally("behavior"),
                "company": self.company(), "urges": self.urges(),
                "predictions": self.predictions(), "practice": self.practice(),
                "good": {kind: len(self.of_kind(kind))
                         for kind in ("positive", "kept", "okay", "win")},
                "ladder": self.ladder(), "weeks": self.weeks(), "hours": self.hours()}

    def by_week(self):
        """{week: (days observed, spikes)} for every calendar week."""
        if not self.days:
            return {}
        weeks = {week: (set(), []) for week in range((self.first.toordinal() - 1) // 7,
                                                     (self.last.toordinal() - 1) // 7 + 1)}
        for record in self.inside:
            weeks[record.time.week()][0].add(record.time.day)
        for spike in self.spikes:
            weeks[spike.record.time.week()][1].append(spike)
        return {week: (len(days), spikes) for week, (days, spikes) in weeks.items()}

    def frequency(self):
        n, days = len(self.spikes), len(self.observed)
        low, high = poisson_interval(n)
        series = {week: Fraction(7 * len(spikes), observed)
                  for week, (observed, spikes) in self.by_week().items() if observed >= 3}
        return {"spikes": n, "per_week": Fraction(7 * n, days) if days else None,
                "low": low / days * 7 if days else None,
                "high": high / days * 7 if days else None,
                "per_week_at_least": Fraction(7 * n, self.days) if self.days and days else None,
                "trend": trend(series)}

    def weekly(self, figure):
        values = {week: figure(spikes) for week, (_, spikes) in self.by_week().items()}
        return {week: value for week, value in values.items() if value is not None}

    def intensity(self):
        strengths = strengths_of(self.spikes)
        return {"n": len(strengths), "median": median(strengths),
                "q1": quantile(strengths, QUARTER), "q3": quantile(strengths, 3 * QUARTER),
                "trend": trend(self.weekly(lambda spikes: median(strengths_of(spikes))))}

    def recovery(self):
        waits = [spike.wait for spike in self.spikes]
        ended = sum(ended for _, ended in waits)
        return {"n": len(waits), "settled": ended, "open": len(waits) - ended,
                "median": survival_quantile(waits, HALF),
                "q1": survival_quantile(waits, QUARTER),
                "q3": survival_quantile(waits, 3 * QUARTER),
                "trend": trend(self.weekly(recovery_of))}

    def triggers(self):
        groups = defaultdict(list)
        for spike in self.spikes:
            groups[spike.record.text("trigger")].append(spike)
        groups.pop(None, None)
        return by_n({"trigger": name, "n": len(group), "intensity": median(strengths_of(group)),
                     "recovery": recovery_of(group)} for name, group in groups.items())

    def skills(self):
        groups = defaultdict(list)
        for spike in self.spikes:
            for name, helped in spike.skills().items():
                groups[name].append((spike, helped))
        rows = []
        for name, group in groups.items():
            words = Counter(helped for _, helped in group)
            rows.append({"skill": name, "n": len(group), "helped": words["yes"],
                         "partly": words["partly"], "did_not": words["no"],
                         "recovery": recovery_of([spike for spike, _ in group])})
        return by_n(rows)

    def exercises(self):
        groups = defaultdict(list)
        for record in self.of_kind("practice"):
            before, after = record.strength("before"), record.strength("after")
            if record.text("exercise") and before is not None and after is not None:
                groups[record.text("exercise")].append((before, after))
        return by_n({"exercise": name, "n": len(group), "before": median([b for b, _ in group]),
                     "after": median([a for _, a in group]),
                     "fell": Fraction(sum(a < b for b, a in group), len(group))}
                    for name, group in groups.items())

    def tally(self, field):
        counts = Counter(tag for record in self.chosen for tag in record.tags(field))
        return by_n({field: name, "n": n} for name, n in counts.items())

    def company(self):
        records = Counter(r.text("company") for r in self.chosen)
        spikes = Counter(spike.record.text("company") for spike in self.spikes)
        return by_n(({"company": name, "spikes": spikes[name], "records": n}
                     for name, n in records.items() if name), "records")

    def urges(self):
        choices = ("waited", "shared", "asked", "other")
        urges = self.of_kind("urge")
        chosen = [self.chose.get(urge.time.instant) for urge in urges]
        outcome = Counter(chose and chose.choice("choice", choices) for chose in chosen)
        waits = [r.seconds("waited") for r in self.of_kind("chose")]
        return {"n": len(urges), **{choice: outcome[choice] for choice in choices},
                "open": outcome[None],
                "wait": median([Fraction(wait, 60) for wait in waits if wait is not None])}

    def came_true(self, record):
        """What became of a prediction: the last outcome's word, else an exposure's own."""
        words = ("yes", "partly", "no")
        outcome = self.outcomes.get(record.time.instant)
        if outcome:
            return outcome.choice("came_true", words)
        return record.choice("came_true", words) if record.kind == "exposure" else None

    def predictions(self):
        made = self.of_kind("prediction")
        made += [r for r in self.of_kind("exposure") if r.text("prediction")]
        checked = [(r, self.came_true(r)) for r in made if self.came_true(r)]
        words = Counter(word for _, word in checked)
        feared = [r.whole("likelihood", 100) for r, _ in checked]
        feared = [likelihood for likelihood in feared if likelihood is not None]
        return {"made": len(made), "checked": len(checked), "came_true": words["yes"],
                "partly": words["partly"], "did_not": words["no"],
                "feared": Fraction(sum(feared), len(feared)) if feared else None}

    def practice(self):
        records = self.of_kind("practice")
        return {"n": len(records),
                "minutes": Fraction(sum(r.seconds("duration") or 0 for r in records), 60),
                "days": len({r.time.day for r in records})}

    def ladder(self):
        groups = defaultdict(list)
        for record in self.of_kind("exposure"):
            groups[record.text("step")].append(record)
        groups.pop(None, None)
        rows = []
        for step, group in groups.items():
            row = {"step": step, "n": len(group)}
            for field in ("before", "peak", "after"):
                values = [r.strength(field) for r in group]
                row[field] = median([value for value in values if value is not None])
            row["came_true"] = sum(self.came_true(r) == "yes" for r in group)
            rows.append(row)
        return by_n(rows)

    def weeks(self):
        return [{"week": week_name(week), "days_observed": observed, "spikes": len(spikes),
                 "intensity": median(strengths_of(spikes)), "recovery": recovery_of(spikes)}
                for week, (observed, spikes) in sorted(self.by_week().items())]

    def hours(self):
        rows = [[0] * 24 for _ in range(7)]
        for spike in self.spikes:
            rows[spike.record.time.day.weekday()][spike.record.time.hour] += 1
        return rows


def first_of(records):
    """{instant in `of`: the first record with it}."""
    found = {}
    for record in records:
        found.setdefault(record.of(), record)
    return found


def strengths_of(spikes):
    return [spike.intensity for spike in spikes if spike.intensity is not None]


def recovery_of(spikes):
    return survival_quantile([spike.wait for spike in spikes], HALF)


def by_n(rows, n="n"):
    return sorted(rows, key=lambda row: (-row[n], next(iter(row.values()))))


def rounded(tree):
    """Numbers to four decimals, halves away from zero."""
    if isinstance(tree, dict):
        return {key: rounded(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [rounded(value) for value in tree]
    if isinstance(tree, (float, Fraction)):
        steps = math.floor(abs(Fraction(tree)) * 10000 + HALF)
        return (steps if tree > 0 else -steps) / 10000
    return tree


def figures(parts, options):
    return rounded(Report(*read_log(parts), options).tree())


def add_options(parser):
    parser.add_argument("--since", type=date.fromisoformat)
    parser.add_argument("--until", type=date.fromisoformat)
    parser.add_argument("--kind", action="append", default=[])
    parser.add_argument("--where", action="append", default=[],
                        type=lambda text: tuple(text.split("=", 1)))


def main():
    parser = argparse.ArgumentParser(description="The figures of steady-stats, a second time.")
    add_options(parser)
    parser.add_argument("--format", choices=["json"], help="as steady-stats has it")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    parts = [open(name, "rb").read() for name in options.files] or [sys.stdin.buffer.read()]
    print(json.dumps(figures(parts, options), ensure_ascii=False))


if __name__ == "__main__":
    main()
