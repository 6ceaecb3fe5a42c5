#!/usr/bin/env python3
"""A plan made in a calm hour speaks in a shaken one."""
from terminal import run, shell

PLAN = "then I will put the phone away and walk around the block."


def shown_when_the_trigger_comes_again():
    """the plan at the end of a thought record is shown by the next alarm of its trigger, and only
    by that"""
    with shell("", STEADY_NOW="2026-11-22T20:00:00+00:00", PLAN=PLAN) as t:
        t.type('steady-challenge --no-input --answer thought="She is done with me." '
               '--answer plan="$PLAN" --answer trigger="late reply"\n')
        log = t.file_with("log", "kind=plan")
        assert f'kind=plan trigger=late-reply note="{PLAN}"' in log, log
        assert f'plan="{PLAN}"' in log, log
        t.wait_for("$ ")
        t.type("steady-log spike 7 plan-changed\n")
        t.wait_for("kept 20:00, alarm 7, plan-changed")
        assert b"phone" not in t.wait_for("$ ")
        t.type("steady-log spike 7 late-reply\n")
        t.wait_for("kept 20:00, alarm 7, late-reply")
        t.wait_for(PLAN)


def the_newest_one():
    """of several plans for a trigger the newest one is shown"""
    with shell("", PLAN=PLAN) as t:
        for moment, plan in [("2026-11-20", "then I will wait."), ("2026-11-21", PLAN)]:
            t.type(f"STEADY_NOW={moment}T20:00:00+00:00 steady-challenge --no-input "
                   f'--answer thought=x --answer plan="{plan}" --answer trigger=late-reply\n')
            t.file_with("log", f'note="{plan}"')
            t.wait_for("$ ")
        t.type("STEADY_NOW=2026-11-22T20:00:00+00:00 steady-log spike 7 late-reply\n")
        t.wait_for("alarm 7, late-reply")
        t.wait_for(PLAN)


run(shown_when_the_trigger_comes_again, the_newest_one)
