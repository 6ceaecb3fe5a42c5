#!/usr/bin/env python3
"""No text from a file, a pipe or an argument acts on a terminal.

Every input of every tool is given characters that a terminal would obey (C0, DEL, C1, C1 as a bare
byte, bidi marks); none of them may come out on a terminal, in any format, nor in a pipe where the
format is meant for people. The dumb terminal is looked at byte by byte, for there no escape of our
own is used either; on the other one, only our own colours and moves may come.
"""
import contextlib
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "pty"))
from terminal import BINARIES, Terminal  # noqa: E402

# Each is a character that must not come out, between letters that may.
CHARACTERS = ("\x01\x07\x08\x0b\x0c\r\x0e\x1b\x7f\u0080\u0085\u009b\u009d\u061c\u200e\u200f"
              "\u202a\u202d\u202e\u2066\u2069")
HOSTILE = "h" + "".join(f"{c}x" for c in CHARACTERS) + "\x1b]0;title\x07\x1b[2J\u009b31mend"
RAW = HOSTILE.encode() + b"\x9b2Jbare"
ESCAPED = "".join(c if " " <= c < "\x7f" else f"\\u{ord(c):04x}" for c in HOSTILE)
# Colours, an erased line, a hidden cursor, modes that libedit sets: what is our own.
OWN = re.compile(r"\x1b\[[0-9;]*m|\x1b\[K|\x1b\[J|\x1b\[\?25[lh]|\x1b\[[0-9]*[ABCDGP@]|\x08|\r")
NOW = "2026-11-22T12:10:00+00:00"


def forbidden(character):
    code = ord(character)
    return (code < 0x20 and character != "\n") or 0x7F <= code <= 0x9F or code == 0x61C or \
        0x200E <= code <= 0x200F or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069


def found_in(shown, own):
    """What came out that must not; bytes that are no UTF-8 are among that."""
    try:
        text = shown.decode()
    except UnicodeDecodeError as error:
        return f"bytes {shown[error.start:error.end]!r} after {shown[:error.start][-60:]!r}"
    text = text.replace("\r\n", "\n")
    text = OWN.sub("", text) if own else text
    for place, character in enumerate(text):
        if forbidden(character):
            return f"U+{ord(character):04X} in {text[max(0, place - 60):place + 10]!r}"
    return None


def records():
    """A log with every kind of field, hostile in raw bytes and behind JSON's escapes."""
    def line(clock, kind, *fields):
        return f"time=2026-11-{clock}:00+00:00 kind={kind} ".encode() + b" ".join(fields)

    def both(key):
        return [key.encode() + b'="' + RAW.replace(b"\r", b"") + b'"',
                key.encode() + b'="' + ESCAPED.encode() + b'"']

    lines = []
    for which in (0, 1):
        tag, note, thought, who = (both(key)[which] for key in ("trigger", "note", "thought", "who"))
        lines += [
            line("20T08:0" + str(which), "spike", b"intensity=7", b"recovery=20m", tag,
                 both("body")[which], both("feeling")[which], both("skill")[which],
                 both("behavior")[which], both("company")[which], note),
            line("20T09:0" + str(which), "urge", tag, note),
            line("20T10:0" + str(which), "chose", b"choice=waited", b"waited=10m", note),
            line("20T11:0" + str(which), "thought", b"before=7", b"after=4",
                 both("distortion")[which], thought, both("balanced")[which]),
            line("20T12:0" + str(which), "prediction", b"likelihood=70", b"by=2026-11-21",
                 both("prediction")[which], both("sign")[which]),
            line("20T13:0" + str(which), "exposure", both("step")[which], b"before=5", b"peak=6",
                 b"after=2", b"duration=10m", both("learned")[which]),
            line("20T14:0" + str(which), "practice", both("exercise")[which], b"before=5",
                 b"after=2", b"duration=2m", b"finished=yes"),
            line("20T15:0" + str(which), "journal", both("exercise")[which], note, b"words=3"),
            line("20T15:1" + str(which), "journal", b"exercise=free-writing", both("file")[which]),
            line("20T16:0" + str(which), "positive", who, note),
            line("20T17:0" + str(which), "plan", tag, note),
            line("20T18:0" + str(which), "bring", note),
            line("20T19:0" + str(which), "spike", b"intensity=" + RAW.split(b"\r")[0]),
            b"time=2026-11-20T20:00:00+00:00 kind=" + RAW.split(b"\r")[0] + b" x=1",
            b"time=2026-11-20T20:00:00+00:00 kind=note " + RAW.split(b"\r")[0] + b"=1",
        ]
    lines += [b"x " + RAW, b"time=" + RAW.replace(b"\r", b""), b'kind="' + RAW]
    return b"\n".join(lines) + b"\n"


TABLES = {
    "kinds.toml": '[field]\nmood = {{ type = "choice", choices = ["{h}"], about = "{h}" }}\n'
                  '[[kind]]\nname = "hmm"\nabout = "{h}"\nmain = "note"\n'
                  'fields = ["mood", "note"]\n',
    "people.toml": '[[person]]\nname = "{h}"\nrelation = "{h}"\nreach = "{h}"\n',
    "ladder.toml": '[[rung]]\nid = "one"\ntitle = "{h}"\nstrength = 3\nplanned = "1m"\n'
                   'vary = "{h}"\n',
    "reminders.toml": '[[reminder]]\nname = "one"\nhours = "00:00-23:59"\ntext = "{h}"\n',
    "helplines.toml": '[[country]]\ncode = "xx"\nname = "{h}"\nalso = ["{h}"]\n'
                      'emergency = "{h}"\n[[country.line]]\nfor = "crisis"\nname = "{h}"\n'
                      'call = "{h}"\nweb = "{h}"\nhours = "{h}"\nlanguages = ["{h}"]\nchecked = "2026-11-22"\n',
    "say.toml": '[[form]]\nid = "mine"\ntitle = "{h}"\nabout = "{h}"\nmessage = ["{{x}}."]\n'
                '[[form.step]]\nfield = "x"\nask = "{h}"\nexample = "{h}"\n',
    "distortions.toml": '[[distortion]]\nid = "one"\ntitle = "{h}"\nabout = "{h}"\n'
                        'example = "{h}"\nquestions = ["{h}"]\nclear = ["leave me"]\n',
    "import.toml": '[mood]\n"{h}" = 4\n',
    "practice.toml": '[[thought]]\ntext = "{h}"\nanswer = "none"\nalso = []\n'
                     'explanation = "{h}"\n',
    "config.toml": 'country = "xx"\n',
}
EXERCISE = ('id = "{id}"\ntitle = "{h}"\ntool = "{tool}"\ntags = ["short"]\nminutes = 1\n'
            'about = "{h}"\nsource = "{h}"\ncaution = "{h}"\n'
            '[[step]]\nsay = "{h}"\n[[step]]\nask = "{h}"\nfield = "note"\nchoices = ["{h}"]\n'
            'optional = true\n')


class House:
    """A home in which everything is hostile."""

    def __init__(self, tables):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="steady-hostile-"))
        self.config = self.home / ".config/steady"
        (self.config / "exercises").mkdir(parents=True)
        (self.home / "log").write_bytes(records())
        held = self.home / ".local/share/steady/held"
        held.mkdir(parents=True)
        (held / "2026-11-21-0800.txt").write_bytes(b"you never " + RAW)
        writing = self.home / ".local/share/steady/writing"
        writing.mkdir()
        (writing / "page.txt").write_bytes(RAW)
        (self.home / "draft").write_bytes(b"you never " + RAW + b"\nyou always " + RAW)
        (self.home / os.fsdecode(b"file-" + RAW.replace(b"/", b""))).write_bytes(records())
        if tables == "well-formed":
            for name, text in TABLES.items():
                (self.config / name).write_text(text.format(h=ESCAPED), "utf-8")
            for tool in ("ground", "challenge", "write"):
                text = EXERCISE.format(h=ESCAPED, id="mine-" + tool, tool=tool)
                (self.config / f"exercises/mine-{tool}.toml").write_text(text, "utf-8")
        elif tables == "broken":
            for name in [*TABLES, "exercises/broken.toml"]:
                (self.config / name).write_bytes(b'x = "' + RAW + b'"\n[' + RAW)
            name = os.fsdecode(b"exercises/" + RAW.replace(b"/", b"") + b".toml")
            (self.config / name).write_bytes(b"nothing = " + RAW)
        elif tables == "wrong":
            for name in [*TABLES, "exercises/wrong.toml"]:
                (self.config / name).write_text(f'"{ESCAPED}" = "{ESCAPED}"\n'
                                                f'[["{ESCAPED}"]]\nid = "{ESCAPED}"\n', "utf-8")

    def environment(self, **more):
        return {"HOME": str(self.home), "PATH": BINARIES + ":/usr/bin:/bin", "TZ": "UTC",
                "LC_ALL": "C.UTF-8", "STEADY_LOG": str(self.home / "log"), "STEADY_NOW": NOW,
                "PAGER": "", "XDG_RUNTIME_DIR": str(self.home),
                "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", ""), **more}

    def on_terminal(self, command, given, **more):
        """What it shows on a terminal that is its stdout and stderr; it can ask nothing there."""
        master, slave = pty.openpty()
        tool = subprocess.Popen(command, stdin=subprocess.PIPE if given is not None else
                                subprocess.DEVNULL, stdout=slave, stderr=slave, cwd=self.home,
                                env=self.environment(**more), start_new_session=True)
        os.close(slave)
        if given is not None:
            with contextlib.suppress(BrokenPipeError):  # it may have ended without reading
                tool.stdin.write(given)
                tool.stdin.close()
        shown = b""
        while select.select([master], [], [], 30)[0]:
            try:
                shown += os.read(master, 65536)
            except OSError:
                break
        os.close(master)
        tool.wait()
        return shown

    def in_pipe(self, command, given):
        tool = subprocess.run(command, input=given or b"", capture_output=True, cwd=self.home,
                              env=self.environment(TERM="dumb"), start_new_session=True, check=False)
        return tool.stdout, tool.stderr


ARGUMENT = os.fsdecode(RAW)
FILE = "file-" + ARGUMENT.replace("/", "")
DRAFT = b"you never " + RAW + b"\nthey will leave me " + RAW

# Tools with their arguments; what is piped in, or None; whether the format in a pipe is for people.
LOOKS = [
    (["steady-show", "--log", "--format", name], None, name in ("text", "json", "toml"))
    for name in ("text", "logfmt", "json", "csv", "toml")
] + [
    (["steady-stats", "--log", *options], None, options[-1] != "csv")
    for options in (["--all"], ["--all", "--plain"], ["--line"], ["--compare", "4w"],
                    ["--format", "toml"], ["--format", "json"], ["--format", "csv"],
                    *(["--all", "--by", by] for by in ("trigger", "skill", "exercise", "distortion",
                                                       "body", "feeling", "company", "step", "mine")),
                    ["--by", "trigger", "--format", "csv"], ["--by", "trigger", "--format", "json"])
] + [
    (["steady-stats", "--log", "--format", "html", "--notes", "thought,bring"], None, True),
    (["steady-stats", "--log", "--partial"], None, False),
    (["steady-stats", "--merge"], b"steady-partial 1 " + RAW + b"\n", True),
    (["steady-show", FILE, "nowhere" + ARGUMENT], None, False),
    (["steady-stats", FILE, "nowhere" + ARGUMENT], None, True),
    (["steady-show", "--where", "note=" + ARGUMENT], None, False),
    (["steady-show", "--kind", ARGUMENT], None, False),
    (["steady-show", "--since", ARGUMENT], None, False),
    (["steady-show", "--format", ARGUMENT], None, False),
    (["steady-show", "--" + ARGUMENT], None, False),
    (["steady-log", "--check"], None, True),
    (["steady-log", "--check", FILE], None, False),  # FILE:LINE, for editors
    (["steady-log", "--path", "--log", ARGUMENT], None, False),
    (["steady-log", "--undo", "--dry-run"], None, False),
    (["steady-log", "--forget", "kind=spike", "--dry-run"], None, False),
    (["steady-log", "--dry-run", "spike", ARGUMENT], None, False),
    (["steady-log", "--dry-run", "spike", "7", "intensity=" + ARGUMENT], None, False),
    (["steady-log", "--dry-run", "--at", ARGUMENT, "note", "x"], None, False),
    (["steady-log", "--dry-run", "--set", ARGUMENT, "note", "x"], None, False),
    (["steady-log", ARGUMENT, "x"], None, False),
    (["steady-log", "--log", "nowhere/" + ARGUMENT * 9, "note", ARGUMENT], None, False),
    (["steady-log", "note", "-"], RAW, False),
    (["steady-log"], b'kind=note note="' + RAW + b'"\n', False),
    (["steady-log"], b'kind=note ' + RAW + b'\n', False),
    (["steady-log"], b'kind=spike intensity=12 note="' + ESCAPED.encode() + b'"\n', False),
    (["steady-log", "--merge", FILE, "--dry-run"], None, False),
    (["steady-log", "--merge", "-"], b'kind=note note="' + RAW + b'"\n', False),
    (["steady-ground", "--list"], None, True),
    (["steady-ground", "--print", "mine-ground"], None, True),
    (["steady-ground", "--print", ARGUMENT], None, True),
    (["steady-ground", "--tag", ARGUMENT, "--list"], None, True),
    (["steady-ground", "--no-input", "--answer", ARGUMENT, "mine-ground"], None, False),
    (["steady-ground", "--answers", FILE, "mine-ground"], None, False),
    (["steady-ground", "--no-input", "--no-keep", "mine-ground"], None, False),
    (["steady-ground", "--check", FILE, ".config/steady/exercises/mine-ground.toml",
      ".config/steady/exercises/wrong.toml", ".config/steady/exercises/broken.toml"], None, True),
    (["steady-challenge", "--list"], None, True),
    (["steady-challenge", "--print", "mine-challenge"], None, True),
    (["steady-challenge", "--form", "mine-challenge"], None, False),
    (["steady-challenge", "--hints"], DRAFT, False),
    (["steady-challenge", "--hints", FILE], None, False),
    (["steady-challenge", FILE], None, False),
    (["steady-challenge", "--no-input", "-"], DRAFT, False),
    (["steady-challenge", ARGUMENT], None, False),
    (["steady-challenge", "--outcomes", "--answer", "came_true=yes"], None, False),
    (["steady-challenge", "--outcomes", "--answer", "came_true=" + ARGUMENT], None, False),
    (["steady-write", "--list"], None, True),
    (["steady-write", "--print", "mine-write"], None, True),
    (["steady-write", "--read"], None, True),
    (["steady-write", "--read", "2026-11-20"], None, True),
    (["steady-write", "--read", ARGUMENT], None, True),
    (["steady-write", ARGUMENT], None, False),
    (["steady-write", "--no-input", "--no-keep", "--answer", "note=-"], RAW, False),
    (["steady-write", "--no-input", "--answer", "note=-"], RAW, False),
    (["steady-say", "--no-input"], DRAFT, True),
    (["steady-say", "--no-input", "draft", FILE], None, True),
    (["steady-say", "--no-input", "--format", "json", "draft"], None, True),
    (["steady-say", "--no-input", "--lines", "-H", FILE], None, True),
    (["steady-say", "--held", "--no-input"], None, True),
    (["steady-say", "--hold", "--no-input", "-"], DRAFT, True),
    (["steady-say", "--list"], None, True),
    (["steady-say", "--form", ARGUMENT, "--compose"], None, True),
    (["steady-ladder", "--list"], None, True),
    (["steady-ladder", "--no-input", "--answer", "before=" + ARGUMENT], None, False),
    (["steady-ladder", ARGUMENT], None, False),
    (["steady-ladder", "--new", "--answer", "title=" + ARGUMENT, "--answer", "strength=4"], None,
     True),
    (["steady-ladder", "--new", "--answer", ARGUMENT + "=4"], None, True),
    (["steady-remind"], None, True),
    (["steady-remind", "--list"], None, True),
    (["steady-remind", "--snooze", ARGUMENT], None, True),
    (["steady-remind", "--choose", "--answer", "x=" + ARGUMENT], None, True),
    (["steady-remind", "--choose", "--answer", ARGUMENT + "=08:00"], None, True),
    (["steady-remind", "--systemd", ARGUMENT], None, False),
    (["steady-support"], None, True),
    (["steady-support", ARGUMENT], None, True),
    (["steady-support", "--all"], None, True),
    (["steady-import", "daylio"], b"full_date,date,weekday,time,mood,activities,note_title,note\n"
     b"2026-11-20,20 Nov,Fri,10:00," + RAW + b"," + RAW + b"," + RAW + b"\n", False),
    (["steady-import", "csv"], b"time,kind,note\n" + RAW + b",note," + RAW + b"\n", False),
    (["steady-import", "jrnl"], b"[2026-11-20 10:00] " + RAW + b"\n" + RAW, False),
    (["steady-import", "freecbt"], b'{"thoughts": "' + RAW + b'"}', False),
    (["steady-import", "freecbt", FILE], None, False),
    (["steady-import", "csv", "--map", FILE, "draft"], None, False),
    (["steady-import", "--zone", ARGUMENT, "csv"], b"", False),
    (["steady-import", ARGUMENT], None, False),
    (["steady", ARGUMENT], None, True),
]
if os.path.exists(os.path.join(BINARIES, "steady-seal")):
    LOOKS += [
        (["steady-seal"], records(), False),
        (["steady-unseal"], records() + b"box=" + RAW + b"\n", False),
        (["steady-unseal", FILE, ARGUMENT], None, False),
        (["steady-seal", "--" + ARGUMENT], None, False),
    ]

# Under the sanitizers, which are slow, what is looked for is the same on one of them.
TERMINALS = (("dumb", False), ("xterm", True))["sanitize" in BINARIES:]


def look(house, command, given, for_people, wrong):
    """Gives how many outputs were looked at."""
    program = [os.path.join(BINARIES, command[0]), *command[1:]]
    name = " ".join(command).replace(ARGUMENT, "HOSTILE").replace(FILE, "FILE")
    seen = []
    for kind, own in TERMINALS:
        shown = house.on_terminal(program, given, TERM=kind)
        seen.append((f"on a {kind} terminal", found_in(shown, own)))
    out, said = house.in_pipe(program, given)
    if for_people:
        seen.append(("in a pipe", found_in(out, False)))
    seen.append(("on stderr", found_in(said, False)))
    wrong += [f"{name}: {where}: {what}" for where, what in seen if what]
    return len(seen)


def all_looks(tables):
    wrong, count = [], 0
    for command, given, for_people in LOOKS:
        house = House(tables)
        try:
            count += look(house, command, given, for_people, wrong)
        finally:
            shutil.rmtree(house.home)
    return count, wrong


def main():
    total, wrong = 0, []
    kinds = ["well-formed", "broken", "wrong"] if "sanitize" not in BINARIES else ["well-formed"]
    for tables in sys.argv[2:] or kinds:
        count, found = all_looks(tables)
        total += count
        wrong += [f"{tables}: {what}" for what in found]
        print(f"ok: {count} outputs with {tables} files" if not found else f"not ok: {tables}",
              flush=True)
    print("\n".join(wrong))
    print(f"{len(CHARACTERS)} characters, {len(LOOKS)} calls, {total} outputs looked at")
    assert not wrong, f"{len(wrong)} let something through"


main()
