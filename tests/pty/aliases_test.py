#!/usr/bin/env python3
"""share/aliases.sh and aliases.fish in the interactive shells that people have."""
import os
import shutil
import subprocess

from terminal import Terminal, environment, run

ALIASES = os.path.join(os.path.dirname(__file__), "..", "..", "share", "aliases.sh")
PRIVATE = ["spike 8 late reply", "settled 25m", "stats --plain", "ground --list",
           "  spike 3 silence", "steady-log note a sad evening", "steady log spike 2 goodbye",
           "echo secret | steady-log note -", "FOO=1 steady-log note foo", "(steady-log note round)",
           "\\steady-log note backslash", "true;spike 2 semicolon", "echo pipe | steady log note -",
           "$(command -v steady-log) note path", "steady-show --where note=shown",
           "cat /dev/null && ground --print nothing", "challenge fog --nought", "support --nowhere",
           "echo cloud | challenge - --nought"]
# What fish reads in another way, or not at all.
NOT_FISH = ("(", "\\", "$(")

FISH_ALIASES = ALIASES.replace(".sh", ".fish")
NOW = "2026-11-22T23:10:00+00:00"


def say(terminal, lines):
    for number, line in enumerate(lines):
        terminal.type(f"{line}\necho 'do'ne-{number}-\n")
        terminal.wait_for(f"done-{number}-")
    terminal.type("exit\n")
    terminal.end()


def session(shell, *setting):
    """A shell that sources the aliases (twice, as in a new window) and says all of that; its
    history file, and its log."""
    with Terminal(*shell, STEADY_NOW=NOW) as t:
        say(t, ["HISTFILE=~/history HISTSIZE=100 SAVEHIST=100", "unset HISTCONTROL", *setting,
                f". {ALIASES}", f". {ALIASES}", *PRIVATE, "mine", "echo harmless",
                "echo steadily"])
        return t.file("history"), t.file("log")


def check(history, log):
    assert "echo harmless" in history and "steadily" in history, history
    for words in ("late", "25m", "plain", "list", "silence", "sad", "goodbye", "secret", "foo",
                  "round", "backslash", "semicolon", "pipe", "path", "shown", "nothing", "fog", "nowhere",
                  "cloud"):
        assert words not in history, (words, history)
    assert "mine" not in history.splitlines(), history
    assert "kind=spike intensity=8 trigger=late-reply" in log, log
    assert "recovery=25m" in log and "a sad evening" in log, log


def bash():
    """bash keeps none of the words, nor what HISTIGNORE already left out"""
    history, log = session(["bash", "--norc", "--noprofile", "-i"], "HISTIGNORE=mine:ls")
    check(history, log)


def zsh():
    """zsh keeps none of the words, and asks the hooks that were there"""
    if not shutil.which("zsh"):
        return print("no zsh here, so it is left out")
    history, log = session(
        ["zsh", "-f", "-i"], "setopt rcs", 'zshaddhistory() { [[ $1 != mine* ]] }',
        'autoload -Uz add-zsh-hook; theirs() { :; }; add-zsh-hook zshaddhistory theirs')
    check(history, log)


def fish():
    """fish keeps none of the words, nor what it was asked to leave out, also in its next version"""
    if not shutil.which("fish"):
        return print("no fish here, so it is left out")
    private = [line for line in PRIVATE if not line.startswith(NOT_FISH)]
    theirs = "function fish_should_add_to_history; test $argv[1] != mine; end"
    asked = "; ".join(f"fish_should_add_to_history '{line}'; echo -n $status"
                      for line in ("spike 8 late", "mine", "echo harmless"))
    with Terminal("fish", "-i", STEADY_NOW=NOW) as t:
        say(t, [theirs, f"source {FISH_ALIASES}", f"source {FISH_ALIASES}", *private, "  mine",
                "steady-log note (wrong\x03", "echo harmless", "echo steadily", f"begin; {asked}; end >asked"])
        assert t.file("asked") == "110", t.file("asked")
        lines = t.file(".local/share/fish/fish_history").splitlines()
        history = "\n".join(line[7:] for line in lines if line.startswith("- cmd: "))
        assert "wrong" not in history, history
        check(history.replace(asked, ""), t.file("log"))


REMINDER = """[[reminder]]
name = "tea"
hours = "22:00-24:00"
text = "A cup of tea"
"""


def line_at_start(line, *shell):
    """What two shells show that read the aliases at their start, one after the other."""
    with Terminal("sh", "-c", ":") as t:
        t.end()
        shown = []
        os.makedirs(t.home + "/.config/steady")
        with open(t.home + "/.config/steady/reminders.toml", "w", encoding="utf-8") as file:
            file.write("quiet = \"none\"\n" + REMINDER)
        for _ in range(2):
            out = subprocess.run(
                [*shell, line], capture_output=True, text=True,
                stdin=subprocess.DEVNULL, env=environment(t.home, STEADY_NOW=NOW))
            shown.append(out.stdout)
        return shown


def due_line():
    """an interactive shell shows what is due when it starts, once; another shell never does"""
    read = f"PS1=; . {ALIASES}; echo status $?"
    for line, *shell in ((read, "bash", "--norc", "--noprofile"), (read, "zsh", "-f"),
                         (f"source {FISH_ALIASES}; echo status $status", "fish")):
        if not shutil.which(shell[0]):
            print(f"no {shell[0]} here, so it is left out")
            continue
        shown = line_at_start(line, *shell, "-c")
        assert shown == ["status 0\n", "status 0\n"], shown
        shown = line_at_start(line, *shell, "-i", "-c")
        assert shown == ["A cup of tea\nstatus 0\n", "status 0\n"], shown


def no_trouble_at_start():
    """a file that does not read, or a tool that is not there, is no trouble at a shell's start"""
    with Terminal("sh", "-c", ":") as t:
        t.end()
        os.makedirs(t.home + "/.config/steady")
        with open(t.home + "/.config/steady/reminders.toml", "w", encoding="utf-8") as file:
            file.write("[[reminder]")
        for path in (environment(t.home)["PATH"], "/usr/bin:/bin"):
            out = subprocess.run(
                ["bash", "--norc", "-i", "-c", f". {ALIASES} && echo fine"], capture_output=True,
                text=True, stdin=subprocess.DEVNULL, env={**environment(t.home), "PATH": path})
            assert out.stdout == "fine\n" and "remind" not in out.stderr, (path, out)


def other_shells():
    """any other shell gets the words, and nothing else"""
    words = ["spike", "settled", "ground", "challenge", "support", "stats"]
    script = f". {ALIASES}; for word in {' '.join(words)}; do command -v $word; done; " \
        "echo ${HISTIGNORE-no}"
    out = subprocess.run(["dash", "-c", script], capture_output=True, text=True)
    assert (out.stdout.split(), out.stderr) == ([*words, "no"], ""), out


run(bash, zsh, fish, due_line, no_trouble_at_start, other_shells)
