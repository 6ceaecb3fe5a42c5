#include "statistics/json_cursor.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "record/logfmt.h"

namespace steady {
namespace {

/// How many of the first bytes are escapes, all of them checked.
std::size_t escapes_at(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && text[end] == '\\') end += text[end + 1] == 'u' ? 6 : 2;
    return end;
}

}  // namespace

void JsonCursor::fail(std::string what) const { throw JsonMistake{at_ + 1, std::move(what)}; }

bool JsonCursor::passes(char mark) {
    at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
    if (!rest().starts_with(mark)) return false;
    ++at_;
    return true;
}

void JsonCursor::expect(char mark) {
    if (passes(mark)) return;
    fail(rest().empty() ? "the line is cut off" : fmt::format("expected {}", mark));
}

void JsonCursor::end() {
    passes(' ');
    if (!rest().empty()) fail("something follows the end");
}

std::int64_t JsonCursor::number(std::int64_t most) {
    passes(' ');
    const std::string_view here = rest();
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(here.data(), here.data() + here.size(), value);
    const auto length = static_cast<std::size_t>(end - here.data());
    const bool is_padded = length > 1 && here[0] == '0';
    if (error != std::errc() || here[0] == '-' || value > most || is_padded)
        fail(fmt::format("expected a whole number from 0 to {}", most));
    at_ += length;
    return value;
}

std::string JsonCursor::text() {
    expect('"');
    std::size_t end = at_;
    while (end < text_.size() && text_[end] != '"') end += text_[end] == '\\' ? 2 : 1;
    if (end >= text_.size()) fail("the line is cut off in a text");
    const std::string_view inside = text_.substr(at_, end - at_);
    if (const auto wrong = wrong_escape(inside); wrong != std::string_view::npos) {
        at_ += wrong;
        fail("not an escape of JSON");
    }
    std::string out;
    for (std::size_t at = 0; at < inside.size();) {
        const std::size_t plain = std::min(inside.find('\\', at), inside.size());
        out += inside.substr(at, plain - at);
        const std::size_t escapes = escapes_at(inside.substr(plain));
        out += unescape(inside.substr(plain, escapes));
        at = plain + escapes;
    }
    at_ = end + 1;
    return out;
}

}  // namespace steady
