#!/usr/bin/env python3
"""An exercise and a thought record in German, as a person types them."""
from terminal import BINARIES, Terminal, run

ENTER = "\n"


def german(tool, *arguments):
    """The tool on a terminal of someone who reads German, with its records in the file `out`."""
    return Terminal("sh", "-c", 'exec "$0" "$@" > out', f"{BINARIES}/{tool}", *arguments,
                    LC_ALL="de_DE.UTF-8")


def an_exercise():
    """what was picked in German is shown again in German, and kept as in any other language"""
    with german("steady-ground", "--plain", "name-the-signal") as t:
        t.answer("How strong is it right now?", "6\n")
        t.wait_for("Dem Signal einen Namen geben.\r\n(about 3 minutes)")
        t.wait_for("Wird es vom Blick nach innen schlimmer, nimm five-senses und schau nach")
        t.wait_for("In deinem Körper hat sich etwas gemeldet.")
        t.wait_for("  1  enge Brust")
        t.answer("or your own words.", "1 3\n")
        t.wait_for("Welches Gefühl ist es?")
        t.answer("or your own words.", "Traurig\n")
        t.wait_for("Was du bemerkt hast: enge Brust, Knoten im Bauch")
        t.answer("kann ein paar Minuten warten.", ENTER)
        t.answer("40 seconds.", ENTER)
        t.answer(": one,", ENTER)
        t.answer("Einfache tun.", ENTER)
        t.answer("And how strong is it now?", "4\n")
        t.wait_for("From 6 to 4. You did that.")
        assert t.end() == 0
        record = t.file("out")
        for part in ("exercise=name-the-signal", " body=tight-chest,stomach-knots", " feeling=sad",
                     " before=6", " after=4", " finished=yes"):
            assert part in record, (part, record)


def up_to_harm(t):
    t.wait_for("steady-support nennt Menschen")
    t.answer("Was ist geschehen", "keine Antwort seit Mittag\n")
    t.answer("or your own words.", "unruhig, einsam\n")
    t.answer("Wie stark ist das gerade?", "6\n")
    t.wait_for("Es ist verständlich, dass das wehtut.")
    t.answer("Welcher Gedanke kam dabei?", "Ich bin ihr zu viel.\n")
    t.answer("Kam noch ein anderer Gedanke mit?", "Sie meldet sich nicht mehr.\n")
    t.wait_for("Welcher davon wiegt gerade am schwersten?")
    t.answer("or your own words.", "1\n")
    t.answer("Wie sehr glaubst du ihn?", "80\n")
    t.wait_for("die Antwort wird nirgends aufgehoben")
    t.wait_for("  2  was die andere Person tut")


def a_thought_record():
    """a thought record asks all of its questions in German, and its records are like any other"""
    with german("steady-challenge", "--plain") as t:
        up_to_harm(t)
        t.answer("or your own words.", "wie ich mich fühle\n")
        t.answer("thinking habit in it?", ENTER)
        t.answer("Was spricht für ihn?", "Sie schreibt sonst schneller.\n")
        t.answer("passen nicht ganz dazu?", "Sie hat heute einen vollen Tag.\n")
        t.answer("den du gern hast", "Warte den Abend ab.\n")
        t.answer("sonst dahinterstecken?", "Arbeit\n")
        t.wait_for("  2  an eine frühere Zeit")
        t.answer("or your own words.", "2\n")
        t.answer("Nur fair.", "Ich weiß es noch nicht.\n")
        t.answer("Wie sehr glaubst du ihn jetzt?", "40\n")
        t.answer("Wie stark ist das Gefühl jetzt?", "4\n")
        t.wait_for("  2  anders: es lässt sich fairer sagen")
        t.answer("or the word.", "vielleicht\n")
        t.answer("vielleicht is not one of stimmt, anders, offen.", "offen\n")
        t.answer("Ein nächster Schritt", "Wenn es still ist, dann gehe ich raus.\n")
        t.answer("Für welchen Alarm ist er?", "späte Antwort\n")
        t.answer("Was genau, fürchtest du", "Sie macht Schluss.\n")
        t.answer("Wie wahrscheinlich", "60\n")
        t.answer("Bis wann", "3d\n")
        t.answer("Woran wirst du es merken", "sie sagt es\n")
        t.wait_for("That is enough for now.")
        assert t.end() == 0
        thought, plan, prediction = t.file("out").splitlines()
        for part in (" feeling=anxious,lonely", " before=6", " belief_before=80",
                     " conclusion=unsure", ' thought="Ich bin ihr zu viel."',
                     ' from="an earlier time"'):
            assert part in thought, (part, thought)
        assert "_harm" not in thought and "fühle" not in thought, thought
        assert " trigger=späte-antwort" in plan, plan
        assert " likelihood=60" in prediction and " by=" in prediction, prediction


def what_somebody_does():
    """an answer that speaks of the other person's deeds leaves every doubt of the thought out"""
    for answer in ("2\n", "was die andere Person tut\n", "er schlägt mich\n"):
        with german("steady-challenge", "--plain") as t:
            up_to_harm(t)
            t.answer("or your own words.", answer)
            t.wait_for("Nothing here will argue with yours")
            t.answer("Was spricht für ihn?", ENTER)
            seen = t.wait_for("Wie stark ist das Gefühl jetzt?").decode()
            for doubt in ("passen nicht ganz dazu?", "sonst dahinterstecken?", "Nur fair."):
                assert doubt not in seen, (answer, doubt)
            t.type("4\n")
            seen = t.wait_for("or the word.").decode()
            assert "stimmt: er passt" in seen and "anders:" not in seen, seen


def heavy_words():
    """the panel and its keys are German, and the words are kept as the person says"""
    for key, kept in (("j", True), ("o", False)):
        with german("steady-log", "note", "--", "ich", "will", "nicht", "mehr", "leben") as t:
            t.wait_for("Das klingt sehr schwer.")
            t.answer("Behalten?  j ja  o ohne die Worte  n nein ", key)
            assert t.end() == 0
            assert ("nicht mehr leben" in t.file("log")) == kept, key


run(an_exercise, a_thought_record, what_somebody_does, heavy_words)
