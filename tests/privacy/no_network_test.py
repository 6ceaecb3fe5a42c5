#!/usr/bin/env python3
"""Nothing is ever sent: the main job of each tool, without any network, and with every system call
looked at: a static binary imports nothing, so what it calls is the proof."""
import os
import re
import shutil
import subprocess
import tempfile

from jobs import JOBS, run_jobs

NETWORK_CALLS = ("socket,socketpair,connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg,"
                 "recvfrom,recvmsg,getsockopt,setsockopt")


def without_network(home):
    """they all do their work where there is no network"""
    unshare = ["unshare", "-rn"]
    if subprocess.run([*unshare, "true"], check=False, capture_output=True).returncode != 0:
        print("left out: no network namespace can be made here")
        return
    run_jobs(home, unshare)


def no_call(home):
    """they call none of the network's system calls, nor do the programs they start"""
    if shutil.which("strace") is None or subprocess.run(
            ["strace", "-o", "/dev/null", "true"], check=False, capture_output=True).returncode != 0:
        print("left out: strace cannot be used here")
        return
    trace = os.path.join(home, "trace")
    run_jobs(home, ["strace", "-f", "-qq", "-A", "-o", trace, "-e",
                    "trace=execve," + NETWORK_CALLS])
    with open(trace, encoding="utf-8", errors="replace") as lines:
        calls = [line for line in lines if re.search(r"\b\w+\(", line)]
    assert sum("execve(" in call for call in calls) >= len(JOBS), calls
    network = [call for call in calls if "execve(" not in call]
    assert not network, network


def main():
    for test in [without_network, no_call]:
        home = tempfile.mkdtemp(prefix="steady-network-")
        try:
            test(home)
        finally:
            shutil.rmtree(home)
        print("ok:", test.__doc__)
    print(f"{len(JOBS)} jobs")


main()
