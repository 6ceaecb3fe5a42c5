// The safety check held to tests/data/support.tsv, which was written without a look at its phrases,
// and to support-more.tsv, which they were widened with; so in German. A line is WHAT<TAB>TEXT.
// WHAT is a family, which must bring the panel; `none`, which must not; `footer`, in doubt, where
// everything is fine.

#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

#include "phrase/phrase.h"
#include "support/support.h"
#include "text/text.h"

using namespace steady;

namespace {

struct Row {
    std::string expected, text;
};

std::vector<Row> rows(const std::string& name) {
    std::ifstream file(std::filesystem::path(__FILE__).parent_path() / "../data" / name);
    std::vector<Row> rows;
    for (std::string line; std::getline(file, line);) {
        const auto tab = line.find('\t');
        if (line.starts_with('#') || tab == line.npos) continue;
        rows.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    return rows;
}

std::optional<Concern> concern_named(const std::string& name) {
    if (name == "suicide") return Concern::suicide;
    if (name == "self-harm") return Concern::self_harm;
    if (name == "harm-to-others") return Concern::harm_to_others;
    if (name == "partner-violence") return Concern::partner_violence;
    return std::nullopt;
}

double share(int part, int all) { return all == 0 ? 0 : static_cast<double>(part) / all; }

/// Every family that must come up does, and no more panels come up that must not than are allowed.
void check_table(const std::string& name, double allowed) {
    int must = 0, shown = 0, must_not = 0, false_panels = 0;
    for (const auto& [expected, text] : rows(name)) {
        const Heard heard = check_words(text);
        if (const auto concern = concern_named(expected)) {
            ++must;
            shown += heard.has(*concern);
            CHECK_MESSAGE(heard.has(*concern), expected, ": ", text);
        } else if (expected == "none") {
            ++must_not;
            false_panels += heard.panel();
            if (heard.panel()) MESSAGE("a panel too many: ", text);
        } else {
            CHECK_MESSAGE(expected == "footer", expected);
        }
    }
    MESSAGE(name, ", panels where one must be: ", shown, " of ", must, " (", share(shown, must),
            "); where none must be: ", false_panels, " of ", must_not, " (",
            share(false_panels, must_not), ")");
    CHECK(must >= 150);
    CHECK(must_not >= 150);
    CHECK(share(false_panels, must_not) <= allowed);
}

/// The words of one language are none of another: nothing is heard there, not even in doubt.
void check_silence(const PhraseTable& phrases, const std::string& name) {
    for (const Row& row : rows(name))
        CHECK_MESSAGE(find_phrases(phrases, row.text).empty(), name, ": ", row.text);
}

}  // namespace

TEST_CASE("whoever says that life or body is in danger is shown people, and a plain fear is not") {
    check_table("support.tsv", 0.03);
    check_table("support-more.tsv", 0.03);
}

TEST_CASE("whoever says so in German is shown people, too, and a plain fear is not") {
    check_table("support-de.tsv", 0);
    check_table("support-de-more.tsv", 0);
}

TEST_CASE("no word of one language is taken for one of the other") {
    for (const char* english : {"support.tsv", "support-more.tsv", "thoughts.tsv", "messages.tsv"})
        check_silence(support_phrases_de, english);
    for (const char* german : {"support-de.tsv", "support-de-more.tsv"})
        check_silence(support_phrases, german);
}
