#include "text/plain_forms.h"

#include "text/text.h"

namespace steady {

std::string plain_forms(std::string_view text) {
    constexpr char32_t first = 0xFF01, last = 0xFF5E;  // `！` to `～`, in the order of `!` to `~`
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = next_code_point(text, at);
        append_utf8(out, letter >= first && letter <= last ? letter - first + U'!' : letter);
    }
    return out;
}

}  // namespace steady
