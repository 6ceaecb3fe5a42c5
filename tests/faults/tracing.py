"""Faults in system calls, by strace: each call that a command makes fails once, or is its last.

A `Case` is a command, what is there before it, and what is typed. Its clock stands still, so what
it leaves when nothing fails is known to the byte; after a fault every file has to be as it was or
as it was to be, and status 0 has to mean that all is done.
"""
import concurrent.futures
import dataclasses
import os
import re
import shutil
import subprocess

from logs import BINARIES, Log, skip

ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EINTR", "EROFS", "EACCES"]
CALL = re.compile(r"^(\w+)\((.*)")
# Calls that set a process up and let it go say nothing about a file.
LEFT_OUT = {"exit_group", "uname", "getuid", "geteuid", "brk", "mmap", "munmap", "rt_sigaction",
            "rt_sigprocmask", "rt_sigreturn", "futex", "mprotect", "ioctl"}
UNREAD = re.compile(rb"(standard input|stdin): ")  # then nobody has taken the words
# The leak sanitizer cannot work where strace does.
UNTOLD = {"ASAN_OPTIONS": "detect_leaks=0"}


def no_strace():
    """Why it cannot be used here; None when it can."""
    if not shutil.which("strace"):
        return "there is no strace"
    if subprocess.run(["strace", "-o", os.devnull, "-e", "inject=getuid:error=EIO", "true"],
                      stderr=subprocess.DEVNULL, check=False).returncode != 0:
        return "strace cannot follow programs here"
    with open(shutil.which("steady-log", path=BINARIES), "rb") as binary:
        if b"__ubsan_handle" in binary.read():
            return "the sanitizers make system calls of their own; the plain build is put to this"
    return None


def need_strace():
    if why := no_strace():
        skip(why)


@dataclasses.dataclass
class Case:
    name: str
    command: list  # ~/ is the home
    files: dict = dataclasses.field(default_factory=dict)  # path below the home, and its bytes
    links: dict = dataclasses.field(default_factory=dict)  # path, and what it leads to
    input: bytes = b""
    words: tuple = ()  # that nobody has but this command
    editor: str = ""   # a script
    way_out: bytes = b""  # what it says when it takes another way to keep the words


class Home(Log):
    """The home of a case, its log in it; copies for editors and traces have places of their own."""

    def __init__(self, case):
        self.case = case

    def __enter__(self):
        super().__enter__()
        self.around = self.home
        self.home = os.path.join(self.around, "home")
        self.copies = os.path.join(self.around, "copies")
        os.mkdir(self.home)
        self.mount()
        os.mkdir(self.copies, 0o700)
        self.path = os.path.join(self.home, "log")
        for name, text in self.case.files.items():
            path = os.path.join(self.home, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(text)
        for name, target in self.case.links.items():
            os.symlink(target, os.path.join(self.home, name))
        self.trace = os.path.join(self.around, "trace")
        self.editor = os.path.join(self.around, "editor")
        with open(self.editor, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + self.case.editor + "\n")
        os.chmod(self.editor, 0o700)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.around)

    def mount(self):
        """A home may be a disk of its own."""

    def go(self, *options, **more):
        """Status, stdout and stderr of the command, under strace with these options."""
        return self.go_untraced("strace", "-o", self.trace, *options, **more)

    def go_untraced(self, *before, **more):
        command = [word.replace("~/", self.home + "/") for word in self.case.command]
        return self.run(*before, *command, input=self.case.input, **more, environment={
            **UNTOLD, "XDG_RUNTIME_DIR": self.copies, "EDITOR": self.editor,
            "STEADY_NOW": "2026-11-22T08:14:05+01:00"})

    def calls(self):
        """Each call from the first look into the home on, and which of its name it is."""
        counts, found, begun = {}, [], False
        with open(self.trace, encoding="utf-8", errors="replace") as file:
            for line in file:
                call = CALL.match(line)
                if not call:
                    continue
                counts[call[1]] = counts.get(call[1], 0) + 1
                begun = begun or (self.home in call[2] and call[1] != "execve")
                if begun and call[1] not in LEFT_OUT:
                    found.append((call[1], counts[call[1]]))
        return found

    def tree(self, below=None):
        below, tree = below or self.home, {}
        for folder, _, names in os.walk(below):
            for name in names:
                path = os.path.join(folder, name)
                name = os.path.relpath(path, below)
                if os.path.islink(path):
                    tree[name] = os.readlink(path).encode()
                    continue
                with open(path, "rb") as file:
                    tree[name] = file.read()
        return tree


def check(where, home, before, after, status, said):
    """What has to hold after a fault; -9 is a kill."""
    tree, killed = home.tree(), status == -9
    assert status in (0, 1, -9), (where, status, said)
    for path, text in tree.items():
        left = killed and os.path.basename(path).startswith(".steady-")
        allowed = [before.get(path), after.get(path), None if path in before else b""]
        assert left or text in allowed, (where, status, path, text, said)
    gone = [path for path in before if path not in tree and path in after]
    assert not gone, (where, gone)
    taken = home.case.way_out and home.case.way_out in said
    if status == 0 and not taken:
        # An empty file that a reader made for its lock is none.
        assert {path: text for path, text in tree.items() if text} == {
            path: text for path, text in after.items() if text}, (where, tree, said)
    if (status == 1 and not UNREAD.search(said)) or taken:
        kept = b"".join([said, *tree.values(), *home.tree(home.copies).values()])
        lost = [word for word in home.case.words if word not in kept]
        assert not lost, (where, lost, said)


def outcome(case):
    """The tree before and after the command when nothing fails, and its calls."""
    with Home(case) as home:
        before = home.tree()
        status, out, said = home.go()
        assert status == 0, (case.name, status, out + said)
        return before, home.tree(), home.calls()


def faulty(case, before, after, option):
    with Home(case) as home:
        status, out, said = home.go("-e", option)
        check((case.name, option), home, before, after, status, out + said)
        if status == -9:  # and whoever comes next finds nothing in the way
            done = home.tree() == after
            again, out, said = home.go()
            assert again == 0 or done, (case.name, option, again, out + said)
        return status


def tries_of(calls, each):
    """Every call with `each` of the errors, in turn, and every call as the last one."""
    for place, (name, number) in enumerate(calls):
        for turn in range(each):
            yield f"inject={name}:error={ERRORS[(place + turn) % len(ERRORS)]}:when={number}"
        yield f"inject={name}:signal=KILL:when={number}"


def try_one(case, each, pool):
    """How many tries ended with which status, and what was wrong."""
    before, after, calls = outcome(case)
    tries = [pool.submit(faulty, case, before, after, option) for option in tries_of(calls, each)]
    wrong = [one.exception() for one in tries if one.exception()]
    ends = [one.result() for one in tries if not one.exception()]
    return {status: ends.count(status) for status in (0, 1, -9)}, wrong


def try_all(cases, each):
    total, wrong = 0, []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for case in cases:
            ends, more = try_one(case, each, pool)
            wrong += more
            total += sum(ends.values()) + len(more)
            print(f"{case.name:26} {ends[0] + ends[1]:4} calls failed ({ends[0]} done all the "
                  f"same, {ends[1]} refused), {ends[-9]:3} kills; {len(more)} times wrong",
                  flush=True)
    assert not wrong, "\n".join(map(str, wrong[:40]))
    print(f"{total} faults: nothing lost, nothing torn")
