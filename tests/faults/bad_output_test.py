#!/usr/bin/env python3
"""Every tool that prints, with nowhere to print to; and with its standard places closed."""
import os
import signal

from logs import run
from odd import PRINTERS, TOOLS, Bad, closing


def nowhere_to_print():
    """a full device, a closed standard output, a reader that has gone"""
    with Bad() as bad:
        for command in PRINTERS + [f"steady-{tool} {option}" for tool in TOOLS
                                   for option in ("--help", "--version")]:
            fine = bad.try_it(command)
            assert fine.out, (command, fine)
            with open("/dev/full", "wb") as full:
                outcome = bad.try_it(command, stdout=full)
            assert outcome.status == 1, (command, outcome)
            assert b"No space left on device" in outcome.said, (command, outcome)
            outcome = bad.try_it(command, before=closing(1))
            assert outcome.status == 1, (command, outcome)
            assert b"Bad file descriptor" in outcome.said, (command, outcome)
            ends = os.pipe()
            os.close(ends[0])
            outcome = bad.try_it(command, stdout=ends[1])
            os.close(ends[1])
            assert outcome.status in (1, -signal.SIGPIPE), (command, outcome)


def standard_places():
    """a file never takes the place of a closed standard input, output or error"""
    with Bad() as bad:
        os.mkfifo(bad.file("fifo"))
        for place in (0, 1, 2):
            tool = bad.start("steady-show", "fifo", preexec_fn=closing(place), cwd=bad.home)
            with open(bad.file("fifo"), "wb"):
                number = place_of_fifo(tool)
            tool.communicate()
            assert number > 2, (place, number)


def place_of_fifo(tool):
    """The number under which it has opened it."""
    folder = f"/proc/{tool.pid}/fd"
    while tool.poll() is None:
        for number in os.listdir(folder):
            if os.readlink(f"{folder}/{number}").endswith("fifo"):
                return int(number)
    raise AssertionError("it was not opened")


def places_of_the_log():
    """with standard input, output and error closed, nothing but records comes into the log"""
    with Bad() as bad:
        for places in ((0,), (1,), (2,), (0, 1), (1, 2), (0, 2), (0, 1, 2)):
            for command in ("steady-log note fine unknown=x", "steady-log --undo",
                            "steady-log spike 7 again", "steady-log settled 5m",
                            "steady-log --merge good", "steady-log --forget --where note=fine",
                            "steady-show", "steady-stats", "steady-log --check"):
                if 2 in places:
                    unheard(bad, command, places)
                else:
                    bad.try_it(command, before=closing(*places))
                bad.check_whole()


def unheard(bad, command, places):
    """What it says goes nowhere, so that only what it does can be looked at."""
    Bad.runs += 1
    tool = bad.start(*command.split(), cwd=bad.home, preexec_fn=closing(*places))
    tool.communicate()
    assert tool.returncode in (0, 1, 2), (command, places, tool)


run(nowhere_to_print, standard_places, places_of_the_log)
print(Bad.runs, "runs of tools with nowhere to print to")
