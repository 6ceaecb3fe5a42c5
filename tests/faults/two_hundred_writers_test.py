#!/usr/bin/env python3
"""Two hundred writers at once, with an editor and readers among them: BINARIES [ROUNDS]"""
import fcntl
import re
import sys
import threading
import time

from logs import RECORD, Log, run

WRITERS = 200
EDITS = 3
TIME = re.compile(rb"time=(\S+) kind=spike\b")
OF = re.compile(rb" kind=settled .*\bof=(\S+)")


def writer(log, number):
    """One of four kinds of writers, and the words that it must leave."""
    word = f"word-{number}"
    ways = [(["spike", str(number % 11), f"note={word}"], b"", [word]),
            (["note", "-"], word.encode(), [word]),
            (["settled", word], b"", [word])]
    batch = [f"{word}-{line}" for line in range(5)]
    kinds = ["spike note", "note note", "settled note", "spke note", "checkin note"]
    lines = "".join(f"kind={kind}={text}\n" for kind, text in zip(kinds, batch))
    ways.append(([], lines.encode(), batch))
    arguments, given, words = ways[number % 4]
    return log.start("steady-log", *arguments), given, words


def edit(log, said):
    for number in range(EDITS):
        editor = log.script(f'sleep 0.1\nsed -i s/word-seed-{number}/word-edited-{number}/ "$1"')
        said.append(log.run("steady-log", "--edit", environment={"EDITOR": editor}))


def read(log, until, shown, said):
    while not until.is_set():
        status, out, complaints = log.run("steady-show", log.path)
        shown.update(out.splitlines())
        statistics = log.run("steady-stats", "--all", log.path)
        said += [(status, complaints), (statistics[0], statistics[2])]


def start_all(log):
    """They wait for the lock until the last of them is there, or for two seconds."""
    writers, began = [], time.monotonic()
    with open(log.path, "rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        for number in range(WRITERS):
            tool, given, words = writer(log, number)
            tool.stdin.write(given)
            tool.stdin.close()
            writers.append((tool, words))
            if time.monotonic() - began > 2:
                fcntl.flock(held, fcntl.LOCK_UN)
        time.sleep(0.2)
    return writers


def finish(writers):
    wanted = set()
    for tool, words in writers:
        said = tool.stderr.read()
        assert tool.wait() == 0, (words, tool.returncode, said)
        tool.stdout.close()
        tool.stderr.close()
        wanted.update(words)
    return wanted


def one_round():
    with Log() as log:
        seeds = [f"word-seed-{number}" for number in range(EDITS)]
        log.keep(input="".join(f"kind=note note={word}\n" for word in seeds).encode())
        before = log.lines()
        over, shown, edits, reads = threading.Event(), set(), [], []
        threads = [threading.Thread(target=edit, args=(log, edits)),
                   threading.Thread(target=read, args=(log, over, shown, reads))]
        began = time.monotonic()
        writers = start_all(log)
        for thread in threads:
            thread.start()
        wanted = finish(writers) | {word.replace("seed", "edited") for word in seeds}
        seconds = time.monotonic() - began
        threads[0].join()
        over.set()
        threads[1].join()
        check(log, wanted, before, shown, edits, reads)
        return len(log.lines()), len(reads), seconds


def check(log, wanted, before, shown, edits, reads):
    log.check_whole()
    log.check_no_leftovers()
    counts = log.words()
    assert set(counts) == wanted, (wanted - set(counts), set(counts) - wanted)
    assert set(counts.values()) == {1}, counts.most_common(3)
    assert log.bytes().count(b"# steady log 1\n") == 1
    spikes = TIME.findall(log.bytes())
    assert len(set(spikes)) == len(spikes), "two spikes at one time"
    answered = OF.findall(log.bytes())
    assert len(set(answered)) == len(answered), "one spike settled twice"
    assert set(answered) <= set(spikes)
    assert [status for status, _, _ in edits] == [0] * EDITS, edits
    assert not [said for status, said in reads if status or said], set(reads)
    torn = [line for line in shown if not RECORD.fullmatch(line)]
    strange = shown - set(log.lines()) - set(before)
    assert not torn and not strange, (torn, strange)


def rounds():
    """all records are kept once, no line is torn, and readers see whole records only"""
    for number in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1):
        kept, read_runs, seconds = one_round()
        print(f"round {number + 1}: {kept} records kept by {WRITERS} writers and {EDITS} edits,",
              f"0 lines torn, {read_runs} readings, {seconds:.1f} s")


run(rounds)
