#include "seal/seal_line.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "record/logfmt.h"

using namespace steady;

namespace {

/// Somebody with a key who seals and opens.
struct Owner {
    KeyPair pair = make_key_pair();
    Kinds kinds = built_in_kinds();
    Sealer sealer{std::array{pair.recipient}};
    LineOpener opener{Opener(std::move(pair.secret))};

    std::string seal(std::string_view line, Sealing sealing = Sealing::words) {
        return seal_line(line, sealing, kinds, sealer).text;
    }
    std::string open(std::string_view line) { return std::string(opener.open(line).text); }
    std::string changes(std::string_view line) {
        std::string all;
        for (const std::string& change : opener.open(line).changes) all += change + "; ";
        return all;
    }
};

/// The line up to its box, whose value is left out.
std::string clear_part(const std::string& sealed) {
    const auto box = sealed.find("box=");
    return sealed.substr(0, box == sealed.npos ? box : box + 4);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

constexpr std::string_view at = "time=2026-11-22T08:14:05+01:00 ";
constexpr std::string_view spike =
    "time=2026-11-22T08:14:05+01:00 kind=spike intensity=7 trigger=late-reply recovery=25m "
    "body=tight-chest,heat note=\"He said \\\"later\\\".\" helped=partly";

}  // namespace

TEST_CASE("words go into the box; time, kind, numbers, lengths and choices stay clear") {
    struct {
        std::string_view line;
        std::string_view clear;
    } const table[] = {
        {"kind=spike intensity=7 trigger=late-reply", "kind=spike intensity=7 box="},
        {"kind=spike note=x recovery=25m helped=yes", "kind=spike recovery=25m helped=yes box="},
        {"kind=settled of=2026-11-22T08:00:00Z recovery=unknown skill=walk",
         "kind=settled of=2026-11-22T08:00:00Z recovery=unknown box="},
        {"kind=chose choice=waited waited=15m note=-", "kind=chose choice=waited waited=15m box="},
        {"kind=thought thought=x belief_before=80 conclusion=balanced distortion=labeling",
         "kind=thought belief_before=80 conclusion=balanced box="},
        {"kind=prediction prediction=x by=2026-12-01 likelihood=70",
         "kind=prediction by=2026-12-01 likelihood=70 box="},
        {"kind=practice exercise=box-breathing before=6 words=12",
         "kind=practice before=6 words=12 box="},
        // What nobody has declared is text, and so may a value of the wrong type be.
        {"kind=sleep hours=6", "kind=sleep box="},
        {"kind=spike intensity=unbearable", "kind=spike box="},
        {"kind=spike helped=\"only when he called\"", "kind=spike box="},
        {"kind=spike recovery=\"until he came\"", "kind=spike box="},
        {"kind=note left alone again", "kind=note box="},
        {"kind=note box=cardboard", "kind=note box="},
        // Spaces are one, and bytes of a clear field stay.
        {"kind=spike   intensity=\"7\"  note=x  ", "kind=spike intensity=\"7\" box="},
    };
    Owner owner;
    for (const auto& row : table) {
        const std::string line = std::string(at) + std::string(row.line);
        const std::string sealed = owner.seal(line);
        CHECK(clear_part(sealed) == std::string(at) + std::string(row.clear));
        CHECK(owner.open(sealed) == line);
        CHECK(owner.changes(sealed).empty());
    }
}

TEST_CASE("with all, a line is only a box") {
    Owner owner;
    const std::string sealed = owner.seal(spike, Sealing::all);
    CHECK(is_sealed_whole(sealed));
    CHECK(owner.open(sealed) == spike);
}

TEST_CASE("what needs no seal comes back as it is") {
    Owner owner;
    for (const auto sealing : {Sealing::words, Sealing::all}) {
        for (const char* line : {"", "   ", "# a comment", "\t\r"})
            CHECK(owner.seal(line, sealing) == line);
        const std::string whole = owner.seal(spike, Sealing::all);
        CHECK(owner.seal(whole, sealing) == whole);
    }
    const std::string sealed = owner.seal(spike);
    CHECK(owner.seal(sealed) == sealed);
    CHECK(owner.seal(std::string(at) + "kind=spike intensity=7") ==
          std::string(at) + "kind=spike intensity=7");
}

TEST_CASE("a line that does not read is sealed whole, and told") {
    Owner owner;
    struct {
        std::string_view line;
        std::string_view wrong;
        std::size_t column;
    } const table[] = {
        {"kind=note note=\"he left", "a quote that is not closed", 16},
        {"dear diary = today", "a = without a key", 12},
        {"time=yesterday kind=note note=x", "a time that could not be read", 1},
        {"time=2026-11-22T08:14:05Z note=x", "no kind", 1},
        {"a heading", "no kind", 1},
    };
    for (const auto& row : table) {
        const SealedLine sealed = seal_line(row.line, Sealing::words, owner.kinds, owner.sealer);
        CHECK(is_sealed_whole(sealed.text));
        CHECK(sealed.wrong == row.wrong);
        CHECK(sealed.column == row.column);
        CHECK(owner.open(sealed.text) == row.line);
    }
}

TEST_CASE("every byte of a line comes back: the end of it, keys given twice, odd spaces") {
    Owner owner;
    for (const std::string_view line :
         {"kind=note note=x\r", "  kind=note\tnote=x  ", "kind=note note=a note=b",
          "kind=note note=\"\\u00e4 \xff\" x=", "kind=note intensity=1 intensity=2 note=x",
          "kind=note note"}) {
        CHECK(owner.open(owner.seal(line)) == line);
        CHECK(owner.changes(owner.seal(line)).empty());
        CHECK(owner.open(owner.seal(line, Sealing::all)) == line);
    }
}

TEST_CASE("what was edited in the clear counts, and is told") {
    Owner owner;
    const std::string sealed = owner.seal(spike);
    const std::string stronger = replaced(sealed, "intensity=7", "intensity=9");
    CHECK(owner.open(stronger) == replaced(std::string(spike), "intensity=7", "intensity=9"));
    CHECK(owner.changes(stronger) == "intensity=7 when it was sealed, and intensity=9 now; ");
    const std::string without = replaced(sealed, "intensity=7 ", "");
    CHECK(owner.open(without) == replaced(std::string(spike), "intensity=7 ", ""));
    CHECK(owner.changes(without) == "intensity=7 was there when it was sealed; ");
}

TEST_CASE(
    "what was added beside a box that holds a field of that name is told, and both are there") {
    Owner owner;
    const std::string sealed = owner.seal(spike);
    const std::string added = replaced(sealed, "intensity=7 ", "intensity=7 trigger=silence ");
    CHECK(owner.open(added) == std::string(spike) + " trigger=silence");
    CHECK(owner.changes(added) == "trigger=silence beside the box, and trigger=late-reply in it; ");
    const std::string twice = replaced(sealed, "intensity=7 ", "intensity=7 intensity=3 ");
    CHECK(owner.changes(twice) == "intensity=3 beside the box, and intensity=7 in it; ");
    const std::string same = replaced(sealed, "intensity=7 ", "intensity=7 trigger=late-reply ");
    CHECK(owner.changes(same).empty());
    const std::string other = replaced(sealed, "intensity=7 ", "intensity=7 weather=rain ");
    CHECK(owner.changes(other).empty());
}

TEST_CASE("what steady-log fills in beside a box is there when it is open, and is no change") {
    Owner owner;
    const std::string sealed = owner.seal("kind=settled note=calmer");
    const std::string filled =
        std::string(at) + sealed + " of=2026-11-22T07:50:00+01:00 recovery=24m";
    CHECK(owner.open(filled) == std::string(at) +
                                    "kind=settled note=calmer "
                                    "of=2026-11-22T07:50:00+01:00 recovery=24m");
    CHECK(owner.changes(filled).empty());
}

TEST_CASE("words beside a box are sealed too, and all of them open") {
    Owner owner;
    const std::string more = owner.seal(spike) + " company=alone";
    const std::string sealed = owner.seal(more);
    CHECK(sealed.find("alone") == sealed.npos);
    CHECK(owner.open(sealed) == std::string(spike) + " company=alone");
    const std::string whole = owner.seal(owner.seal(spike), Sealing::all);
    CHECK(is_sealed_whole(whole));
    CHECK(owner.open(whole) == spike);
}

TEST_CASE("what is opened does not depend on the kinds of the day") {
    Owner owner;
    const std::string line = std::string(at) + "kind=sleep hours=6 note=x";
    owner.kinds.field("hours").type = Type::count;
    const std::string sealed = owner.seal(line);
    CHECK(sealed.find("hours=6 box=") != sealed.npos);
    owner.kinds = built_in_kinds();
    CHECK(owner.open(sealed) == line);
    CHECK(owner.changes(sealed).empty());
}

TEST_CASE("a box that does not open leaves its line as it is") {
    Owner owner, other;
    const std::string sealed = owner.seal(spike);
    for (const std::string& line :
         {sealed, sealed.substr(0, sealed.size() - 1), std::string("kind=note box=cardboard"),
          std::string("box="), other.seal(spike, Sealing::all) + "A"}) {
        const OpenedLine opened = other.opener.open(line);
        CHECK(opened.is == OpenedLine::Is::locked);
        CHECK(opened.text == line);
    }
    for (const std::string_view line : {spike, std::string_view("# box=x"), std::string_view("\"")})
        CHECK(other.opener.open(line).is == OpenedLine::Is::plain);
}

TEST_CASE("a time put in front of a line that was sealed whole is kept with it") {
    Owner owner;
    const std::string sealed = owner.seal("kind=note note=x", Sealing::all);
    CHECK(owner.open(std::string(at) + sealed) == std::string(at) + "kind=note note=x");
}

TEST_CASE("of a long box its beginning is shown, and all else as it is") {
    Owner owner;
    const std::string box = seal_line("note=x", Sealing::all, owner.kinds, owner.sealer).text;
    CHECK(shortened(std::string(at) + "kind=note " + box + " of=x") ==
          std::string(at) + "kind=note " + box.substr(0, 16) + "... of=x");
    CHECK(shortened(box) == box.substr(0, 16) + "...");
    for (const char* line : {"kind=note note=\"a box=AQFvr0cXzAQFvr0cXz here\"", "kind=note box=AQ",
                             "an old line", ""})
        CHECK(shortened(line) == line);
}

TEST_CASE("a record without a time is told only where steady-log cannot see that") {
    Owner owner;
    const auto wrong = [&](std::string_view line, Sealing sealing) {
        return seal_line(line, sealing, owner.kinds, owner.sealer).wrong;
    };
    CHECK(wrong("kind=note note=x", Sealing::words).empty());
    CHECK(wrong("kind=note note=x", Sealing::all) == "no time");
    CHECK(wrong(spike, Sealing::all).empty());
    CHECK(wrong(owner.seal(spike), Sealing::all).empty());
}
