#!/usr/bin/env python3
"""Words from a log are only ever words in the page: with markup in every field, the page has the
elements and attributes that it has without, and shows the markup as text."""
import html.parser
import os
import shutil
import subprocess
import sys
import tempfile

BINARIES = os.path.abspath(sys.argv[1])
NOW = "2026-11-22T12:10:00+00:00"
WORDS = ["</style></title><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
         "' onload='alert(1)", "&lt;b&gt;&amp;amp;", "<!-- x", "]]><svg/onload=alert(1)>",
         "javascript:alert(1)", "`${alert(1)}`", "{{7*7}}", "\\u003cscript\\u003e"]
FIELDS = {"spike": ["trigger", "body", "feeling", "skill", "behavior", "company", "thought", "note"],
          "thought": ["distortion", "thought", "situation", "balanced", "feeling"],
          "prediction": ["prediction", "sign", "trigger"], "exposure": ["step", "learned", "safety"],
          "practice": ["exercise", "note"], "journal": ["note", "exercise", "trigger"],
          "positive": ["note", "who"], "plan": ["note", "trigger"], "bring": ["note"],
          "kept": ["who", "note"], "win": ["note"], "urge": ["trigger", "note"]}
MORE = {"spike": "intensity=7 recovery=20m", "thought": "before=7 after=4", "prediction":
        "likelihood=70 by=2026-11-21", "exposure": "before=5 peak=6 after=2 duration=10m",
        "practice": "before=5 after=2 duration=2m finished=yes", "journal": "words=3"}


def log(word):
    """Ten weeks in which every field of every kind is this word."""
    quoted = '"' + word.replace("\\u", "\0").replace('"', '\\"').replace("\0", "\\u") + '"'
    lines = []
    for week in range(10):
        for number, (kind, fields) in enumerate(FIELDS.items()):
            day = 7 * week + number % 7
            month, day = 9 + day // 28, 1 + day % 28
            words = " ".join(f"{field}={quoted}" for field in fields)
            lines.append(f"time=2026-{month:02}-{day:02}T{8 + number:02}:00:00+00:00 kind={kind} "
                         f"{MORE.get(kind, '')} {words}")
        lines.append(f"time=2026-09-01T23:00:00+00:00 kind={quoted} {'x'}={quoted}")
    return "\n".join(lines) + "\n"


class Elements(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found, self.text, self.values = set(), "", []

    def handle_starttag(self, tag, attrs):
        self.found.add((tag, tuple(sorted(name for name, _ in attrs))))
        self.values += [(name, value or "") for name, value in attrs]

    def handle_data(self, data):
        self.text += data


def page(word):
    home = tempfile.mkdtemp(prefix="steady-html-")
    try:
        name = "file" + word.replace("/", "")
        with open(os.path.join(home, name), "w", encoding="utf-8") as file:
            file.write(log(word))
        environment = {"HOME": home, "TZ": "UTC", "LC_ALL": "C.UTF-8", "STEADY_NOW": NOW,
                       "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}
        tool = subprocess.run([BINARIES + "/steady-stats", "--format", "html", "--notes",
                               ",".join(FIELDS), name], capture_output=True, cwd=home,
                              env=environment, check=True, start_new_session=True)
        elements = Elements()
        elements.feed(tool.stdout.decode())
        elements.close()
        return elements
    finally:
        shutil.rmtree(home)


def main():
    plain = page("plain")
    shown = 0
    for word in WORDS:
        hostile = page(word)
        assert hostile.found <= plain.found | {("br", ())}, (word, hostile.found - plain.found)
        assert not [name for name, _ in hostile.values if name.startswith("on")], word
        assert not [value for name, value in hostile.values
                    if name in ("href", "src", "style", "xlink:href") and "alert" in value], word
        text = word.replace("\\u003c", "<").replace("\\u003e", ">")
        assert text in hostile.text, (word, "is not shown as it is")
        shown += hostile.text.count(text)
    print(f"ok: {len(WORDS)} kinds of markup in {sum(map(len, FIELDS.values()))} fields, "
          f"shown {shown} times as text")


main()
