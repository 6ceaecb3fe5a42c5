#!/usr/bin/env python3
"""A crash leaves no core dump, in which the words would be."""
import fcntl
import os
import pathlib
import resource
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import time

from jobs import BINARIES, environment

# Each waits for words or records on standard input.
WAITING = [["steady-log"], ["steady-log", "note", "-"], ["steady-challenge", "--no-input", "-"],
           ["steady-challenge", "--hints"], ["steady-write", "--no-input", "--answer", "note=-"],
           ["steady-ground", "--no-input", "--answer", "note=-"], ["steady-say", "-"],
           ["steady-seal", "-"], ["steady-unseal"], ["steady-show"], ["steady-stats"],
           ["steady-import", "jrnl"]]


def dump_allowed():
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def has_read(pipe):
    """All that was written is taken."""
    return struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)))[0] == 0


def dumps(command, home):
    """Whether a core is dumped when it crashes while it has words."""
    tool = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, cwd=home, env=environment(home),
                            start_new_session=True, preexec_fn=dump_allowed)
    tool.stdin.write(b"word-private\n")
    tool.stdin.flush()
    end = time.monotonic() + 30
    while not has_read(tool.stdin):
        assert tool.poll() is None and time.monotonic() < end, command
        time.sleep(0.005)
    os.kill(tool.pid, signal.SIGABRT)
    _, status = os.waitpid(tool.pid, 0)
    tool.returncode = status
    tool.stdin.close()
    assert os.WIFSIGNALED(status), (command, status)
    return os.WCOREDUMP(status)


def main():
    home = tempfile.mkdtemp(prefix="steady-core-")
    try:
        if resource.getrlimit(resource.RLIMIT_CORE)[1] != resource.RLIM_INFINITY or \
                not dumps(["cat"], home):
            print("SKIP: no program can dump a core here")
            raise SystemExit(77)
        for command in WAITING:
            assert not dumps([os.path.join(BINARIES, command[0]), *command[1:]], home), command
        left = [path for path in pathlib.Path(home).rglob("core*")
                if b"word-private" in path.read_bytes() and path.stat().st_size > 100_000]
        assert len(left) <= 1, left  # cat's
    finally:
        shutil.rmtree(home)
    print(f"ok: {len(WAITING)} tools end without a core dump")


main()
