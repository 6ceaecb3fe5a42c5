#!/usr/bin/env python3
"""What Tab does in the shells that people have, typed at their prompts."""
import os
import shutil
import subprocess
import sys

from terminal import BINARIES, Terminal, environment, run

FILES = BINARIES + "/completions"
ALIASES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "share", "aliases")
LOG = "time=2026-11-20T08:00:00Z kind=spike intensity=6 trigger=lost-keys\n"
HOSTILE = ["$(touch ran)", "`touch ran`", "zz';touch ran;'", 'yy";touch ran;"', "xx\\", "ww!!"]
NOW = "2026-11-22T23:10:00+00:00"
SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], f". {FILES}/bash/steady", f". {ALIASES}.sh"),
    "zsh": (["zsh", "-f", "-i"],
            f"fpath=({FILES}/zsh $fpath); autoload -Uz compinit; compinit -u -D; unsetopt listbeep",
            f". {ALIASES}.sh"),
    "fish": (["fish", "-i"], f"set -p fish_complete_path {FILES}/fish", f". {ALIASES}.fish"),
}
# What is typed, and what the tool then says: it shows that the words were completed.
TYPED = [
    ("a kind, and a value behind its field", "steady-log --dry-run sp\t6 trigger=la\t\n",
     "kind=spike intensity=6 trigger=late-reply"),
    ("a field, with no space behind it", "steady-log --dry-run spike 6 comp\talo\t\n",
     "kind=spike intensity=6 company=alone"),
    ("the next of a list", "steady-log --dry-run checkin 6 body=numb,rest\t\n",
     "kind=checkin intensity=6 body=numb,restless"),
    ("one's own words", "steady-log --dry-run spike 5 lo\t\n",
     "kind=spike intensity=5 trigger=lost-keys"),
    ("an option, and its value", "steady-stats --form\tjs\t--log\n", '"spikes": 1'),
    ("a file, and a value behind =", "steady-show --format=js\ta-rec\t\n", '"trigger":"lost-keys"'),
    ("a file behind =", "steady-show --format=csv --output=a-rec\t; head -n 1 a-record.log\n",
     "time,kind,intensity,trigger"),
    ("a file in the home", "steady-show --format csv ~/log-\t\n", ",of-home\r\n"),
    ("a tool of the one door, and an exercise", "steady gro\t--pri\tbox-b\t\n", "Box breathing"),
    ("a word in quotes", "steady-log --dry-run 'wi\t stood up\n", "kind=win note="),
]
SHORT = [("a short word", "spike --dry-run 5 lo\t\n", "kind=spike intensity=5 trigger=lost-keys"),
         ("another one", "stats --form\tjs\t--log\n", '"spikes": 1')]


def prepare(terminal):
    for name in ("log", "a-record.log"):
        with open(f"{terminal.home}/{name}", "w", encoding="utf-8") as file:
            file.write(LOG)
    with open(f"{terminal.home}/log-at-home", "w", encoding="utf-8") as file:
        file.write(LOG.replace("lost-keys", "of-home"))


def at_prompt(shell, *setting):
    """A shell that is ready, in a home with a log and a file of records."""
    terminal = Terminal(*SHELLS[shell][0], columns=200, STEADY_NOW=NOW)
    prepare(terminal)
    for number, line in enumerate(setting):
        terminal.type(f"{line}\necho 'rea'dy-{number}-\n")
        terminal.wait_for(f"ready-{number}-")
    return terminal


def try_all(shell, table, *setting):
    with at_prompt(shell, SHELLS[shell][1], *setting) as terminal:
        for number, (what, keys, said) in enumerate(table):
            try:
                terminal.type(keys)
                terminal.wait_for(said)
                terminal.type(f"echo 'do'ne-{number}-\n")
                terminal.wait_for(f"done-{number}-")
            except AssertionError as error:
                raise AssertionError(f"{shell}: {what}: {error}") from None


def bash():
    """bash completes words, values, files and tools"""
    try_all("bash", TYPED)


def zsh():
    """zsh does"""
    try_all("zsh", TYPED)


def fish():
    """fish does"""
    try_all("fish", TYPED)


def no_commands():
    """what stands in a log is never a command for bash, in whatever quotes Tab is pressed"""
    with Terminal("sh", "-c", ":") as terminal:
        terminal.end()
        with open(f"{terminal.home}/log", "w", encoding="utf-8") as log:
            for word in HOSTILE:
                escaped = word.replace("\\", "\\\\").replace('"', '\\"')
                log.write(f'time=2026-11-21T08:00:00Z kind=spike trigger="{escaped}"\n')
        for begun in ["'", '"', ""] + [quote + word[:2] for quote in ("'", '"') for word in HOSTILE]:
            for word in offered(terminal, begun):
                quote = begun[:1]
                line = f"printf %s {word if word.startswith(quote) else quote + word}{quote}"
                out = subprocess.run(["bash", "-c", line], capture_output=True, text=True,
                                     cwd=terminal.home)
                assert out.returncode == 0 and not out.stderr, (begun, word, out)
            assert not os.path.exists(terminal.home + "/ran"), begun


def offered(terminal, begun):
    """What bash puts in place of a word that was begun so."""
    ask = (f'. {FILES}/bash/steady; COMP_LINE="steady-log spike 5 $1"; COMP_POINT=${{#COMP_LINE}}; '
           'COMP_WORDS=(steady-log spike 5 "$1"); COMP_CWORD=3; _steady; '
           'printf "%s\\0" "${COMPREPLY[@]}"')
    out = subprocess.run(["bash", "-c", ask, "bash", begun], capture_output=True, text=True,
                         env=environment(terminal.home, STEADY_NOW=NOW))
    return [word for word in out.stdout.split("\0") if word]


def short_words():
    """after the short words of the aliases it goes on as after the tools"""
    for shell in filter(shutil.which, SHELLS):
        try_all(shell, SHORT, SHELLS[shell][2])


def every_tool():
    """every tool, and the one door, has what it needs in each shell"""
    tools = sorted(name for name in os.listdir(BINARIES)
                   if name.startswith("steady") and os.access(f"{BINARIES}/{name}", os.X_OK) and
                   os.path.isfile(f"{BINARIES}/{name}") and not name.startswith(("steady_", "steady.")))
    assert sorted(os.listdir(FILES + "/bash")) == tools, tools
    assert sorted(os.listdir(FILES + "/fish")) == sorted(tool + ".fish" for tool in tools), tools
    for name in ("bash/steady", "fish/steady.fish", "zsh/_steady"):
        with open(f"{FILES}/{name}", encoding="utf-8") as file:
            assert " ".join(["steady", *tools[1:]]) in file.read(), name


def told_by_fish():
    """fish tells what each word is"""
    if not shutil.which("fish"):
        return
    with Terminal("sh", "-c", ":") as terminal:
        terminal.end()
        out = subprocess.run(
            ["fish", "-c", f'{SHELLS["fish"][1]}; complete -C "steady-log sp"'],
            capture_output=True, text=True, env=environment(terminal.home))
        assert out.stdout == "spike\tan alarm went off\n", out


there = [test for test in (bash, zsh, fish) if shutil.which(test.__name__)]
run(*there, short_words, no_commands, every_tool, told_by_fish, at_once=3)
if len(there) < len(SHELLS):
    print("SKIP: not all of", ", ".join(SHELLS), "are here")
    sys.exit(77)
