// The words of completion.h that have a field in them.

#include <algorithm>

#include "cli/completion.h"
#include "exercise/exercise.h"
#include "text/text.h"

namespace steady {
namespace {

/// `body=tight-chest,` of `body=tight-chest,ra`: what is done of a word.
std::string done_of(const std::string& word, std::size_t equals, const FieldType& type) {
    const std::size_t comma = word.rfind(',');
    const bool in_list = type.type == Type::list && comma != std::string::npos && comma > equals;
    return word.substr(0, (in_list ? comma : equals) + 1);
}

bool holds_element(const std::string& done, const std::string& value) {
    const auto elements = split(std::string_view(done).substr(done.find('=') + 1), ',');
    return std::ranges::find(elements, value) != elements.end();
}

bool is_assignment(const std::string& word) { return word.find('=') != std::string::npos; }

bool is_number(const std::string& word) { return parse_whole(word, 0, 10).has_value(); }

/// The words after the kind, as steady-log reads them.
class RecordWords {
   public:
    RecordWords(const Kinds& kinds, const Kind& kind, const Typing& typing)
        : kinds_(kinds), kind_(kind), typing_(typing) {}

    Candidates all() const {
        if (is_assignment(typing_.word)) return assignment_words(kinds_, open(), typing_.word);
        Candidates out;
        if (typing_.before.size() == 1 && kind_.has("intensity") && is_open("intensity"))
            add(out, "intensity");
        if (!kind_.length.empty() && is_open(kind_.length)) add(out, kind_.length);
        if (is_open(kind_.main) && !has_words()) add(out, kind_.main);
        for (Candidate& field : assignment_words(kinds_, open(), ""))
            out.push_back(std::move(field));
        return out;
    }

   private:
    void add(Candidates& out, const std::string& field) const {
        for (Candidate& value : value_words(kinds_, field)) {
            if (value.about.empty()) value.about = kinds_.type_of(field).about;
            out.push_back(std::move(value));
        }
    }

    bool is_open(const std::string& field) const {
        if (field == "intensity" && is_number(typing_.before.front())) return false;
        return std::none_of(
            typing_.before.begin() + 1, typing_.before.end(), [&](const std::string& word) {
                return word.starts_with(field + "=") || (field == "intensity" && is_number(word)) ||
                       (field == kind_.length && !wrong_value(kinds_.type_of(field), word));
            });
    }

    /// The main field has begun: more words go on with it.
    bool has_words() const {
        return std::any_of(
            typing_.before.begin() + 1, typing_.before.end(), [&](const std::string& word) {
                return !is_assignment(word) && !is_number(word) &&
                       (kind_.length.empty() || wrong_value(kinds_.type_of(kind_.length), word));
            });
    }

    std::vector<std::string> open() const {
        std::vector<std::string> fields;
        for (const std::string& field : kind_.fields)
            if (is_open(field)) fields.push_back(field);
        return fields;
    }

    const Kinds& kinds_;
    const Kind& kind_;
    const Typing& typing_;
};

/// Of one exercise, or of all.
std::vector<std::string> fields_asked(const Exercises& exercises, const Exercise* one) {
    std::vector<std::string> fields;
    for (const Exercise& exercise : exercises.list)
        for (const Step& step : exercise.steps)
            if (const std::string field(answer_field(step));
                (one == nullptr || one == &exercise) && !field.empty() &&
                std::ranges::find(fields, field) == fields.end())
                fields.push_back(field);
    return fields;
}

}  // namespace

Candidates assignment_words(const Kinds& kinds, const std::vector<std::string>& fields,
                            const std::string& word) {
    Candidates out;
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos) {
        for (const std::string& field : fields)
            out.push_back({field + "=", kinds.type_of(field).about});
        return out;
    }
    const std::string field = word.substr(0, equals);
    const std::string done = done_of(word, equals, kinds.type_of(field));
    for (const Candidate& value : value_words(kinds, field))
        if (!holds_element(done, value.word)) out.push_back({done + value.word, value.about});
    return out;
}

Candidates choosing_words(const Kinds& kinds, const std::string& word) {
    std::vector<std::string> fields = kinds.fields();
    fields.insert(fields.begin(), "kind");
    return assignment_words(kinds, fields, word);
}

Candidates record_words(const Kinds& kinds, const Typing& typing) {
    if (typing.only_words) return {};
    if (typing.before.empty()) return kind_words(kinds);
    const Kind* kind = kinds.find(lower(typing.before.front()));
    if (kind == nullptr && is_number(typing.before.front())) kind = kinds.find("checkin");
    return kind == nullptr ? Candidates{} : RecordWords(kinds, *kind, typing).all();
}

Candidates answer_words(const Kinds& kinds, const Typing& typing) {
    const Exercises exercises = load_exercises(typing.tool);
    const Exercise* named = typing.before.empty() ? nullptr : exercises.find(typing.before.front());
    std::vector<std::string> fields = fields_asked(exercises, named);
    if (typing.tool == "ground")
        fields.insert(fields.begin(), {"before", "after", "helped", "settled"});
    return assignment_words(kinds, fields, typing.word);
}

}  // namespace steady
