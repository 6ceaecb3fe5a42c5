#include "support/support.h"

#include <algorithm>

#include "base/error.h"
#include "definition/settings.h"
#include "phrase/phrase.h"

namespace steady {
namespace {

/// A family of share/support.toml; nothing for the one that is about others.
std::optional<Concern> concern_of(std::string_view family) {
    if (family == "suicide") return Concern::suicide;
    if (family == "self-harm") return Concern::self_harm;
    if (family == "harm-to-others") return Concern::harm_to_others;
    if (family == "partner-violence") return Concern::partner_violence;
    return std::nullopt;
}

bool holds_words(Type type) {
    return type == Type::text || type == Type::tag || type == Type::list;
}

std::string saved_country(std::vector<std::string>& complaints) {
    try {
        return setting("country").value_or("");
    } catch (const Error& error) {
        complaints.emplace_back(error.what());
        return "";
    }
}

/// An alarm without a word is an alarm; an empty note is only a trace of what it said.
bool is_nothing_but_words(std::string_view kind) {
    constexpr std::string_view kinds[] = {"note", "journal",    "bring",
                                          "plan", "prediction", "thought"};
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

Heard heard_in(const PhraseTable& phrases, std::string_view text) {
    const auto matches = find_phrases(phrases, text);
    std::vector<Evidence> evidence;
    weigh(matches, evidence);
    Heard heard;
    for (const Evidence& family : evidence)
        if (const auto concern = concern_of(group_name(phrases, family.group)))
            heard.families.insert(*concern);
    heard.footer = !matches.empty() && heard.families.empty();
    return heard;
}

}  // namespace

void Heard::add(const Heard& other) {
    families.insert(other.families.begin(), other.families.end());
    footer = families.empty() && (footer || other.footer);
}

Heard check_words(std::string_view text) {
    // Whatever the locale: what is heavy is often said in the language one grew up with.
    Heard heard;
    for (const PhraseTable* phrases : {&support_phrases, &support_phrases_de})
        heard.add(heard_in(*phrases, text));
    return heard;
}

Heard check_record(const Record& record, const Kinds& kinds) {
    Heard heard;
    for (const Field& field : record.fields)
        if (holds_words(kinds.type_of(field.key).type)) heard.add(check_words(field.value));
    return heard;
}

Support load_support() {
    Support support;
    support.people = load_people(support.complaints);
    support.helplines = load_helplines(support.complaints);
    support.country = saved_country(support.complaints);
    return support;
}

Record without_words(Record record, const Kinds& kinds) {
    std::erase_if(record.fields, [&](const Field& field) {
        const Type type = kinds.type_of(field.key).type;
        return type == Type::text || (holds_words(type) && check_words(field.value) != Heard{});
    });
    return record;
}

std::optional<Record> keep_as(Keeping keeping, Record record, const Kinds& kinds) {
    switch (keeping) {
        case Keeping::all:
            return record;
        case Keeping::without_words:
            record = without_words(std::move(record), kinds);
            if (record.fields.empty() && is_nothing_but_words(record.kind)) break;
            return record;
        case Keeping::nothing:
            break;
    }
    return std::nullopt;
}

}  // namespace steady
