// Thinking habits out of TOML: the half of distortion.h that reads definitions.

#include "phrase/phrase_compile.h"
#include "thought/distortion.h"

namespace steady {
namespace {

/// What the layers say, put together.
struct Layers {
    std::vector<Distortion> list;
    PhraseSource phrases;
    std::shared_ptr<const CompiledPhrases> compiled;
};

Distortion& find_or_add(std::vector<Distortion>& list, const std::string& id) {
    for (Distortion& distortion : list)
        if (distortion.id == id) return distortion;
    list.push_back({id, "", "", "", {}, ""});
    return list.back();
}

void add_distortion(Layers& layers, const TableReader& table, const std::string& origin) {
    table.allow(
        {"id", "title", "about", "example", "questions", "clear", "likely", "faint", "except"});
    const std::string id = table.text("id");
    if (!is_written_as(id, "-")) throw table.error("id", "an id is made of a-z, 0-9 and -");
    Distortion& distortion = find_or_add(layers.list, id);
    const bool is_new = distortion.origin.empty();
    if (is_new) distortion.origin = origin;
    distortion.title = is_new ? table.text("title") : table.text_or("title", distortion.title);
    distortion.about = is_new ? table.text("about") : table.text_or("about", distortion.about);
    distortion.example = table.text_or("example", distortion.example);
    for (std::string& question : table.texts("questions"))
        distortion.questions.push_back(std::move(question));
}

void add_layer(Layers& layers, const Definition& definition) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"lists", "forms", "negation", "distortion"});
    add_phrases(layers.phrases, table, "distortion");
    for (const TableReader& distortion : table.tables("distortion"))
        add_distortion(layers, distortion, definition.origin);
}

}  // namespace

Distortions read_distortions(const std::vector<Definition>& definitions,
                             std::vector<std::string>& complaints, const Matching& matching) {
    Layers layers;
    add_layers(layers, definitions, complaints, [&](Layers& with, const Definition& definition) {
        add_layer(with, definition);
        with.compiled = compile_phrases(with.phrases, matching);
    });
    Distortions distortions;
    distortions.list = std::move(layers.list);
    distortions.compiled_ = std::move(layers.compiled);
    return distortions;
}

}  // namespace steady
