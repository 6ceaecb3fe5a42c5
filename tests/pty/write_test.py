#!/usr/bin/env python3
"""steady-write as a person does it; pages of a second or so."""
import os
import signal
import stat

from terminal import BINARIES, Terminal, run, shell

WRITE = BINARIES + "/steady-write"


def write(*arguments, **more):
    """With its records in the file `out`."""
    return Terminal("sh", "-c", 'exec "$0" "$@" > out', WRITE, *arguments, **more)


def begin(t):
    t.wait_for("q leaves; at every step.")
    t.answer("[Enter]", "\n")
    t.wait_for("ends the page.")
    t.wait_for("> ")


def close(t):
    """The questions and the breath at the end of free writing."""
    t.answer("which feelings were there?", "\n")
    t.answer("[Enter]", "\n")
    t.answer("Breathe in", "\n")
    t.answer("[Enter]", "\n")


def whole_page():
    """the time is said above the line being typed, which stays; then a dot ends the page"""
    with write("--minutes", "0.01") as t:
        begin(t)
        t.type("It was a mild d")
        t.wait_for("Finish the sentence")
        t.wait_for("> It was a mild d")
        t.type("ay.\n\nAnd é.\n.\n")
        close(t)
        assert t.end() == 0
        record = t.file("out")
        assert 'words=7 note="It was a mild day.\\n\\nAnd é."' in record, record
        assert "exercise=free-writing" in record and "finished" not in record, record
        assert t.text().count("change the topic") >= 1


def cut_short():
    """Ctrl-C, SIGTERM and a closed terminal keep all that was written, also half a line"""
    for leave in ("key", signal.SIGTERM, signal.SIGHUP, "hang up"):
        with write() as t:
            begin(t)
            t.type("One whole line.\nand half a")
            t.wait_for("and half a")
            if leave == "key":
                t.type("\x03")
            elif leave == "hang up":
                t.hang_up()
            else:
                t.signal(leave)
            record = t.file_with("out", "\n")
            if leave != "hang up":
                assert t.end() == 130, (leave, t.status)
            assert 'note="One whole line.\\nand half a"' in record, (leave, record)
            assert "finished=no" in record, (leave, record)


def plain():
    """--plain has no escape byte; Ctrl-D ends the page"""
    with write("--plain") as t:
        begin(t)
        t.type("a line\n")
        t.wait_for("> ")
        t.type("\x04")
        t.answer("which feelings were there?", "q\n")
        assert t.end() == 0
        assert b"\x1b" not in t.everything(), t.everything()
        assert 'note="a line"' in t.file("out"), t.file("out")


def in_an_editor():
    """the editor has a private copy with the rule at its top, and the copy is gone afterwards"""
    script = ('stat -c %a "$1" > mode; cp "$1" seen; echo "$1" > name; echo "from there" >> "$1"; '
              "exit 3")
    with write("--editor", "--quick", VISUAL="sh editor") as t:
        with open(os.path.join(t.home, "editor"), "w", encoding="utf-8") as editor:
            editor.write(script)
        t.answer("[Enter]", "\n")
        t.wait_for("the editor ended with an error")
        t.answer("[Enter]", "q")
        assert t.end() == 0
        assert 'note="from there"' in t.file("out"), t.file("out")
        assert t.file("mode") == "600\n"
        assert "change the" in t.file("seen"), t.file("seen")
        assert not os.path.exists(t.file("name").strip())


def without_an_editor():
    """an editor that is not there costs no page: one line says why, and it is written here"""
    for editor, why in [("/no/such", "/no/such: No such file or directory"),
                        ("sh -c /no/such/either", "sh: it could not start an editor")]:
        with write("--editor", "--quick", VISUAL=editor) as t:
            t.answer("[Enter]", "\n")
            t.wait_for(why + ". So the page is written here.")
            t.answer("ends the page.", "all the same\n.\n")
            t.answer("[Enter]", "q")
            assert t.end() == 0
            assert 'note="all the same"' in t.file("out"), t.file("out")


def half_a_plain_line():
    """with --plain too Ctrl-C keeps half a line, and after Ctrl-Z it goes on"""
    with write("--plain") as t:
        begin(t)
        t.type("a line\n")
        t.answer("> ", "and half")
        t.answer("and half", "\x03")
        assert t.end() == 130
        assert 'note="a line\\nand half"' in t.file("out"), t.file("out")
    with shell(f"{WRITE} --plain > out") as t:
        begin(t)
        t.type("and half")
        t.answer("and half", "\x1a")
        t.wait_for("$ ")
        t.type("fg\n")
        t.answer("> and half", " is whole\n.\n")
        t.answer("which feelings were there?", "q\n")
        assert 'note="and half is whole"' in t.file_with("out", "note="), t.file("out")


def kept_in_a_file():
    """after yes, --file puts the page into a private file, and --read finds it again"""
    with shell(f"{WRITE} --quick --file --no-keep; {WRITE} --quick --file; {WRITE} --read") as t:
        for keep in (False, True):
            begin(t)
            t.type("For later.\n.\n")
            t.answer("[Enter]", "q")
            if keep:
                t.answer("Keep this? [Y/n]", "y")
        t.wait_for("free minutes, 2 words")
        t.wait_for("For later.")
        assert "note=" not in t.file("log") and "file=" in t.file("log"), t.file("log")
        folder = os.path.join(t.home, ".local/share/steady/writing")
        files = os.listdir(folder)
        assert len(files) == 1, files
        mode = os.stat(os.path.join(folder, files[0])).st_mode
        assert stat.S_IMODE(mode) == 0o600, oct(mode)


def heavy_words():
    """the panel comes at once; kept without the words, no page stays anywhere"""
    with shell(f"{WRITE} --file; echo over") as t:
        begin(t)
        t.type("I want to die.\n.\n")
        t.wait_for("You do not have to carry it alone")
        t.answer("[Enter]", "q")
        t.answer("without the words", "w")
        t.wait_for("over")
        log = t.file("log")
        assert "exercise=free-writing" in log and "die" not in log, log
        assert not os.path.exists(os.path.join(t.home, ".local/share/steady/writing"))


run(whole_page, cut_short, plain, half_a_plain_line, in_an_editor,
    without_an_editor, kept_in_a_file, heavy_words)
