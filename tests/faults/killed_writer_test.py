#!/usr/bin/env python3
"""kill -9 at any moment of an append: BINARIES [SECONDS]"""
import collections
import random
import sys
import time

from logs import Log, run

SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 5


def begin(log, number):
    """A writer of one record, or of three in a batch, and its words."""
    if number % 3:
        word = f"word-{number}"
        kind = "settled" if number % 3 == 1 else "spike"
        tool = log.start("steady-log", kind, f"note={word}")
        return tool, {word}
    words = {f"word-{number}-{line}" for line in range(3)}
    tool = log.start("steady-log")
    tool.stdin.write("".join(f"kind=note note={word}\n" for word in sorted(words)).encode())
    tool.stdin.close()
    return tool, words


def killed():
    """what was acknowledged is there, and what was killed is there whole or not at all"""
    random.seed(1)
    acknowledged, batches, kills, survived = set(), [], 0, 0
    with Log() as log:
        end = time.monotonic() + SECONDS
        number = 0
        while time.monotonic() < end:
            number += 1
            tool, words = begin(log, number)
            time.sleep(random.uniform(0, 0.012))
            tool.kill()
            if tool.wait() == 0:
                acknowledged |= words
            else:
                kills += 1
                survived += words <= set(log.words())
            batches.append(words)
            tool.stdout.close()
            tool.stderr.close()
        log.check_whole()
        there = log.words()
        assert acknowledged <= set(there), acknowledged - set(there)
        assert set(there.values()) <= {1}
        assert not [words for words in batches if 0 < len(words & set(there)) < len(words)]
        print(f"{number} writers, {kills} killed ({survived} of them after their write),",
              f"{len(acknowledged)} records acknowledged, all there, 0 lines torn")


def killed_while_rewriting():
    """a rewriter that is killed leaves the log as it was, or as it was to be"""
    random.seed(2)
    kills = 0
    with Log() as log:
        log.keep(input=b"".join(b"kind=note note=word-%d\n" % n for n in range(2000)))
        whole = log.bytes()
        without_last = whole[:whole[:-1].rindex(b"\n") + 1]
        end = time.monotonic() + SECONDS / 2
        while time.monotonic() < end:
            tool = log.start("steady-log", "--undo")
            time.sleep(random.uniform(0, 0.012))
            tool.kill()
            done = tool.wait() == 0
            kills += not done
            tool.communicate()
            assert log.bytes() in ([without_last] if done else [whole, without_last])
            with open(log.path, "wb") as file:
                file.write(whole)
        print(f"{kills} rewriters killed")


def check_merge(log, lines):
    """The same batch once more brings the rest, and nothing twice."""
    for _ in range(2):
        log.keep("--merge", "-", input=lines)
        there = collections.Counter(log.lines())
        assert all(there[line] == 1 for line in lines.splitlines())


def killed_in_a_large_batch():
    """of a batch of megabytes that is killed a beginning may be there, and nothing that was before
    or comes later is touched; --merge brings the rest"""
    random.seed(3)
    lines = b"".join(b"time=2026-11-22T08:14:05+01:00 kind=note note=word-%d-%s\n" %
                     (number, b"x" * 1000) for number in range(8000))
    kills = begun = 0
    end = time.monotonic() + SECONDS / 2
    while time.monotonic() < end:
        with Log() as log:
            log.keep("note", "word-first")
            before = log.bytes()
            tool = log.start("steady-log")
            tool.stdin.write(lines)
            tool.stdin.close()
            while tool.poll() is None and log.bytes() == before:
                pass
            tool.kill()
            done = tool.wait() == 0
            tool.stdout.close()
            tool.stderr.close()
            there = log.bytes()
            assert (before + lines).startswith(there), "not a beginning"
            assert not done or there == before + lines
            kills += not done
            begun += not done and there != before + lines
            log.keep("note", "word-later")
            assert log.lines()[-1].endswith(b"word-later") and log.bytes().startswith(there)
            assert len(log.torn()) <= 1, len(log.torn())
            if begun == 1 and there != before + lines:
                check_merge(log, lines)
    print(f"{kills} killed in a batch of {len(lines) // 1000000} MB, {begun} of them half-way")


run(killed, killed_while_rewriting, killed_in_a_large_batch)
