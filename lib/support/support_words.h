#pragma once
// Floor 5. The fixed words of the panel, in the language that the person reads (language.h):
// German, else English. The lines with the numbers are as helplines.toml has them.

namespace steady {

struct SupportWords {
    const char* opening;
    const char* not_your_fault;
    const char* in_danger;  ///< behind an emergency number
    const char* more;       ///< where the person's country is known
    const char* of_yours;   ///< where it is not
    const char* meanwhile;
    const char* to_mend;  ///< before a complaint
    const char* footer;
    const char* nothing_kept;
    const char* keep;  ///< the question; its keys are these, n, and those of English
    char all;
    char without_words;
};

const SupportWords& support_words();

}  // namespace steady
