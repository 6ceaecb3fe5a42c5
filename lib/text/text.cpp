#include "text/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <utility>

namespace steady {
namespace {

constexpr std::string_view white_space = " \t\r\n";
constexpr char32_t replacement = 0xFFFD;

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

int columns_of(char32_t code_point) {
    if (code_point >= ' ' && code_point < 0x7F) return 1;
    return utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point));
}

char32_t lower_letter(char32_t letter) {
    if (letter < 0x80) return letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter;
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(letter)));
}

/// The text letter by letter, each one changed by `change`.
template <typename Change>
std::string mapped(std::string_view text, Change change) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) append_utf8(out, change(next_code_point(text, at)));
    return out;
}

/// Fills line after line for `wrap`.
class Lines {
   public:
    explicit Lines(int columns) : columns_(std::max(columns, 1)) {}

    void add(std::string_view gap, std::string_view word) {
        const int needed = width(gap) + width(word);
        if (needed <= columns_ - used_) {
            line_.append(gap).append(word);
            used_ += needed;
        } else {
            if (used_ > 0) end_line();
            add_letters(word);
        }
    }

    void end_line() {
        lines_.push_back(std::move(line_));
        line_.clear();
        used_ = 0;
    }

    std::vector<std::string> take() { return std::move(lines_); }

   private:
    void add_letters(std::string_view word) {
        for (std::size_t at = 0; at < word.size();) {
            const std::size_t start = at;
            const int needed = columns_of(next_code_point(word, at));
            // What has no width belongs to the letter before it.
            if (used_ > 0 && needed > 0 && needed > columns_ - used_) end_line();
            line_.append(word.substr(start, at - start));
            used_ += needed;
        }
    }

    int columns_;
    int used_ = 0;
    std::string line_;
    std::vector<std::string> lines_;
};

}  // namespace

std::string_view trim(std::string_view text) {
    const std::size_t first = text.find_first_not_of(white_space);
    if (first == text.npos) return text.substr(text.size());
    return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t end; (end = text.find(separator)) != text.npos; text.remove_prefix(end + 1))
        parts.push_back(text.substr(0, end));
    parts.push_back(text);
    return parts;
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> found;
    for (text = trim(text); !text.empty(); text = trim(text)) {
        found.push_back(text.substr(0, text.find_first_of(white_space)));
        text.remove_prefix(found.back().size());
    }
    return found;
}

std::string join(std::span<const std::string> parts, std::string_view between) {
    std::string out;
    for (const std::string& part : parts) {
        if (&part != parts.data()) out += between;
        out += part;
    }
    return out;
}

std::string lower(std::string_view text) { return mapped(text, lower_letter); }

std::string to_tag(std::string_view typed) {
    std::string tag;
    for (std::string_view word : words(typed)) {
        if (!tag.empty()) tag += '-';
        tag += lower(word);
    }
    return tag;
}

std::string valid_utf8(std::string_view text) {
    return mapped(text, [](char32_t letter) { return letter; });
}

bool is_control(char32_t code_point) {
    const auto within = [code_point](char32_t first, char32_t last) {
        return first <= code_point && code_point <= last;
    };
    return within(0, 0x1F) || within(0x7F, 0x9F) || code_point == 0x61C || within(0x200E, 0x200F) ||
           within(0x202A, 0x202E) || within(0x2066, 0x2069);
}

std::string clean(std::string_view text) {
    return mapped(text, [](char32_t letter) {
        if (letter == '\t') return U' ';
        return is_control(letter) && letter != '\n' ? replacement : letter;
    });
}

int width(std::string_view text) {
    int columns = 0;
    for (std::size_t at = 0; at < text.size();) columns += columns_of(next_code_point(text, at));
    return columns;
}

std::vector<std::string> wrap(std::string_view text, int columns) {
    Lines lines(columns);
    for (std::string_view rest : split(text, '\n')) {
        while (rest.find_first_not_of(' ') != rest.npos) {
            const std::string_view gap = rest.substr(0, rest.find_first_not_of(' '));
            rest.remove_prefix(gap.size());
            const std::string_view word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(word.size());
            lines.add(gap, word);
        }
        lines.end_line();
    }
    return lines.take();
}

std::string pad(std::string_view text, int columns) {
    return std::string(text).append(static_cast<std::size_t>(std::max(columns - width(text), 0)),
                                    ' ');
}

std::string pad_left(std::string_view text, int columns) {
    return std::string(static_cast<std::size_t>(std::max(columns - width(text), 0)), ' ')
        .append(text);
}

char32_t next_code_point(std::string_view text, std::size_t& position) {
    const char* at = text.data() + position;
    if (is_ascii(*at)) return static_cast<char32_t>(text[position++]);
    utf8proc_int32_t code_point = 0;
    const auto length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(at),
                         static_cast<utf8proc_ssize_t>(text.size() - position), &code_point);
    position += length > 0 ? static_cast<std::size_t>(length) : 1;
    return length > 0 ? static_cast<char32_t>(code_point) : replacement;
}

void append_utf8(std::string& out, char32_t code_point) {
    if (code_point < 0x80) return out.push_back(static_cast<char>(code_point));
    auto valid = static_cast<utf8proc_int32_t>(code_point);
    if (!utf8proc_codepoint_valid(valid)) valid = replacement;
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(valid, bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

}  // namespace steady
