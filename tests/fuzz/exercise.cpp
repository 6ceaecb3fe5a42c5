// A file of the person's own is an exercise, or an error says where it is none; looking it over
// finds a mistake just then.
#include "exercise/exercise.h"

#include "defining.h"
#include "exercise/exercise_check.h"
#include "exercise/sheet.h"

using namespace steady;

static void check_findings(const std::vector<Finding>& findings, std::string_view text) {
    for (const Finding& finding : findings)
        check_place("mine.toml:" + std::to_string(finding.line) + ":" +
                        std::to_string(finding.column) + ": " + finding.what,
                    text);
    law(std::is_sorted(findings.begin(), findings.end()), "findings are in order of place");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Kinds kinds = built_in_kinds();
    const auto text = as_text(data, size);
    const Definition definition = fuzzed_definition(text, "exercises/mine.toml");
    const auto exercise = read_or_place(text, [&] { return parse_exercise(definition); });
    const Findings found = check_exercise(definition, kinds);
    law(found.mistakes.empty() == exercise.has_value(), "a mistake is found by both readers");
    check_findings(found.mistakes, text);
    check_findings(found.advice, text);
    if (!exercise) return 0;
    law(!exercise->id.empty() && !exercise->steps.empty(), "an exercise has an id and a step");
    law(!exercise_sheet(*exercise).empty(), "an exercise can be printed");
    return 0;
}
