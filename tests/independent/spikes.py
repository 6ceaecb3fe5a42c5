"""One alarm with what followed it: its end, or how long it was seen, and the skills linked to it."""
import math
from bisect import bisect
from itertools import takewhile


class Spike:
    def __init__(self, record, settled, log):
        """`settled` is the record that closes it, or None; `log` the records of the window."""
        self.record = record
        self.settled = settled
        self.log = log
        self.intensity = record.strength("intensity")
        self.wait = self.find_end() or self.censor()

    def minutes_to(self, record):
        return math.floor((record.time.instant - self.record.time.instant) / 60)

    def find_end(self):
        """(minutes, True), or None without an end."""
        for record in (self.record, self.settled):
            if record is None:
                continue
            if record.fields.get("recovery") == "unknown":
                return None
            seconds = record.seconds("recovery")
            if seconds is not None:
                return seconds // 60, True
        if self.settled and self.settled.time.instant >= self.record.time.instant:
            return self.minutes_to(self.settled), True
        return None

    def following(self):
        return self.log[bisect(self.log, self.record.position, key=lambda r: r.position):]

    def censor(self):
        """(minutes, False) to the last of the records that follow it on its waking day."""
        last = self.record
        for record in self.following():
            if record.kind == "spike":
                break
            if record.time.waking_day() != self.record.time.waking_day():
                break
            last = record
        return self.minutes_to(last), False

    def linked(self):
        """(record, skills) pairs in order of time."""
        pairs = [(record, record.tags("skill")) for record in (self.record, self.settled) if record]
        if self.settled:
            between = takewhile(lambda r: r.position < self.settled.position, self.following())
            pairs += [(record, {record.text("exercise")} - {None}) for record in between
                      if record.kind == "practice"]
        return sorted(pairs, key=lambda pair: pair[0].position)

    def skills(self):
        """{skill: helped}; of several words on one skill the last one counts."""
        found = {}
        for record, names in self.linked():
            for name in names:
                found[name] = record.choice("helped", ("yes", "partly", "no")) or found.get(name)
        return found
