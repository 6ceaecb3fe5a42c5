#include "phrase/phrase_parse.h"

#include <fmt/format.h>

#include "text/wording.h"

namespace steady {
namespace {

using PartKind = PatternPart::Kind;

constexpr std::string_view marks = " \t\n[](){}|<>^$*.,;:!?\"/\\&%#@+=~_";
constexpr int deepest = 20;

class PatternParser {
   public:
    explicit PatternParser(const PlacedText& source) : source_(source), text_(source.text) {}

    PatternParts parse() {
        PatternParts parts = parse_parts();
        if (at_ < text_.size()) throw unexpected();
        return parts;
    }

   private:
    PatternParts parse_parts() {
        PatternParts parts;
        for (skip_spaces(); at_ < text_.size() && !at_end_of_parts(); skip_spaces())
            parse_part(parts);
        if (parts.empty()) throw error("a word or a list is missing here");
        return parts;
    }

    bool at_end_of_parts() const {
        return std::string_view("|])").find(text_[at_]) != std::string_view::npos;
    }

    void parse_part(PatternParts& parts) {
        const std::size_t begin = at_;
        if (take("...")) {
            parts.push_back({PartKind::gap, "", {}, begin});
        } else if (take("^")) {
            parts.push_back({PartKind::start, "", {}, begin});
        } else if (take("$")) {
            parts.push_back({PartKind::end, "", {}, begin});
        } else if (take("<")) {
            parts.push_back({PartKind::list, parse_list_name(), {}, begin});
        } else if (take("[")) {
            PatternPart part{PartKind::maybe, "", parse_choices(']'), begin};
            if (part.choices.size() > 1)
                part.choices = {{{PartKind::choice, "", std::move(part.choices), begin}}};
            parts.push_back(std::move(part));
        } else if (take("(")) {
            parts.push_back({PartKind::choice, "", parse_choices(')'), begin});
        } else {
            parse_words(parts);
        }
    }

    std::vector<PatternParts> parse_choices(char closing) {
        const std::size_t opening = at_ - 1;
        if (++depth_ > deepest) throw error("the brackets stand too deep in each other");
        std::vector<PatternParts> choices;
        do choices.push_back(parse_parts());
        while (take("|"));
        if (at_ == text_.size())
            throw source_.error(
                opening, fmt::format("`{}` is opened here and closed nowhere", text_[opening]));
        if (text_[at_] != closing) throw unexpected();
        ++at_;
        --depth_;
        return choices;
    }

    std::string parse_list_name() {
        const std::size_t end = text_.find('>', at_);
        if (end == text_.npos) throw error("a list is written <name>, with `>` at its end");
        const std::string name(text_.substr(at_, end - at_));
        if (name.empty() || !is_written_as(name, "-_"))
            throw error("the name of a list is made of a-z, 0-9, - and _");
        at_ = end + 1;
        return name;
    }

    /// What stands there as the words it is read as: "self-esteem" and "don't" are two.
    void parse_words(PatternParts& parts) {
        const std::size_t begin = at_;
        while (at_ < text_.size() && marks.find(text_[at_]) == marks.npos) ++at_;
        const std::string_view typed = text_.substr(begin, at_ - begin);
        Wording wording;
        const auto words = wording.read(typed);
        if (typed.empty() || words.empty()) {
            at_ = begin;
            throw unexpected();
        }
        for (const Word& word : words)
            parts.push_back({PartKind::word, std::string(word.text), {}, begin});
        if (take_here("*")) parts.back().kind = PartKind::forms;
    }

    void skip_spaces() {
        while (at_ < text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n'))
            ++at_;
    }

    bool take_here(std::string_view mark) {
        if (!text_.substr(at_).starts_with(mark)) return false;
        at_ += mark.size();
        return true;
    }

    bool take(std::string_view mark) {
        skip_spaces();
        return take_here(mark);
    }

    Error error(const std::string& what) const { return source_.error(at_, what); }

    Error unexpected() const {
        if (at_ == text_.size()) return error("the pattern ends too early");
        if (text_[at_] == '*') return error("`*` stands right after a word");
        return error(fmt::format("`{}` is not expected here", text_[at_]));
    }

    const PlacedText& source_;
    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

std::string to_string(const std::vector<PatternParts>& choices) {
    std::string text;
    for (const PatternParts& parts : choices) {
        if (!text.empty()) text += '|';
        for (const PatternPart& part : parts) {
            if (&part != &parts.front()) text += ' ';
            text += to_string(part);
        }
    }
    return text;
}

}  // namespace

PatternParts parse_pattern(const PlacedText& source) { return PatternParser(source).parse(); }

std::string to_string(const PatternPart& part) {
    switch (part.kind) {
        case PartKind::word:
            return part.text;
        case PartKind::forms:
            return part.text + '*';
        case PartKind::list:
            return '<' + part.text + '>';
        case PartKind::gap:
            return "...";
        case PartKind::start:
            return "^";
        case PartKind::end:
            return "$";
        case PartKind::choice:
            return '(' + to_string(part.choices) + ')';
        case PartKind::maybe:
            return '[' + to_string(part.choices) + ']';
    }
    return {};
}

}  // namespace steady
