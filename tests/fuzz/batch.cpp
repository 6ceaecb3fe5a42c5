// Lines for steady-log: all of them are taken with their bytes, or the first that will not do is
// named by its line.
#include "logging.h"
#include "record/draft.h"
#include "record/logfmt.h"

using namespace steady;

static std::vector<std::string_view> lines_with_records(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::string_view line : split(text, '\n')) {
        if (line.data() == text.data()) drop_byte_order_mark(line);
        if (holds_no_record(line)) continue;
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
    }
    return lines;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = as_text(data, size);
    const Moment now{1'795'305'600, 0, 60};
    const auto lines = lines_with_records(text);
    try {
        std::vector<Draft> drafts = read_batch(text, fuzzed_kinds(), now);
        law(drafts.size() == lines.size(), "a record a line");
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            law(drafts[i].line().ends_with(lines[i]), "a line keeps its bytes");
            law(drafts[i].has_time == (drafts[i].line() == lines[i]), "a time is put in front");
            drafts[i].set_time({now.seconds + 1, 0, 60});
            if (is_sealed_whole(lines[i])) {
                law(drafts[i].line() == lines[i], "what is sealed whole stays as it is");
                continue;
            }
            drafts[i].add("of", to_string(now));
            const auto parsed = parse_record(drafts[i].line());
            const auto* record = std::get_if<Record>(&parsed);
            law(record != nullptr && record->time.seconds == now.seconds + 1,
                "the time can be changed");
            law(record->find("of") != nullptr, "and a field be added");
        }
    } catch (const Error& error) {
        std::string_view what = error.what();
        law(error.exit() == Exit::misuse && what.starts_with("stdin:"), "the line is named");
        what.remove_prefix(6);
        const std::size_t line = take_number(what);
        const auto all = split(text, '\n');
        law(line >= 1 && line <= all.size(), "it is one of them");
        law(take_number(what) <= all[line - 1].size() + 1, "the column is in it");
    }
    return 0;
}
