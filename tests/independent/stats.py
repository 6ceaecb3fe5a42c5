#!/usr/bin/env python3
"""The figures of steady-stats, a second time: plain, slow, exact where fractions allow it.

    stats.py [--since DATE] [--until DATE] [--kind KIND]... [--where KEY=VALUE]... [--people]
             [FILE...]

Reads logs (or standard input) and prints the JSON tree that `steady-stats --format json` prints;
with --people that of `steady-stats --merge`, each file being a person.
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
from person import Person
from records import week_name


class Report:
    """Of one person, or of several: what is counted of each adds up, days too."""

    def __init__(self, people):
        self.people = people
        self.chosen = self.all(lambda person: person.chosen)
        self.spikes = self.all(lambda person: person.spikes)
        self.first = min((person.first for person in people if person.first), default=None)
        self.last = max((person.last for person in people if person.last), default=None)
        self.days = self.sum(lambda person: person.days)
        self.observed = self.sum(lambda person: len(person.observed))

    def all(self, of):
        return [one for person in self.people for one in of(person)]

    def sum(self, of):
        return sum(of(person) for person in self.people)

    def of_kind(self, *kinds):
        return [r for r in self.chosen if r.kind in kinds]

    def tree(self):
        return {"from": self.first and self.first.isoformat(),
                "to": self.last and self.last.isoformat(),
                "days": self.days, "days_observed": self.observed,
                "records": len(self.chosen),
                "bad_lines": self.sum(lambda person: person.bad),
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
        if not self.first or not self.last or self.first > self.last:
            return {}
        weeks = {week: (set(), []) for week in range((self.first.toordinal() - 1) // 7,
                                                     (self.last.toordinal() - 1) // 7 + 1)}
        for i, person in enumerate(self.people):
            for record in person.inside:
                weeks[record.time.week()][0].add((i, record.time.day))
        for spike in self.spikes:
            weeks[spike.record.time.week()][1].append(spike)
        return {week: (len(days), spikes) for week, (days, spikes) in weeks.items()}

    def frequency(self):
        n, days = len(self.spikes), self.observed
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
        chosen = self.all(lambda person: person.urge_answers())
        outcome = Counter(chose and chose.choice("choice", choices) for chose in chosen)
        waits = [r.seconds("waited") for r in self.of_kind("chose")]
        return {"n": len(chosen), **{choice: outcome[choice] for choice in choices},
                "open": outcome[None],
                "wait": median([Fraction(wait, 60) for wait in waits if wait is not None])}

    def predictions(self):
        made = self.all(lambda person: person.fears())
        checked = [(r, word) for r, word in made if word]
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
                "days": self.sum(lambda person: len(person.days_of_practice()))}

    def ladder(self):
        groups = defaultdict(list)
        for record, came_true in self.all(lambda person: person.steps()):
            groups[record.text("step")].append((record, came_true))
        groups.pop(None, None)
        rows = []
        for step, group in groups.items():
            row = {"step": step, "n": len(group)}
            for field in ("before", "peak", "after"):
                values = [r.strength(field) for r, _ in group]
                row[field] = median([value for value in values if value is not None])
            row["came_true"] = sum(came_true == "yes" for _, came_true in group)
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
    """Of one person's log in parts."""
    return merged([Person(parts, options)])


def merged(people):
    return rounded(Report(people).tree())


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
    parser.add_argument("--people", action="store_true", help="each file is a person")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    parts = [open(name, "rb").read() for name in options.files] or [sys.stdin.buffer.read()]
    people = [[part] for part in parts] if options.people else [parts]
    print(json.dumps(merged([Person(logs, options) for logs in people]), ensure_ascii=False))


if __name__ == "__main__":
    main()
