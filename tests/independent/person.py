"""One person's records, with what only one person's records can tell: which end belongs to which
alarm, what became of urges and fears, which days have a note."""
from records import read_log
from spikes import Spike


class Person:
    def __init__(self, parts, options):
        """`parts`: the bytes of one person's log."""
        records, self.bad = read_log(parts)
        since, until = options.since, options.until
        self.inside = [r for r in records if (not since or since <= r.time.day)
                       and (not until or r.time.day <= until)]
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

    def urge_answers(self):
        """The `chose` of each urge, or None."""
        return [self.chose.get(urge.time.instant) for urge in self.of_kind("urge")]

    def came_true(self, record):
        """What became of a prediction: the last outcome's word, else an exposure's own."""
        words = ("yes", "partly", "no")
        outcome = self.outcomes.get(record.time.instant)
        if outcome:
            return outcome.choice("came_true", words)
        return record.choice("came_true", words) if record.kind == "exposure" else None

    def fears(self):
        """(record, what became of it) of each."""
        made = self.of_kind("prediction")
        made += [r for r in self.of_kind("exposure") if r.text("prediction")]
        return [(r, self.came_true(r)) for r in made]

    def steps(self):
        return [(r, self.came_true(r)) for r in self.of_kind("exposure")]

    def days_of_practice(self):
        return {r.time.day for r in self.of_kind("practice")}


def first_of(records):
    """{instant in `of`: the first record with it}."""
    found = {}
    for record in records:
        found.setdefault(record.of(), record)
    return found
