#!/usr/bin/env python3
"""Whole thought records of steady-challenge as a person types them."""
import subprocess

from terminal import BINARIES, Terminal, run, shell

ENTER = "\n"


def challenge(*arguments, **more):
    """steady-challenge with its records in the file `out`."""
    return Terminal("sh", "-c", 'exec "$0" "$@" > out', BINARIES + "/steady-challenge", *arguments,
                    **more)


def up_to_the_thought(t, strength="6\n", thought="She thinks I am too much."):
    t.answer("What happened", "no reply since noon\n")
    t.answer("own words.", "1 5\n")
    t.answer("How strong is that", strength)
    t.answer("Which thought came with it?", thought + "\n")


def no_other(t):
    t.answer("another thought", ENTER)


def parts_in(text, *parts):
    for part in parts:
        assert part in text, (part, text)


def whole_record():
    """every question answered, with going back to change one, makes three records in order"""
    with challenge() as t:
        t.wait_for("Enter skips, b goes back, q leaves; what is there is kept.")
        up_to_the_thought(t)
        no_other(t)
        t.answer("The thought: She thinks I am too much.", "")
        t.answer("How much do you believe it? (0-100", "80\n")
        t.answer("its answer is kept nowhere", "1\n")
        t.wait_for("Words like these often go with a thinking habit. Does it fit here?")
        t.answer("Enter: none.", "mind reading\n")
        t.answer(">", "\"Later.\"\n")
        t.answer(">", ENTER)
        t.answer("Which facts speak for it?", "b\n")
        t.answer(">", "she was in a meeting\n")
        t.answer("Which facts speak for it?", "the reply was short\n")
        t.answer("do not quite fit", "b\n")
        t.wait_for("So far: the reply was short (Enter keeps it, - takes it out)")
        t.answer("Which facts speak for it?", "the reply was late\n")
        t.answer("do not quite fit", "she asked about Friday\n")
        t.answer("a friend came to you", "ask her\n")
        t.wait_for("The thought: She thinks I am too much.")
        t.answer("behind it?", "a full day\n")
        t.answer("own words.", "3\n")
        t.answer("need only be fair", "I do not know what she thinks yet.\n")
        t.answer("believe it now?", "35\n")
        t.answer("feeling now?", "4\n")
        t.answer("or the word.", "2\n")
        t.answer("One next step", "If it is quiet, then I walk.\n")
        t.answer("own words.", "late reply\n")
        t.answer("What exactly do you fear", "She ends it.\n")
        t.answer("How likely", "70\n")
        t.answer("By when", "in 3 days\n")
        t.answer("without checking on them", "She says so.\n")
        t.wait_for("The thought: from 80 to 35. The feeling: from 6 to 4. That is enough for now.")
        assert t.end() == 0
        lines = t.file("out").splitlines()
        assert [line.split()[1] for line in lines] == \
            ["kind=thought", "kind=plan", "kind=prediction"], lines
        parts_in(lines[0], "feeling=anxious,hurt before=6 after=4 belief_before=80 belief_after=35",
                 "distortion=mind-reading conclusion=balanced finished=yes",
                 'thought="She thinks I am too much."', 'evidence_for="the reply was late"',
                 'from="some of both"', 'plan="If it is quiet, then I walk."', "meeting", "Later.")
        parts_in(lines[1], "trigger=late-reply", 'note="If it is quiet, then I walk."')
        parts_in(lines[2], "likelihood=70 by=20", 'prediction="She ends it." sign="She says so."')
        assert "how I feel" not in t.file("out")


def the_same_by_every_way():
    """typed, given with --answer, or in a file of answers: one record"""
    fixed = {"STEADY_NOW": "2026-11-22T08:14:05+00:00"}
    with challenge("three-columns", **fixed) as t:
        t.answer("How strong is it right now?", "6\n")
        t.answer("Which thought is it?", "They are going to leave me.\n")
        t.answer("its answer is kept nowhere", "1\n")
        t.answer("Enter: none.", ENTER)
        t.answer("a fair answer", "I do not know that.\n")
        t.answer("How strong is it now?", "4\n")
        t.answer("or the word.", "balanced\n")
        assert t.end() == 0
        typed = t.file("out").replace(" finished=yes", "")
        given = subprocess.run(
            [BINARIES + "/steady-challenge", "--no-input", "three-columns", "-",
             "--answer", "before=6", "--answer", "balanced=I do not know that.",
             "--answer", "after=4", "--answer", "conclusion=balanced"],
            input="They are going to leave me.\n", capture_output=True, text=True,
            env={"HOME": t.home, "TZ": "UTC", "LC_ALL": "C.UTF-8", **fixed})
        assert given.stdout == typed, (given, typed)


def leaving_with_q():
    """q keeps what is there"""
    with challenge() as t:
        up_to_the_thought(t)
        no_other(t)
        t.answer("How much do you believe it?", "q\n")
        assert t.end() == 0
        parts_in(t.file("out"), "before=6 finished=no thought=", "situation=")
        assert "belief" not in t.file("out")


def leaving_with_control_c():
    """Ctrl-C keeps what is there, restores the terminal and ends with 130"""
    with challenge() as t:
        up_to_the_thought(t)
        no_other(t)
        t.answer("How much do you believe it?", "\x03")
        assert t.end() == 130
        parts_in(t.file("out"), "finished=no", "She thinks I am too much.")
        assert t.modes() == t.first_modes


def hung_up():
    """a terminal that is closed half-way leaves what was answered, also half a line"""
    with shell(f"{BINARIES}/steady-challenge three-columns") as t:
        t.answer("How strong is it right now?", "6\n")
        t.answer("Which thought is it?", "They are going to leave me.\n")
        t.answer("its answer is kept nowhere", "1\n")
        t.answer("Enter: none.", ENTER)
        t.answer("a fair answer", "I do not know")
        t.wait_for("I do not know")
        t.hang_up()
        parts_in(t.file_with("log", "kind=thought"), "before=6 finished=no",
                 'thought="They are going to leave me."', 'balanced="I do not know"')


def piped_into_the_log():
    """Ctrl-C in `steady-challenge | steady-log` keeps the record too"""
    with shell(f"{BINARIES}/steady-challenge | {BINARIES}/steady-log") as t:
        t.answer("What happened", "no reply\n")
        t.wait_for("own words.")
        t.wait_for_reader()
        t.type("\x03")
        parts_in(t.file_with("log", "kind=thought"), "finished=no situation=\"no reply\"")


def kept_after_asking():
    """on a terminal the record is kept after one key"""
    with shell(f"{BINARIES}/steady-challenge three-columns") as t:
        t.answer("How strong is it right now?", "5\n")
        t.answer("Which thought is it?", "q\n")
        t.answer("Keep this? [Y/n]", "y")
        parts_in(t.file_with("log", "kind=thought"), "before=5 finished=no")


def hints_refused():
    """none of these: nothing of a hint is kept"""
    with challenge("three-columns") as t:
        t.answer("How strong is it right now?", ENTER)
        t.answer("Which thought is it?", "She thinks I am too much.\n")
        t.answer("its answer is kept nowhere", ENTER)
        t.answer("Enter: none.", "none\n")
        t.answer("a fair answer", "q\n")
        assert t.end() == 0
        assert "distortion" not in t.file("out")


def accurate():
    """an accurate thought leads to support and a next step, and to no forecast"""
    with challenge() as t:
        up_to_the_thought(t)
        no_other(t)
        t.answer("How much do you believe it?", "90\n")
        t.answer("its answer is kept nowhere", ENTER)
        t.answer("Enter: none.", ENTER)
        for question in ["speak for it", "quite fit", "a friend came", "behind it", "own words.",
                         "only be fair", "believe it now", "feeling now?"]:
            t.answer(question, ENTER)
        t.answer("or the word.", "accurate\n")
        t.wait_for("Then it deserves support, not argument.")
        t.answer("Who could stand by you", "Mira\n")
        t.answer("Which limit", "no more jokes about it\n")
        t.answer("One next step", ENTER)
        t.wait_for("That is enough for now.")
        assert t.end() == 0
        parts_in(t.file("out"), "conclusion=accurate", "support=Mira", "boundary=")
        assert "What exactly do you fear" not in t.text()


def second_answer():
    """what the other does: no hints, no counter-facts, no forecast, and kept nowhere"""
    with challenge() as t:
        up_to_the_thought(t, thought="He will be furious.")
        no_other(t)
        t.answer("How much do you believe it?", "90\n")
        t.answer("its answer is kept nowhere", "2\n")
        t.wait_for("This sounds very heavy.")
        t.wait_for("A fear can be accurate.")
        t.answer("speak for it", "he threw the keys\n")
        t.answer("feeling now?", "6\n")
        t.answer("or the word.", "1\n")
        t.answer("Who could stand by you", "my sister\n")
        t.answer("Which limit", ENTER)
        t.answer("One next step", ENTER)
        t.answer("Keep it?", "w")
        assert t.end() == 0
        out, text = t.file("out"), t.text()
        parts_in(out, "kind=thought", "before=6", "conclusion=accurate")
        for word in ["furious", "sister", "control", "frighten", "harm"]:
            assert word not in out, (word, out)
        for words in ["thinking habit", "do not quite fit", "a friend came", "do you fear"]:
            assert words not in text, (words, text)


def suicidal_words():
    """the panel comes at once, and no question after it"""
    with challenge() as t:
        up_to_the_thought(t, thought="I want to die.")
        t.wait_for("This sounds very heavy.")
        t.answer("Enter goes on.", ENTER)
        t.answer("feeling now?", ENTER)
        t.wait_for("You do not have to carry this alone.")
        t.answer("Keep it?", "n")
        assert t.end() == 0
        assert t.file("out") == "", t.file("out")
        assert "believe" not in t.text() and "facts" not in t.text(), t.text()


def strong():
    """at 8 two minutes of breathing are offered, and can be left at any breath"""
    with challenge("three-columns") as t:
        t.answer("How strong is it right now?", "9\n")
        t.answer("s goes on without.", ENTER)
        t.wait_for("Breathe in")
        t.type(ENTER)
        t.answer("Which thought is it?", "q\n")
        assert t.end() == 0
        assert "before=9 finished=no" in t.file("out"), t.file("out")


def thought_from_a_pipe():
    """the thought from stdin, the conversation on the terminal"""
    with shell(f"echo 'They are going to leave me.' | {BINARIES}/steady-challenge three-columns - "
               "> out; echo ended") as t:
        t.answer("How strong is it right now?", ENTER)
        t.wait_for("They are going to leave me.")
        t.answer("its answer is kept nowhere", "q\n")
        t.wait_for("ended")
        assert 'finished=no thought="They are going to leave me."' in t.file("out"), t.file("out")


def plain():
    """--plain has no escape byte at all"""
    with challenge("--plain", "three-columns") as t:
        t.answer("How strong is it right now?", "b\n")
        t.wait_for("This is where it begins.")
        t.answer("How strong is it right now?", "q\n")
        assert t.end() == 0
        assert b"\x1b" not in t.everything()


run(whole_record, the_same_by_every_way, leaving_with_q, leaving_with_control_c, hung_up,
    piped_into_the_log, kept_after_asking, hints_refused, accurate, second_answer, suicidal_words,
    strong, thought_from_a_pipe, plain)
