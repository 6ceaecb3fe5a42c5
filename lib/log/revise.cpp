#include "log/revise.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/config.h"
#include "base/error.h"
#include "record/draft.h"
#include "record/logfmt.h"
#include "seal/seal_parts.h"
#include "text/text.h"

namespace steady {
namespace {

/// A text cut into lines with their LF; the last one may have none. Views into the text.
struct Lines {
    std::string_view mark;  ///< a byte order mark before the first line
    std::vector<std::string_view> list;
};

Lines cut(std::string_view text) {
    std::string_view rest = text;
    drop_byte_order_mark(rest);
    Lines lines{text.substr(0, text.size() - rest.size()), {}};
    while (!rest.empty()) {
        const std::size_t feed = rest.find('\n');
        lines.list.push_back(rest.substr(0, feed == rest.npos ? rest.npos : feed + 1));
        rest.remove_prefix(lines.list.back().size());
    }
    return lines;
}

std::string joined(const Lines& lines) {
    std::string text(lines.mark);
    for (const std::string_view line : lines.list) text += line;
    return text;
}

std::string_view without_feed(std::string_view line) { return line.substr(0, line.find('\n')); }

std::set<std::string_view> texts_of(const Lines& lines) {
    std::set<std::string_view> texts;
    for (const std::string_view line : lines.list) texts.insert(without_feed(line));
    return texts;
}

bool has_record(const Lines& lines) {
    return !std::all_of(lines.list.begin(), lines.list.end(), holds_no_record);
}

bool is_chosen(std::string_view line, const Filter& filter, const Kinds& kinds) {
    if (holds_no_record(line)) return false;
    const auto read = parse_record(without_feed(line));
    const auto* record = std::get_if<Record>(&read);
    return record != nullptr && filter.admits(*record, kinds);
}

/// Moves the chosen lines of one file to `chosen`; the rest is written back when `remove` is set.
void forget_in(const Path& file, const Filter& filter, const Kinds& kinds, bool remove,
               std::vector<std::string>& chosen) {
    LockedFile log(file);
    const std::string text = log.read();
    Lines lines = cut(text);
    const auto gone = std::erase_if(lines.list, [&](std::string_view line) {
        const bool is = is_chosen(line, filter, kinds);
        if (is) chosen.emplace_back(without_feed(line));
        return is;
    });
    if (remove && gone > 0) log.replace(joined(lines));
}

/// What cannot be looked at is not taken for what is not there.
bool is_there(const Path& log) {
    std::error_code error;
    const bool there = std::filesystem::exists(log, error);
    if (error) throw system_error(log, error.value());
    refuse_lost_link(log);
    return there;
}

/// Under the lock: without it, half of a line that is being appended could be read.
std::string read_locked(const Path& log) { return is_there(log) ? LockedFile(log).read() : ""; }

/// What was appended to the text since; nothing when it was rewritten. A last line without an end
/// that goes on now was rewritten too.
std::optional<std::string_view> appended_to(std::string_view before, std::string_view now) {
    if (!now.starts_with(before)) return std::nullopt;
    std::string_view appended = now.substr(before.size());
    if (before.empty() || before.back() == '\n' || appended.empty()) return appended;
    if (appended.front() != '\n') return std::nullopt;
    return appended.substr(1);
}

void check_line(std::string_view line, const LineReader& place, const Kinds& kinds,
                const Tell& tell) {
    if (!is_sealed_whole(line)) {
        const auto read = parse_record(line);
        if (const auto* bad = std::get_if<BadLine>(&read)) {
            tell({place.name(), place.number(), bad->column, bad->what, true});
            return;
        }
    }
    for (const BadLine& wrong : wrong_values(line, kinds))
        tell({place.name(), place.number(), wrong.column, wrong.what, false});
}

template <typename Take>
void for_each_box(std::string_view line, Take take) {
    if (line.find("box=") == line.npos) return;
    for (const LinePart& part : parts_of(line).list)
        if (part.key == box_key && is_box(part.value)) take(part);
}

std::set<std::string_view> boxes_in(const Lines& lines) {
    std::set<std::string_view> boxes;
    for (const std::string_view line : lines.list)
        for_each_box(without_feed(line), [&](const LinePart& part) { boxes.insert(part.value); });
    return boxes;
}

/// No hand can write a box: another one is a slip, and the words in it would be gone. One that has
/// not even the shape is told by check_line.
void check_boxes(std::string_view line, const LineReader& place,
                 const std::set<std::string_view>& known, const Tell& tell) {
    for_each_box(line, [&](const LinePart& part) {
        if (known.contains(part.value)) return;
        const auto column = static_cast<std::size_t>(part.raw.data() - line.data()) + 1;
        tell({place.name(), place.number(), column,
              "the box of a sealed record was changed; it would not open any more", false});
    });
}

}  // namespace

std::optional<std::string> undo(const Path& path, bool remove) {
    if (!is_there(path)) return std::nullopt;
    LockedFile log(path);
    const std::string text = log.read();
    Lines lines = cut(text);
    auto& list = lines.list;
    const auto last = std::find_if_not(list.rbegin(), list.rend(), holds_no_record);
    if (last == list.rend()) return std::nullopt;
    std::string taken(without_feed(*last));
    list.erase(std::next(last).base());
    if (!remove) return taken;
    try {
        log.replace(joined(lines));
    } catch (const Unsynced& error) {
        throw Error(error.what(), "Taken back, but perhaps not safely on the disk: " + taken);
    }
    return taken;
}

std::vector<std::string> forget(const Path& location, const Filter& filter, const Kinds& kinds,
                                bool remove) {
    std::vector<std::string> chosen;
    for (const Path& part : log_parts(location)) forget_in(part, filter, kinds, remove, chosen);
    return chosen;
}

void check(const std::vector<Source>& sources, const Kinds& kinds, const Tell& tell) {
    for_each_line(sources, tell, [&](std::string_view line, const LineReader& place) {
        check_line(line, place, kinds, tell);
    });
}

EditCopy::EditCopy(const Path& log) : log_(log), original_(read_locked(log)), copy_(original_) {}

std::vector<Remark> EditCopy::mistakes(const Kinds& kinds) const {
    const Lines old = cut(original_);
    const auto before = texts_of(old);
    const auto boxes = boxes_in(old);
    const std::string text = copy_.text();
    const Lines lines = cut(text);
    std::vector<Remark> fresh;
    if (has_record(old) && !has_record(lines))
        fresh.push_back({path(), 0, 1, "no record is left; --forget deletes them for good", false});
    const Tell tell = [&](const Remark& remark) {
        if (!before.contains(without_feed(lines.list[remark.line - 1]))) fresh.push_back(remark);
    };
    // A last line without an end is no mistake here: commit puts one there.
    const Tell tell_bad_lines = [&](const Remark& remark) {
        if (remark.bad_line) tell(remark);
    };
    for_each_line({{path(), path()}}, tell_bad_lines,
                  [&](std::string_view line, const LineReader& place) {
                      check_line(line, place, kinds, tell);
                      check_boxes(line, place, boxes, tell);
                  });
    return fresh;
}

/// Each line with a LF. Only those that were not there before are sealed.
std::string EditCopy::sealed_text(const Seal& seal, std::size_t& sealed) const {
    const std::string edited = copy_.text();
    const auto before = texts_of(cut(original_));
    const Lines lines = cut(edited);
    std::string text(lines.mark);
    for (const std::string_view line : lines.list) {
        std::string kept(without_feed(line));
        if (seal && !before.contains(kept)) kept = seal(kept);
        sealed += kept != without_feed(line);
        text += kept + "\n";
    }
    return text;
}

std::size_t EditCopy::commit(const Seal& seal) const {
    std::size_t sealed = 0;
    const std::string text = sealed_text(seal, sealed);
    LockedFile log(log_);
    const std::string now = log.read();
    const auto appended = appended_to(original_, now);
    if (!appended)
        throw Error(log_.string() + ": it was rewritten while you edited, so nothing was changed",
                    "Your edited copy is " + path().string());
    log.replace(text + std::string(*appended));
    return sealed;
}

}  // namespace steady
