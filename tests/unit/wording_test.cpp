#include "text/wording.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

/// The words with a space between, `/` where a sentence begins and `,` where a clause does.
std::string worded(std::string_view text) {
    Wording wording;
    std::string out;
    for (const Word& word : wording.read(text)) {
        if (!out.empty()) out += word.opens_sentence ? " / " : word.opens_clause ? " , " : " ";
        out += word.text;
        CHECK(word.hash == word_hash(word.text));
    }
    return out;
}

/// What each word is, as typed.
std::vector<std::string> as_typed(const std::string& text) {
    Wording wording;
    std::vector<std::string> typed;
    for (const Word& word : wording.read(text))
        typed.push_back(text.substr(word.begin, word.end - word.begin));
    return typed;
}

struct Row {
    const char* text;
    const char* words;
};

}  // namespace

TEST_CASE("words are what stands between other characters, in lower case") {
    for (const Row& row : {
             Row{"He NEVER calls", "he never calls"},
             {"  \t ", ""},
             {"", ""},
             {"100% sure*", "100 sure"},
             {"all-or-nothing self-esteem", "all or nothing self esteem"},
             {"him/her", "him her"},
             {"\"quoted\" words", "quoted words"},
             {"\u00c9l\u00e8ve na\u00efve", "\u00e9l\u00e8ve na\u00efve"},
             {"\U0001F62D why\U0001F62D", "why"},
         })
        CHECK(worded(row.text) == row.words);
}

TEST_CASE("a word of nothing but endings is read to its end") {
    CHECK(worded("a'd'd'd'd'd") == "a'd would would would would");
    std::string endless = "a";
    while (endless.size() < 400'000) endless += "'d";
    Wording wording;
    CHECK(wording.read(endless).size() == 5);
}

TEST_CASE("contractions are written out, whatever the apostrophe") {
    for (const Row& row : {
             Row{"I won't", "i will not"},
             {"WON\u2019T", "will not"},
             {"I can\u02bct, you cannot, she can`t", "i can not , you can not , she can not"},
             {"doesn't shouldn't've", "does not should not have"},
             {"I'm you're we've they'll he'd", "i am you are we have they will he would"},
             {"I'd've", "i would have"},
             {"he's it's that's everyone's", "he is it is that is everyone is"},
             {"my partner's phone", "my partner phone"},
             {"my parents' house", "my parents house"},
             {"let's go", "let us go"},
             {"gonna wanna gotta", "going to want to got to"},
             {"rock'n'roll", "rock'n'roll"},
             {"'quoted'", "quoted"},
         })
        CHECK(worded(row.text) == row.words);
}

TEST_CASE("an apostrophe may be left out wherever that is no other word") {
    for (const Row& row : {
             Row{"im dont cant wont ive didnt", "i am do not can not will not i have did not"},
             {"hes shes theyre youre thats", "he is she is they are you are that is"},
             {"its over", "it is over"},
             {"idk", "i do not know"},
             {"ill well were hell id", "ill well were hell id"},
         })
        CHECK(worded(row.text) == row.words);
}

TEST_CASE("sentences end at . ! ? ; : and line ends, clauses at commas, dashes and parentheses") {
    for (const Row& row : {
             Row{"No. Yes! What? So; and: there", "no / yes / what / so / and / there"},
             {"one\ntwo\r\nthree", "one / two / three"},
             {"well... maybe\u2026 no", "well / maybe / no"},
             {"yes, no - maybe \u2014 or -- (perhaps)", "yes , no , maybe , or , perhaps"},
             {"at 10:30, 3.5 miles", "at 10 30 , 3 5 miles"},
             {"e.g. Dr. No", "e g / dr no"},
             {"stop.Go", "stop / go"},
             {"end. (Next)", "end / next"},
         })
        CHECK(worded(row.text) == row.words);
}

TEST_CASE("a word knows where it stands in the text as typed") {
    CHECK(as_typed("Ugh, I\u2019m \u00c9lise!") ==
          std::vector<std::string>{"Ugh", "I\u2019m", "I\u2019m", "\u00c9lise"});
}

TEST_CASE("the first word opens a sentence and a clause") {
    Wording wording;
    const auto words = wording.read("-- I know");
    CHECK(words[0].opens_sentence);
    CHECK(words[0].opens_clause);
    CHECK_FALSE(words[1].opens_sentence);
    CHECK_FALSE(words[1].opens_clause);
}

TEST_CASE("bytes that are no text stand between words") {
    CHECK(worded(std::string_view("a\0b", 3)) == "a b");
    CHECK(worded("bad\xff\xfe utf\xc3") == "bad utf");
    CHECK(worded("\x80\x81") == "");
}

TEST_CASE("a letter that grows when it is folded has room") {
    std::string text;
    std::string folded;
    for (int i = 0; i < 1000; ++i) {
        text += "\u023a";
        folded += "\u2c65";
    }
    CHECK(worded(text) == folded);
}

TEST_CASE("the buffers of one text serve the next") {
    Wording wording;
    CHECK(wording.read("a long text of many words that I'm sure of").size() == 11);
    CHECK(wording.read("short").size() == 1);
    CHECK(wording.read("").empty());
}
