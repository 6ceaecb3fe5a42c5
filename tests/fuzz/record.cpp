// What parses, prints and parses back the same; both tokenizers agree on every line, and all ways
// to find the marks of many lines do.
#include "record/record.h"

#include <algorithm>

#include "fuzz.h"
#include "record/field_index.h"
#include "record/logfmt.h"
#include "text/text.h"

using namespace steady;

static void tokenizers_agree(std::string_view line) {
    Tokenizer<Scan::fast> fast(line);
    Tokenizer<Scan::scalar> scalar(line);
    Token a, b;
    bool more = true;
    while (more) {
        more = fast.next(a);
        law(scalar.next(b) == more, "both tokenizers end at the same field");
        law(fast.column() == scalar.column(), "both tokenizers stand at the same column");
        if (!more) break;
        law(a.key == b.key && a.value == b.value && a.escaped == b.escaped, "same token");
    }
    law(fast.failed() == scalar.failed(), "both tokenizers fail, or neither");
    if (fast.failed()) law(std::string_view(fast.mistake()) == scalar.mistake(), "same mistake");
}

template <Scan scan>
static void find_the_same(const std::string& text) {
    WindowEnd slow_end, end;
    for (std::size_t at = 0; at + 64 <= text.size(); at += 64) {
        const Window slow = look<Scan::scalar>(text.data() + at, slow_end);
        const Window window = look<scan>(text.data() + at, end);
        law(window.marks == slow.marks, "same marks");
        law(window.odd == slow.odd, "odd at the same place");
    }
}

static void indexes_agree(std::string text) {
    text.resize((text.size() + 63) / 64 * 64, '\n');
    find_the_same<Scan::fast>(text);
    if (has_avx2()) find_the_same<Scan::avx2>(text);
    if (has_avx512()) find_the_same<Scan::avx512>(text);
}

static bool is_ours(const Record& record) {
    return valid_utf8(record.kind) == record.kind &&
           std::ranges::all_of(record.fields, [](const Field& field) {
               return is_written_key(field.key) && valid_utf8(field.value) == field.value;
           });
}

static void prints_and_parses_back(std::string_view line) {
    const auto parsed = parse_record(line);
    const auto* record = std::get_if<Record>(&parsed);
    if (record == nullptr || !is_ours(*record)) return;
    const auto again = parse_record(to_line(*record));
    const auto* same = std::get_if<Record>(&again);
    law(same != nullptr, "what was printed parses");
    law(*same == *record, "what was printed is the same record");
    law(same->time.offset == record->time.offset, "the offset is kept");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    indexes_agree(std::string(as_text(data, size)));
    for (const auto line : split(as_text(data, size), '\n')) {
        tokenizers_agree(line);
        prints_and_parses_back(line);
    }
    return 0;
}
