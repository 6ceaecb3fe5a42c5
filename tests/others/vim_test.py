#!/usr/bin/env python3
"""share/vim in the real Vim: what it takes a file for, and how it colours the words in it."""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SHARE = pathlib.Path(__file__).resolve().parents[2] / "share"

# For each file: its type, then the groups of the words asked for, by line and column.
SCRIPT = """
let answers = []
for [file, places] in json_decode(join(readfile('asked'), ''))
  execute 'edit! ' .. fnameescape(file)
  let groups = []
  for place in places
    let stack = synstack(place[0], place[1])
    call add(groups, len(stack) ? synIDattr(stack[-1], 'name') : '')
  endfor
  call add(answers, [&filetype, groups])
endfor
call writefile([json_encode(answers)], 'answered')
qall!
"""


def vim(asked):
    """[(file, [(line, column)...])...] to [(type, [group...])...]"""
    with tempfile.TemporaryDirectory() as home:
        folder = pathlib.Path(home)
        (folder / "script").write_text(SCRIPT)
        (folder / "asked").write_text(json.dumps(asked))
        run = subprocess.run(
            ["vim", "-N", "-u", "NONE", "-i", "NONE", "-n", "-es",
             "--cmd", f"set runtimepath+={SHARE}/vim", "--cmd", "filetype on", "--cmd", "syntax on",
             "-S", "script"], cwd=home, env={"HOME": home, "PATH": "/usr/bin:/bin",
                                             "LC_ALL": "C.UTF-8"},
            capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        assert (folder / "answered").exists(), run
        return json.loads((folder / "answered").read_text())


def place_of(text, mark):
    """Where the first letter behind `@` of the mark is."""
    before = text[:text.index(mark.replace("@", "")) + mark.index("@")]
    return before.count("\n") + 1, len(before.rpartition("\n")[2].encode()) + 1


def check(file, text, kind, **expected):
    """`group=mark`, or several marks in a list: the letter behind `@` is in that group."""
    marks = [(group, mark) for group, value in expected.items()
             for mark in ([value] if isinstance(value, str) else value)]
    (found, groups), = vim([(str(file), [place_of(text, mark) for _, mark in marks])])
    assert found == kind, (file, found)
    for (group, mark), seen in zip(marks, groups):
        assert seen == group, f"{file.name}: {mark!r} is {seen!r}, not {group!r}"


def a_log(folder):
    """a log by its place or its first line: keys, the time, the kind, numbers, quoted words"""
    text = ('# steady log 1\n'
            'time=2026-11-22T08:14:05+01:00 kind=spike intensity=7 trigger=late-reply '
            'note="a \\"time=7\\" b"\nkind=note time=2026-11-23 box=AQFv words=31m\n')
    expected = {
        "steadylogComment": "# @steady log", "steadylogTimeKey": "@time=2026-11-22",
        "steadylogTime": ["time=@2026-11-22", "kind=note time=@2026-11-23"],
        "steadylogKind": ["kind=@spike", "kind=@note"], "steadylogKey": "@intensity=",
        "steadylogNumber": "intensity=@7", "steadylogValue": ["trigger=@late", "words=@31m"],
        "steadylogText": ["note=\"@a", "time=@7"], "steadylogEscape": "@\\\"time",
        "steadylogBox": "box=@AQFv"}
    (folder / "steady").mkdir()
    for name, lines in (("steady/log", text), ("phone.log", text)):
        (folder / name).write_text(lines)
        check(folder / name, lines, "steadylog", **expected)


def an_exercise(folder):
    """every key of every step of the exercises that come along, in every language"""
    files = sorted((SHARE / "exercises").rglob("*.toml"))
    asked, keys = [], 0
    for file in files:
        lines = file.read_text(encoding="utf-8").split("\n")
        begin = lines.index("[[step]]")
        heads = [(number, re.match(r"([a-z]+)\s*=", line))
                 for number, line in enumerate(lines, 1) if number > begin]
        copy = folder / "steady" / file.relative_to(SHARE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
        asked.append((str(copy), [(number, 1) for number, head in heads if head]))
    for (name, places), (kind, groups) in zip(asked, vim(asked)):
        assert kind == "toml.steady", (name, kind)
        assert set(groups) <= {"steadyStep", "steadyStepPart"}, (name, list(zip(places, groups)))
        keys += len(groups)
    assert keys > 500, keys


def patterns(folder):
    """the marks of a pattern, and only in patterns"""
    text = ('[lists]\nother = ["<they>", """my\n  (boss|friend) [of mine]"""]  # (people)\n'
            '[[distortion]]\nid    = "mind-reading"\nabout = "Guessing (a lot) ... <so>"\n'
            'clear = [\n  "^ he ... hate* me $",\n]\ntitle = \'It (ends)\'\n')
    file = folder / "distortions.toml"
    file.write_text("# for steady-challenge\n" + text)
    check(file, "# for steady-challenge\n" + text, "toml.steady",
          steadyNamed="@<they>", steadyEither=["@(boss", "boss@|", "@[of"],
          steadyGap="@... hate", steadyAnyForm="hate@*", steadySentence=["@^ he", "me @$"],
          steadyPattern=["@hate", "@friend"], tomlComment="# @(people)", steadyPatternKey="@clear",
          tomlString=["@(a lot)", "@... <so>", "It @(ends)"], tomlKey=["@about", "@other"],
          tomlTable="@[lists]", tomlTableArray="[@[distortion")


def whole_files(folder):
    """nothing of the definitions that come along runs on: their last line is no string"""
    asked = []
    for name in ("distortions.toml", "say.toml", "support.toml", "kinds.toml"):
        copy = folder / "steady" / name
        copy.write_text((SHARE / name).read_text() + "\n[end]\n")
        asked.append((str(copy), [(copy.read_text().count("\n"), 1)]))
    for (name, _), (_, groups) in zip(asked, vim(asked)):
        assert groups == ["tomlTable"], (name, groups)


def main():
    has_syntax = shutil.which("vim") and "+syntax" in subprocess.run(
        ["vim", "--version"], capture_output=True, text=True).stdout
    if not has_syntax:
        print("SKIP: there is no vim here that colours")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        for test in (a_log, an_exercise, patterns, whole_files):
            test(pathlib.Path(folder))
            print("ok:", test.__doc__)


main()
