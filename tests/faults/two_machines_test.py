#!/usr/bin/env python3
"""A week on two machines with a synced folder of logs: BINARIES [WEEKS]

Each machine has its copy of the folder and a host name of its own. The folder is synced now and
then as Syncthing does it: the newer file wins, and where both changed one, the other stays beside
it as a conflict copy.
"""
import collections
import os
import random
import subprocess
import sys

from logs import WORD, Log, run, skip

WEEKS = int(sys.argv[2]) if len(sys.argv) > 2 else 1
OWN = ["unshare", "--uts"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--uts"]
HOSTS = ["desk", "laptop"]

if subprocess.run([*OWN, "hostname", "desk"], stderr=subprocess.DEVNULL, check=False).returncode:
    skip("no host name of one's own can be had here (unshare)")


def clock(minute):
    return "2026-11-%02dT%02d:%02d:00+01:00" % (16 + minute // 1440, minute // 60 % 24, minute % 60)


class Machines(Log):
    def __enter__(self):
        super().__enter__()
        self.folders = {host: os.path.join(self.home, host) for host in HOSTS}
        for folder in self.folders.values():
            os.mkdir(folder, 0o700)
        self.synced, self.words, self.conflicts = {}, 0, 0
        return self

    def word(self):
        self.words += 1
        return f"word-{self.words}"

    def on(self, host, minute, *command):
        """The output of a command on that machine, at that minute of the week."""
        start = [*OWN, "sh", "-c", 'hostname "$0" && exec "$@"', host, *command]
        status, out, said = self.run(*start, environment={
            "STEADY_LOG": self.folders[host], "STEADY_NOW": clock(minute)})
        assert status == 0, (host, command, said)
        return out, said

    def files(self, host):
        folder, files = self.folders[host], {}
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), "rb") as file:
                files[name] = file.read()
        return files

    def put(self, host, name, text):
        path = os.path.join(self.folders[host], name)
        if text is None:
            if os.path.exists(path):
                os.remove(path)
            return
        with open(path, "wb") as file:
            file.write(text)

    def sync(self, minute):
        here, there = (self.files(host) for host in HOSTS)
        for name in {*here, *there}:
            mine, other, before = here.get(name), there.get(name), self.synced.get(name)
            if mine == other:
                continue
            if mine != before and other != before:
                self.conflicts += 1
                copy = name.replace(".log", f".sync-conflict-202611{16 + minute // 1440}"
                                            f"-{minute % 1440:04}00-ABCDEFG.log")
                for host in HOSTS:
                    self.put(host, copy, other)
                other = before
            text = mine if mine != before else other
            for host in HOSTS:
                self.put(host, name, text)
        self.synced = self.files(HOSTS[0])
        assert self.synced == self.files(HOSTS[1])


def live(machines, minute):
    """What one does on one of the machines."""
    host = random.choice(HOSTS)
    way = random.randrange(5)
    if way == 0:
        machines.on(host, minute, "steady-log", "spike", "6", f"note={machines.word()}")
    elif way == 1:
        machines.on(host, minute, "steady-log", "settled", machines.word())
    else:
        machines.on(host, minute, "steady-log", "note", machines.word())


def wrong_name(machines, minute):
    """The laptop writes under the name of the desk, which writes as well; twice the same record."""
    machines.on("desk", minute, "steady-log", "note", machines.word())
    start = ["steady-log", "--log", os.path.join(machines.folders["laptop"], "desk.log")]
    machines.on("laptop", minute, *start, "note", machines.word())
    with open(start[2], "ab") as file:
        file.write(f"# a comment, {minute}\n".encode())
        file.write(f"time={clock(minute)} kind=positive note=equal\n".encode() * 2)


def recipe(machines, minute):
    """As in steady-log(5), on the machine that the log is named after; twice does no harm."""
    merge = "steady-log --quiet --merge \"$STEADY_LOG\"/*.sync-conflict-*.log"
    machines.on("desk", minute, "sh", "-c", f"{merge} 2>/dev/null && {merge} 2>/dev/null && "
                "rm \"$STEADY_LOG\"/*.sync-conflict-*.log")


def check(machines, equal, comments):
    texts = list(machines.synced.values())
    assert sorted(machines.synced) == ["desk.log", "laptop.log"], sorted(machines.synced)
    counts = collections.Counter(WORD.findall(b"".join(texts)))
    assert len(counts) == machines.words and set(counts.values()) == {1}, counts.most_common(3)
    desk = machines.synced["desk.log"]
    assert desk.count(b" note=equal\n") == equal, (desk.count(b" note=equal\n"), equal)
    assert desk.count(b"# a comment, ") == comments and desk.count(b"# steady log 1\n") == 1
    show = ["steady-show", "--log", "--format", "logfmt"]
    shown = [machines.on(host, 0, *show)[0] for host in HOSTS]
    assert shown[0] == shown[1] and shown[0].count(b"\n") == machines.words + equal
    times = [line[5:30] for line in desk.splitlines() if line.startswith(b"time=")]
    assert times == sorted(times), "not in order of time"


def a_week():
    """a week of appending, syncing and conflicts: every record is there once, on both machines"""
    for week in range(WEEKS):
        random.seed(week)
        with Machines() as machines:
            conflicts = 0
            for day in range(7):
                for minute in sorted(random.sample(range(480, 1320), 6)):
                    live(machines, day * 1440 + minute)
                    if random.random() < 0.3:
                        machines.sync(day * 1440 + minute)
                machines.sync(day * 1440 + 1330)
                if day in (2, 5):
                    wrong_name(machines, day * 1440 + 1340)
                    machines.sync(day * 1440 + 1350)
                    conflicts += 1
                    assert machines.conflicts == conflicts
                    recipe(machines, day * 1440 + 1360)
                    machines.sync(day * 1440 + 1370)
                    check(machines, 2 * conflicts, conflicts)
            check(machines, 2 * conflicts, conflicts)
            print(f"{machines.words} records, {machines.conflicts} conflict copies: "
                  "0 lost, 0 twice")


def answered_elsewhere():
    """an alarm noted on one machine is settled on the other, once it is synced"""
    with Machines() as machines:
        machines.on("desk", 600, "steady-log", "spike", "7", "note=word-1")
        machines.sync(610)
        machines.on("laptop", 620, "steady-log", "settled", "word-2")
        laptop = machines.files("laptop")["laptop.log"]
        assert b"of=2026-11-16T10:00:00+01:00 recovery=20m" in laptop, laptop


def unreadable():
    """what cannot be read among the logs is said, and stops nobody"""
    with Machines() as machines:
        phone = os.path.join(machines.folders["desk"], "phone.log")
        os.mkdir(phone)
        _, said = machines.on("desk", 600, "steady-log", "spike", "7", "note=word-1")
        assert b"phone.log: Is a directory; an alarm in it was not looked for" in said, said
        os.rmdir(phone)
        assert b"word-1" in machines.files("desk")["desk.log"]


run(a_week, answered_elsewhere, unreadable)
