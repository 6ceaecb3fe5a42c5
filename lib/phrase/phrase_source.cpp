#include "phrase/phrase_source.h"

namespace steady {
namespace {

void add_all(std::vector<PlacedText>& to, std::vector<PlacedText> more) {
    for (PlacedText& text : more) to.push_back(std::move(text));
}

void add_forms(PhraseSource& source, const TableReader& table) {
    for (const std::string& word : table.keys()) {
        std::vector<std::string>& forms = source.forms[word];
        for (std::string& form : table.texts(word)) forms.push_back(std::move(form));
    }
}

void add_patterns(PhraseGroup& group, const TableReader& table) {
    add_all(group.clear, table.placed_texts("clear"));
    add_all(group.likely, table.placed_texts("likely"));
    add_all(group.faint, table.placed_texts("faint"));
    add_all(group.except, table.placed_texts("except"));
}

void add_words(PhraseSource& source, const TableReader& document) {
    if (document.has("lists")) {
        const TableReader lists = document.table("lists");
        for (const std::string& name : lists.keys())
            add_all(source.lists[name], lists.placed_texts(name));
    }
    if (document.has("forms")) add_forms(source, document.table("forms"));
    if (document.has("negation")) {
        const TableReader negation = document.table("negation");
        negation.allow({"words", "harmless", "after", "clauses"});
        add_all(source.negating, negation.placed_texts("words"));
        add_all(source.harmless, negation.placed_texts("harmless"));
        add_all(source.after, negation.placed_texts("after"));
        add_all(source.clauses, negation.placed_texts("clauses"));
    }
}

}  // namespace

PhraseGroup& PhraseSource::group(const std::string& id) {
    for (PhraseGroup& known : groups)
        if (known.id == id) return known;
    groups.push_back({id, {}, {}, {}, {}});
    return groups.back();
}

void add_phrases(PhraseSource& source, const TableReader& document, std::string_view groups) {
    add_words(source, document);
    add_groups(source, document, groups);
}

void add_groups(PhraseSource& source, const TableReader& document, std::string_view groups) {
    for (const TableReader& group : document.tables(groups))
        add_patterns(source.group(group.text("id")), group);
}

}  // namespace steady
