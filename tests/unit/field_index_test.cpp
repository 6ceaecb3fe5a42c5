#include "record/field_index.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "record/tokenizer.h"

using namespace steady;

namespace {

/// The lines that were indexed, a mark put in front of each byte that is one.
std::string indexed(std::string text, std::string_view behind = {}) {
    const std::size_t size = text.size();
    text += behind;
    text += std::string(padding_bytes, 'x');
    FieldIndex index;
    index.look_at(text.data(), text.data() + size);
    std::string found;
    const char* from = text.data();
    while (!index.empty()) {
        const std::uint16_t* mark = index.marks() + 1;
        for (; index.text()[*mark] != '\n'; ++mark) {
            const char* place = index.text() + *mark;
            found.append(from, place).append("^");
            from = place;
        }
        found.append(from, index.text() + *mark).append("$");
        from = index.text() + *mark + 1;
        index.pass(mark);
    }
    return found;
}

std::string random_text(std::mt19937& random) {
    static constexpr std::string_view pieces[] = {"time=2026-11-22T08:14:05+01:00",
                                                  " ",
                                                  "kind=spike",
                                                  "=",
                                                  "\"",
                                                  "\\",
                                                  "\n",
                                                  "a=b ",
                                                  "k=v\n",
                                                  "note=\"a long note, 30 bytes.\"",
                                                  "\"\n",
                                                  " note=\"",
                                                  "x",
                                                  "\t",
                                                  "\\\"",
                                                  "\xC3\xA4",
                                                  "#"};
    std::string text;
    for (int left = 1 + static_cast<int>(random() % 40); left > 0; --left)
        text += pieces[random() % std::size(pieces)];
    return text + '\n';
}

template <Scan scan>
void check_window(const std::string& text) {
    for (const bool inside : {false, true}) {
        WindowEnd slow_end, end;
        slow_end.in_quotes = end.in_quotes = inside ? ~std::uint64_t{0} : 0;
        for (std::size_t at = 0; at + 64 <= text.size(); at += 64) {
            const Window slow = look<Scan::scalar>(text.data() + at, slow_end);
            const Window window = look<scan>(text.data() + at, end);
            CHECK(window.marks == slow.marks);
            CHECK(window.odd == slow.odd);
            CHECK(end.in_quotes == slow_end.in_quotes);
        }
    }
}

}  // namespace

TEST_CASE("the marks of usual lines are found, and nothing in quotes is one") {
    CHECK(indexed("a=b c=d\ne=f\n") == "a^=b^ c^=d$e^=f$");
    CHECK(indexed("a=\"b c=d\" e=\n") == "a^=\"b c=d\"^ e^=$");
    CHECK(indexed("a=\"\\\" \\\\\" b=c\n") == "a^=\"\\\" \\\\\"^ b^=c$");
    CHECK(indexed("\n\na=b\n") == "$$a^=b$");
}

TEST_CASE("what has no line feed before the end is not indexed") {
    CHECK(indexed("a=b\nc=d", "\n").ends_with("a^=b$"));
    CHECK(indexed("a=b").empty());
    CHECK(indexed("").empty());
}

TEST_CASE("the index ends before the first line that is an odd one") {
    for (const char* odd : {"a\tb=c", "a=b\"c\"", "a=\"b\"c", "\"a\"", "a=\"b", "a=\"b\\nc\"",
                            "a=\"b\tc\"", "a=\"b\\u0041\"", "a=b\\c", "a=\\\"b", "a=b\r"}) {
        CAPTURE(odd);
        CHECK(indexed("x=y\n" + std::string(odd) + "\nz=1\n") == "x^=y$");
        const std::string far = "note=\"" + std::string(61, '.') + "\"\n";
        CHECK(indexed(far + odd + "\nz=1\n") == "note^=\"" + std::string(61, '.') + "\"$");
    }
}

TEST_CASE("long lines and many marks are indexed as far as there is room") {
    std::string dense;
    while (dense.size() < 40'000) dense += "a=\n";
    CHECK(indexed(dense).size() > 8'000);
    CHECK(indexed(dense).starts_with("a^=$a^=$"));
    CHECK(indexed("note=" + std::string(40'000, 'x') + "\n").empty());
}

TEST_CASE("all processors find the same marks") {
    for (unsigned seed = 0; seed < 2000; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const std::string text = random_text(random);
        check_window<Scan::fast>(text);
        if (has_avx2()) check_window<Scan::avx2>(text);
        if (has_avx512()) check_window<Scan::avx512>(text);
    }
}
