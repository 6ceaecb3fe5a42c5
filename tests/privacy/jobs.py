"""The main job of each tool, for tests that look at what a tool does while it does it."""
import os
import subprocess
import sys

BINARIES = os.path.abspath(sys.argv[1])
RECORD = b"time=2026-11-20T08:00:00+00:00 kind=spike intensity=7 recovery=20m trigger=late-reply\n"
PASSPHRASE = b"quite a few words of mine\n"
THOUGHT = b"They will leave me, they always do.\n"

# The main job of each tool: arguments, what is piped in, and the status it ends with.
JOBS = [
    (["steady-log", "spike", "7", "late reply"], b"", 0),
    (["steady-log"], RECORD, 0),
    (["steady-log", "settled", "25m"], b"", 0),
    (["steady-log", "--check"], b"", 0),
    (["steady-log", "--merge", "-"], RECORD, 0),
    (["steady-log", "--edit"], b"", 0),
    (["steady-ground", "--no-input", "box-breathing"], b"", 0),
    (["steady-ground", "--list"], b"", 0),
    (["steady-challenge", "--hints"], THOUGHT, 0),
    (["steady-challenge", "--no-input", "--answer", "thought=-"], THOUGHT, 0),
    (["steady-write", "--no-input", "--keep", "--file", "--answer", "note=-"], THOUGHT, 0),
    (["steady-write", "--read"], b"", 0),
    (["steady-say", "--no-input"], b"You never call.\n", 0),
    (["steady-say", "--hold", "--no-input", "-"], b"You never call.\n", 0),
    (["steady-ladder", "--new", "--answer", "another-room=2"], b"", 0),
    (["steady-ladder", "--list"], b"", 0),
    (["steady-remind", "--choose", "--answer", "morning-breathing=00:00-23:59"], b"", 0),
    (["steady-remind"], b"", 0),
    (["steady-support"], b"", 0),
    (["steady-show", "--log", "--format", "json"], b"", 0),
    (["steady-stats", "--log", "--all"], b"", 0),
    (["steady-stats", "--log", "--format", "html", "-o", "page.html"], b"", 0),
    (["steady-import", "jrnl"], b"[2026-11-20 10:00] A note.\n", 0),
    (["steady-seal", "--init", "--passphrase-fd", "0"], PASSPHRASE, 0),
    (["steady-seal"], RECORD, 0),
    (["steady-seal", "--in-place", "--passphrase-fd", "0"], PASSPHRASE, 0),
    (["steady-unseal", "--passphrase-fd", "0", "--log"], PASSPHRASE, 0),
]


def environment(home):
    return {"HOME": home, "PATH": BINARIES + ":/usr/bin:/bin", "TZ": "Europe/Berlin",
            "LC_ALL": "C.UTF-8", "EDITOR": "true", "XDG_RUNTIME_DIR": home,
            "ASAN_OPTIONS": "detect_leaks=0"}  # LeakSanitizer cannot look beside strace


def run_jobs(home, before):
    """Each job behind the words `before`; all tools are there."""
    for command, given, status in JOBS:
        tool = subprocess.run([*before, os.path.join(BINARIES, command[0]), *command[1:]],
                              input=given, capture_output=True, cwd=home, check=False,
                              env=environment(home), start_new_session=True)
        assert tool.returncode == status, (command, tool.returncode, tool.stdout, tool.stderr)
    tools = {name for name in os.listdir(BINARIES) if name.startswith("steady-")
             and os.path.isfile(os.path.join(BINARIES, name))}
    missing = tools - {command[0] for command, _, _ in JOBS}
    assert not missing, f"no job for {missing}"
