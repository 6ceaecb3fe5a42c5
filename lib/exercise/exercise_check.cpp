#include "exercise/exercise_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "definition/definition.h"
#include "exercise/exercise_check_steps.h"
#include "exercise/sheet.h"
#include "text/text.h"

namespace steady {
namespace {

using Texts = std::vector<std::string>;

constexpr double words_in_a_sentence = 20;  // on average, and fewer is easier
constexpr std::size_t whole_body = 6;       // so many parts of it, and it is a scan

/// `note_2` is one more `note`.
std::string without_number(const std::string& field) {
    const auto last = field.find_last_not_of("0123456789");
    const bool numbered = last != field.npos && last + 1 < field.size() && field[last] == '_';
    return numbered ? field.substr(0, last) : field;
}

/// Looks at the same document twice: once for what stands there, once to say something about it.
class Adviser {
   public:
    Adviser(const Definition& definition, const Exercise& exercise, const Kinds& kinds)
        : exercise_(exercise),
          kinds_(kinds),
          table_(read_definition(definition, document_, &told_)),
          places_(document_, {}, &advice_) {}

    std::vector<Finding> look();

   private:
    void look_at_words(const TableReader& table, const TableReader& places, const Texts& keys);
    void look_at_sentence_lengths();
    void look_at_field(const TableReader& step, const TableReader& place);
    void look_at_tags();
    void look_at_scan();
    void look_at_held_breath(const TableReader& place, const char* key, const std::string& text);
    void look_at_minutes();

    const Exercise& exercise_;
    const Kinds& kinds_;
    std::vector<Finding> told_;  ///< mistakes, which `parse_exercise` has told already
    std::vector<Finding> advice_;
    toml::table document_;
    TableReader table_;
    TableReader places_;
    double sentences_ = 0, words_ = 0, longest_ = 0;
    Finding longest_at_;
};

std::vector<Finding> Adviser::look() {
    look_at_words(table_, places_, {"title", "about", "caution"});
    const auto steps = table_.tables("step");
    const auto places = steps.empty() ? steps : places_.tables("step");
    for (std::size_t i = 0; i < steps.size(); ++i) {
        look_at_words(steps[i], places[i], {"say", "ask", "rate", "hint"});
        look_at_field(steps[i], places[i]);
    }
    look_at_sentence_lengths();
    look_at_tags();
    look_at_scan();
    look_at_minutes();
    std::sort(advice_.begin(), advice_.end());
    return std::move(advice_);
}

void Adviser::look_at_words(const TableReader& table, const TableReader& places,
                            const Texts& keys) {
    for (const std::string& key : keys) {
        const std::string text = table.text_or(key, {});
        for (const std::string& remark : other_words_for(text, exercise_.language))
            places.mistake(key, remark);
        look_at_held_breath(places, key.c_str(), text);
        for (const std::string& sentence : sentences_in(text)) {
            const auto length = static_cast<double>(words(sentence).size());
            sentences_ += 1;
            words_ += length;
            if (length <= longest_) continue;
            longest_ = length;
            places.mistake(key, {});
            longest_at_ = advice_.back();
            advice_.pop_back();
        }
    }
}

void Adviser::look_at_sentence_lengths() {
    if (sentences_ == 0 || words_ < words_in_a_sentence * sentences_) return;
    longest_at_.what = fmt::format(
        "sentences have {:.0f} words on average, and this one {:g}; two short ones are easier to "
        "take in",
        words_ / sentences_, longest_);
    advice_.push_back(longest_at_);
}

void Adviser::look_at_field(const TableReader& step, const TableReader& place) {
    const Texts known = kinds_.fields();
    const std::string field = step.text_or("field", {});
    const auto close = is_written_as(field, "_") && !field.starts_with('_')
                           ? closest(without_number(field), known)
                           : std::nullopt;
    if (close)
        place.mistake("field", fmt::format("`{}` is a field of your own; did you mean `{}`, which "
                                           "is counted?",
                                           field, *close));
}

void Adviser::look_at_tags() {
    static const Texts known = {"hold", "scan", "calm-hour"};
    for (const std::string& tag : exercise_.tags)
        if (const auto close = closest(tag, known))
            places_.mistake("tags", fmt::format("tag `{}` is one of your own; did you mean `{}`?",
                                                tag, *close));
}

void Adviser::look_at_scan() {
    if (exercise_.has_tag("scan") && exercise_.caution.empty())
        places_.mistake("tags",
                        "a body scan can unsettle; say in `caution` that one can stop, and look "
                        "outward instead");
    if (!exercise_.has_tag("scan") && parts_of_body(exercise_).size() >= whole_body)
        places_.mistake(
            table_.has("tags") ? "tags" : "title",
            "this goes through the whole body; add \"scan\" to `tags`, and a `caution`");
}

void Adviser::look_at_held_breath(const TableReader& place, const char* key,
                                  const std::string& text) {
    const std::string small = lower(text);
    bool held = false;
    for (const char* words : {"hold your breath", "hold the breath", "atem an", "luft an"})
        held = held || small.find(words) != small.npos;
    if (held && !exercise_.has_tag("hold"))
        place.mistake(key, "this holds the breath; add \"hold\" to `tags`, and a `caution`");
}

void Adviser::look_at_minutes() {
    const double given = exercise_.minutes * 60, paced = paced_seconds(exercise_);
    if (given <= 0) return;
    if (paced > given)
        places_.mistake("minutes", fmt::format("the timed steps alone take {:.1f} minutes; write "
                                               "`minutes = {:.0f}`",
                                               paced / 60, std::ceil(paced / 60)));
    const double whole = whole_seconds(exercise_);
    if (given > 3 * whole + 120)
        places_.mistake("minutes", fmt::format("the steps come to {}; is `minutes = {:g}` meant?",
                                               about_minutes(whole / 60), exercise_.minutes));
}

}  // namespace

Findings check_exercise(const Definition& definition, const Kinds& kinds) {
    Findings found;
    const Exercise exercise = parse_exercise(definition, found.mistakes);
    found.advice = Adviser(definition, exercise, kinds).look();
    return found;
}

std::string told(const Findings& findings, const std::string& file) {
    std::vector<Finding> all = findings.mistakes;
    for (const Finding& advice : findings.advice)
        all.push_back({advice.line, advice.column, "perhaps: " + advice.what});
    std::sort(all.begin(), all.end());
    std::string lines;
    for (const auto& [line, column, what] : all)
        lines += fmt::format("{}:{}:{}: {}\n", clean(file), line, column, clean(what));
    return lines;
}

}  // namespace steady
