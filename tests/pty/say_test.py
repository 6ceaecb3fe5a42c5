#!/usr/bin/env python3
"""steady-say as a person does it."""
import os
import stat

from terminal import BINARIES, Terminal, run

DAY = "2026-11-22T15:10:00+00:00"
NIGHT = "2026-11-22T23:10:00+00:00"


def say(*arguments, clock=DAY, **more):
    return Terminal(BINARIES + "/steady-say", *arguments, STEADY_NOW=clock, **more)


def piped(*arguments, clock=DAY):
    """With its message in the file `out`."""
    return Terminal("sh", "-c", 'exec "$0" "$@" > out', BINARIES + "/steady-say", *arguments,
                    STEADY_NOW=clock)


def held(t):
    folder = os.path.join(t.home, ".local/share/steady/held")
    return sorted(os.listdir(folder)) if os.path.isdir(folder) else []


def looked_over():
    """the feeling, the message, what it does well, a hint with its phrase; then it can go"""
    with say() as t:
        t.wait_for("can raise the danger")
        t.answer("(0-10, Enter skips)", "3\n")
        t.answer("line by line", "I was sad on Sunday.\n")
        t.type("you never call\n\n")
        t.wait_for("You name what you feel.")
        t.wait_for('"you never"')
        t.wait_for("Try: what happened, then you:")
        t.answer("Enter is done.", "\n")
        assert t.end() == 0
        for word in ["wrong", "mistake", "score", "!"]:
            assert word not in t.text(), word


def pasted():
    """the empty line within a paste is part of it, and none of it presses a key"""
    with say() as t:
        t.answer("(0-10, Enter skips)", "\n")
        t.answer("line by line", "I was sad on Sunday.\n\nhey, you never call\n")
        t.wait_for("never call")
        t.listen(0.2)
        t.type("\n")
        t.wait_for('you never"')
        t.answer("Enter is done.", "\n")
        assert t.end() == 0
        assert held(t) == []


def clear():
    """a kind message from a file gets its praise, and no question but the first"""
    words = "Thank you for last night. Would Sunday suit you?"
    with Terminal("sh", "-c", f'echo "{words}" > draft.txt; exec "$0" draft.txt',
                  BINARIES + "/steady-say", STEADY_NOW=DAY) as t:
        t.answer("(0-10, Enter skips)", "\n")
        t.wait_for("This is clear. It can go as it is.")
        assert t.end() == 0


def held_at_night():
    """at night it offers to hold the message; in the morning it is brought back"""
    with say(clock=NIGHT) as t:
        t.answer("(0-10, Enter skips)", "9\n")
        t.answer("Enter goes on.", "h")
        t.answer("line by line", "why dont you answer\n\n")
        t.wait_for("It waits until 08:00 on 23 November 2026.")
        assert t.end() == 0
        assert held(t) == ["2026-11-23-0800.txt"], held(t)
        path = os.path.join(t.home, ".local/share/steady/held/2026-11-23-0800.txt")
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
        again = Terminal("sh", "-c", f"HOME={t.home} exec {BINARIES}/steady-say --held",
                         STEADY_NOW=DAY)
        with again:
            again.wait_for("why dont you answer")
            again.answer("Still what you want to say?", "d")
            again.wait_for("It is gone.")
            assert again.end() == 0
        assert held(t) == []


def composed():
    """from what was seen to a request that may be refused; the message goes to standard output"""
    with piped("--compose") as t:
        t.answer("A number or a name", "ask\n")
        t.answer("(0-10, Enter skips)", "\n")
        t.answer("had not heard from you)", "You came home at nine on Tuesday\n")
        t.answer("a bit lonely)", "worried\n")
        t.answer("close to you)", "\n")
        t.answer("later than seven)", "send a short text\n")
        t.wait_for("This is clear.")
        t.answer("Enter is done.", "\n")
        assert t.end() == 0
        assert t.file("out").startswith(
            "When you came home at nine on Tuesday, I felt worried. Would you be willing to send a "
            "short text?"), t.file("out")


def aloud():
    """said aloud, how that was, and it may stay"""
    with say("--aloud") as t:
        t.answer("(0-10, Enter skips)", "\n")
        t.answer("line by line", "I need to rest tonight.\n\n")
        t.answer("when you have said it.", "\n")
        t.answer("How was it to say that?", "shaky\n")
        t.answer("it may stay.", "\n")
        t.wait_for("easier the second time.")
        assert t.end() == 0


def in_the_editor():
    """e alone opens the editor, and its words are the message"""
    with say(EDITOR="cp words") as t:
        with open(os.path.join(t.home, "words"), "w", encoding="utf-8") as words:
            words.write("thanks for nothing\n")
        t.answer("(0-10, Enter skips)", "\n")
        t.answer("line by line", "e\n")
        t.wait_for('"thanks for nothing"')
        t.answer("Enter is done.", "q")
        assert t.end() == 0


def interrupted():
    """Ctrl-C ends it, and the words are shown; nothing is stored"""
    with say() as t:
        t.answer("(0-10, Enter skips)", "\n")
        t.wait_for("line by line")
        t.answer("> ", "these words\n")
        t.wait_for("words")
        t.answer("> ", "\x03")
        assert t.end() == 130
        assert t.text().count("these words") == 2, t.text()
        assert held(t) == []


def violence():
    """after words of violence there are people, and no advice on wording"""
    with say() as t:
        t.answer("(0-10, Enter skips)", "\n")
        t.answer("line by line", "you hit me and you never say sorry\n\n")
        t.wait_for("A fear can be accurate")
        assert t.end() == 0
        assert "Try: " not in t.text() and "Enter is done" not in t.text()


def not_held():
    """a message that cannot be held is shown, and that it could not is said"""
    ready = 'mkdir -p .local/share && touch .local/share/steady && exec "$0"'
    with Terminal("sh", "-c", ready, BINARIES + "/steady-say", STEADY_NOW=DAY) as t:
        t.answer("(0-10, Enter skips)", "3\n")
        t.answer("line by line", "I was sad on Sunday.\n\n")
        t.answer("Enter is done.", "h")
        t.wait_for("Your message:")
        t.wait_for("I was sad on Sunday.")
        t.wait_for("Not a directory")
        assert t.end() == 1


def not_sent_on():
    """a held message stays where it is when it cannot be written out"""
    ready = ('mkdir -p .local/share/steady/held && echo "I missed you." > '
             '.local/share/steady/held/2026-11-22-0800.txt && exec "$0" --held > /dev/full')
    with Terminal("sh", "-c", ready, BINARIES + "/steady-say", STEADY_NOW=DAY) as t:
        t.answer("Still what you want to say?", "s")
        t.wait_for("No space left on device")
        assert t.end() == 1
        assert held(t) == ["2026-11-22-0800.txt"]


run(looked_over, pasted, clear, held_at_night, composed, aloud, in_the_editor, interrupted,
    violence, not_held, not_sent_on)
