// Words after `steady-log`, a line each; `--` and what follows is text, `--set KEY=VALUE` too. They
// make a record that reads back the same and has every letter of every word but of a length, or are
// misuse.
#include "log/typed.h"

#include <algorithm>
#include <span>

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

bool has_length(const Record& record, std::string_view text) {
    const auto seconds = parse_typed_length(text);
    return seconds && std::ranges::any_of(record.fields, [&](const Field& field) {
               return parse_duration(field.value) == seconds;
           });
}

/// As it is, or as what was meant by it: `8/10` is 8. Of a field, its value will do.
bool has_meaning(const Record& record, std::string_view word) {
    FieldType strength;
    strength.type = Type::strength;
    const std::string_view value = word.substr(word.find('=') + 1);  // all of it without `=`
    return has_word(record, word) || has_word(record, value) ||
           has_word(record, typed_value(strength, value)) || has_length(record, value);
}

/// As they are, or as a length; a part of the arguments may be one, and so may one in quotes.
void has_words(const Record& record, std::span<const std::string> arguments) {
    while (!arguments.empty()) {
        const std::size_t taken = std::max<std::size_t>(length_at_front(arguments).words, 1);
        const std::string together = join(arguments.first(taken), " ");
        const auto parts = words(together);
        law(has_length(record, together) ||
                std::ranges::all_of(
                    parts, [&](std::string_view part) { return has_meaning(record, part); }),
            "every word is in the record");
        arguments = arguments.subspan(taken);
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
