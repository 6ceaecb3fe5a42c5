"""A program on a pseudo-terminal, as a person sees it: type, wait for words, look at the time.

Each test is a script: its first argument is the folder of the binaries, it prints what it did, and
an AssertionError ends it with a status other than 0.
"""
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import sys
import tempfile
import termios
import time

BINARIES = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "."
# Programs under the sanitizers begin and end several times as slowly.
SLOWER = 5 if "sanitize" in BINARIES else 1
PATIENCE = 30  # seconds for what comes at once, unless much else runs on the machine
READING = 0.4  # seconds; longer than lib/terminal/tty_keys.h takes an Enter for that of a letter
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>78]|\x1b\([A-Z0-9]")


def environment(home, **more):
    """A person's environment with nothing of this machine in it."""
    return {"HOME": home, "PATH": BINARIES + ":/usr/bin:/bin", "TERM": "xterm", "TZ": "UTC",
            "LC_ALL": "C.UTF-8", "PS1": "$ ", "STEADY_LOG": home + "/log", "XDG_RUNTIME_DIR": home,
            # LeakSanitizer may look for ever when a terminal goes meanwhile. Unit tests and
            # transcripts look for leaks.
            "ASAN_OPTIONS": "detect_leaks=0", **more}


def set_size(descriptor, columns, rows=24):
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def rub_out_whole_letters(descriptor):
    """IUTF8, as every terminal program sets it: a backspace takes a letter, not a byte."""
    modes = termios.tcgetattr(descriptor)
    modes[0] |= 0o40000
    termios.tcsetattr(descriptor, termios.TCSANOW, modes)


def group(leader):
    """The processes of that group."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.getpgid(int(pid)) == leader:
                yield int(pid)
        except ProcessLookupError:
            pass


def ignores(pid, number):
    try:
        with open(f"/proc/{pid}/status", encoding="utf-8") as status:
            ignored = re.search(r"SigIgn:\s*(\w+)", status.read())
    except OSError:
        return False
    return bool(ignored) and bool(int(ignored[1], 16) >> (number - 1) & 1)


class Terminal:
    """Runs `command` as the leader of a session of its own on a new terminal."""

    def __init__(self, *command, columns=80, **more):
        self.home = tempfile.mkdtemp(prefix="steady-pty-")
        ready, get_ready = os.pipe()
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.read(ready, 1)
            os.chdir(self.home)
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # who tests in the background ignores it
            os.execvpe(command[0], command, environment(self.home, **more))
        set_size(self.master, columns)
        rub_out_whole_letters(self.master)
        self.first_modes = self.modes()
        os.write(get_ready, b"!")
        os.close(get_ready)
        os.close(ready)
        self.seen = b""
        self.status = None
        self.arrivals = []  # (time, bytes)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.hang_up()
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        shutil.rmtree(self.home)

    def resize(self, columns, rows=24):
        set_size(self.master, columns, rows)

    def read(self, seconds):
        """Take what comes within `seconds`; false when nothing did, or the program has gone."""
        if not select.select([self.master], [], [], max(seconds, 0))[0]:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.arrivals.append((time.monotonic(), data))
        self.seen += data
        return bool(data)

    def listen(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.read(end - time.monotonic())

    def wait_for(self, words, seconds=PATIENCE):
        """Read until `words` appear behind what was waited for last; gives the bytes up to them."""
        end = time.monotonic() + seconds
        wanted = words.encode()
        while wanted not in self.seen:
            if time.monotonic() > end:
                raise AssertionError(f"{words!r} did not come; there was {self.seen!r}")
            if not self.read(0.2) and self.poll() is not None and wanted not in self.seen:
                raise AssertionError(f"ended ({self.status}) before {words!r}: {self.seen!r}")
        before, _, self.seen = self.seen.partition(wanted)
        return before

    def type(self, text):
        os.write(self.master, text.encode())

    def marks_pastes(self):
        """Whether the program has asked for marks, as the terminal programs of people give them."""
        shown = self.everything()
        return shown.rfind(b"\x1b[?2004h") > shown.rfind(b"\x1b[?2004l")

    def paste(self, text, end="\x1b[201~"):
        """As a terminal program does it: an Enter for each line end, and marks if they are wanted.
        What is long is read by the program, and echoed, while it is sent."""
        sent = text.replace("\n", "\r")
        data = (f"\x1b[200~{sent}{end}" if self.marks_pastes() else sent).encode()
        while data:
            while self.read(0):
                pass
            data = data[os.write(self.master, data[:512]):]

    def answer(self, question, text, reading=0.0):
        """`reading`: seconds between the question and the answer. An Enter right behind a letter
        is taken for the letter's own, so one that is meant needs them (READING)."""
        self.wait_for(question)
        self.listen(reading)
        self.type(text)

    def everything(self):
        """All that was ever shown, escapes and all."""
        return b"".join(data for _, data in self.arrivals)

    def text(self):
        return ESCAPES.sub("", self.everything().decode(errors="replace"))

    def modes(self):
        return termios.tcgetattr(self.master)

    def poll(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status

    def end(self, seconds=PATIENCE):
        """The exit status; a signal's number is negative."""
        end = time.monotonic() + seconds
        while self.poll() is None:
            self.read(0.05) or time.sleep(0.01)
            assert time.monotonic() < end, f"it goes on: {self.everything()[-300:]!r}"
        while self.master >= 0 and self.read(0):
            pass
        return self.status

    def hang_up(self):
        if self.master >= 0:
            os.close(self.master)
            self.master = -1

    def signal(self, number):
        os.kill(self.pid, number)

    def wait_for_reader(self, seconds=PATIENCE):
        """Until a program of the pipeline in the foreground ignores Ctrl-C, as steady-log does from
        its first step on. Before, it is still starting, and the Ctrl-C of a script that is faster
        than any hand would end it."""
        end = time.monotonic() + seconds
        while not any(ignores(pid, signal.SIGINT) for pid in group(os.tcgetpgrp(self.master))):
            assert time.monotonic() < end, "nothing in the pipeline ignores Ctrl-C"
            time.sleep(0.005)

    def file(self, name):
        path = os.path.join(self.home, name)
        if not os.path.exists(path):
            return ""
        with open(path, encoding="utf-8") as opened:
            return opened.read()

    def file_with(self, name, words, seconds=PATIENCE):
        """The file once `words` are in it."""
        end = time.monotonic() + seconds
        while words not in self.file(name):
            assert time.monotonic() < end, f"{words!r} is not in {name}: {self.file(name)!r}"
            time.sleep(0.02)
        return self.file(name)


def shell(script, **more):
    """A shell with job control, as a person's own, running `script` typed at its prompt."""
    terminal = Terminal("sh", "-i", **more)
    terminal.wait_for("$ ")
    terminal.type(script + "\n")
    terminal.wait_for("\n")
    return terminal


def ground(*arguments, **more):
    """steady-ground with its record in the file `out`."""
    return Terminal("sh", "-c", 'exec "$0" "$@" > out', BINARIES + "/steady-ground", *arguments,
                    **more)


def run(*tests, at_once=3):
    """Each in a process of its own, a few side by side: what they do most is wait."""
    waiting, running, failed = list(tests), {}, []
    while waiting or running:
        if waiting and len(running) < at_once:
            test = waiting.pop(0)
            running[start(test)] = test
            continue
        process, status = os.wait()
        test = running.pop(process)
        if os.waitstatus_to_exitcode(status) != 0:
            failed.append(test.__name__)
        else:
            print("ok:", test.__doc__ or test.__name__, flush=True)
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def start(test):
    """The process that runs it; what goes wrong there is printed at once."""
    sys.stdout.flush()
    process = os.fork()
    if process == 0:
        test()
        sys.exit()
    return process
