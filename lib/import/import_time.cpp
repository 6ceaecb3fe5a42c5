#include "import/import_time.h"

#include <chrono>
#include <string>

#include "text/text.h"

namespace steady {
namespace {

std::optional<Day> day_of(int year, unsigned month, unsigned day) {
    namespace chrono = std::chrono;
    const chrono::year_month_day date{chrono::year{year}, chrono::month{month}, chrono::day{day}};
    if (year < 1 || year > 9999 || !date.ok()) return std::nullopt;
    return static_cast<Day>(chrono::sys_days{date}.time_since_epoch().count());
}

/// A letter of any script: what is no ASCII is taken for one.
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Spaces of every sort: phones put U+202F or U+00A0 before PM.
void skip_space(std::string_view& text) {
    for (;;) {
        if (!text.empty() && (text[0] == ' ' || text[0] == '\t'))
            text.remove_prefix(1);
        else if (text.starts_with("\xC2\xA0"))
            text.remove_prefix(2);
        else if (text.starts_with("\xE2\x80\xAF"))
            text.remove_prefix(3);
        else
            return;
    }
}

std::optional<int> take_number(std::string_view& text, std::size_t most_digits) {
    std::size_t size = 0;
    int value = 0;
    for (; size < most_digits && size < text.size() && is_digit(text[size]); ++size)
        value = value * 10 + (text[size] - '0');
    text.remove_prefix(size);
    return size == 0 ? std::nullopt : std::optional(value);
}

std::string take_word(std::string_view& text) {
    std::size_t size = 0;
    while (size < text.size() && is_letter(text[size])) ++size;
    const std::string word(text.substr(0, size));
    text.remove_prefix(size);
    return word;
}

/// `am`, `PM`, `p.m.`, `p. m.`: 0 or 12.
std::optional<int> take_half(std::string_view& text) {
    const std::string low = lower(text.substr(0, 5));
    if (low.empty() || (low[0] != 'a' && low[0] != 'p')) return std::nullopt;
    const std::string half(1, low[0]);
    for (const std::string& form : {half + ". m.", half + ".m.", half + "m.", half + "m"})
        if (low.starts_with(form)) {
            text.remove_prefix(form.size());
            return half == "p" ? 12 : 0;
        }
    return std::nullopt;
}

/// Reads a text along a format.
class Formatted {
   public:
    Formatted(std::string_view text, const ImportWords& words) : text_(text), words_(words) {}

    std::optional<WrittenTime> read(std::string_view format) {
        if (!follow(format)) return std::nullopt;
        skip_space(text_);
        if (!text_.empty()) return std::nullopt;
        return result();
    }

   private:
    bool follow(std::string_view format) {
        for (std::size_t at = 0; at < format.size(); ++at) {
            if (format[at] == ' ') {
                skip_space(text_);
            } else if (format[at] != '%') {
                if (!literal(format[at])) return false;
            } else if (++at == format.size() || !take(format[at])) {
                return false;
            }
        }
        return true;
    }

    bool literal(char c) {
        if (!text_.starts_with(c)) return false;
        text_.remove_prefix(1);
        return true;
    }

    bool number(std::optional<int>& into, std::size_t digits) {
        into = take_number(text_, digits);
        return into.has_value();
    }

    bool take(char what) {
        switch (what) {
            case 'Y':
                return number(year_, 4);
            case 'y':
                if (!number(year_, 2)) return false;
                *year_ += *year_ < 70 ? 2000 : 1900;
                return true;
            case 'm':
                return number(month_, 2);
            case 'd':
            case 'e':
                skip_space(text_);
                return number(day_, 2);
            case 'b':
            case 'B':
                return take_month();
            case 'a':
            case 'A':
                return !take_word(text_).empty();
            default:
                return take_clock(what);
        }
    }

    bool take_clock(char what) {
        switch (what) {
            case 'H':
            case 'I':
                return number(hour_, 2);
            case 'M':
                return number(minute_, 2);
            case 'S':
                return number(second_, 2);
            case 'p':
                half_ = take_half(text_);
                return half_.has_value();
            case 'z':
                return take_offset();
            case 's':
                return take_instant();
            case '%':
                return literal('%');
            default:
                return take_short(what);
        }
    }

    bool take_short(char what) {
        switch (what) {
            case 'F':
                return follow("%Y-%m-%d");
            case 'T':
                return follow("%H:%M:%S");
            case 'R':
                return follow("%H:%M");
            case 'D':
                return follow("%m/%d/%y");
            case 'r':
                return follow("%I:%M:%S %p");
            default:
                return false;
        }
    }

    bool take_month() {
        const auto month = words_.month(take_word(text_));
        if (!month) return false;
        month_ = static_cast<int>(*month);
        if (text_.starts_with('.')) text_.remove_prefix(1);  // an abbreviation
        return true;
    }

    /// `Z`, `+01:00`, `+0100`.
    bool take_offset() {
        std::string offset(text_.substr(0, text_.starts_with('Z') ? 1 : 6));
        std::size_t size = offset.size();
        if (size > 4 && offset[3] != ':') {
            size = 5;
            offset = offset.substr(0, 3) + ":" + offset.substr(3, 2);
        }
        const auto moment = parse_moment("1970-01-02T00:00:00" + offset);
        if (!moment) return false;
        offset_ = moment->offset;
        text_.remove_prefix(size);
        return true;
    }

    bool take_instant() {
        constexpr std::size_t most_digits = 11;
        std::size_t size = 0;
        Seconds value = 0;
        for (; size < most_digits && size < text_.size() && is_digit(text_[size]); ++size)
            value = value * 10 + (text_[size] - '0');
        text_.remove_prefix(size);
        instant_ = value;
        return size > 0;
    }

    std::optional<WrittenTime> result() const {
        WrittenTime time;
        time.offset = offset_;
        time.instant = instant_;
        if (year_ || month_ || day_) {
            time.day = day_of(year_.value_or(0), static_cast<unsigned>(month_.value_or(0)),
                              static_cast<unsigned>(day_.value_or(0)));
            if (!time.day) return std::nullopt;
        }
        if (hour_) {
            time.clock = clock();
            if (!time.clock) return std::nullopt;
        }
        return time;
    }

    std::optional<Seconds> clock() const {
        int hour = *hour_;
        if (half_) {
            if (hour < 1 || hour > 12) return std::nullopt;
            hour = hour % 12 + *half_;
        }
        const int minute = minute_.value_or(0), second = second_.value_or(0);
        if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
        return Seconds{hour} * 3'600 + minute * 60 + second;
    }

    std::string_view text_;
    const ImportWords& words_;
    std::optional<int> year_, month_, day_, hour_, minute_, second_, half_;
    std::optional<std::int32_t> offset_;
    std::optional<Seconds> instant_;
};

}  // namespace

std::optional<WrittenTime> parse_written(std::string_view text, std::string_view format,
                                         const ImportWords& words) {
    return Formatted(trim(text), words).read(format);
}

std::optional<std::string> unknown_in_format(std::string_view format) {
    for (std::size_t at = format.find('%'); at != format.npos; at = format.find('%', at + 2))
        if (format.size() == at + 1 || known_in_format.find(format.substr(at, 2)) == format.npos)
            return std::string(format.substr(at, 2));
    return std::nullopt;
}

std::optional<Seconds> parse_written_clock(std::string_view text) {
    static const ImportWords none;
    for (const char* format : {"%H:%M", "%H:%M:%S", "%H.%M", "%I:%M %p", "%I:%M:%S %p", "%I.%M %p"})
        if (const auto time = parse_written(text, format, none)) return time->clock;
    return std::nullopt;
}

std::optional<Day> parse_month_and_day(std::string_view text, int year, const ImportWords& words) {
    std::optional<unsigned> month;
    std::optional<int> day;
    while (!text.empty()) {
        if (is_digit(text[0])) {
            const auto number = take_number(text, 4);
            if (day && number != year) return std::nullopt;
            if (!day) day = number;
        } else if (is_letter(text[0])) {
            if (const auto named = words.month(take_word(text))) month = named;
        } else {
            text.remove_prefix(1);
        }
    }
    if (!month || !day) return std::nullopt;
    return day_of(year, *month, static_cast<unsigned>(*day));
}

}  // namespace steady
