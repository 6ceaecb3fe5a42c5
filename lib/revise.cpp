#include "revise.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "config.h"
#include "error.h"
#include "logfmt.h"
#include "text.h"

namespace steady {
namespace {

/// Lines with their LF; the last one may have none. Views into `text`.
std::vector<std::string_view> lines_with_feed(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t feed = text.find('\n');
        lines.push_back(text.substr(0, feed == text.npos ? text.npos : feed + 1));
        text.remove_prefix(lines.back().size());
    }
    return lines;
}

std::string_view without_feed(std::string_view line) { return line.substr(0, line.find('\n')); }

bool is_record_line(std::string_view line) { return !line.starts_with('#') && !trim(line).empty(); }

bool holds_record(std::string_view text) {
    const auto lines = lines_with_feed(text);
    return std::any_of(lines.begin(), lines.end(), is_record_line);
}

std::string joined(const std::vector<std::string_view>& lines) {
    std::string text;
    for (const std::string_view line : lines) text += line;
    return text;
}

bool is_chosen(std::string_view line, const Filter& filter, const Kinds& kinds) {
    if (!is_record_line(line)) return false;
    const auto read = parse_record(without_feed(line));
    const auto* record = std::get_if<Record>(&read);
    return record != nullptr && filter.admits(*record, kinds);
}

/// Moves the chosen lines of one file to `chosen`; the rest is written back when `remove` is set.
void forget_in(const Path& file, const Filter& filter, const Kinds& kinds, bool remove,
               std::vector<std::string>& chosen) {
    LockedFile log(file);
    const std::string text = log.read();
    std::vector<std::string_view> rest;
    for (const std::string_view line : lines_with_feed(text)) {
        if (is_chosen(line, filter, kinds))
            chosen.emplace_back(without_feed(line));
        else
            rest.push_back(line);
    }
    if (std::string kept = joined(rest); remove && kept.size() != text.size()) log.replace(kept);
}

void check_line(std::string_view line, Remark place, const Kinds& kinds,
                std::vector<Remark>& remarks) {
    const auto read = parse_record(line);
    if (const auto* bad = std::get_if<BadLine>(&read)) {
        place.column = bad->column;
        place.what = bad->what;
        place.bad_line = true;
        remarks.push_back(place);
        return;
    }
    Tokenizer tokenizer(line);
    Token token;
    while (tokenizer.next(token)) {
        const std::string value = text_of(token);
        if (const auto wrong = wrong_value(kinds.type_of(token.key), value)) {
            place.column = static_cast<std::size_t>(token.key.data() - line.data()) + 1;
            place.what = fmt::format("{}={} {}", token.key, value, *wrong);
            remarks.push_back(place);
        }
    }
}

}  // namespace

std::optional<std::string> undo(const Path& path, bool remove) {
    if (std::error_code none; !std::filesystem::exists(path, none)) return std::nullopt;
    LockedFile log(path);
    const std::string text = log.read();
    auto lines = lines_with_feed(text);
    const auto last = std::find_if(lines.rbegin(), lines.rend(), is_record_line);
    if (last == lines.rend()) return std::nullopt;
    std::string taken(without_feed(*last));
    lines.erase(std::next(last).base());
    if (remove) log.replace(joined(lines));
    return taken;
}

std::vector<std::string> forget(const Path& location, const Filter& filter, const Kinds& kinds,
                                bool remove) {
    std::vector<std::string> chosen;
    for (const Path& part : log_parts(location)) forget_in(part, filter, kinds, remove, chosen);
    return chosen;
}

std::vector<Remark> check_lines(std::string_view text, const std::string& name,
                                const Kinds& kinds) {
    std::vector<Remark> remarks;
    std::size_t number = 0;
    for (const std::string_view line : lines_with_feed(text)) {
        ++number;
        if (is_record_line(line))
            check_line(without_feed(line), {name, number, 1, "", false}, kinds, remarks);
    }
    if (!text.empty() && text.back() != '\n')
        remarks.push_back({name, number, 1, "a last line without an end; perhaps cut off", false});
    return remarks;
}

EditCopy::EditCopy(const Path& log) : log_(log) {
    std::error_code none;
    // Under the lock: without it, half of a line that is being appended could be read.
    if (std::filesystem::exists(log_, none)) original_ = LockedFile(log_).read();
    path_ = make_private_copy(original_);
}

EditCopy::~EditCopy() {
    std::error_code none;
    if (remove_) std::filesystem::remove(path_, none);
}

bool EditCopy::changed() const { return read_file(path_) != original_; }

std::vector<Remark> EditCopy::mistakes(const Kinds& kinds) const {
    std::set<std::string_view> before;
    for (const std::string_view line : lines_with_feed(original_))
        before.insert(without_feed(line));
    std::string text = read_file(path_);
    if (!text.empty() && text.back() != '\n') text += '\n';  // as commit does
    const auto lines = lines_with_feed(text);
    std::vector<Remark> fresh;
    if (holds_record(original_) && !holds_record(text))
        fresh.push_back({path_, 0, 1, "no record is left; --forget deletes them for good", false});
    for (Remark& remark : check_lines(text, path_, kinds))
        if (!before.contains(without_feed(lines[remark.line - 1])))
            fresh.push_back(std::move(remark));
    return fresh;
}

void EditCopy::commit() const {
    std::string text = read_file(path_);
    if (!text.empty() && text.back() != '\n') text += '\n';
    LockedFile log(log_);
    const std::string now = log.read();
    if (!now.starts_with(original_))
        throw Error(log_.string() + ": it was rewritten while you edited, so nothing was changed",
                    "Your edited copy is " + path_.string());
    std::string_view appended = std::string_view(now).substr(original_.size());
    if (!original_.empty() && original_.back() != '\n' && appended.starts_with('\n'))
        appended.remove_prefix(1);
    log.replace(text + std::string(appended));
}

}  // namespace steady
