#include <algorithm>

#include "exercise/questions.h"
#include "text/text.h"

namespace steady {
namespace {

using Change = std::string_view (*)(const Offered& choice, std::string_view word);

std::string_view to_keep(const Offered& choice, std::string_view word) {
    return lower(choice.word) == lower(word) ? choice.kept : word;
}

std::string_view to_show(const Offered& choice, std::string_view word) {
    return choice.kept == word ? choice.word : word;
}

std::string_view changed(std::string_view word, const Ask& ask, Change change) {
    for (const std::string& choice : ask.choices) {
        const Offered offered = parse_choice(choice);
        if (offered.kept == offered.word) continue;  // no translation
        const std::string_view other = change(offered, word);
        if (other != word) return other;
    }
    return word;
}

/// Words of a list one by one; a text in which none of them changes stays as it is.
std::string all_changed(const std::string& text, const Ask& ask, Change change) {
    std::vector<std::string> parts;
    bool any = false;
    for (const std::string_view part : split(text, ',')) {
        parts.emplace_back(changed(trim(part), ask, change));
        any = any || parts.back() != trim(part);
    }
    return any ? join(parts, ", ") : text;
}

}  // namespace

std::string chosen(const std::string& typed, const Ask& ask) {
    const auto& choices = ask.choices;
    std::string spaced = typed;
    std::replace(spaced.begin(), spaced.end(), ',', ' ');
    std::vector<std::string> picked;
    for (const auto word : words(spaced)) {
        const auto number = parse_whole(word, 1, static_cast<int>(choices.size()));
        if (!number) return ask.own_words ? typed : as_kept(typed, ask);
        const std::string& choice = choices[static_cast<std::size_t>(*number) - 1];
        picked.emplace_back(ask.own_words ? choice : parse_choice(choice).kept);
    }
    return join(picked, ", ");
}

std::string as_kept(const std::string& shown, const Ask& ask) {
    return all_changed(shown, ask, to_keep);
}

std::string as_shown(const std::string& kept, const Ask& ask) {
    return ask.own_words ? kept : all_changed(kept, ask, to_show);
}

}  // namespace steady
