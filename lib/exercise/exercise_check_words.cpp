#include <fmt/format.h>

#include <algorithm>

#include "exercise/exercise_check.h"
#include "text/text.h"
#include "text/wording.h"

namespace steady {
namespace {

using Words = std::vector<std::string>;

/// What is said, and another way.
struct Habit {
    std::vector<Words> said;  ///< word by word
    const char* instead;
};

// One line a habit, however it is said.
// clang-format off
const std::vector<Habit>& english() {
    static const std::vector<Habit> all = {
        {{{"always"}, {"never"}}, "leaves no room for the times between; `often`, or one day, does"},
        {{{"should"}, {"must"}, {"ought"}, {"you", "have", "to"}, {"you", "need", "to"}},
         "makes a rule of it; `you can`, `if you like` or the plain verb does not"},
        {{{"you", "will"}, {"it", "will"}, {"this", "will"}, {"that", "will"}, {"feelings", "will"},
          {"feeling", "will"}, {"guarantee"}, {"guaranteed"}, {"guarantees"}, {"cure"}, {"cures"}},
         "promises how it ends; `may` or `can` does not"},
        {{{"your", "fault"}, {"your", "own", "fault"}, {"needy"}, {"clingy"}, {"too", "sensitive"},
          {"oversensitive"}, {"overreact"}, {"overreacting"}, {"overreaction"}, {"irrational"},
          {"dramatic"}, {"pathetic"}, {"stupid"}, {"childish"}, {"lazy"}, {"crazy"}, {"hysterical"},
          {"you", "failed"}, {"all", "in", "your", "head"}},
         "can sound like blame; say what happens, not what somebody is"},
        {{{"just", "relax"}, {"calm", "down"}, {"get", "over", "it"}, {"cheer", "up"},
          {"simply", "relax"}},
         "asks for the end at once; name the next small thing to do"},
    };
    return all;
}

const std::vector<Habit>& german() {
    static const std::vector<Habit> all = {
        {{{"immer"}, {"nie"}, {"niemals"}, {"jedes", "mal"}},
         "leaves no room for the times between; `oft`, or one day, does"},
        {{{"solltest"}, {"sollst"}, {"du", "musst"}, {"musst", "du"}, {"man", "muss"},
          {"man", "soll"}, {"man", "sollte"}, {"du", "darfst", "nicht"}},
         "makes a rule of it; `du kannst`, `wenn du magst` or the plain verb does not"},
        {{{"du", "wirst"}, {"das", "wird"}, {"es", "wird"}, {"gefühle", "werden"},
          {"garantiert"}, {"heilt"}},
         "promises how it ends; `vielleicht` or `kann` does not"},
        {{{"deine", "schuld"}, {"selbst", "schuld"}, {"selber", "schuld"}, {"bedürftig"},
          {"klammerst"}, {"zu", "empfindlich"}, {"überempfindlich"}, {"überreagierst"},
          {"überreaktion"}, {"irrational"}, {"dramatisch"}, {"peinlich"}, {"dumm"}, {"kindisch"},
          {"faul"}, {"verrückt"}, {"hysterisch"}, {"versagt"}, {"bildest", "du", "dir"}},
         "can sound like blame; say what happens, not what somebody is"},
        {{{"beruhige", "dich"}, {"beruhig", "dich"}, {"entspann", "dich"}, {"entspanne", "dich"},
          {"reiß", "dich"}, {"stell", "dich", "nicht"}, {"kopf", "hoch"}},
         "asks for the end at once; name the next small thing to do"},
    };
    return all;
}
// clang-format on

const std::vector<Habit>& habits_in(std::string_view language) {
    static const std::vector<Habit> unknown;
    if (language.empty()) return english();
    return language.substr(0, 2) == "de" ? german() : unknown;
}

/// Quoted speech, and the quotation marks, as spaces: "…", “…”, and „…“ as in German.
std::string without_voices(std::string_view text) {
    std::string plain(text);
    bool quoted = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t letter = next_code_point(text, at);
        const bool mark = letter == '"' || letter == U'„' || letter == U'“' || letter == U'”';
        if (mark || quoted) std::fill_n(plain.data() + begin, at - begin, ' ');
        quoted = quoted != mark;
    }
    return plain;
}

bool stands_at(std::span<const Word> words, const Words& said) {
    return words.size() >= said.size() &&
           std::equal(said.begin(), said.end(), words.begin(),
                      [](const std::string& name, const Word& word) { return word.text == name; });
}

void add_remarks(std::span<const Word> words, std::string_view text,
                 const std::vector<Habit>& habits, Words& remarks) {
    for (const Habit& habit : habits)
        for (const Words& said : habit.said) {
            if (!stands_at(words, said)) continue;
            const std::size_t begin = words.front().begin;
            const std::size_t end = words[said.size() - 1].end;
            remarks.push_back(
                fmt::format("`{}` {}", lower(text.substr(begin, end - begin)), habit.instead));
        }
}

/// The words that a step says or asks, without the answers it offers.
struct Spoken {
    std::string operator()(const Breathe&) const { return {}; }
    std::string operator()(const Tense&) const { return {}; }
    template <typename Other>
    std::string operator()(const Other& step) const {
        return step.text;
    }
};

bool ends_sentence(std::string_view text, std::size_t at) {
    if (text[at] != '.' && text[at] != '?' && text[at] != '!') return false;
    return at + 1 == text.size() || std::string_view(" \n\")").find(text[at + 1]) != text.npos;
}

}  // namespace

std::vector<std::string> sentences_in(std::string_view text) {
    Words sentences;
    std::size_t begin = 0;
    const auto take = [&](std::size_t end) {
        const std::string_view sentence = trim(text.substr(begin, end - begin));
        const bool has_letters = sentence.find_first_not_of(" \n\").?!") != sentence.npos;
        if (has_letters) sentences.emplace_back(sentence);
        begin = end;
    };
    for (std::size_t i = 0; i < text.size(); ++i)
        if (ends_sentence(text, i)) take(i + 1);
    take(text.size());
    return sentences;
}

std::vector<std::string> sentences_of(const Exercise& exercise) {
    Words all;
    for (const Step& step : exercise.steps)
        for (std::string& sentence : sentences_in(std::visit(Spoken(), step)))
            all.push_back(std::move(sentence));
    return all;
}

std::vector<std::string> other_words_for(std::string_view text, std::string_view language) {
    Wording wording;
    Words remarks;
    std::span<const Word> words = wording.read(without_voices(text));
    for (; !words.empty(); words = words.subspan(1))
        add_remarks(words, text, habits_in(language), remarks);
    return remarks;
}

}  // namespace steady
