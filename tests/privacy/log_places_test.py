#!/usr/bin/env python3
"""Where a log may be: links, devices, pipes, folders, other people's files, folders of everybody.
Either it is kept there as anywhere, or it is refused with the words given back; and what is not
private is pointed out once, with the command that mends it."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

BINARIES = os.path.abspath(sys.argv[1])
NOBODY = 65534
ODD_NAMES = ["plain", "with space", "it's", 'qu"ote', "-dash", "$HOME", "a;rm b", "tab\tin", "new\nline",
             "esc\x1b[2J", "ünï", "\u202eright", "back\\slash", "*", "#hash", "~tilde"]
places = 0


class Home:
    """In reach of others, as a home often is."""

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="steady-places-"))
        self.path.chmod(0o755)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path)

    def run(self, *command, log="log", given=b"", user=None, tool="steady-log"):
        global places
        places += 1
        environment = {"HOME": str(self.path), "PATH": BINARIES + ":/usr/bin:/bin", "TZ": "UTC",
                       "LC_ALL": "C.UTF-8", "STEADY_LOG": str(log), "XDG_RUNTIME_DIR": str(self.path),
                       "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}
        tool = subprocess.run([os.path.join(BINARIES, tool), *command], input=given,
                              capture_output=True, cwd=self.path, env=environment, user=user,
                              start_new_session=True, check=False)
        return tool.returncode, tool.stdout.decode(), tool.stderr.decode()

    def kept(self, log, words="some words"):
        """It is kept there, and nothing is said."""
        status, out, said = self.run("note", words, log=log)
        assert (status, out, said) == (0, "", ""), (log, status, out, said)

    def refused(self, log, why):
        """It is not, and the words stand on stderr. Reading says so as well."""
        status, out, said = self.run("note", "some words", log=log)
        assert status == 1 and out == "" and "some words" in said and why in said, (log, said)
        status, out, said = self.run("--log", log=log, tool="steady-show")
        assert out == "" and said.startswith("steady-show: "), (log, said)


def links():
    """a link to the log stays one, also one to nothing yet; a ring of links is refused"""
    with Home() as home:
        (home.path / "real").mkdir(mode=0o700)
        (home.path / "link").symlink_to("real/log")
        home.kept("link")
        home.kept("link")
        assert (home.path / "link").is_symlink()
        assert (home.path / "real/log").read_text("utf-8").count("some words") == 2
        status, out, _ = home.run("--undo", log="link")
        assert status == 0 and "some words" in out and (home.path / "link").is_symlink()
        (home.path / "ring").symlink_to("ring")
        status, _, said = home.run("note", "some words", log="ring")
        assert status == 1 and "some words" in said and "symbolic links" in said, said
        (home.path / "far").symlink_to("nowhere/log")
        status, _, said = home.run("note", "some words", log="far")
        assert status == 1 and "some words" in said and "nowhere/log, which is not" in said, said


def lost_links():
    """of a log that is away, on a stick say, nothing is claimed"""
    with Home() as home:
        (home.path / "stick").symlink_to("nowhere/log")
        (home.path / "begun-later").symlink_to("soon")
        for log, target in [("stick", "nowhere/log"), ("begun-later", "soon")]:
            for tool, words in [("steady-show", ["--log"]), ("steady-stats", ["--log"]),
                                ("steady-log", ["--undo"]), ("steady-log", ["--edit"])]:
                status, out, said = home.run(*words, log=log, tool=tool)
                assert (status, out) == (1, ""), (tool, log, out)
                assert f"{log} leads to {target}, which is not there\n" in said, (tool, said)
        home.kept("begun-later")
        assert (home.path / "soon").read_text("utf-8").count("some words") == 1


def a_home_in_quotes():
    """~ in quotes is no folder of that name"""
    with Home() as home:
        status, _, said = home.run("note", "some words", log="~/log")
        assert status == 2 and "some words" in said and "$HOME" in said, said
        assert not (home.path / "~").exists()


def no_files():
    """what is no file is refused, and never waited for"""
    with Home() as home:
        os.mkfifo(home.path / "pipe")
        for log in ["/dev/null", "/dev/full", "/dev/zero", "pipe"]:
            home.refused(log, "not a file that a log can be in")
        (home.path / "tty").symlink_to("/dev/zero")
        home.refused("tty", "not a file that a log can be in")
        home.refused("/proc/self/mem/log", "Not a directory")
        status, _, said = home.run("note", "some words", log="/proc/no-such-place/log")
        assert status == 1 and "some words" in said, said


def folders():
    """a folder has a file for each machine, private as any"""
    with Home() as home:
        (home.path / "logs").mkdir(mode=0o700)
        home.kept("logs")
        home.kept("new/folder/")
        for folder in ("logs", "new/folder"):
            parts = list((home.path / folder).iterdir())
            assert [oct(part.stat().st_mode & 0o777) for part in parts] == ["0o600"], parts


def pointed_out_once():
    """a log that others can read is pointed out once, and the command mends it, whatever its name"""
    with Home() as home:
        for name in ODD_NAMES:
            log = home.path / name
            home.kept(log)
            log.chmod(0o644)
            status, _, said = home.run("note", "two", log=log)
            assert status == 0 and "others on this machine can read" in said, (name, said)
            assert home.run("note", "three", log=log)[2] == "", name
            assert home.run("--log", log=log, tool="steady-show")[2] == "", name
            command = said.splitlines()[-1].split("alone: ")[1]
            assert "\x1b" not in said and "\u202e" not in said, said
            subprocess.run(["bash", "-c", command], cwd=home.path, check=True)
            assert log.stat().st_mode & 0o777 == 0o600, (name, command)
            assert home.run("note", "four", log=log)[2] == "", name
            log.chmod(0o666)  # mended and broken again
            assert "read and change" in home.run("--log", log=log, tool="steady-stats")[2], name
            assert home.run("--log", log=log, tool="steady-stats")[2] == "", name
        (home.path / "-dash").chmod(0o600)
        (home.path / "-x").touch(mode=0o644)
        said = home.run("note", "one", log="./-x")[2]
        assert "" == said, "a new file is made private"


def out_of_reach():
    """a log in a folder that nobody else may enter is fine, whatever its mode"""
    with Home() as home:
        (home.path / "mine").mkdir(mode=0o700)
        home.kept("mine/log")
        (home.path / "mine/log").chmod(0o666)
        home.kept("mine/log")


def of_others():
    """another user's file, and a folder of everybody, are pointed out once"""
    if os.geteuid() != 0:
        print("left out: only root can give files away")
        return
    with Home() as home:
        theirs = home.path / "theirs"
        theirs.touch(mode=0o600)
        os.chown(theirs, NOBODY, NOBODY)
        theirs.write_text("# steady log 1\n", "utf-8")
        said = home.run("note", "words", log="theirs")[2]
        assert "belongs to somebody else" in said and home.run("note", "x", log="theirs")[2] == ""
        everybody = home.path / "everybody"
        everybody.mkdir()
        everybody.chmod(0o1777)
        said = home.run("note", "words", log="everybody/log")[2]
        assert "everybody can put files there" in said, said
        assert home.run("note", "words", log="everybody/log")[2] == ""
        status, _, said = home.run("note", "words", log="theirs", user=NOBODY)
        assert status == 0, said  # it is theirs


def planted():
    """a link that somebody planted in a folder of everybody leads nowhere, where the system forbids
    it; nor is their file made ours"""
    with open("/proc/sys/fs/protected_symlinks", encoding="ascii") as setting:
        if os.geteuid() != 0 or setting.read().strip() != "1":
            print("left out: needs root and fs.protected_symlinks")
            return
    with Home() as home:
        everybody = home.path / "everybody"
        everybody.mkdir()
        everybody.chmod(0o1777)
        os.chown(everybody, NOBODY, NOBODY)
        target = home.path / "precious"
        target.write_text("mine\n", "utf-8")
        (everybody / "log").symlink_to(target)
        os.lchown(everybody / "log", NOBODY - 1, NOBODY - 1)
        status, _, said = home.run("note", "some words", log="everybody/log")
        assert status == 1 and "some words" in said, (status, said)
        assert target.read_text("utf-8") == "mine\n"


def main():
    for test in [links, lost_links, a_home_in_quotes, no_files, folders, pointed_out_once,
                 out_of_reach, of_others, planted]:
        test()
        print("ok:", " ".join(test.__doc__.split()), flush=True)
    print(f"{len(ODD_NAMES)} odd names, {places} calls")


main()
