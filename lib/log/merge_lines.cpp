#include "log/merge_lines.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "record/logfmt.h"
#include "record/scan.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::size_t longest_line = 1024 * 1024;

/// A line that went through Windows more than once may end with several CR: with one left, it
/// would be another one at each merge.
std::string_view without_end(std::string_view line) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    while (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// `Z` is the offset `+00:00`.
std::string value_of(const Token& token) {
    const auto moment = token.key == "time" ? parse_moment(token.value) : std::nullopt;
    return moment ? to_string(*moment) : text_of(token);
}

/// All fields as steady would write them, also those that a later one overrules, in the order of
/// their keys: a table or another program may have brought them into one of its own. Bytes that
/// are not UTF-8 could become the same by that, so such a line is what it is.
std::string identity_of(std::string_view line) {
    if (valid_utf8(line) != line) return std::string(line);
    std::vector<std::pair<std::string_view, std::string>> fields;
    Tokenizer tokenizer(line);
    Token token;
    while (tokenizer.next(token)) fields.emplace_back(token.key, value_of(token));
    std::ranges::stable_sort(fields, {}, [](const auto& field) { return field.first; });
    std::string identity;
    for (const auto& [key, text] : fields) append_field(identity, key, text);
    return identity;
}

void read_record(MergeLine& line, const Moment& before) {
    if (line.text.size() > longest_line) {
        line.bad = {1, "a line longer than 1 MiB"};
        return;
    }
    const auto read = parse_record(line.text);
    const auto* record = std::get_if<Record>(&read);
    if (record == nullptr && !is_sealed_whole(line.text)) {
        line.bad = std::get<BadLine>(read);
        return;
    }
    line.is = MergeLine::Is::record;
    line.sealed = record == nullptr;
    line.time = line.sealed ? before : record->time;
    line.answers = !line.sealed && record->find("of") != nullptr;
    line.identity = identity_of(line.text);
}

/// Blank lines one after another are taken as one.
bool goes_on(const MergeLine& line, std::vector<MergeLine>& lines) {
    if (lines.empty() || line.is != MergeLine::Is::blank || lines.back().is != line.is)
        return false;
    MergeLine& before = lines.back();
    before.bytes = {before.bytes.data(), before.bytes.size() + line.bytes.size()};
    before.unfinished = line.unfinished;
    return true;
}

}  // namespace

std::vector<MergeLine> merge_lines(std::string_view text) {
    std::vector<MergeLine> lines;
    std::size_t number = 0;
    drop_byte_order_mark(text);
    Moment time;
    while (!text.empty()) {
        const std::size_t feed = text.find('\n');
        MergeLine line;
        line.number = ++number;
        line.bytes = text.substr(0, feed == text.npos ? feed : feed + 1);
        line.text = without_end(line.bytes);
        drop_byte_order_mark(line.text);  // of files that were joined by cat
        line.unfinished = feed == text.npos;
        if (!holds_no_record(line.text)) {
            line.is = MergeLine::Is::bad;
            read_record(line, time);
            if (line.is == MergeLine::Is::record) time = line.time;
        } else if (line.text.starts_with('#')) {
            line.is = MergeLine::Is::comment;
        }
        text.remove_prefix(line.bytes.size());
        if (!goes_on(line, lines)) lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace steady
