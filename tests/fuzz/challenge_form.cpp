// A form that was filled in gives answers that fit, or an error that says where; and answers that
// are written into a form are read from it again.
#include "thought/challenge_form.h"

#include "defining.h"

using namespace steady;

namespace {

struct Shipped {
    Exercises exercises = load_exercises("challenge");
    Kinds kinds = built_in_kinds();
    Moment now{1'795'305'600, 0, 60};
};

/// `nothing is filled in yet` is about the whole file.
void check_complaint(const Error& error, std::string_view text) {
    const std::string_view what = error.what();
    if (what.find(": nothing is filled in yet") == what.npos) check_place(what, text);
    law(error.exit() == Exit::misuse, "what was not understood is misuse");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Shipped shipped;
    const auto text = as_text(data, size);
    try {
        const FilledForm filled =
            read_form(fuzzed_definition(text), shipped.exercises, shipped.kinds, shipped.now);
        law(filled.exercise != nullptr && !filled.answers.empty(), "a form has an answer");
        for (const auto& [field, answer] : filled.answers)
            if (const FieldType& type = shipped.kinds.type_of(field); type.type != Type::text)
                law(!wrong_value(type, answer) || field.starts_with('_'), "an answer fits");
    } catch (const Error& error) {
        check_complaint(error, text);
    }
    return 0;
}
