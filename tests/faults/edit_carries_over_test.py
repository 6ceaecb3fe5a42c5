#!/usr/bin/env python3
"""What others append while the editor is open."""
import os
import re

from logs import Log, run

NAMED = re.compile(rb"Your edited copy is (\S+)")
LAST_ENDS = [b"", b"\n"]  # a last line with and without its LF


def edited(log, script):
    """The editor is a script; the log is $STEADY_LOG there, as for the tools it starts."""
    return log.run("steady-log", "--edit", environment={"EDITOR": log.script(script)})


def keep_two(log, end):
    """word-one and word-two, with that behind the last line."""
    log.keep("note", "word-one")
    log.keep("note", "word-two")
    with open(log.path, "rb+") as file:
        file.truncate(len(log.bytes()) - 1)
        file.seek(0, os.SEEK_END)
        file.write(end)


def carried_over():
    """records appended meanwhile stand after the edited ones"""
    for end in LAST_ENDS:
        with Log() as log:
            keep_two(log, end)
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


def kept_or_named(log, words, said):
    """Every word is in the log, or in a copy that was left and named."""
    copies = b""
    for name in NAMED.findall(said):
        with open(name, "rb") as file:
            copies += file.read()
    for word in words:
        assert word in log.words() or word.encode() in copies, (word, log.bytes(), said)
    log.check_whole()


def two_editors():
    """a second editor that is opened meanwhile, and closed first or last"""
    changes = [
        ('sed -i s/word-one/word-a/ "$1"', 'sed -i s/word-two/word-b/ "$1"'),
        ('sed -i s/word-two/word-a/ "$1"', 'sed -i s/word-two/word-two-b/ "$1"'),
        ('sed -i "\\$a time=2026-11-20T08:00:00+00:00 kind=note note=word-a" "$1"',
         'sed -i "\\$a time=2026-11-20T08:00:00+00:00 kind=note note=word-b" "$1"'),
        ('sed -i /word-two/d "$1"; sed -i s/word-one/word-a/ "$1"',
         'sed -i s/word-one/word-b/ "$1"'),
    ]
    for mine, theirs in changes:
        for end in LAST_ENDS:
            with Log() as log:
                keep_two(log, end)
                other = log.script(theirs, "other")
                status, _, said = edited(log, f"{mine}\nEDITOR='{other}' steady-log --edit")
                wanted = ["word-a", "word-two-b" if "word-two-b" in theirs else "word-b"]
                kept_or_named(log, wanted, said)
                assert (status == 0) == (not NAMED.search(said)), (status, said)
                assert wanted[1] in log.words(), (log.bytes(), said)  # who was first is not undone


def many_editors():
    """eight at once, five times over: everybody's words are in the log, or in a copy that is named"""
    refused = 0
    for _ in range(5):
        with Log() as log:
            log.keep("note", "word-one")
            editors = [log.script(f'sed -i "s/word-one/word-one word-{i}/" "$1"', f"editor-{i}")
                       for i in range(8)]
            tools = [log.start("steady-log", "--edit", environment={"EDITOR": editor})
                     for editor in editors]
            ends = [tool.communicate() + (tool.returncode,) for tool in tools]
            kept_or_named(log, [f"word-{i}" for i in range(8)], b"".join(end[1] for end in ends))
            refused += sum(status != 0 for _, _, status in ends)
            assert all(status in (0, 1) for _, _, status in ends), ends
    print(f"40 editors, of whom {refused} were told where their copy is")


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


run(carried_over, without_an_end, refused, two_editors, many_editors, nothing_changed, new_log)
