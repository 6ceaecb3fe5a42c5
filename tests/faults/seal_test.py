#!/usr/bin/env python3
"""Every system call of what seals fails, or is the last one before a kill: BINARIES [all]

Boxes are random, so what is left is held against what it opens to. With `all`, each call fails
with every error.
"""
import concurrent.futures
import os
import sys

from logs import run
from tracing import ERRORS, Case, Home, need_strace, tries_of
from writers import CONFIG, ONE, TWO

need_strace()
EACH = len(ERRORS) if sys.argv[2:] == ["all"] else 1
OLD, NEW = b"four words of mine\n", b"other words\n"
# Without random numbers, or locks within itself, a program ends at once, as it should; the others
# are about guard pages.
LEFT_OUT = {"getrandom", "futex", "mprotect", "madvise", "munlock"}


def made_key():
    """The files of somebody with a key."""
    init = Case("init", ["steady-seal", "--init", "--memory", "8", "--passphrase-fd", "0"], input=OLD)
    with Home(init) as home:
        assert home.go_untraced()[0] == 0
        return home.tree()


FILES = made_key()
AUTOMATIC = {**FILES, CONFIG + "config.toml": b'seal = "words"\n'}


def opens(home, passphrase, name="log"):
    """Whether it opens, and what it opens to."""
    tool = home.start("steady-unseal", "--passphrase-fd", "0", os.path.join(home.home, name))
    out, _ = tool.communicate(passphrase)
    return tool.returncode == 0, out


def noted(home, status, said):
    """a note that is sealed on its way: kept whole, or given back"""
    good, text = opens(home, OLD)
    assert good and b"word-new" not in home.tree()["log"]
    assert text.startswith(ONE) and text.count(b"word-new") == (text != ONE)
    assert text != ONE if status == 0 else status == -9 or b"word-new" in said


def piped(home, status, said):
    """words that come through a pipe: sealed, or given back"""
    with open(os.path.join(home.home, "out"), "wb") as file:
        file.write(said)
    _, text = opens(home, OLD, "out")
    kept = [word in text for word in (b"word-first", b"word-second")]
    assert status == -9 or all(kept) or b"stdin" in said, text


def sealed(home, status, _):
    """a log that is sealed in place: as it was, or sealed"""
    log = home.tree()["log"]
    assert opens(home, OLD) == (True, TWO)
    assert (b"word-" not in log) if status == 0 else (log == TWO or log.count(b" box=") == 2)


def resealed(home, status, said):
    """a log that is sealed again: it opens as before at every moment"""
    assert b"word-" not in home.tree()["log"]
    assert opens(home, OLD) == (True, TWO), (status, said)


def changed(home, status, _):
    """a new passphrase: the key opens with the old one, or with the new one"""
    home.files = home.tree()
    old, new = (opens(home, word, "sealed") == (True, TWO) for word in (OLD, NEW))
    assert old != new and (new or status != 0)


def begun(home, status, _):
    """a new key: there is none, or it opens; and what is sealed, is sealed to it"""
    tree = home.tree()
    if status == 0:
        assert tree[CONFIG + "recipients"].count(b"steady1-") == 1
    if tree.get(CONFIG + "recipients", b"").count(b"steady1-"):
        assert sealed_now(home, OLD)
    # Whatever was left, the next attempt says what to do, or does it.
    again, _, said = home.go_untraced()
    assert again == 0 or b"a key is there already" in said, said


def sealed_now(home, passphrase):
    seal = home.start("steady-seal")
    box, _ = seal.communicate(TWO)
    with open(home.home + "/sealed", "wb") as file:
        file.write(box)
    return opens(home, passphrase, "sealed") == (True, TWO)


def box_of(text):
    """The text, sealed."""
    with Home(Case("seal", ["steady-seal"], files=FILES, input=text)) as home:
        status, out, _ = home.go_untraced()
        assert status == 0
        return out


SEALED = box_of(TWO)
IN_PLACE = ["steady-seal", "--in-place"]
CHANGE = ["steady-seal", "--change-passphrase", "--passphrase-fd", "0"]
CASES = [
    (noted, Case("note", ["steady-log", "note", "word-new"], files={**AUTOMATIC, "log": ONE})),
    (piped, Case("pipe", ["steady-seal"], files=FILES, input=TWO)),
    (sealed, Case("in place", IN_PLACE, files={**FILES, "log": TWO})),
    (resealed, Case("reseal", ["steady-seal", "--reseal", "--passphrase-fd", "0"], input=OLD,
                    files={**FILES, "log": SEALED})),
    (changed, Case("change", CHANGE, input=OLD + NEW, files={**FILES, "sealed": SEALED})),
    (begun, Case("init", ["steady-seal", "--init", "--memory", "8", "--passphrase-fd", "0"],
                 input=OLD)),
]


def calls_of(case):
    with Home(case) as home:
        status, out, said = home.go()
        assert status == 0, (case.name, out + said)
        return home.calls()


def faulty(check, case, option):
    with Home(case) as home:
        status, out, said = home.go("-e", option)
        assert status in (0, 1, 2, -9), (option, status, said)
        try:
            check(home, status, out + said)
        except AssertionError as error:
            raise AssertionError(f"{case.name} {option}: {status} {said} {error}") from error


def test_of(check, case):
    def test():
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            calls = [call for call in calls_of(case) if call[0] not in LEFT_OUT]
            tries = [pool.submit(faulty, check, case, option) for option in tries_of(calls, EACH)]
            wrong = [str(one.exception()) for one in tries if one.exception()]
        assert not wrong, "\n".join(wrong[:20])
        print(f"{case.name}: {len(tries)} faults, nothing lost", flush=True)
    test.__doc__, test.__name__ = check.__doc__, check.__name__
    return test


run(*[test_of(check, case) for check, case in CASES])
