#include "say/say.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "base/error.h"
#include "text/text.h"

using namespace steady;

namespace {

struct Row {
    std::set<std::string> expected;
    std::string message;
};

std::vector<Row> rows(const std::string& name) {
    std::ifstream file(std::filesystem::path(__FILE__).parent_path() / "../data" / name);
    std::vector<Row> rows;
    for (std::string line; std::getline(file, line);) {
        const auto tab = line.find('\t');
        if (line.starts_with('#') || tab == line.npos) continue;
        Row row{{}, line.substr(tab + 1)};
        for (const std::string_view hint : split(std::string_view(line).substr(0, tab), ','))
            if (hint != "none") row.expected.emplace(hint);
        rows.push_back(row);
    }
    return rows;
}

/// tests/data/messages.tsv: every third row was kept unread while phrases were written.
std::vector<Row> messages(bool unread) {
    std::vector<Row> some;
    int number = 0;
    for (Row& row : rows("messages.tsv"))
        if ((++number % 3 == 0) == unread) some.push_back(std::move(row));
    return some;
}

struct Measure {
    double right = 0, told = 0, expected = 0;
    int plain = 0, plain_with_hint = 0;
    double precision() const { return right / told; }
    double recall() const { return right / expected; }
};

Measure measure(const std::vector<Row>& rows) {
    const Sayings sayings = built_in_sayings();
    SayReader reader(sayings);
    Measure measure;
    for (const Row& row : rows) {
        std::set<std::string> told;
        for (const Saying& saying : reader.look_over(row.message).hints)
            told.insert(saying.hint->id);
        for (const std::string& id : told) measure.right += row.expected.contains(id) ? 1 : 0;
        measure.told += static_cast<double>(told.size());
        measure.expected += static_cast<double>(row.expected.size());
        measure.plain += row.expected.empty();
        measure.plain_with_hint += row.expected.empty() && !told.empty();
    }
    return measure;
}

Definition own(const std::string& toml) { return {"say.toml", "mine.toml", toml}; }

Sayings with_own(const std::string& toml, std::vector<std::string>& complaints) {
    return read_sayings({built_in_definition("say.toml"), own(toml)}, complaints);
}

std::string complaint(const std::string& toml) {
    std::vector<std::string> complaints;
    with_own(toml, complaints);
    return complaints.empty() ? "" : complaints.front();
}

std::vector<std::string> told(const Sayings& sayings, const std::string& message) {
    SayReader reader(sayings);
    std::vector<std::string> told;
    for (const Saying& saying : reader.look_over(message).hints)
        told.push_back(saying.hint->id + ": " +
                       message.substr(saying.begin, saying.end - saying.begin));
    return told;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("on messages that nobody read while phrases were written, hints are right and found") {
    const Measure unread = measure(messages(true));
    MESSAGE("unread: precision ", unread.precision(), ", recall ", unread.recall(), ", ",
            unread.plain_with_hint, " of ", unread.plain, " kind messages with a hint");
    CHECK(unread.precision() >= 0.9);
    CHECK(unread.recall() >= 0.8);
    CHECK(unread.plain >= 30);
    CHECK(unread.plain_with_hint <= 1);
}

TEST_CASE("on the messages that phrases were written with, next to nothing is wrong") {
    const Measure read = measure(messages(false));
    CHECK(read.precision() >= 0.97);
    CHECK(read.recall() >= 0.97);
    CHECK(read.plain >= 60);
}

TEST_CASE("kind messages with the words of unkind ones draw hardly a hint") {
    const Measure more = measure(rows("messages-more.tsv"));
    CHECK(more.plain >= 40);
    CHECK(more.plain_with_hint <= 1);
}

TEST_CASE("quick texts of another writer draw the hints they should") {
    const Measure late = measure(rows("messages-late.tsv"));
    CHECK(late.precision() >= 0.9);
    CHECK(late.recall() >= 0.85);
    CHECK(late.plain == 30);
    CHECK(late.plain_with_hint <= 1);
}

TEST_CASE("a hint quotes what it is about") {
    const Sayings sayings = built_in_sayings();
    CHECK(told(sayings, "You never text me back.") ==
          Told{"you-opening: You never", "absolute: never"});
    CHECK(told(sayings, "ok. prove it") == Told{"test: prove it"});
}

TEST_CASE("a phrase goes on over the line end of an editor, not over one that was typed") {
    const Sayings sayings = built_in_sayings();
    const std::string broken =
        "I have been thinking about the whole week now, and I feel\nlike you do this";
    CHECK(told(sayings, broken) == Told{"hidden-judgement: I feel\nlike you"});
    CHECK(told(sayings, "i feel\nlike you").empty());
}

TEST_CASE("a part that is there keeps a hint away, and too few phrases are none") {
    const Sayings sayings = built_in_sayings();
    const std::string hurt = "I was hurt when you left.";
    CHECK(told(sayings, hurt).size() == 1);
    CHECK(told(sayings, hurt + " Could you tell me next time?").empty());
    CHECK(told(sayings, "Please call. Please write.").empty());
    CHECK(told(sayings, "Please call. Please write. Please come.").size() == 3);
}

TEST_CASE("what to try fits the word, where the hint knows the word") {
    const SayHint hint{
        "id", "", "", "perhaps {instead}: {one}", {{"used", "hurt or angry"}, {"any", "sad"}}, {},
        {},   1,  ""};
    CHECK(suggestion_for(hint, "I feel Used") == "perhaps hurt or angry: hurt");
    CHECK(suggestion_for(hint, "I feel so") == "perhaps sad: sad");
}

TEST_CASE("words that name their own gap are put in once") {
    const SayHint hint{"id", "", "", "say {instead}", {{"any", "{instead} more"}}, {}, {}, 1, ""};
    CHECK(suggestion_for(hint, "never") == "say {instead} more");
}

TEST_CASE("of the same phrase again and again, each is told once") {
    std::string message;
    for (int i = 0; i < 100; ++i) message += "You never listen to me. ";
    const Sayings sayings = built_in_sayings();
    SayReader reader(sayings);
    const auto found = reader.look_over(message).hints;
    CHECK(std::count_if(found.begin(), found.end(),
                        [](const Saying& saying) { return saying.hint->id == "absolute"; }) == 100);
}

TEST_CASE("a person is shown three at most, the heaviest, and no phrase twice") {
    const Sayings sayings = built_in_sayings();
    SayReader reader(sayings);
    const std::string message =
        "You never listen. Prove it. Call me or else. Why are you like this? You're a liar.";
    const auto chosen = most_helpful(sayings, reader.look_over(message).hints);
    REQUIRE(chosen.size() == 3);
    CHECK(chosen[0].hint->id == "test");
    CHECK(chosen[1].hint->id == "ultimatum");
    CHECK(chosen[2].hint->id == "label");
    const std::string short_one = "You never listen.";
    CHECK(most_helpful(sayings, reader.look_over(short_one).hints).size() == 1);
}

TEST_CASE("a file of one's own adds phrases to a hint, and hints of one's own") {
    std::vector<std::string> complaints;
    const Sayings sayings = with_own(
        "[[hint]]\nid = \"sarcasm\"\nclear = [\"as if\"]\n"
        "[[hint]]\nid = \"too-sorry\"\ntitle = \"Sorry\"\nabout = \"A.\"\nsuggest = \"thanks\"\n"
        "clear = [\"sorry sorry\"]\n",
        complaints);
    CHECK(complaints.empty());
    CHECK(told(sayings, "as if") == Told{"sarcasm: as if"});
    CHECK(told(sayings, "sorry sorry") == Told{"too-sorry: sorry sorry"});
    CHECK(sayings.hint("too-sorry")->origin == "mine.toml");
    CHECK(sayings.hint("sarcasm")->origin == "built in");
}

TEST_CASE("a file that does not read says where, and the others stay") {
    CHECK(complaint("[[hint]]\nid = \"new\"\n") == "mine.toml:1:1: `title` is missing");
    CHECK(complaint("[[hint]]\nid = \"test\"\nclaer = []\n") ==
          "mine.toml:3:1: unknown key `claer`; did you mean `clear`?");
    CHECK(complaint("[[hint]]\nid = \"test\"\nunless = [\"requets\"]\n") ==
          "mine.toml:3:1: unknown part `requets`; did you mean `request`?");
    CHECK(complaint("[[hint]]\nid = \"thanks\"\n") == "mine.toml:2:1: thanks is a part already");
    std::vector<std::string> complaints;
    CHECK(with_own("[[", complaints).hints == built_in_sayings().hints);
}

TEST_CASE("what the build made of the standard file is what the file says") {
    std::vector<std::string> complaints;
    const Sayings read = read_sayings({built_in_definition("say.toml")}, complaints);
    CHECK(complaints.empty());
    CHECK(read.hints == built_in_sayings().hints);
    CHECK(read.parts == built_in_sayings().parts);
}
