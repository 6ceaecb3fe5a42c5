"""Every command that writes a file of the person's, as a `Case` to be put through faults."""
import socket

from tracing import Case

ONE = b"# steady log 1\ntime=2026-11-22T08:00:00+01:00 kind=spike trigger=x note=word-first\n"
TWO = ONE + b"time=2026-11-22T08:10:00+01:00 kind=spike trigger=y note=word-second\n"
SECOND = TWO.splitlines(True)[2]
MACHINE = socket.gethostname()
DATA, CONFIG, STATE = ".local/share/steady/", ".config/steady/", ".local/state/steady/"


def log(name, *arguments, **more):
    return Case(name, ["steady-log", *arguments], **more)


APPENDS = [
    log("a note in a new log", "note", "word-new", words=(b"word-new",)),
    log("a note from a pipe", "note", "-", files={"log": ONE}, input=b"word-new\n",
        words=(b"word-new",)),
    log("a spike", "spike", "7", "late-reply", "note=word-new", files={"log": ONE},
        words=(b"word-new",)),
    log("settled", "settled", "word-new", files={"log": ONE}, words=(b"word-new",)),
    log("a batch, after half a line", files={"log": ONE[:-1]},
        input=b"kind=note note=word-a\nkind=spike note=word-b\nkind=settled note=word-c\n",
        words=(b"word-a", b"word-b", b"word-c")),
    log("a log that is a link", "note", "word-new", links={"log": "away/real"},
        files={"away/real": ONE}, words=(b"word-new",)),
    log("a log that is a folder", "settled", "word-new", words=(b"word-new",),
        files={"log/phone.log": ONE, f"log/{MACHINE}.log": ONE.replace(b"08:00", b"08:05")}),
]

REWRITES = [
    log("--undo", "--undo", files={"log": TWO}, words=(b"word-second",)),
    log("--forget", "--forget", "trigger=x", files={"log": TWO}),
    log("--edit", "--edit", files={"log": TWO}, editor='sed -i s/word-first/word-edited/ "$1"'),
    log("--merge FILE", "--merge", "~/copy", files={"log": ONE, "copy": TWO}),
    log("--merge -", "--merge", "-", files={"log": ONE}, input=SECOND, words=(b"word-second",)),
]

OTHERS = [
    Case("steady-write --file", ["steady-write", "--file", "--no-input", "--answer", "note=-"],
         input=b"word-page\n", words=(b"word-page",),
         way_out=b"So the page stays in its record."),
    Case("steady-say --hold", ["steady-say", "--hold", "-"], input=b"word-held\n",
         words=(b"word-held",), files={DATA + "held/2026-11-23-0800.txt": b"word-before\n"}),
    Case("steady-remind --choose", ["steady-remind", "--choose", "--answer", "weekly-review=yes"]),
    Case("steady-remind --off", ["steady-remind", "--off"],
         files={STATE + "reminders": b"said weekly-review 2026-11-21T18:00:00+01:00\n"}),
    Case("steady-ladder --new", ["steady-ladder", "--new", "--answer", "walk-alone=3"]),
    Case("steady-ladder --start", ["steady-ladder", "--start", "--no-input", "walk-alone"],
         files={CONFIG + "ladder.toml": b'[[rung]]\nid = "walk-alone"\ntitle = "A walk"\n'
                                        b'strength = 3\n'}),
    Case("steady-support --save", ["steady-support", "--country", "at", "--save"],
         files={CONFIG + "config.toml": b'# mine\nform = "short"\n'}),
    Case("steady-show -o", ["steady-show", "--log", "--format", "csv", "-o", "~/diary.csv"],
         files={"log": TWO, "diary.csv": b"older\n"}),
    Case("steady-stats -o", ["steady-stats", "--log", "-o", "~/report"],
         files={"log": TWO, "report": b"older\n"}),
]
