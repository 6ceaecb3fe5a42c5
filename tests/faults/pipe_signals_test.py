#!/usr/bin/env python3
"""Ctrl-C and a closed terminal before the end of input: PRODUCER | steady-log."""
import fcntl
import os
import signal
import subprocess
import time

from logs import Log, run

SIGNALS = [signal.SIGINT, signal.SIGHUP]
PATIENCE = 60  # seconds; a crowd may be at work beside this


def wait_for(log, word):
    end = time.monotonic() + PATIENCE
    while word not in log.words():
        assert time.monotonic() < end, (word, log.bytes())
        time.sleep(0.01)


def wait_until_ignored(process, number):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with open(f"/proc/{process.pid}/status", encoding="utf-8") as file:
            ignored = next(line for line in file if line.startswith("SigIgn:"))
        if int(ignored.split()[1], 16) >> (number - 1) & 1:
            return
        time.sleep(0.001)
    raise AssertionError("the signal is not ignored")


def pipeline():
    """a signal to both, while the producer is still at work"""
    for number in SIGNALS:
        with Log() as log:
            shell = log.start("sh", "-c", "(trap '' INT HUP; sleep 1; "
                              "echo kind=note note=word-kept) | steady-log",
                              stdin=subprocess.DEVNULL)
            time.sleep(0.5)
            os.killpg(shell.pid, number)
            wait_for(log, "word-kept")
            shell.communicate()
            log.check_whole()


def no_lock_before_the_end():
    """others are not held up by a writer whose input has not ended"""
    with Log() as log:
        waiting = log.start("steady-log")
        waiting.stdin.write(b"kind=note note=word-late\n")
        waiting.stdin.flush()
        time.sleep(0.1)
        began = time.monotonic()
        log.keep("note", "word-early")
        assert time.monotonic() - began < 5
        waiting.stdin.close()
        assert waiting.wait() == 0
        assert list(log.words()) == ["word-early", "word-late"]
        waiting.stdout.close()
        waiting.stderr.close()


def again_and_again():
    """Ctrl-C held down until all is kept"""
    runs = 40
    for _ in range(runs):
        with Log() as log:
            tool = log.start("steady-log")
            wait_until_ignored(tool, signal.SIGINT)
            tool.stdin.write(b"kind=spike note=word-kept\n")
            tool.stdin.close()
            while tool.poll() is None:
                tool.send_signal(signal.SIGINT)
                time.sleep(0.0003)
            tool.stdout.close()
            tool.stderr.close()
            assert log.words() == {"word-kept": 1}
    print(f"{runs} records kept while Ctrl-C came every 0.3 ms")


def while_the_log_is_held():
    """SIGTERM, Ctrl-C and a closed terminal while another program holds the log's lock"""
    for number in [*SIGNALS, signal.SIGTERM]:
        for words in [["note", "-"], []]:
            with Log() as log, open(log.path, "wb") as held:
                fcntl.flock(held, fcntl.LOCK_EX)
                tool = log.start("steady-log", *words)
                tool.stdin.write(b"word-kept\n" if words else b"kind=note note=word-kept\n")
                tool.stdin.close()
                wait_until_ignored(tool, signal.SIGTERM)
                tool.send_signal(number)
                time.sleep(0.05)
                fcntl.flock(held, fcntl.LOCK_UN)
                assert tool.wait(10) == 0, (number, words, tool.stderr.read())
                assert log.words() == {"word-kept": 1}, (number, words)
                tool.stdout.close()
                tool.stderr.close()


def nobody_writes():
    """a producer that ends without a word keeps nothing, and is no failure"""
    with Log() as log:
        assert log.run("steady-log") == (0, b"", b"steady-log: no records came in\n")
        assert not os.path.exists(log.path)


run(pipeline, no_lock_before_the_end, again_and_again, while_the_log_is_held, nobody_writes)
