#!/usr/bin/env python3
"""What others append while the editor is open."""
import os

from logs import Log, run


def edited(log, script):
    """The editor is a script; the log is $STEADY_LOG there, as for the tools it starts."""
    return log.run("steady-log", "--edit", environment={"EDITOR": log.script(script)})


def carried_over():
    """records appended meanwhile stand after the edited ones"""
    for end in [b"", b"\n"]:
        with Log() as log:
            log.keep("note", "word-one")
            log.keep("note", "word-two")
            with open(log.path, "rb+") as file:  # with and without a LF at the end
                file.truncate(len(log.bytes()) - 1)
                file.seek(0, os.SEEK_END)
                file.write(end)
            status, _, said = edited(log, 'steady-log note word-three\n'
                                          'sed -i "s/word-one/word-1/; /word-two/d" "$1"\n'
                                          'echo "kind=note note=word-four" | steady-log')
            assert (status, said) == (0, b""), said
            assert list(log.words()) == ["word-1", "word-three", "word-four"], log.bytes()
            log.check_whole()
            log.check_no_leftovers()


def without_an_end():
    """an editor that leaves no LF at the end joins no two lines"""
    with Log() as log:
        log.keep("note", "word-one")
        status, _, _ = edited(log, 'steady-log note word-two\n'
                                   'printf %s "$(sed s/word-one/word-1/ "$1")" >"$1"')
        assert status == 0 and list(log.words()) == ["word-1", "word-two"], log.bytes()
        log.check_whole()


def refused():
    """an edit is refused when the log was rewritten meanwhile, and the copy is kept"""
    for change in ["--undo >/dev/null", "--forget note=word-one"]:
        with Log() as log:
            log.keep("note", "word-one")
            log.keep("note", "word-two")
            status, _, said = edited(log, f'steady-log {change}\necho "# mine" >>"$1"')
            assert status == 1 and b"nothing was changed" in said, said
            copy = said.decode().split("Your edited copy is ")[1].strip()
            with open(copy, encoding="utf-8") as file:
                assert "word-one" in (text := file.read()) and "# mine" in text, text
            assert sum(log.words().values()) == 1 and b"# mine" not in log.bytes()


def nothing_changed():
    """an edit that changes nothing leaves the log to others"""
    with Log() as log:
        log.keep("note", "word-one")
        status, _, said = edited(log, "steady-log --undo >/dev/null\nsteady-log note word-two")
        assert status == 0 and b"nothing was changed" in said, said
        assert list(log.words()) == ["word-two"]


def new_log():
    """two who both begin the log"""
    with Log() as log:
        record = "time=2026-11-20T08:00:00+00:00 kind=note note=word-two"
        status, _, _ = edited(log, f'steady-log note word-one\necho "{record}" >>"$1"')
        assert status == 0 and log.words() == {"word-one": 1, "word-two": 1}, log.bytes()
        log.check_whole()


run(carried_over, without_an_end, refused, nothing_changed, new_log)
