#include "import/import_words.h"

#include "base/error.h"
#include "definition/definition.h"
#include "text/text.h"

namespace steady {
namespace {

template <typename Value>
std::optional<Value> found(const std::map<std::string, Value, std::less<>>& words,
                           std::string_view word) {
    const auto place = words.find(lower(trim(word)));
    return place == words.end() ? std::nullopt : std::optional(place->second);
}

/// A row of words, each with its forms (`stycznia|styczeń`).
template <typename Add>
void add_row(const TableReader& language, const char* key, std::size_t size, Add add) {
    const auto row = language.texts(key);
    if (row.size() != size)
        throw language.error(key, "`" + std::string(key) + "` needs " + std::to_string(size) +
                                      " words, and these are " + std::to_string(row.size()));
    for (std::size_t i = 0; i < size; ++i)
        for (const std::string_view form : split(row[i], '|')) add(lower(trim(form)), i);
}

void add_language(ImportWords& words, const TableReader& language) {
    constexpr int strengths[] = {0, 2, 5, 8, 10};
    language.allow({"name", "months", "moods"});
    if (language.has("months"))
        add_row(language, "months", 12, [&](std::string word, std::size_t i) {
            words.months[std::move(word)] = static_cast<unsigned>(i) + 1;
        });
    if (language.has("moods"))
        add_row(language, "moods", 5, [&](std::string word, std::size_t i) {
            words.moods[std::move(word)] = strengths[i];
        });
}

}  // namespace

std::optional<int> ImportWords::strength_of(std::string_view mood) const {
    return found(moods, mood);
}

std::optional<unsigned> ImportWords::month(std::string_view word) const {
    return found(months, word);
}

void add_import_words(ImportWords& words, const Definition& definition) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"language", "mood"});
    for (const TableReader& language : table.tables("language")) add_language(words, language);
    if (!table.has("mood")) return;
    const TableReader moods = table.table("mood");
    for (const std::string& mood : moods.keys())
        words.moods[lower(trim(mood))] = moods.whole_or(mood, 0, {0, 10, true});
}

ImportWords load_import_words(std::vector<std::string>& complaints) {
    ImportWords words;
    add_layers(words, definition_layers("import.toml"), complaints, add_import_words);
    return words;
}

}  // namespace steady
