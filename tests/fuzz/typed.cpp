// Words after `steady-log`, a line each; `--` and what follows is text, `--set KEY=VALUE` too. They
// make a record that reads back the same and has every letter of every word but of a length, or are
// misuse.
#include "log/typed.h"

#include "logging.h"
#include "time/length.h"

using namespace steady;

namespace {

Typed typed_in(std::string_view text) {
    Typed typed;
    bool dashes = false;
    for (const std::string_view line : split(text, '\n')) {
        if (!dashes && line == "--")
            dashes = true;
        else if (dashes)
            typed.verbatim.emplace_back(line);
        else if (line.starts_with("--set "))
            typed.set.emplace_back(line.substr(6));
        else
            typed.words.emplace_back(line);
    }
    return typed;
}

/// Tags are lower-cased and joined, so marks and spaces are no words.
std::string letters_of(std::string_view text) {
    std::string letters;
    for (const char c : lower(text))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letters += c;
    return letters;
}

bool has_word(const Record& record, std::string_view word) {
    const std::string letters = letters_of(word);
    return letters_of(record.kind).find(letters) != std::string::npos ||
           std::ranges::any_of(record.fields, [&](const Field& field) {
               return letters_of(field.value).find(letters) != std::string::npos;
           });
}

/// As it is, or as what was meant by it: `8/10` is 8, `25 min` is 25m.
bool has_meaning(const Record& record, std::string_view word) {
    FieldType strength;
    strength.type = Type::strength;
    return has_word(record, word) || parse_typed_length(word) ||
           has_word(record, typed_value(strength, word));
}

/// As they are, or as a field and its value; a length is as many words as it takes up.
void has_words(const Record& record, const std::vector<std::string>& arguments) {
    const auto parted = words(join(arguments, " "));
    const std::vector<std::string> all(parted.begin(), parted.end());
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t length = length_at_front(std::span(all).subspan(at)).words;
        const std::string& word = all[at];
        const std::string value = word.substr(word.find('=') + 1);  // all of it without `=`
        law(length > 0 || has_meaning(record, word) || has_meaning(record, value),
            "every word is in the record");
        at += std::max<std::size_t>(length, 1);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Typed typed = typed_in(as_text(data, size));
    try {
        const TypedRecord read =
            read_typed(typed, fuzzed_kinds(), [](const std::string&) { return "from a pipe"; });
        const auto parsed = parse_record(to_line(read.record));
        const auto* again = std::get_if<Record>(&parsed);
        law(again != nullptr && *again == read.record, "a record reads back the same");
        for (const Field& field : read.record.fields)
            law(!wrong_value(fuzzed_kinds().type_of(field.key), field.value), "a value fits");
        if (typed.set.empty()) {  // it wins over what is there
            has_words(read.record, typed.words);
            has_words(read.record, typed.verbatim);
        }
    } catch (const Error& error) {
        law(error.exit() == Exit::misuse, "what does not fit is misuse");
    }
    return 0;
}
