"""Records of steady-log(5), read a second time: slowly, from the manual page alone.

Nothing here knows the C++ code, so that a mistake would have to be made twice.
"""
import re
from datetime import date, timedelta
from fractions import Fraction

WORDS = ("trigger", "company")
LISTS = ("body", "feeling", "skill", "distortion", "behavior")
LONGEST_LINE = 1 << 20
TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?"
                  r"(?:(Z)|([+-])(\d\d):(\d\d))", re.ASCII)
DURATION = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?", re.ASCII)
ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t",
           '"': '"', "\\": "\\", "/": "/", "'": "'"}


class BadLine(Exception):
    pass


class Moment:
    """A local time (`day`, `second` of that day) and the instant it is, in seconds."""

    def __init__(self, text):
        match = TIME.fullmatch(text)
        if not match:
            raise BadLine("time")
        year, month, day, hour, minute, second = map(int, match.group(1, 2, 3, 4, 5, 6))
        try:
            self.day = date(year, month, day)
        except ValueError as error:
            raise BadLine("date") from error
        fraction = match.group(7)
        offset = 0
        if not match.group(8):
            offset = int(match.group(10)) * 3600 + int(match.group(11)) * 60
            if int(match.group(11)) > 59 or offset > 15 * 3600:
                raise BadLine("offset")
            offset = -offset if match.group(9) == "-" else offset
        if hour > 23 or minute > 59 or second > 59:
            raise BadLine("time of day")
        self.hour = hour
        self.second = hour * 3600 + minute * 60 + second
        if fraction:
            self.second += Fraction(int(fraction), 10 ** len(fraction))
        self.instant = self.day.toordinal() * 86400 + self.second - offset

    def waking_day(self):
        """The ordinal of the day it belongs to when a day ends at 04:00."""
        return self.day.toordinal() - (1 if self.second < 4 * 3600 else 0)

    def week(self):
        """Monday's ordinal, in weeks: 1 January of the year 1 was a Monday."""
        return (self.day.toordinal() - 1) // 7


class Record:
    def __init__(self, fields):
        self.fields = fields
        self.kind = fields["kind"]
        self.time = Moment(fields["time"])
        self.position = None  # in order of time

    def text(self, key):
        """A tag or a text; an empty one says nothing."""
        return self.fields.get(key) or None

    def tags(self, key):
        """The elements of a list, each once."""
        return {tag for tag in self.fields.get(key, "").split(",") if tag}

    def whole(self, key, most):
        value = self.fields.get(key, "")
        if not re.fullmatch(r"\d+", value, re.ASCII) or int(value) > most:
            return None
        return int(value)

    def strength(self, key):
        return self.whole(key, 10)

    def choice(self, key, choices):
        value = self.fields.get(key)
        return value if value in choices else None

    def seconds(self, key):
        value = self.fields.get(key, "")
        match = DURATION.fullmatch(value)
        if not value or not match:
            return None
        return sum(int(n or 0) * unit for n, unit in zip(match.groups(), (86400, 3600, 60, 1)))

    def of(self):
        try:
            return Moment(self.fields["of"]).instant
        except (KeyError, BadLine):
            return None

    def has(self, key, value):
        """`--where KEY=VALUE`: exact, or an element of a list. A tag is one word, else absent."""
        if key not in self.fields:
            return False
        tags = self.fields[key].split(",") if key in LISTS else [self.fields[key]]
        if key in WORDS + LISTS and not all(re.fullmatch(r"[^ \t\r\n]+", tag) for tag in tags):
            return False
        return self.fields[key] == value or (key in LISTS and value in self.tags(key))


def unquote(inside):
    """JSON's escapes; with one, no raw control character may stand in the quotes."""
    if b"\\" not in inside:
        return inside.decode("utf-8", "replace")
    text = inside.decode("utf-8", "replace")
    units = []
    at = 0
    while at < len(text):
        character = text[at]
        if character < " ":
            raise BadLine("control character beside escapes")
        if character != "\\":
            units.append(character)
            at += 1
        elif text[at + 1] in ESCAPES:
            units.append(ESCAPES[text[at + 1]])
            at += 2
        elif re.match(r"u[0-9A-Fa-f]{4}", text[at + 1:]):
            units.append(chr(int(text[at + 2:at + 6], 16)))
            at += 6
        else:
            raise BadLine("escape")
    joined = "".join(units).encode("utf-16", "surrogatepass")
    return joined.decode("utf-16", "replace")


def read_fields(line):
    """key=value pairs as go-logfmt reads them; of a key given twice the last one."""
    fields = {}
    at, end = 0, len(line)
    while True:
        while at < end and line[at] <= 0x20:
            at += 1
        if at == end:
            return fields
        start = at
        while at < end and line[at] > 0x20 and line[at] not in b'="':
            at += 1
        key = line[start:at].decode("utf-8", "replace")
        if not key or "\ufffd" in key or line[at:at + 1] == b'"':
            raise BadLine("key")
        value = ""
        if line[at:at + 1] == b"=":
            at += 1
            start = at
            if line[at:at + 1] == b'"':
                quoted = re.compile(rb'"((?:[^"\\]|\\.)*)"', re.DOTALL).match(line, at)
                if not quoted:
                    raise BadLine("quote without an end")
                value, at = unquote(quoted.group(1)), quoted.end()
            else:
                while at < end and line[at] > 0x20:
                    if line[at] in b'="':
                        raise BadLine("value")
                    at += 1
                value = line[start:at].decode("utf-8", "replace")
        fields[key] = value


def read_line(line):
    """A Record, or None for a line that is skipped: blank, a comment, or sealed."""
    if line.startswith(b"#"):
        return None
    if len(line) > LONGEST_LINE:
        raise BadLine("too long")
    fields = read_fields(line)
    if not fields or set(fields) == {"box"}:
        return None
    if not fields.get("time") or not fields.get("kind"):
        raise BadLine("time or kind")
    return Record(fields)


def read_log(parts):
    """(records in order of time, number of bad lines) of one person's log in parts."""
    records, bad = [], 0
    for part in parts:
        for line in part.split(b"\n"):
            try:
                record = read_line(line)
            except BadLine:
                bad += 1
                continue
            if record:
                records.append(record)
    records.sort(key=lambda record: record.time.instant)
    for position, record in enumerate(records):
        record.position = position
    return records, bad


def week_name(week):
    year, number, _ = (date(1, 1, 1) + timedelta(weeks=week)).isocalendar()
    return f"{year:04}-W{number:02}"
