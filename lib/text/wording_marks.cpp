#include "text/wording_marks.h"

#include <utf8proc.h>

namespace steady {
namespace {

bool is_one_of(std::u32string_view letters, char32_t letter) {
    return letters.find(letter) != letters.npos;
}

bool is_letter(char32_t letter) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(letter));
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

}  // namespace

Mark high_mark(char32_t letter) {
    if (is_one_of(U"\u2019\u2018\u02BC\u00B4\u2032\uFF07", letter)) return Mark::apostrophe;
    if (is_one_of(U"\u2026\u2028\u2029\u0085\u3002\uFF01\uFF1F\uFF1A\uFF1B\u203D", letter))
        return Mark::sentence;
    if (is_one_of(U"\u2013\u2014\u2015\uFF0C\u3001\u2212", letter)) return Mark::clause;
    if (is_one_of(U"\u2010\u2011", letter)) return Mark::hyphen;
    return is_letter(letter) ? Mark::letter : Mark::none;
}

}  // namespace steady
