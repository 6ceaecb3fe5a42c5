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


def offered_and_made():
    """a trigger that has come up three times gets the offer of a plan, not at the peak; the plan is
    led to, kept, and shown, also after a slip of the finger"""
    with shell("", STEADY_NOW="2026-11-22T20:00:00+00:00") as t:
        for strength in (5, 8):
            t.type(f"steady-log spike {strength} silence\n")
            t.wait_for(f"alarm {strength}, silence")
            assert b"steady-log plan" not in t.wait_for("$ ")
        t.type("steady-log spike 4 silence\n")
        t.answer("silence has come up a few times. A small plan for it: steady-log plan",
                 "steady-log plan\n")
        t.wait_for("1  silence")
        t.answer("> ", "1\n")
        t.answer("Enter: silence)", "the phone stays dark\n")
        t.answer("shaken moment)", "walk around the block\n")
        t.wait_for("kept 20:00")
        assert t.file_with("log", "kind=plan").splitlines()[-1].endswith(
            'kind=plan trigger=silence '
            'note="If the phone stays dark, then I will walk around the block"')
        t.type("steady-log spike 5 silenec\n")
        t.wait_for("Your plan: If the phone stays dark, then I will walk around the block")


def left():
    """Enter and Ctrl-C leave the questions of a plan with nothing kept; what came in one go with the
    Ctrl-C, as a pasted text does, is no command for the shell"""
    with shell("") as t:
        t.type("steady-log plan\n")
        t.answer("> ", "\n")
        t.wait_for("Nothing was kept.")
        t.type("steady-log plan; echo \"[$?]\"\n")
        t.answer("> ", "\x03echo in one go\r")
        t.wait_for("[130]")
        t.type("echo \"typed\" afterwards\r")
        assert b"in one go" not in t.wait_for("typed afterwards")
        assert t.file("log") == ""


def a_week_looked_back_on():
    """steady-log review alone asks five things, each of which may be passed over"""
    with shell("", STEADY_NOW="2026-11-22T20:00:00+00:00") as t:
        t.type("steady-log review\n")
        t.answer("before it carried me off?", "6\n")
        t.answer("with others too?", "\n")
        t.answer("feel and need?", "4\n")
        t.answer("sense myself?", "\n")
        t.answer("after myself?", "7\n")
        t.answer("if you like.", "a long week\n")
        t.wait_for("kept 20:00")
        assert t.file_with("log", "kind=review").splitlines()[-1].endswith(
            'kind=review responding=6 expressing=4 selfcare=7 note="a long week"')
        t.type("steady-log review\n")
        t.answer("before it carried me off?", "q\n")
        t.wait_for("Nothing was kept.")


run(shown_when_the_trigger_comes_again, the_newest_one, offered_and_made, left,
    a_week_looked_back_on)
