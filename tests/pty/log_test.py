#!/usr/bin/env python3
"""steady-log on a terminal: what it says, the quick check-in, and what it asks."""
from log_shell import FIRST, KINDS, MORNING, STRENGTH, YESTERDAY, begin, last, prompt, said, say
from terminal import READING, run


def kept():
    """one line says what was kept, with the own plan, and from 7 up where help is"""
    plan = FIRST + 'plan trigger=silence note="Tea,\\u001b then a walk"'
    with prompt(plan, FIRST + "spike intensity=7 trigger=late-reply") as t:
        assert say(t, "steady-log spike 6 memory -q") == ""
        assert say(t, "steady-log settled") == \
            "kept 23:10, settled, the 23:10 alarm, memory, at once\n"
        assert say(t, "steady-log settled") == \
            "kept 23:10, settled, the 22:10 alarm, late-reply, after 1 h\n"
        assert say(t, "steady-log settled") == \
            "kept 23:10, settled; no alarm without an end in the past day, " \
            "so it stands alone\n"
        assert say(t, "steady-log spike 8 late reply") == \
            "kept 23:10, alarm 8, late-reply\nsteady takes two minutes.\n"
        assert say(t, "steady-log settled 25m") == \
            "kept 23:10, settled, the 23:10 alarm, late-reply, after 25 min\n"
        assert say(t, "steady-log spike 6 silence") == \
            "kept 23:10, alarm 6, silence\nYour plan: Tea,\ufffd then a walk\n"
        assert say(t, "steady-log 4 tired") == "kept 23:10, check-in 4\n"
        assert say(t, "steady-log --at yesterday 9:30 note x") == "kept yesterday 09:30, note\n"
        assert say(t, "steady-log chose waited") == \
            "kept 23:10, what you did; no urge left over from the past day, so it stands alone\n"
        assert say(t, "printf 'kind=note\\nkind=quiet\\n' | steady-log") == "kept 2 records\n"
        assert say(t, "steady-log --dry-run note hello").startswith("time=")


def quick():
    """a quick check-in: one key, and the one or two things that matter"""
    ways = [("a", ["7", "late reply"], "spike intensity=7 trigger=late-reply"),
            ("u", ["", "Silence"], "urge trigger=silence"), ("c", ["3", ""], "checkin intensity=3"),
            ("g", ["We laughed"], 'positive note="We laughed"'), ("n", ["Rain"], "note note=Rain"),
            ("A", ["11", "5", ""], "spike intensity=5")]
    for key, answers, record in ways:
        with prompt() as t:
            begin(t, "steady-log")
            t.answer(KINDS, key)
            for answer in answers:
                t.answer("? " if t.seen.endswith(b"? ") else " ", "")
                t.listen(0.15 if answer else READING)
                t.type(answer + "\n")
            said(t)
            assert last(t) == record, (t.file("log"), t.text())


def quick_plain():
    """--plain leaves the cursor alone"""
    for option, escapes in (("", True), (" --plain", False)):
        with prompt() as t:
            begin(t, "steady-log" + option)
            t.answer(KINDS, "n\n")
            t.listen(READING)
            t.type("Raim\x7fn\n")
            said(t)
            assert (b"\x1b" in t.everything()) == escapes, option
            assert last(t) == "note note=Rain", (t.file("log"), t.text())


def quick_settled():
    """s settles the last alarm, and asks on a later day"""
    with prompt(FIRST + "spike intensity=7") as t:
        begin(t, "steady-log")
        t.answer(KINDS, "s")
        assert "after 1 h" in said(t)
    with prompt(YESTERDAY + "spike intensity=7") as t:
        begin(t, "steady-log")
        t.answer(KINDS, "s")
        t.answer("> ", "20m\n")
        said(t)
        assert "recovery=20m" in last(t)


def quick_leaving():
    """q leaves, other keys ask again, and q later keeps what was answered"""
    with prompt() as t:
        begin(t, "steady-log")
        t.answer(KINDS, "x")
        t.answer(KINDS, "q")
        said(t)
        begin(t, "steady-log")
        t.answer(KINDS, "a")
        t.answer(STRENGTH, "q\n")
        said(t)
        assert t.file("log") == ""
        begin(t, "steady-log")
        t.answer(KINDS, "a")
        t.answer(STRENGTH, "7\n")
        t.answer("> ", "q\n")
        said(t)
        assert last(t) == "spike intensity=7"


def own_words():
    """the own words are offered first"""
    records = [FIRST + f"spike trigger={word}" for word in ["his-mother", "rain", "his-mother"]]
    with prompt(*records) as t:
        begin(t, "steady-log")
        t.answer(KINDS, "u")
        t.answer(STRENGTH, "\n", READING)
        offered = t.wait_for("> ").decode()
        assert "1  his-mother" in offered and "2  rain" in offered and "3  late-reply" in offered
        t.type("1\n")
        said(t)
        assert last(t) == "urge trigger=his-mother"


def dash():
    """- asks for the words, which stand in no command line"""
    with prompt() as t:
        begin(t, "steady-log spike 7 - body=heat")
        t.answer("what set it off: ", "His mother\n")
        said(t)
        assert last(t) == "spike intensity=7 trigger=his-mother body=heat"
        begin(t, "steady-log thought - --at 25:00")
        assert "is not a time" in said(t, 2)


def later_day():
    """on a later day it asks when it eased: a time, a length, or not known"""
    ways = [("0:20", "30m"), ("1 h 30 min", "1h30m"), ("", "unknown"), ("unknown", "unknown")]
    for answer, recovery in ways:
        with prompt(YESTERDAY + "spike intensity=7 trigger=silence", now=MORNING) as t:
            begin(t, "steady-log settled")
            t.wait_for("This is about yesterday's 23:50 alarm, silence.")
            t.answer("> ", answer + "\n")
            shown = said(t)
            assert "kept 08:00, settled, yesterday's 23:50 alarm, silence" in shown, shown
            assert last(t).endswith(f"trigger=silence recovery={recovery}"), t.file("log")


def later_day_again():
    """what is no time between then and now is asked again"""
    with prompt(YESTERDAY + "spike intensity=7", now=MORNING) as t:
        begin(t, "steady-log settled")
        for answer in ["soon", "9:00", "2026-11-20T08:00:00Z"]:
            t.answer("> ", answer + "\n")
            t.wait_for("A time between then and now")
        t.answer("> ", "1h\n")
        said(t)
        assert last(t).endswith("recovery=1h")


def later_day_known():
    """nothing is asked when it was typed"""
    for typed in ["settled 25 min", "settled unknown", "settled --at 0:10", "chose waited 5m"]:
        with prompt(YESTERDAY + "spike", YESTERDAY + "urge", now=MORNING) as t:
            assert say(t, "steady-log " + typed).startswith("kept ")


def later_day_urge():
    """an urge of another day: how long it was let be"""
    for answer, ending in [("15m", "waited=15m"), ("0:20", "waited=30m"), ("", "trigger=silence")]:
        with prompt(YESTERDAY + "urge trigger=silence", now=MORNING) as t:
            begin(t, "steady-log chose waited")
            t.wait_for("This is about yesterday's 23:50 urge, silence.")
            t.answer("> ", answer + "\n")
            said(t)
            assert last(t).endswith(ending), t.file("log")


def forget():
    """--forget asks before anything is gone"""
    notes = [FIRST + "note note=one", FIRST + "note note=two"]
    for key in ["n", "\n", "x"]:
        with prompt(*notes) as t:
            begin(t, "steady-log --forget kind=note")
            t.answer("These 2 records will be gone for good. Go on? [y/N] ", key)
            said(t)
            assert len(t.file("log").splitlines()) == 2
    with prompt(*notes) as t:
        begin(t, "steady-log --forget note=two")
        t.wait_for("kind=note note=two")
        t.answer("This record will be gone for good. Go on? [y/N] ", "y")
        assert "one record is gone for good" in said(t)
        assert last(t) == "note note=one"
    with prompt(*(FIRST + f"note note=n{n}" for n in range(12))) as t:
        begin(t, "steady-log --forget kind=note")
        assert "note=n9" in (shown := t.wait_for("and 2 more").decode()) and "n10" not in shown
        t.answer("[y/N] ", "n")
        said(t)


run(kept, quick, quick_plain, quick_settled, quick_leaving, own_words, dash, later_day,
    later_day_again, later_day_known, later_day_urge, forget)
