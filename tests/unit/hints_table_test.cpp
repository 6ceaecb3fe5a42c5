// The thinking habits of share/distortions.toml held to tests/data/hints.tsv. A line is
// FEATURE<TAB>EXPECTED<TAB>THOUGHT: EXPECTED is an id that must be among the hints, `!id` for one
// that must not be, or `none`. FEATURE tells which part of the matching the row is about; without
// that part, at least ten rows fail.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "text/text.h"
#include "thought/distortion.h"

using namespace steady;

namespace {

struct Row {
    std::string feature, expected, thought;
};

std::vector<Row> rows() {
    std::ifstream file(std::filesystem::path(__FILE__).parent_path() / "../data/hints.tsv");
    std::vector<Row> rows;
    for (std::string line; std::getline(file, line);) {
        const auto parts = split(line, '\t');
        if (line.starts_with('#') || parts.size() != 3) continue;
        rows.push_back({std::string(parts[0]), std::string(parts[1]), std::string(parts[2])});
    }
    return rows;
}

Distortions shipped(const Matching& matching) {
    std::vector<std::string> complaints;
    return read_distortions({built_in_definition("distortions.toml")}, complaints, matching);
}

bool holds(const Row& row, const std::vector<Hint>& hints) {
    const auto is_hint = [&](std::string_view id) {
        return std::any_of(hints.begin(), hints.end(),
                           [&](const Hint& hint) { return hint.distortion->id == id; });
    };
    if (row.expected == "none") return hints.empty();
    if (row.expected.starts_with('!')) return !is_hint(std::string_view(row.expected).substr(1));
    return is_hint(row.expected);
}

long failing(const Matching& matching) {
    const Distortions distortions = shipped(matching);
    const auto all = rows();
    return std::count_if(all.begin(), all.end(), [&](const Row& row) {
        return !holds(row, distortions.hints(row.thought));
    });
}

}  // namespace

TEST_CASE("every row of the table of hints holds") {
    const Distortions distortions = shipped({});
    const auto all = rows();
    CHECK(all.size() >= 100);
    for (const Row& row : all) {
        INFO(row.feature << ", " << row.expected << ": " << row.thought);
        const bool known = row.expected == "none" ||
                           distortions.find(row.expected.substr(row.expected[0] == '!')) != nullptr;
        CHECK(known);
        CHECK(holds(row, distortions.hints(row.thought)));
    }
}

TEST_CASE("person, tense, negation and gaps each carry ten rows and more") {
    CHECK(failing({.person = false}) >= 10);
    CHECK(failing({.tense = false}) >= 10);
    CHECK(failing({.negation = false}) >= 10);
    CHECK(failing({.gaps = false}) >= 10);
}
