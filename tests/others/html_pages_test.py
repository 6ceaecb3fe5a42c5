#!/usr/bin/env python3
"""man/html with the real mandoc: a page for each, and every link of theirs leads somewhere."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

MAN = pathlib.Path(__file__).resolve().parents[2] / "man"


def links(page):
    return re.findall(r'href="([^"]*)"', page.read_text(encoding="utf-8"))


def leads_somewhere(page, link):
    file, _, place = link.partition("#")
    if re.match(r"https://", link):
        return not re.search(r"/steady[^/]*$", link)
    there = page.parent / file if file else page
    return there.exists() and (not place or f'id="{place}"' in there.read_text(encoding="utf-8"))


def main():
    if not shutil.which("mandoc"):
        print("SKIP: mandoc is not installed here")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder, "a b", "html")
        run = subprocess.run([MAN / "html", made], capture_output=True, text=True)
        assert run.returncode == 0 and not run.stdout + run.stderr, run
        pages = sorted(made.glob("*.html"))
        expected = {f"{page.name}.html" for page in MAN.glob("*.[157]")} | {"index.html"}
        assert {page.name for page in pages} == expected, pages
        dead = [f"{page.name}: {link}" for page in pages for link in links(page)
                if not leads_somewhere(page, link)]
        assert not dead, dead
        tour = links(made / "index.html")
        missing = [name for name in expected - {"index.html", "steady.7.html"} if name not in tour]
        assert not missing, f"the tour leads to no {missing}"
    print(f"ok: {len(pages)} pages, and every link leads somewhere")


main()
