#include "log/merge.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <vector>

#include "record/record.h"
#include "text/text.h"

using namespace steady;

namespace {

const std::string top = "# steady log 1\n";
const std::string one = "time=2026-11-20T08:00:00+00:00 kind=note note=one\n";
const std::string two = "time=2026-11-21T08:00:00+00:00 kind=note note=two\n";
const std::string three = "time=2026-11-22T08:00:00+00:00 kind=note note=three\n";

Merged join(std::string_view log, const std::string& copy) {
    return merge(log, {}, {{{"copy", copy}}});
}

std::string joined(std::string_view log, const std::string& copy) { return join(log, copy).text; }

std::map<std::string, int> records_in(const std::string& text) {
    std::map<std::string, int> counts;
    for (const auto line : split(text, '\n'))
        if (std::holds_alternative<Record>(parse_record(line))) ++counts[std::string(line)];
    return counts;
}

std::vector<std::string> in_order(const std::string& text) {
    std::vector<std::string> lines;
    for (const auto line : split(text, '\n'))
        if (std::holds_alternative<Record>(parse_record(line))) lines.emplace_back(line);
    const auto by_time = [](const std::string& one, const std::string& other) {
        return one.substr(0, 25) < other.substr(0, 25);
    };
    std::stable_sort(lines.begin(), lines.end(), by_time);
    return lines;
}

/// Whether both have the very same records of some instant, in two orders.
bool in_two_orders(const std::string& a, const std::string& b) {
    std::map<std::string, std::vector<std::string>> of_a, of_b;
    for (const std::string& line : in_order(a)) of_a[line.substr(0, 25)].push_back(line);
    for (const std::string& line : in_order(b)) of_b[line.substr(0, 25)].push_back(line);
    for (auto& [time, lines] : of_a) {
        auto& others = of_b[time];
        if (lines == others) continue;
        std::sort(lines.begin(), lines.end());
        std::sort(others.begin(), others.end());
        if (lines == others) return true;
    }
    return false;
}

/// Logs over few times and words, so that there are ties and doubles.
std::string random_log(std::mt19937& random) {
    std::string text = random() % 2 ? top : "";
    for (auto lines = 1 + random() % 12; lines > 0; --lines) {
        const std::string day = "2026-11-2" + std::to_string(random() % 4);
        const std::string word = std::to_string(random() % 3);
        switch (random() % 6) {
            case 0:
                text += "# comment " + word + "\n";
                break;
            case 1:
                text += "torn" + word + "\n";
                break;
            case 2:
                text += "time=" + day + "T08:00:00Z kind=settled of=" + day + "T08:00:00Z\n";
                break;
            default:
                text += "time=" + day + "T08:00:00Z kind=note note=" + word + "\n";
        }
    }
    return text;
}

}  // namespace

TEST_CASE("what is missing comes, in order of time, and what is there does not come twice") {
    const Merged merged = join(top + one + three, top + one + two);
    CHECK(merged.text == top + one + two + three);
    CHECK(merged.came == std::vector{two.substr(0, two.size() - 1)});
    CHECK(merged.there == 1);
    CHECK(merged.remarks.empty());
}

TEST_CASE("a log that is not there yet begins with its version") {
    CHECK(joined("", two + one) == top + one + two);
    CHECK(joined("", "").empty());
}

TEST_CASE("records that stand k and m times stand as often as in the copy that has more") {
    CHECK(joined(one + one, one) == one + one);
    CHECK(joined(one, one + one + one) == one + one + one);
    CHECK(merge(one, {}, {{{"a", one + one}}, {{"b", one + one}}}).text == one + one);
    CHECK(merge(one, {}, {{{"a", one}, {"b", one}}}).text == one + one);
}

TEST_CASE("a record in another part of the log is there") {
    const Merged merged = merge(one, {{"phone.log", two}}, {{{"copy", two + three}}});
    CHECK(merged.text == one + three);
    CHECK(merged.there == 1);
}

TEST_CASE("lines that say the same are the same record") {
    struct {
        const char* log;
        const char* copy;
    } const rows[] = {
        {"kind=note note=a", "kind=note  note=a"},
        {"kind=note note=a", "kind=note note=a\r"},
        {"kind=note note=a", "kind=note note=\"a\""},
        {"kind=note note=\"a/b c\"", "kind=note note=\"a\\/b\\u0020c\""},
        {"kind=spike trigger=a body=b", "body=b kind=spike trigger=a"},
    };
    for (const auto& [log, copy] : rows) {
        const std::string time = "time=2026-11-20T08:00:00Z ";
        CHECK_MESSAGE(joined(time + log + "\n", time + copy + "\n") == time + log + "\n", copy);
        const std::string other = "time=2026-11-20T08:00:00+00:00 ";
        CHECK_MESSAGE(joined(time + log + "\n", other + copy + "\n") == time + log + "\n", copy);
    }
}

TEST_CASE("a value that a later one overrules, and a byte that is not UTF-8, make a difference") {
    const std::string line = "time=2026-11-20T08:00:00Z kind=note note=a";
    for (const std::string other : {" note=b note=a", "\xff"})
        CHECK(join(line + "\n", line + other + "\n").came.size() == 1);
    CHECK(join(line + "\xfe\n", line + "\xff\n").came.size() == 1);
}

TEST_CASE("a byte order mark in the middle, where files were joined, belongs to no record") {
    const std::string marked = "\xEF\xBB\xBF" + one;
    CHECK(joined(top + two, three + marked) == top + one + two + three);
    CHECK(joined(one, two + marked) == one + two);
}

TEST_CASE("a line with more than one CR at its end comes once") {
    const std::string copy = "box=\xff\r\r\n";
    const std::string merged = joined("# steady log 1\n", copy);
    CHECK(merged == "# steady log 1\nbox=\xff\n");
    CHECK(joined(merged, copy) == merged);
}

TEST_CASE("lines of the log keep their bytes, their comments and what could not be read") {
    const std::string log = "\xEF\xBB\xBF" + top + "# mine\n\n" + one + "torn\n# two\n" +
                            "time=2026-11-21T08:00:00Z  kind=note x\r\n" + "# end\n";
    const std::string after = log.substr(0, log.size() - 6) + three + "# end\n";
    CHECK(joined(log, three) == after);
    CHECK(joined(log, one) == log);
    CHECK(joined(top + "# mine", one) == top + "# mine\n" + one);
}

TEST_CASE("blank lines stay, and count as lines") {
    const std::string blank = "\n \n\r\n";
    CHECK(joined(one + blank + three + "\n\n", two) == one + two + blank + three + "\n\n");
    const Merged merged = join(one, blank + "\nnot a record\n" + two);
    REQUIRE(merged.remarks.size() == 1);
    CHECK(merged.remarks.front().line == 5);
}

TEST_CASE("comments of a copy come with their record, once") {
    const std::string copy = top + "# hers\n" + one + "# about two\n" + two + "# last\n";
    const std::string log = joined(top + one, copy);
    CHECK(log == top + "# hers\n" + one + "# about two\n" + two + "# last\n");
    CHECK(joined(top + two, top + "# about two\n" + two) == top + "# about two\n" + two);
    CHECK(joined(log, copy) == log);
}

TEST_CASE("a line of a copy that does not read is told, and not taken") {
    const Merged merged = join(one, "kind=note\n" + two + "x=\"\n");
    CHECK(merged.text == one + two);
    REQUIRE(merged.remarks.size() == 2);
    CHECK(to_string(merged.remarks[0]) == "copy:1:1: no time");
    CHECK(to_string(merged.remarks[1]) == "copy:3:3: a quote that is not closed");
    CHECK(join("torn\n" + one, "torn\n" + two).remarks.empty());
}

TEST_CASE("a last line without an end is told, unless it is the start of a line that is there") {
    const std::string cut = two.substr(0, two.size() - 2);
    CHECK(join(one, cut).text == one + cut + "\n");
    CHECK(join(one, cut).remarks.size() == 1);
    CHECK(joined(two, cut) == two);
    CHECK(join(two, two.substr(0, 20)).remarks.empty());
    CHECK(joined(one.substr(0, one.size() - 1), two) == one + two);
}

TEST_CASE("an answer stays behind what it answers, and others of an instant have one order") {
    const std::string spike = "time=2026-11-20T08:00:00Z kind=spike\n";
    const std::string answer = "time=2026-11-20T08:00:00Z kind=settled of=2026-11-20T08:00:00Z\n";
    const std::string note = "time=2026-11-20T08:00:00Z kind=note\n";
    CHECK(joined(answer, spike) == spike + answer);
    CHECK(joined(spike + answer, note) == joined(note, spike + answer));
    CHECK(joined(three + one, one) == three + one);
}

TEST_CASE("records of one instant keep the order of the copy that has them all") {
    const std::string b = "time=2026-11-20T08:00:00Z kind=note note=b\n";
    const std::string a = "time=2026-11-20T08:00:00Z kind=note note=a\n";
    CHECK(joined("", b + a) == top + b + a);
    CHECK(joined(a + three, b + a) == b + a + three);
    CHECK(joined(b, a + three) == a + b + three);
}

TEST_CASE(
    "a long log of lines that are only boxes is merged in good time, in the order of the copy") {
    std::string log, copy;
    for (int i = 0; i < 30'000; ++i) {
        const std::string line = "box=" + std::to_string(i * 7919 % 30'011) + "\n";
        copy += line;
        if (i % 2 == 0) log.insert(0, line);
    }
    CHECK(joined(log, copy) == copy);
}

TEST_CASE("a record that is sealed as a whole comes behind the one before it") {
    CHECK(joined(one + three, one + two + "box=abc\n") == one + two + "box=abc\n" + three);
    CHECK(joined(one + "box=abc\n", "box=abc\n" + one) == one + "box=abc\n");
}

TEST_CASE("whatever two logs hold, nothing is lost, doubled, or different on the other machine") {
    std::mt19937 random(1);
    for (int round = 0; round < 2'000; ++round) {
        const std::string a = random_log(random), b = random_log(random);
        const std::string ab = joined(a, b), ba = joined(b, a);
        CAPTURE(a);
        CAPTURE(b);
        auto expected = records_in(a);
        for (const auto& [line, count] : records_in(b)) {
            int& here = expected[line];
            here = std::max(here, count);
        }
        REQUIRE(records_in(ab) == expected);
        REQUIRE(records_in(ba) == expected);
        REQUIRE(joined(ab, b) == ab);
        if (!in_two_orders(a, b)) REQUIRE(in_order(ab) == in_order(ba));
        REQUIRE(joined(ab, a) == ab);
        for (const auto line : split(a, '\n')) REQUIRE(ab.find(line) != ab.npos);
        for (const auto line : split(b, '\n'))
            if (line.starts_with('#')) REQUIRE(ab.find(line) != ab.npos);
    }
}
