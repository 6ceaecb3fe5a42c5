// Phrases are found within the text, at whole words; sentences know nothing of each other, and
// capitals make no difference.
#include "phrase/phrase.h"

#include <cctype>

#include "fuzz.h"
#include "text/text.h"

using namespace steady;

namespace {

bool continues_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

void check_places(const std::vector<PhraseMatch>& matches, std::string_view text,
                  const PhraseTable& table) {
    const bool is_text = valid_utf8(text) == text;
    for (const PhraseMatch& match : matches) {
        law(match.begin < match.end && match.end <= text.size(), "a match lies inside the text");
        law(!is_text || !continues_letter(text[match.begin]), "a match begins with a letter");
        law(!is_text || match.end == text.size() || !continues_letter(text[match.end]),
            "a match ends with a letter");
        law(text.substr(match.begin, match.end - match.begin).find('\n') == text.npos,
            "a match lies in one sentence");
        law(match.group < group_count(table), "a match is of a group");
    }
}

/// What each line has for itself.
std::vector<PhraseMatch> line_by_line(const PhraseTable& table, std::string_view text) {
    std::vector<PhraseMatch> all;
    PhraseFinder finder(table);
    for (const std::string_view line : split(text, '\n')) {
        const auto before = static_cast<std::uint32_t>(line.data() - text.data());
        for (PhraseMatch match : finder.find(line)) {
            match.begin += before;
            match.end += before;
            all.push_back(match);
        }
    }
    return all;
}

std::string other_case(std::string_view text) {
    std::string other(text);
    for (char& byte : other) {
        if (byte >= 'a' && byte <= 'z') {
            byte = static_cast<char>(byte - 'a' + 'A');
        } else if (byte >= 'A' && byte <= 'Z') {
            byte = static_cast<char>(byte - 'A' + 'a');
        }
    }
    return other;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = as_text(data, size);
    for (const PhraseTable* table : {&distortion_phrases, &support_phrases, &support_phrases_de}) {
        const auto matches = find_phrases(*table, text);
        check_places(matches, text, *table);
        law(matches == line_by_line(*table, text), "a sentence does not depend on another one");
        law(matches == find_phrases(*table, other_case(text)), "capitals make no difference");
        std::vector<Evidence> evidence;
        weigh(matches, evidence);
        law(evidence.size() <= matches.size(), "no evidence without a match");
    }
    return 0;
}
