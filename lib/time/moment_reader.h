#pragma once
// Floor 1. Times of many records in a row, most of which share their date and offset with the one
// before. To be inlined where a log is read.

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#include "time/moment.h"

namespace steady {

/// The shape of eight characters: `0` is any digit, `5` one up to 5, `?` anything, the rest stands
/// for itself. After `^ expected` a right digit is 0 to 9, a right literal 0; adding `slack` to a
/// wrong one sets the highest bit of its byte.
struct Shape {
    std::uint64_t expected = 0;
    std::uint64_t slack = 0;
    std::uint64_t mask = 0;

    consteval Shape(const char (&shape)[9]) {
        for (int at = 0; at < 8; ++at) {
            if (shape[at] == '?') continue;
            const bool is_digit = shape[at] == '0' || shape[at] == '5';
            const unsigned most = shape[at] == '0' ? 9 : shape[at] == '5' ? 5 : 0;
            expected |= std::uint64_t(is_digit ? '0' : shape[at]) << (8 * at);
            slack |= std::uint64_t{0x7F - most} << (8 * at);
            mask |= std::uint64_t{0xFF} << (8 * at);
        }
    }
};

/// Eight characters read at once, as one number with the first of them lowest.
class Eight {
   public:
    Eight(const char* text, const Shape& shape) {
        std::uint64_t bytes;
        std::memcpy(&bytes, text, sizeof bytes);
        if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
        bytes = (bytes ^ shape.expected) & shape.mask;
        fits_ = (((bytes + shape.slack) | bytes) & 0x8080'8080'8080'8080) == 0;
        pairs_ = bytes * 10 + (bytes >> 8);
    }

    bool fits() const { return fits_; }
    /// The two digits at `at` as a number, when it fits.
    unsigned pair(int at) const { return pairs_ >> (8 * at) & 0xFF; }

   private:
    std::uint64_t pairs_;
    bool fits_;
};

/// `HH:MM:SS`, eight characters.
[[gnu::always_inline]] inline std::optional<Seconds> read_time(const char* text) {
    const Eight time(text, "00:50:50");
    const unsigned hour = time.pair(0), minute = time.pair(3), second = time.pair(6);
    if (!time.fits() || hour > 23) return std::nullopt;
    return hour * 3'600 + minute * 60 + second;
}

/// As parse_moment. A date and an offset that are those of the time before are not understood
/// again: about 3 ns then.
class MomentReader {
   public:
    std::optional<Moment> read(std::string_view text) {
        Moment moment;
        return read(text, moment) ? std::optional(moment) : std::nullopt;
    }
    /// The same; `moment` is changed only when it is one.
    [[gnu::always_inline]] bool read(std::string_view text, Moment& moment) {
        if (text.size() == usual_size && read_usual(text.data(), moment)) [[likely]]
            return true;
        const auto read = read_anew(text);
        if (read) moment = *read;
        return read.has_value();
    }

    /// Of `usual_size` characters or more; false, and `moment` as it was, where that takes more
    /// than a look.
    [[gnu::always_inline]] bool read_usual(const char* text, Moment& moment) const {
        if (std::memcmp(text, date_, sizeof date_) != 0 ||
            std::memcmp(text + usual_clock_end, offset_text_, sizeof offset_text_) != 0)
            return false;
        const auto time = read_time(text + sizeof date_);
        if (!time) return false;
        moment.seconds = midnight_ + *time;
        moment.nanoseconds = 0;
        moment.offset = offset_;
        return true;
    }

    static constexpr std::size_t usual_size = std::string_view("2026-11-22T08:14:05+01:00").size();

   private:
    static constexpr std::size_t usual_clock_end = std::string_view("2026-11-22T08:14:05").size();

    std::optional<Moment> read_anew(std::string_view text);

    char date_[11] = {};  ///< with its `T`
    char offset_text_[6] = {};
    Seconds midnight_ = 0;  ///< of that date in that offset
    std::int32_t offset_ = 0;
};

}  // namespace steady
