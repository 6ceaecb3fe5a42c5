#pragma once
// Floor 3. One line of JSON, read from left to right by a caller that knows what may stand in it:
// objects, arrays, whole numbers and texts. White space between them is passed over; nothing is
// kept. Bytes that are not UTF-8 stay as they are.
//
//     JsonCursor cursor(R"({"n":3})");
//     cursor.object([&](std::string_view key) { counts[key] = cursor.number(1000); });
//     cursor.end();

#include <cstdint>
#include <string>
#include <string_view>

namespace steady {

/// Thrown where the text is not what the caller asked for.
struct JsonMistake {
    std::size_t column = 1;
    std::string what;
};

class JsonCursor {
   public:
    explicit JsonCursor(std::string_view text) : text_(text) {}

    /// take(key) reads the value of each key.
    template <typename Take>
    void object(Take take) {
        expect('{');
        if (passes('}')) return;
        do {
            const std::string key = text();
            expect(':');
            take(std::string_view(key));
        } while (passes(','));
        expect('}');
    }

    /// take() reads each element.
    template <typename Take>
    void array(Take take) {
        expect('[');
        if (passes(']')) return;
        do take();
        while (passes(','));
        expect(']');
    }

    std::int64_t number(std::int64_t most);  ///< 0 to `most`, in digits alone
    std::string text();
    void expect(char mark);
    void end();  ///< nothing may follow

    [[noreturn]] void fail(std::string what) const;

   private:
    bool passes(char mark);
    std::string_view rest() const { return text_.substr(at_); }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace steady
