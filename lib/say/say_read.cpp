// Hints and parts out of TOML: the half of say.h that reads definitions.

#include "phrase/phrase_compile.h"
#include "say/say.h"

namespace steady {
namespace {

/// What the layers say, put together.
struct Layers {
    std::vector<SayHint> hints;
    std::vector<SayPart> parts;
    PhraseSource phrases;
    std::shared_ptr<const CompiledPhrases> compiled;
};

template <typename Named>
Named& find_or_add(std::vector<Named>& list, const std::string& id) {
    for (Named& known : list)
        if (known.id == id) return known;
    list.push_back({});
    list.back().id = id;
    return list.back();
}

std::string read_id(const TableReader& table) {
    std::string id = table.text("id");
    if (!is_written_as(id, "-")) throw table.error("id", "an id is made of a-z, 0-9 and -");
    return id;
}

template <typename Named>
bool has(const std::vector<Named>& list, const std::string& id) {
    for (const Named& known : list)
        if (known.id == id) return true;
    return false;
}

void read_instead(SayHint& hint, const TableReader& table) {
    if (!table.has("instead")) return;
    const TableReader words = table.table("instead");
    std::vector<std::pair<std::string, std::string>> own;
    for (const std::string& word : words.keys()) own.emplace_back(word, words.text(word));
    hint.instead.insert(hint.instead.begin(), own.begin(), own.end());
}

void add_hint(Layers& layers, const TableReader& table, const std::string& origin) {
    table.allow({"id", "title", "about", "suggest", "instead", "point", "unless", "least", "clear",
                 "likely", "faint", "except"});
    const std::string id = read_id(table);
    if (has(layers.parts, id)) throw table.error("id", id + " is a part already");
    SayHint& hint = find_or_add(layers.hints, id);
    const bool is_new = hint.origin.empty();
    if (is_new) hint.origin = origin;
    hint.title = is_new ? table.text("title") : table.text_or("title", hint.title);
    hint.about = is_new ? table.text("about") : table.text_or("about", hint.about);
    hint.suggest = is_new ? table.text("suggest") : table.text_or("suggest", hint.suggest);
    hint.least = table.whole_or("least", hint.least, {1, 9, true});
    for (std::string& word : table.texts("point")) hint.point.push_back(std::move(word));
    for (std::string& part : table.texts("unless")) hint.unless.push_back(std::move(part));
    read_instead(hint, table);
}

void add_part(Layers& layers, const TableReader& table) {
    table.allow({"id", "good", "clear", "likely", "faint", "except"});
    const std::string id = read_id(table);
    if (has(layers.hints, id)) throw table.error("id", id + " is a hint already");
    SayPart& part = find_or_add(layers.parts, id);
    part.good = table.text_or("good", part.good);
}

void check_parts(const Layers& layers, const TableReader& document) {
    std::vector<std::string> known;
    for (const SayPart& part : layers.parts) known.push_back(part.id);
    for (const TableReader& hint : document.tables("hint"))
        for (const std::string& part : hint.texts("unless"))
            if (!has(layers.parts, part))
                throw hint.error("unless", "unknown part `" + part + "`" + suggestion(part, known));
}

void add_layer(Layers& layers, const Definition& definition) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"lists", "forms", "negation", "hint", "part", "form"});
    add_phrases(layers.phrases, table, "hint");
    add_groups(layers.phrases, table, "part");
    for (const TableReader& hint : table.tables("hint")) add_hint(layers, hint, definition.origin);
    for (const TableReader& part : table.tables("part")) add_part(layers, part);
    check_parts(layers, table);
}

}  // namespace

Sayings read_sayings(const std::vector<Definition>& definitions,
                     std::vector<std::string>& complaints) {
    Layers layers;
    add_layers(layers, definitions, complaints, [](Layers& with, const Definition& definition) {
        add_layer(with, definition);
        with.compiled = compile_phrases(with.phrases);
    });
    Sayings sayings;
    sayings.hints = std::move(layers.hints);
    sayings.parts = std::move(layers.parts);
    sayings.compiled_ = std::move(layers.compiled);
    return sayings;
}

}  // namespace steady
