#include "say/say_form.h"

#include <algorithm>
#include <array>
#include <set>

#include "definition/definition.h"
#include "text/text.h"

namespace steady {
namespace {

/// Words that are small in the middle of a sentence; others may be names.
constexpr std::array<std::string_view, 36> small_words = {
    "you",     "we",      "the",    "my",    "your", "our",  "it",  "there", "this",
    "that",    "a",       "an",     "he",    "she",  "they", "on",  "in",    "at",
    "to",      "and",     "so",     "when",  "if",   "for",  "sad", "hurt",  "lonely",
    "anxious", "worried", "scared", "tense", "his",  "her",  "not", "no",    "send"};

bool is_small(std::string_view word) {
    return std::find(small_words.begin(), small_words.end(), word) != small_words.end();
}

void capitalise(std::string& text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] & ~0x20);
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

bool begins_with(std::string_view text, std::string_view words) {
    if (text.size() <= words.size() || lower(text.substr(0, words.size())) != words) return false;
    return text[words.size()] == ' ' || text[words.size()] == ',';
}

/// The answer without what the sentence says anyway, and without its own end.
std::string fitted(std::string_view answer, const SayStep& step) {
    std::string_view text = trim(answer);
    while (text.starts_with("...")) text = trim(text.substr(3));
    for (const std::string& words : step.drop)
        if (begins_with(text, words)) {
            text = trim(text.substr(words.size() + 1));
            break;
        }
    while (!text.empty() && (text.back() == '.' || text.back() == ',')) text.remove_suffix(1);
    return std::string(text);
}

/// Words that somebody shouts stay as they are.
std::string in_sentence(std::string text) {
    const std::string word(first_word(text));
    const std::string small = lower(word);
    if (is_small(small) && word.substr(1) == small.substr(1)) text[0] = small[0];
    return text;
}

/// A `{` that is not closed is a mark like any other.
std::vector<std::string> fields_in(const std::string& sentence) {
    std::vector<std::string> fields;
    for (std::size_t at = 0; (at = sentence.find('{', at)) != sentence.npos; ++at) {
        const std::size_t end = sentence.find('}', at);
        if (end == sentence.npos) break;
        fields.push_back(sentence.substr(at + 1, end - at - 1));
        at = end;
    }
    return fields;
}

/// `{field}` with its words, which may have marks like these in them.
std::string with_words(const std::string& pattern,
                       const std::map<std::string, std::string>& words) {
    std::string sentence;
    std::size_t behind = 0;
    for (const std::string& field : fields_in(pattern)) {
        const std::size_t gap = pattern.find("{" + field + "}", behind);
        sentence += pattern.substr(behind, gap - behind);
        sentence += sentence.empty() ? words.at(field) : in_sentence(words.at(field));
        behind = gap + field.size() + 2;
    }
    return sentence + pattern.substr(behind);
}

/// A question or an exclamation keeps its own mark.
std::string filled(const std::string& pattern, const std::map<std::string, std::string>& words) {
    std::string sentence = with_words(pattern, words);
    const std::size_t end = sentence.size();
    const bool doubled = end > 1 && (sentence[end - 1] == '.' || sentence[end - 1] == '?') &&
                         (sentence[end - 2] == '?' || sentence[end - 2] == '!');
    if (doubled) sentence.pop_back();
    capitalise(sentence);
    return sentence;
}

/// Sentences in the order of the questions that they answer; those without an answer come last.
class Sentences {
   public:
    using Words = std::map<std::string, std::string>;

    Sentences(const SayForm& form, const Words& words) : form_(form), words_(words) {}

    void add(const std::string& sentence) {
        const auto fields = fields_in(sentence);
        for (const std::string& field : fields)
            if (!words_.contains(field) || said_.contains(field)) return;
        const std::size_t place = fields.empty() ? form_.steps.size() : place_of(fields.front());
        ordered_.emplace_back(place, filled(sentence, words_));
        said_.insert(fields.begin(), fields.end());
    }

    void add_own(const std::string& field) { add("{" + field + "}."); }

    std::string text() {
        std::stable_sort(ordered_.begin(), ordered_.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<std::string> sentences;
        for (auto& [place, sentence] : ordered_) sentences.push_back(std::move(sentence));
        return join(sentences, " ");
    }

   private:
    std::size_t place_of(const std::string& field) const {
        std::size_t place = 0;
        while (form_.steps[place].field != field) ++place;
        return place;
    }

    const SayForm& form_;
    const Words& words_;
    std::set<std::string> said_;
    std::vector<std::pair<std::size_t, std::string>> ordered_;
};

SayStep read_step(const TableReader& table) {
    table.allow({"ask", "example", "field", "drop"});
    SayStep step{table.text("ask"), table.text_or("example", ""), table.text("field"),
                 table.texts("drop")};
    if (step.field.find_first_of("{}") != std::string::npos)
        throw table.error("field", "a field's name has no { or } in it");
    return step;
}

void check_fields(const SayForm& form, const TableReader& table) {
    for (const std::string& sentence : form.message)
        for (const std::string& field : fields_in(sentence))
            if (std::none_of(form.steps.begin(), form.steps.end(),
                             [&field](const SayStep& step) { return step.field == field; }))
                throw table.error("message", "no step asks for {" + field + "}");
}

/// In the place of the one of that id, if there is one.
void put(std::vector<SayForm>& forms, SayForm form) {
    const auto same = std::find_if(forms.begin(), forms.end(),
                                   [&](const SayForm& known) { return known.id == form.id; });
    if (same == forms.end())
        forms.push_back(std::move(form));
    else
        *same = std::move(form);
}

}  // namespace

const SayForm* SayForms::find(std::string_view id) const {
    for (const SayForm& form : list)
        if (form.id == id) return &form;
    return nullptr;
}

std::vector<SayForm> parse_say_forms(const Definition& definition) {
    toml::table document;
    std::vector<SayForm> forms;
    const TableReader whole = read_definition(definition, document);
    for (const TableReader& table : whole.tables("form")) {
        table.allow({"id", "title", "about", "message", "step"});
        SayForm form{table.text("id"), table.text("title"), table.text("about"), {}, {},
                     definition.origin};
        form.message = table.texts("message");
        for (const TableReader& step : table.tables("step")) form.steps.push_back(read_step(step));
        if (form.steps.empty()) throw table.error("a form needs a step");
        check_fields(form, table);
        forms.push_back(std::move(form));
    }
    return forms;
}

SayForms load_say_forms(std::vector<std::string>& complaints) {
    SayForms forms;
    add_layers(forms, definition_layers("say.toml"), complaints,
               [](SayForms& all, const Definition& layer) {
                   for (SayForm& form : parse_say_forms(layer)) put(all.list, std::move(form));
               });
    return forms;
}

std::string message_of(const SayForm& form, const std::map<std::string, std::string>& answers) {
    std::map<std::string, std::string> words;
    for (const SayStep& step : form.steps)
        if (const auto answer = answers.find(step.field); answer != answers.end())
            if (std::string text = fitted(answer->second, step); !text.empty())
                words[step.field] = std::move(text);
    if (words.empty()) return "";
    Sentences sentences(form, words);
    for (const std::string& sentence : form.message) sentences.add(sentence);
    for (const SayStep& step : form.steps) sentences.add_own(step.field);
    return sentences.text();
}

std::string bare_answers(const SayForm& form, const std::map<std::string, std::string>& answers) {
    std::vector<std::string> lines;
    for (const SayStep& step : form.steps)
        if (const auto answer = answers.find(step.field); answer != answers.end())
            lines.emplace_back(trim(answer->second));
    return join(lines, "\n");
}

}  // namespace steady
