#!/usr/bin/env python3
"""Help on a narrow screen: no line is wider than it, and no word is broken."""
import pathlib
import subprocess

from terminal import BINARIES, Terminal, run


def tools():
    return sorted(str(path) for path in pathlib.Path(BINARIES).glob("steady-*") if path.is_file())


def narrow():
    """each tool breaks its help at spaces"""
    assert len(tools()) > 10, tools()
    for tool in tools():
        wide = subprocess.run([tool, "--help"], capture_output=True, text=True, check=True).stdout
        with Terminal(tool, "--help", columns=40) as t:
            assert t.end() == 0, tool
            shown = t.text().replace("\r", "")
        assert all(len(line) <= 40 for line in shown.split("\n")), (tool, shown)
        assert shown.split() == wide.split(), (tool, shown)


run(narrow)
