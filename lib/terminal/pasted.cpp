#include "terminal/pasted.h"

#include "text/text.h"

namespace steady {
namespace {

std::string spaced(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool run = text[at] == '\n' && !line.empty() && text[at - 1] == '\n';
        if (!run) line += text[at] == '\n' ? ' ' : text[at];
    }
    return line;
}

}  // namespace

std::string pasted_text(std::string_view sent, PastedLines lines) {
    std::string text;
    for (std::size_t at = 0; at < sent.size();) {
        const std::size_t begin = at;
        const char32_t character = next_code_point(sent, at);
        const bool half_of_an_end = character == '\n' && begin > 0 && sent[begin - 1] == '\r';
        if (character == '\r' || (character == '\n' && !half_of_an_end))
            text += '\n';
        else if (character == '\t')
            text += ' ';
        else if (!is_control(character))
            append_utf8(text, character);
    }
    text.erase(text.find_last_not_of('\n') + 1);
    return lines == PastedLines::stay ? text : spaced(text);
}

std::size_t rest_of_paste(std::string_view bytes) {
    const std::size_t next = bytes.find(paste_begins);
    const std::size_t end = bytes.substr(0, next).rfind(paste_ends);
    return end == bytes.npos ? 0 : end + paste_ends.size();
}

}  // namespace steady
