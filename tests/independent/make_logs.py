#!/usr/bin/env python3
"""Writes random logs that hold whatever a log of steady-log(5) may hold, and what it may not.

    make_logs.py N FOLDER [--seed SEED]

The same N and seed give the same logs. Each log draws its own habits: how dense it is, how often
alarms settle, which clocks it crosses, how far it is out of order, how much of it is noise.
"""
import argparse
import json
import random
from datetime import datetime, timedelta
from pathlib import Path

STARTS = ["2020-12-18T20:00", "2026-12-27T01:00", "2025-03-22T12:00", "2025-10-18T03:00",
          "2015-12-30T23:50", "2024-02-26T04:00", "2012-08-13T08:58", "1999-12-31T23:59"]
OFFSETS = ["Z", "+00:00", "-00:00", "+05:45", "-03:30", "+14:00", "-12:00", "+15:00", "-15:00"]
TRIGGERS = ["late-reply", "short-text", "plans-changed", "late reply", "silence", "Zoë", "a=b"]
SKILLS = ["box-breathing", "walk", "cold-water", "called-a-friend"]
TAGS = {"body": ["tight-chest", "stomach", "warm"], "feeling": ["anxious", "sad", "angry"],
        "behavior": ["checked-phone", "withdrew"], "distortion": ["mind-reading", "labeling"]}
WORDS = ["fine", "He said \"later\".", "tab\there", "two\nlines", "kind=spike", "", "naïve 🌊",
         "back\\slash", "time=2020-01-01T00:00:00Z", "# not a comment", "\u202eleft"]
OTHER_KINDS = ["checkin", "note", "journal", "positive", "kept", "okay", "win", "thought", "plan",
               "review", "bring", "quiet", "my-own-kind", "Spike"]
BAD_LINES = ["kind=spike intensity=5", "time=2025-01-01T10:00:00Z", "time= kind=spike",
             "time=yesterday kind=spike", "time=2025-02-29T10:00:00Z kind=spike",
             "time=2025-01-01T24:00:00Z kind=spike", "time=2025-01-01T10:00:00 kind=spike",
             "time=2025-01-01T10:00:00+15:01 kind=spike", "time=2025-01-01T10:00Z kind=spike",
             "time=2025-01-01T10:00:00+0100 kind=spike", "time=2025-01-01T10:00:00.Z kind=spike",
             "time=2025-01-01T10:00:00Z kind=spike note=\"no end", "=5 time=2025-01-01T10:00:00Z",
             "time=2025-01-01T10:00:00Z kind=spike a\"b\"", "{\"kind\": \"spike\"}",
             "time=2025-01-01T10:00:00Z kind=spike x=a=b", "time=2025-01-01T10:00:00Z kind",
             "time=2025-01-01T10:00:00Z kind=note note=\"bad \\x escape\"", "\x01\x02\x03words"]


class Log:
    def __init__(self, rng):
        self.rng = rng
        self.clock = datetime.fromisoformat(rng.choice(STARTS))
        self.offset = rng.choice(OFFSETS + ["DST"] * 12)
        self.settles = rng.random()
        self.pace = rng.choice([0.3, 3, 12, 40, 200])  # hours between two moments, about
        self.alarms = rng.choice([0.05, 0.2, 0.6])
        self.lines = []

    def chance(self, p):
        return self.rng.random() < p

    def stamp(self, time):
        """The local time with an offset; in Central Europe by the rule of the last Sundays."""
        offset = self.offset
        if offset == "DST":
            begin, end = (datetime(time.year, month, 31, 2) for month in (3, 10))
            begin, end = (day - timedelta(days=day.isoweekday() % 7) for day in (begin, end))
            offset = "+02:00" if begin <= time < end else "+01:00"
        fraction = self.rng.choice([".5", ".000001", ".999999999"]) if self.chance(0.05) else ""
        return f"{time:%Y-%m-%dT%H:%M:%S}{fraction}{offset}"

    def value(self, text):
        plain = text and not any(c <= " " or c in '"=' or "\x7f" <= c <= "\xa0" for c in text)
        if plain and not self.chance(0.05):
            return text
        return json.dumps(text, ensure_ascii=self.chance(0.5))

    def add(self, time, kind, fields):
        pairs = [("time", time), ("kind", kind)] + list(fields.items())
        if self.chance(0.03):
            pairs.insert(self.rng.randrange(len(pairs)), self.rng.choice(pairs))
        if self.chance(0.03):
            pairs.insert(2, ("intensity", "1"))
        if self.chance(0.03):
            self.rng.shuffle(pairs)
        line = (" " if self.chance(0.97) else "  \t").join(f"{k}={self.value(v)}" for k, v in pairs)
        self.lines.append(line + (" lonely" if self.chance(0.02) else ""))

    def strength(self):
        return self.rng.choice(["11", "-1", "5.5", "high", ""]) if self.chance(0.06) \
            else str(self.rng.randint(0, 10))

    def duration(self):
        return self.rng.choice(["45s", "119s", "0m", "1h30m", "1d2h", "25m", "7m", "90m", "60m",
                                "30m1h", "1h1h", "m", "soon", "unknown", f"{self.rng.randint(1, 400)}m"])

    def some(self, fields):
        """Fields that any record may have."""
        for field, tags in TAGS.items():
            if self.chance(0.15):
                fields[field] = ",".join(self.rng.choices(tags, k=self.rng.randint(1, 3)))
                if self.chance(0.1):
                    fields[field] = self.rng.choice([",", ",,"]).join(["", fields[field], ""])
        if self.chance(0.3):
            fields["company"] = self.rng.choice(["alone", "partner", "friends", ""])
        if self.chance(0.2):
            fields["note"] = self.rng.choice(WORDS)
        if self.chance(0.03):
            fields["x_1"] = "kept"
        return fields

    def skill(self, fields, p):
        if self.chance(p):
            fields["skill"] = ",".join(self.rng.sample(SKILLS, self.rng.randint(1, 2)))
            if self.chance(0.7):
                fields["helped"] = self.rng.choice(["yes", "partly", "no", "maybe"])
        return fields

    def rated(self, *names):
        return {name: self.strength() for name in names if self.chance(0.85)}

    def closing(self, opened, kind, fields, most):
        """A record that closes an earlier one: now and then before it, twice, or of nothing."""
        minutes = self.rng.choice([0, 1, 20, 59, 60, 61, 240, self.rng.randint(0, most)])
        time = self.clock + timedelta(minutes=-minutes if self.chance(0.04) else minutes,
                                      seconds=self.rng.choice([0, 0, 1, 59]))
        if self.chance(0.95):
            fields["of"] = opened if self.chance(0.97) else "then"
        for _ in range(2 if self.chance(0.05) else 1):
            self.add(self.stamp(time), kind, self.some(dict(fields)))
        if self.chance(0.05):
            self.lines.append(self.lines.pop(self.rng.randrange(-len(self.lines[-9:]), 0)))

    def practice(self, minutes):
        fields = self.rated("before", "after")
        if self.chance(0.95):
            fields["exercise"] = self.rng.choice(SKILLS + ["slow-breathing", "five-senses"])
        if self.chance(0.9):
            fields["duration"] = self.duration()
        if self.chance(0.4):
            fields["helped"] = self.rng.choice(["yes", "partly", "no", "a bit"])
        self.add(self.stamp(self.clock + timedelta(minutes=minutes)), "practice", fields)

    def spike(self):
        time = self.stamp(self.clock)
        fields = self.skill(self.some(self.rated("intensity")), 0.2)
        if self.chance(0.8):
            fields["trigger"] = self.rng.choice(TRIGGERS)
        if self.chance(0.1):
            fields["recovery"] = self.duration()
        self.add(time, "spike", fields)
        for _ in range(self.rng.choice([0, 0, 0, 1, 2])):
            self.practice(self.rng.choice([0, 1, 30, 100]))
        if self.chance(0.03):
            self.add(time, "spike", self.skill(self.rated("intensity"), 0.5))
        if self.chance(self.settles):
            fields = self.skill({}, 0.3)
            if self.chance(0.4):
                fields["recovery"] = self.duration()
            self.closing(time, "settled", fields, 1000)

    def urge(self):
        time = self.stamp(self.clock)
        self.add(time, "urge", self.some(self.rated("intensity")))
        for _ in range(self.rng.choice([0, 1, 1, 2])):
            fields = {"choice": self.rng.choice(["waited", "shared", "asked", "other", "hid"])}
            if self.chance(0.5):
                fields["waited"] = self.duration()
            self.closing(time, "chose", fields, 300)

    def prediction(self):
        time = self.stamp(self.clock)
        words = {"prediction": self.rng.choice(WORDS), "likelihood": str(self.rng.randint(-5, 110))}
        came_true = ["yes", "partly", "no", "no", "perhaps"]
        if self.chance(0.5):
            self.add(time, "prediction", words)
        else:
            fields = self.rated("before", "peak", "after")
            fields["step"] = self.rng.choice(["ten-minutes-apart", "phone-off", ""])
            fields |= words if self.chance(0.6) else {}
            if self.chance(0.5):
                fields["came_true"] = self.rng.choice(came_true)
            self.add(time, "exposure", fields)
        for _ in range(self.rng.choice([0, 1, 1, 2])):
            self.closing(time, "outcome", {"came_true": self.rng.choice(came_true)}, 9000)

    def moment(self):
        hours = self.rng.choice([0, 0.02, 1, 1, 1, 2, 30 if self.chance(0.1) else 1]) * self.pace
        self.clock += timedelta(seconds=int(hours * 3600 * self.rng.random()))
        if self.chance(0.05):
            self.clock = self.clock.replace(hour=self.rng.choice([3, 4]),
                                            minute=self.rng.choice([0, 59]), second=0)
        if self.offset != "DST" and self.chance(0.02):
            self.offset = self.rng.choice(OFFSETS)
        if self.chance(self.alarms):
            self.spike()
        else:
            self.rng.choice([self.urge, self.prediction, lambda: self.practice(0), self.plain,
                             self.plain, self.plain])()

    def plain(self):
        self.add(self.stamp(self.clock), self.rng.choice(OTHER_KINDS),
                 self.some(self.rated("intensity")))

    def text(self, moments=None):
        drawn = self.rng.choice([0, 1, 2, 5, 30, 100, 300])
        for _ in range(drawn if moments is None else moments):
            self.moment()
        way = self.rng.choice(["in order", "in order", "by lines", "two logs", "all over"])
        cut = self.rng.randint(0, len(self.lines))
        if way == "two logs":
            self.lines = self.lines[cut:] + self.lines[:cut]
        elif way == "all over":
            self.rng.shuffle(self.lines)
        elif way == "by lines":
            places = {line: i + self.rng.randint(0, 6) for i, line in enumerate(self.lines)}
            self.lines.sort(key=places.get)
        noise = BAD_LINES + ["", "   ", "# a comment", "#", "box=c2VhbGVk", "box=\"a b\" box=c"]
        for _ in range(self.rng.choice([0, 0, 1, 5, 20])):
            self.lines.insert(self.rng.randint(0, len(self.lines)), self.rng.choice(noise))
        end = "\r\n" if self.chance(0.1) else "\n"
        text = end.join(["# steady log 1"] + self.lines) + end
        return text[:-self.rng.randint(1, 30)] if self.chance(0.2) else text


def main():
    parser = argparse.ArgumentParser(description="Writes random logs.")
    parser.add_argument("n", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for i in range(options.n):
        text = Log(random.Random(f"{options.seed} {i}")).text()
        path = options.folder / f"{options.seed}-{i:04}.log"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))


if __name__ == "__main__":
    main()
