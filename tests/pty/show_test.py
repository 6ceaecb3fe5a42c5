#!/usr/bin/env python3
"""steady-show on a terminal: text, the pager, and nothing of the log that acts on the terminal."""
from terminal import Terminal, run

LINE = "time=2026-11-{:02}T09:00:00+01:00 kind=spike intensity=7 trigger=late-reply\n"
LONG = "".join(LINE.format(day) for day in range(1, 29))


def show(log, *arguments, **more):
    """steady-show with that log in the person's home; the sleep lets the window get its size."""
    script = 'printf %s "$0" > log; sleep 0.2; exec steady-show "$@"'
    return Terminal("sh", "-c", script, log, *arguments, **more)


def text_for_reading():
    """what fits on the screen is text with a bold day, and no pager is started"""
    with show(LINE.format(22), PAGER="echo paged") as t:
        t.wait_for("\x1b[1mSunday 22 November 2026\x1b[0m")
        t.wait_for("09:00  alarm 7      late-reply")
        assert t.end() == 0
        assert "paged" not in t.text()


def pager_without_a_shell():
    """what is longer goes through $PAGER, whose words are cut at spaces; it may leave early"""
    with show(LONG * 50, PAGER="head -n 2") as t:
        t.wait_for("late-reply")
        assert t.end() == 0
        assert t.text().count("late-reply") == 1, t.text()


def nothing_remembered():
    """what is looked for in less goes into no file, unless the person has named one"""
    for more, wanted in [({}, "-"), ({"LESSHISTFILE": "~/mine"}, "~/mine")]:
        with show(LONG * 50, PAGER="printenv LESSHISTFILE", **more) as t:
            t.wait_for(wanted)
            assert t.end() == 0


def less_by_itself():
    """without $PAGER it is less, with colours; q leaves it, and so Ctrl-C does not"""
    with show(LONG) as t:
        t.wait_for("\x1b[1mSunday 1 November 2026\x1b[0m")
        t.listen(0.5)
        assert "Saturday 28" not in t.text()
        t.type("\x03")
        t.listen(0.3)
        assert t.poll() is None
        t.type("q")
        assert t.end() == 0


def no_pager():
    """an empty $PAGER, one that is not there, --plain and TERM=dumb print all of it"""
    for arguments, more in [((), {"PAGER": ""}), ((), {"PAGER": "no-such-pager"}),
                            (("--plain",), {}), ((), {"TERM": "dumb"})]:
        with show(LONG, *arguments, **more) as t:
            t.wait_for("Saturday 28 November 2026")
            assert t.end() == 0
            if "PAGER" not in more:
                assert b"\x1b" not in t.everything()


def nothing_acts_on_the_terminal():
    """no format lets control characters of a log through to a terminal"""
    line = 'time=2026-11-22T09:00:00Z kind=note note="\\u001b[2J\\u0007" x=\x1b[31mred\x9b\u202e\n'
    for form in ["text", "logfmt", "json", "csv", "toml"]:
        with show(line, "--format", form, "--plain") as t:
            assert t.end() == 0
            shown = t.everything().decode()
            assert not any(bad in shown for bad in "\x1b\x07\x9b\u202e"), (form, shown)


run(text_for_reading, pager_without_a_shell, nothing_remembered, less_by_itself, no_pager,
    nothing_acts_on_the_terminal)
