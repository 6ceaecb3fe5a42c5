#include "logfmt.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace steady {
namespace {

struct Masks {
    std::uint64_t ends;  ///< space and below, `=`, `"`
    std::uint64_t high;  ///< above ASCII
};

Masks token_masks_scalar(const char* bytes) {
    Masks masks{0, 0};
    for (int i = 0; i < 64; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool ends = byte <= ' ' || byte == '=' || byte == '"';
        masks.ends |= std::uint64_t{ends} << i;
        masks.high |= std::uint64_t{byte >= 0x80} << i;
    }
    return masks;
}

std::uint64_t quote_mask_scalar(const char* bytes) {
    std::uint64_t mask = 0;
    for (int i = 0; i < 64; ++i) mask |= std::uint64_t{bytes[i] == '"' || bytes[i] == '\\'} << i;
    return mask;
}

#if defined(__SSE2__)
std::uint64_t bits(__m128i lanes, int part) {
    return std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(lanes))} << (16 * part);
}

Masks token_masks(const char* bytes) {
    const __m128i space = _mm_set1_epi8(' ');
    const __m128i equals = _mm_set1_epi8('=');
    const __m128i quote = _mm_set1_epi8('"');
    Masks masks{0, 0};
    for (int part = 0; part < 4; ++part) {
        const __m128i in = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(in, space), in);
        const __m128i mark = _mm_or_si128(_mm_cmpeq_epi8(in, equals), _mm_cmpeq_epi8(in, quote));
        masks.ends |= bits(_mm_or_si128(low, mark), part);
        masks.high |= bits(in, part);
    }
    return masks;
}

std::uint64_t quote_mask(const char* bytes) {
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    std::uint64_t mask = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i in = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
        mask |= bits(_mm_or_si128(_mm_cmpeq_epi8(in, quote), _mm_cmpeq_epi8(in, backslash)), part);
    }
    return mask;
}
#else
Masks token_masks(const char* bytes) { return token_masks_scalar(bytes); }
std::uint64_t quote_mask(const char* bytes) { return quote_mask_scalar(bytes); }
#endif

/// 64 bytes that may all be read: `from` itself, or a copy filled up with zeros.
class Block {
   public:
    Block(const char* from, const char* end, const char* readable) : bytes_(from) {
        if (readable - from >= 64) return;
        std::memset(copy_, 0, sizeof copy_);
        std::memcpy(copy_, from, static_cast<std::size_t>(end - from));
        bytes_ = copy_;
    }
    const char* bytes() const { return bytes_; }

   private:
    const char* bytes_;
    char copy_[64];
};

bool is_low(char byte) { return static_cast<unsigned char>(byte) <= ' '; }

/// As go-logfmt: a key that holds U+FFFD itself is taken for a broken one too.
bool is_utf8(std::string_view key) {
    for (std::size_t at = 0; at < key.size();)
        if (next_code_point(key, at) == 0xFFFD) return false;
    return true;
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// The value of the four digits behind `\u`, or -1.
int hex4(std::string_view digits) {
    if (digits.size() < 4) return -1;
    int value = 0;
    for (const char c : digits.substr(0, 4)) {
        const int digit = hex_digit(c);
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

constexpr std::string_view escape_letters = "\"\\/'bfnrt";
constexpr std::string_view escape_meanings = "\"\\/'\b\f\n\r\t";

/// Where the first wrong escape (or raw control character) stands; npos when all is well.
std::size_t wrong_escape(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (static_cast<unsigned char>(text[i]) < ' ') return i;
        if (text[i] != '\\') continue;
        const std::size_t backslash = i++;
        if (i >= text.size()) return backslash;
        if (text[i] == 'u') {
            if (hex4(text.substr(i + 1)) < 0) return backslash;
            i += 4;
        } else if (escape_letters.find(text[i]) == std::string_view::npos) {
            return backslash;
        }
    }
    return std::string_view::npos;
}

/// Reads the `\uXXXX` (or a surrogate pair of them) at `at`, and moves behind it.
char32_t read_unicode_escape(std::string_view text, std::size_t& at) {
    const auto first = static_cast<char32_t>(hex4(text.substr(at + 2)));
    at += 6;
    if (first < 0xD800 || first > 0xDFFF) return first;
    if (first >= 0xDC00 || text.substr(at, 2) != "\\u") return 0xFFFD;
    const int second = hex4(text.substr(at + 2));
    if (second < 0xDC00 || second > 0xDFFF) return 0xFFFD;
    at += 6;
    return 0x10000 + ((first - 0xD800) << 10) + (static_cast<char32_t>(second) - 0xDC00);
}

bool needs_quotes(std::string_view value) {
    if (value.empty()) return true;
    for (std::size_t at = 0; at < value.size();) {
        const char32_t c = next_code_point(value, at);
        if (c == ' ' || c == '"' || c == '=' || is_control(c)) return true;
    }
    return false;
}

void append_escaped(std::string& out, char32_t c) {
    if (const auto i = escape_meanings.find(static_cast<char>(c));
        c < 0x80 && c != '/' && c != '\'' && i != std::string_view::npos) {
        out += '\\';
        out += escape_letters[i];
    } else if (is_control(c)) {
        constexpr std::string_view digits = "0123456789abcdef";
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) out += digits[(c >> shift) & 15];
    } else {
        append_utf8(out, c);
    }
}

}  // namespace

template <Scan scan>
void Tokenizer<scan>::load(const char* from) {
    const Block block(from, end_, readable_);
    const Masks masks =
        scan == Scan::fast ? token_masks(block.bytes()) : token_masks_scalar(block.bytes());
    window_ = from;
    ends_ = masks.ends;
    high_ |= masks.high;
}

template <Scan scan>
const char* Tokenizer<scan>::token_end(const char* from) {
    while (from < end_) {
        if (from - window_ >= 64) load(from);
        const std::uint64_t ahead = ends_ >> (from - window_);
        if (ahead != 0) return std::min(from + std::countr_zero(ahead), end_);
        from = window_ + 64;
    }
    return end_;
}

template <Scan scan>
const char* Tokenizer<scan>::quote_end(const char* from, bool& escaped) const {
    while (from < end_) {
        const Block block(from, end_, readable_);
        const std::uint64_t mask =
            scan == Scan::fast ? quote_mask(block.bytes()) : quote_mask_scalar(block.bytes());
        if (mask == 0) {
            from += 64;
            continue;
        }
        from += std::countr_zero(mask);
        if (from >= end_) break;
        if (*from == '"') return from;
        escaped = true;
        from += 2;
    }
    return nullptr;
}

template <Scan scan>
bool Tokenizer<scan>::fail(const char* at, const char* what) {
    at_ = at;
    mistake_ = what;
    return false;
}

template <Scan scan>
bool Tokenizer<scan>::bare_value(const char* from, Token& token) {
    const char* end = token_end(from);
    if (end < end_ && *end == '"') return fail(end, "a quote inside a bare value");
    if (end < end_ && *end == '=') return fail(end, "a second = in a bare value");
    token.value = {from, static_cast<std::size_t>(end - from)};
    at_ = end;
    return true;
}

template <Scan scan>
bool Tokenizer<scan>::quoted_value(const char* quote, Token& token) {
    const char* end = quote_end(quote + 1, token.escaped);
    if (end == nullptr) return fail(quote, "a quote that is not closed");
    token.value = {quote + 1, static_cast<std::size_t>(end - quote - 1)};
    if (token.escaped)
        if (const auto wrong = wrong_escape(token.value); wrong != std::string_view::npos)
            return fail(quote + 1 + wrong, "an escape that JSON does not have");
    at_ = end + 1;
    return true;
}

template <Scan scan>
bool Tokenizer<scan>::next(Token& token) {
    while (at_ < end_ && is_low(*at_)) ++at_;
    if (at_ >= end_ || failed()) return false;
    const char* start = at_;
    const char* end = token_end(start);
    token.key = {start, static_cast<std::size_t>(end - start)};
    token.value = {};
    token.escaped = false;
    if (end < end_ && *end == '"') return fail(end, "a quote where a key stands");
    if (end == start) return fail(end, "a = without a key");
    if (high_ != 0 && !is_utf8(token.key)) return fail(start, "a key that is not UTF-8");
    at_ = end;
    if (end == end_ || is_low(*end)) return true;
    at_ = end + 1;
    if (at_ == end_ || is_low(*at_)) return true;
    return *at_ == '"' ? quoted_value(at_, token) : bare_value(at_, token);
}

template class Tokenizer<Scan::fast>;
template class Tokenizer<Scan::scalar>;

std::string unescape(std::string_view escaped) {
    std::string out;
    out.reserve(escaped.size());
    for (std::size_t at = 0; at < escaped.size();) {
        if (escaped[at] != '\\') {
            append_utf8(out, next_code_point(escaped, at));
        } else if (escaped[at + 1] == 'u') {
            append_utf8(out, read_unicode_escape(escaped, at));
        } else {
            out += escape_meanings[escape_letters.find(escaped[at + 1])];
            at += 2;
        }
    }
    return out;
}

void append_field(std::string& out, std::string_view key, std::string_view value) {
    if (!out.empty()) out += ' ';
    out += key;
    out += '=';
    if (!needs_quotes(value)) {
        out += valid_utf8(value);
        return;
    }
    out += '"';
    for (std::size_t at = 0; at < value.size();) append_escaped(out, next_code_point(value, at));
    out += '"';
}

bool is_written_key(std::string_view key) {
    if (key.empty() || key[0] < 'a' || key[0] > 'z') return false;
    for (const char c : key)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) return false;
    return true;
}

}  // namespace steady
