"""A page of steady-stats, taken apart: its figures, its words, its pictures."""
import re
import unicodedata
from html.parser import HTMLParser

ALLOWED = set("html head meta title style body header main footer section article h1 h2 h3 p div "
              "span ul li dl dt dd table thead tbody tr th td time data figure figcaption strong "
              "details summary svg desc g line rect circle path text".split())
VOID = {"meta"}
UNSAID = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


def cleaned(text):
    """What could act on a screen is a replacement character."""
    return "".join("\ufffd" if c in UNSAID or (unicodedata.category(c) == "Cc" and c not in "\n\t")
                   else " " if c == "\t" else c for c in text)


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []  # (name, attributes, text) from the outside in
        self.names, self.attributes, self.ids, self.pointed_at = set(), [], [], []
        self.figures, self.tags, self.drawn, self.words = [], [], [], []
        self.plain_texts, self.alarms, self.charts, self.svgs = [], [], [], []
        self.heading = ""

    def handle_starttag(self, tag, attrs):
        self.start(tag, dict(attrs))
        if tag not in VOID:
            self.open.append((tag, dict(attrs), []))

    def handle_startendtag(self, tag, attrs):
        self.start(tag, dict(attrs))

    def start(self, tag, attributes):
        self.names.add(tag)
        self.attributes += list(attributes.items())
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.pointed_at += attributes.get("aria-labelledby", "").split()
        if tag == "svg":
            self.svgs.append({"title": "", "desc": "", "role": attributes.get("role")})
        if tag == "g" and "data-chart" in attributes:
            self.charts.append({"id": attributes["data-chart"], "marks": [], "ticks": []})
        if tag == "tr" and self.within("table", "alarms") and not self.within("thead"):
            self.alarms.append({"text": "", "skills": [], "trigger": []})
        if self.within("g") and tag in ("rect", "circle", "line", "path"):
            self.charts[-1]["marks"].append({"tag": tag, **attributes})
            self.drawn.append(attributes)

    def within(self, name, css_class=None):
        return any(tag == name and (css_class is None or css_class in attrs.get("class", "").split())
                   for tag, attrs, _ in self.open)

    def handle_data(self, data):
        for _, _, text in self.open:
            text.append(data)
        marked = any(tag in ("data", "time", "style", "h1", "text") or
                     (tag == "title" and not self.within("svg")) or
                     (set(attrs.get("class", "").split()) & {"words", "tag"})
                     for tag, attrs, _ in self.open)
        if not marked:
            self.plain_texts.append(data)
        if self.alarms and self.within("table", "alarms"):
            self.alarms[-1]["text"] += data

    def handle_endtag(self, tag):
        name, attributes, parts = self.open.pop()
        assert name == tag, f"</{tag}> ends <{name}>"
        text = "".join(parts)
        classes = attributes.get("class", "").split()
        if tag == "data" and "data-figure" in attributes:
            self.figures.append((attributes, text))
        if tag == "data" and "data-alarm" in attributes:
            self.alarms[-1][attributes["data-alarm"]] = attributes["value"]
        if "tag" in classes:
            self.end_tag_word(attributes, text)
        if tag == "span" and "words" in classes:
            self.words.append(text)
        if tag == "h1":
            self.heading = text
        if tag in ("title", "desc") and self.within("svg"):
            self.svgs[-1][tag] = text
        if tag == "text" and "data-tick" in attributes:
            self.charts[-1]["ticks"].append(attributes)

    def end_tag_word(self, attributes, text):
        if "data-figure" in attributes:
            self.tags.append((attributes["data-figure"], text))
        elif self.within("table", "alarms"):
            cell = next(attrs for tag, attrs, _ in reversed(self.open) if tag == "td")
            key = "skills" if cell["data-label"] == "skill" else "trigger"
            self.alarms[-1][key].append(text)


def read(html):
    page = Page()
    page.feed(html)
    page.close()
    assert not page.open, f"left open: {[tag for tag, _, _ in page.open]}"
    return page


def axis(chart, letter):
    """From a value to its place, by two of the axis' labels; None without an axis."""
    upright = letter == "y"
    ticks = [tick for tick in chart["ticks"] if ("tick-y" in tick["class"]) == upright]
    if len(ticks) < 2:
        return None
    (a, at_a), (b, at_b) = [(float(tick["data-tick"]), float(tick[letter]))
                            for tick in (ticks[0], ticks[-1])]
    return lambda value: at_a + (value - a) / (b - a) * (at_b - at_a)


def check_places(chart):
    """What carries a value and stands on an upright axis lies where that value is."""
    y = axis(chart, "y")
    if y is None:
        return
    for mark in chart["marks"]:
        if "data-week" in mark:
            place = float(mark["cy"] if mark["tag"] == "circle" else mark["y"])
            assert abs(place - y(float(mark["data-value"]))) < 0.1, (chart["id"], mark)


def corners(chart):
    """(minutes, share) at the corners of the curve. Minutes are by the place: labels at the edges
    stand a little aside, so the axis is taken from its first and last mark."""
    y = axis(chart, "y")
    marks = [mark for mark in chart["marks"] if mark["tag"] == "line" and mark["class"] == "axis"]
    places = sorted({float(mark["x1"]) for mark in marks if mark["x1"] == mark["x2"]})
    values = sorted(float(tick["data-tick"]) for tick in chart["ticks"]
                    if "tick-y" not in tick["class"])
    path = next(mark["d"] for mark in chart["marks"] if mark.get("class") == "curve")
    numbers = re.findall(r"([MHV])([\d.]+)(?: ([\d.]+))?", path)
    minute = lambda x: values[0] + (x - places[0]) / (places[-1] - places[0]) * \
        (values[-1] - values[0])
    share = lambda place: (place - y(0)) / (y(100) - y(0)) * 100
    x = 0.0
    for command, first, _ in numbers:
        if command == "V":
            yield minute(x), share(float(first))
        else:
            x = float(first)
