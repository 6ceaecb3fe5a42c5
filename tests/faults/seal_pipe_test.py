#!/usr/bin/env python3
"""Words that come to steady-seal through a pipe, when it cannot hand them on."""
import os
import signal
import subprocess
import time

from logs import BINARIES, Log, run

LINES = [f"time=2026-11-22T08:{i // 60:02}:{i % 60:02}Z kind=note note=word-{i}\n".encode()
         for i in range(600)]
TEXT = b"".join(LINES)


class Owner(Log):
    """Somebody with a key."""

    def __enter__(self):
        super().__enter__()
        made = self.run("steady-seal", "--init", "--memory", "8", "--passphrase-fd", "0",
                        input=b"four words of mine\n")
        assert made[0] == 0, made
        return self

    def opened(self, boxes):
        """What can be read of whole boxes, one a line."""
        with open(self.path, "wb") as file:
            file.write(boxes[:boxes.rfind(b"\n") + 1])
        tool = self.start("steady-unseal", "--passphrase-fd", "0", self.path)
        text, said = tool.communicate(b"four words of mine\n")
        assert tool.returncode == 0, said
        return text

    def check_kept(self, boxes, said):
        """Every line is open to the owner, or stands on standard error after the cause."""
        text = self.opened(boxes)
        back = said[said.find(b"\n") + 1:]
        missing = [line for line in LINES if line not in text and line not in back]
        assert not missing, (len(missing), missing[0], said[:300])
        return text, back


def no_way_to_seal():
    """no key, a list that does not read, a damaged key: the cause, then the words, byte for byte"""
    with Log() as log:
        status, out, said = log.run("steady-seal", input=TEXT)
        assert (status, out) == (1, b"") and said.endswith(b"as they are.\n" + TEXT), said[:300]
        os.makedirs(log.home + "/.config/steady")
        with open(log.home + "/.config/steady/recipients", "w", encoding="utf-8") as file:
            file.write("age1xyz\n")
        for options, wanted, next_line in [
                ([], 1, b"letters after it.\n"), (["-r", "nowhere"], 1, b"directory\n"),
                (["-r", "steady1-x"], 2, b"stands in.\n"), (["-r", "/dev/null"], 2, b"here\n")]:
            status, out, said = log.run("steady-seal", *options, input=TEXT[:-1])
            assert (status, out) == (wanted, b""), (options, status, out, said[:300])
            assert said.startswith(b"steady-seal: "), said[:300]
            assert said.endswith(next_line + TEXT), (options, said[:300])


def not_a_pipe():
    """what stands in a file is not shown"""
    with Log() as log:
        with open(log.path, "wb") as file:
            file.write(TEXT)
        with open(log.path, "rb") as file:
            status, _, said = log.run("steady-seal", stdin=file)
        assert status == 1 and b"word-" not in said, said
        status, _, said = log.run("steady-seal", log.path)
        assert status == 1 and b"word-" not in said, said


def full_disk():
    """a place that is full from the start, or after a while"""
    with Owner() as owner:
        with open("/dev/full", "wb") as full:
            status, _, said = owner.run("steady-seal", input=TEXT, stdout=full)
        assert status == 1 and said.endswith(b"No space left on device\n" + TEXT), said[:300]
        path = owner.home + "/out"
        tool = subprocess.Popen(
            ["sh", "-c", f"ulimit -f 40; exec {BINARIES}/steady-seal >'{path}'"],
            stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=owner.environment())
        _, said = tool.communicate(TEXT)
        assert tool.returncode == 1, (tool.returncode, said[:300])
        with open(path, "rb") as file:
            text, back = owner.check_kept(file.read(), said)
        assert text and back and LINES[0] not in back, said[:300]


def reader_gone():
    """a reader that ends before, within or after the words, and takes what it takes"""
    with Owner() as owner:
        for taken in [0, 1, 5000, 70_000, 150_000]:
            tool = owner.start("steady-seal")
            read = b""
            if taken == 0:
                tool.stdout.close()
            tool.stdin.write(TEXT[:len(TEXT) // 2])
            tool.stdin.flush()
            while len(read) < min(taken, 60_000):
                read += os.read(tool.stdout.fileno(), min(taken - len(read), 4096))
            tool.stdin.write(TEXT[len(TEXT) // 2:])
            while len(read) < taken:
                read += os.read(tool.stdout.fileno(), min(taken - len(read), 4096))
            if taken > 0:
                tool.stdout.close()
            tool.stdin.close()
            said = tool.stderr.read()
            assert tool.wait(10) == 1, (taken, tool.returncode, said[:300])
            text, back = owner.check_kept(read, said)
            assert all((line in text) != (line in back) for line in LINES), taken


def all_taken():
    """a reader that takes all, late: nothing is said"""
    with Owner() as owner:
        tool = owner.start("steady-seal")
        tool.stdin.write(TEXT)
        tool.stdin.close()
        time.sleep(0.2)
        read, said = tool.stdout.read(), tool.stderr.read()
        assert (tool.wait(10), said) == (0, b"") and owner.opened(read) == TEXT, said


def too_long():
    """a line that would be too long sealed, and one that is too long before, come back whole"""
    with Owner() as owner:
        for size in [800_000, 1_048_400, 1_100_000, 3_000_000]:
            long = b"time=2026-11-22T08:00:00Z kind=note note=" + b"x" * size + b"\n"
            for text in [LINES[0] + long + LINES[1], LINES[0] + LINES[1] + long[:-1]]:
                status, out, said = owner.run("steady-seal", input=text)
                assert status == 1 and owner.opened(out) == LINES[0] + LINES[1], (size, said[:99])
                assert long in said and b"word-" not in said, (size, said[:99], len(said))
                assert len(said) < len(long) + 200 and b"MiB; left out\n" in said, size


def utf_16():
    """what does not read as UTF-8 comes back too, without what acts on a terminal"""
    text = b"\xff\xfe" + "kind=note note=one\nkind=note".encode("utf-16-le")
    shown = b"".join(bytes([byte]) if byte == 10 or 32 <= byte < 127 else b"\xef\xbf\xbd"
                     for byte in text) + b"\n"
    for person in [Log, Owner]:
        with person() as log:
            status, out, said = log.run("steady-seal", input=text)
            assert (status, out) == (1, b"") and said.endswith(shown), said
            assert (b"UTF-16" in said) == (person is Owner), said


def interrupted():
    """Ctrl-C is meant for who writes into the pipe"""
    with Log() as log:
        tool = log.start("steady-seal")
        tool.stdin.write(LINES[0])
        tool.stdin.flush()
        cause = tool.stderr.readline()  # it does not wait for the words
        tool.send_signal(signal.SIGINT)
        tool.stdin.write(LINES[1])
        tool.stdin.close()
        said = cause + tool.stderr.read()
        assert tool.wait(10) == 1 and said.endswith(LINES[0] + LINES[1]), said


run(no_way_to_seal, not_a_pipe, full_disk, reader_gone, all_taken, too_long, utf_16, interrupted)
