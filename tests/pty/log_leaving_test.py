#!/usr/bin/env python3
"""steady-log on a terminal: its editor, and Ctrl-C or a closed terminal at each question."""
from log_shell import (CTRL_C, FIRST, KINDS, MORNING, NOW, STRENGTH, YESTERDAY, begin, last,
                       prompt, said, say, script)
from terminal import run


def edit_again():
    """--edit with a mistake asks whether to edit again"""
    right = "time=2026-11-22T23:00:00Z kind=quiet"
    editor = "echo editing\n" \
             f"if grep -q mine $1; then sed -i 's/^kind=.*/{right}/' $1\n" \
             "else echo kind=note note=mine >>$1; fi"
    with prompt(FIRST + "note note=one") as t:
        begin(t, script(t, editor))
        t.wait_for("editing")
        t.answer("Edit again? [Y/n] ", "\n")
        t.wait_for("editing")
        said(t)
        assert last(t) == "quiet"
    with prompt(FIRST + "note note=one") as t:
        begin(t, script(t, editor))
        t.answer("Edit again? [Y/n] ", "n")
        shown = said(t, 1)
        assert "the log is as it was" in shown and last(t) == "note note=one"
        with open(shown.split("Your edited copy is ")[1].strip(), encoding="utf-8") as copy:
            assert "kind=note note=mine" in copy.read()


def edit_keys():
    """the keys are the editor's while it runs: it echoes, and Ctrl-C is for it"""
    editor = 'trap \'echo "# mine" >>"$1"; exit 0\' INT\nstty -a | grep -o -- "-*echo "\n' \
             'echo ready\nread -r word\necho "not reached"'
    with prompt(FIRST + "note note=one") as t:
        begin(t, script(t, editor))
        assert "-echo" not in t.wait_for("ready").decode()
        t.type(CTRL_C)
        said(t)
        assert "# mine" in t.file("log")


def ctrl_c():
    """Ctrl-C at each question ends with 130, and takes nothing along"""
    def at(records, command, *steps, now=NOW):
        with prompt(*records, now=now) as t:
            begin(t, command)
            for question, answer in steps:
                t.answer(question, answer)
            shown = said(t, 130)
            return t.file("log").splitlines(), shown

    spike = FIRST + "spike intensity=7"
    log, shown = at([spike], "steady-log", (KINDS, CTRL_C))
    assert log == [spike] and "steady-log: nothing was kept\n" in shown, shown
    assert at([spike], "steady-log", (KINDS, "a"), (STRENGTH, "7" + CTRL_C))[0] == [spike]
    log, shown = at([], "steady-log", (KINDS, "a"), (STRENGTH, "7\n"), ("> ", "wor" + CTRL_C))
    assert log[-1].endswith("kind=spike intensity=7") and "kept 23:10" in shown
    log, shown = at([spike], "steady-log note -", ("own words: ", "wor" + CTRL_C))
    assert log == [spike] and "steady-log: nothing was kept\n" in shown, shown
    log, _ = at([YESTERDAY + "spike"], "steady-log settled much better", ("> ", CTRL_C),
                now=MORNING)
    assert log[-1].endswith('recovery=unknown note="much better"'), log
    log, _ = at([YESTERDAY + "urge"], "steady-log chose other -", ("own words: ", "tea\n"),
                ("> ", CTRL_C), now=MORNING)
    assert log[-1].endswith("note=tea"), log
    assert at([spike], "steady-log --forget kind=spike", ("[y/N] ", CTRL_C))[0] == [spike]


def ctrl_c_after_editing():
    """Ctrl-C at `Edit again?` leaves the copy, and says where"""
    with prompt(FIRST + "note note=one") as t:
        begin(t, script(t, 'echo mine >>"$1"'))
        t.answer("Edit again? [Y/n] ", CTRL_C)
        shown = said(t, 130)
        with open(shown.split("Your edited copy is ")[1].strip(), encoding="utf-8") as copy:
            assert copy.read().endswith("mine\n")
        assert last(t) == "note note=one"


def hung_up():
    """a terminal that is closed at the second question leaves what was answered"""
    with prompt() as t:
        begin(t, "steady-log")
        t.answer(KINDS, "a")
        t.answer(STRENGTH, "7\n")
        t.wait_for("> ")
        t.hang_up()
        t.file_with("log", "kind=spike intensity=7\n")


def nothing_acts_on_the_terminal():
    """control characters in the log do not reach the terminal"""
    hostile = FIRST + 'note note="\x1b[2J" \x85=\u202e'
    with prompt(hostile, hostile) as t:
        for way in ["--forget --dry-run kind=note", "--check", "--undo"]:
            shown = say(t, "steady-log " + way)
            assert "\x1b" not in shown and "\u202e" not in shown, (way, shown)
        assert "\x1b" not in say(t, "printf 'kind=note note=\"\\033[2J\\n' | steady-log", 2)


def taken_back():
    """what --undo prints is gone from the log, and it says so to a person"""
    with prompt(FIRST + "note note=one", FIRST + "note note=two") as t:
        assert say(t, "steady-log --undo") == \
            f"{FIRST}note note=two\nsteady-log: that line is taken back\n"
        assert last(t) == "note note=one"
        assert "taken back" not in say(t, "steady-log --undo --dry-run")
        assert "taken back" not in say(t, "steady-log --undo --quiet")


run(edit_again, edit_keys, ctrl_c, ctrl_c_after_editing, hung_up, taken_back,
    nothing_acts_on_the_terminal)
