#include "log/merge.h"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "log/merge_ties.h"

namespace steady {
namespace {

constexpr std::string_view version_line = "# steady log 1";

/// How often something is there.
using Counts = std::unordered_map<std::string, std::size_t>;

/// What stands in the log, in all its parts.
struct There {
    Counts records, comments;
    std::unordered_set<std::string> bad;

    void add(const MergeLine& line) {
        if (line.is == MergeLine::Is::record)
            ++records[line.identity];
        else if (line.is == MergeLine::Is::bad)
            bad.emplace(line.text);
        else if (line.is == MergeLine::Is::comment)
            ++comments[std::string(line.text)];
    }
};

/// The last line may have none.
std::string with_feed(std::string_view bytes) {
    return std::string(bytes) + (bytes.ends_with('\n') ? "" : "\n");
}

MergeUnit unit_of(const MergeLine& line, std::string before, bool came) {
    MergeUnit unit{line.time, rank_of(line), line.identity, std::move(before), came};
    unit.bytes += with_feed(came ? line.text : line.bytes);
    return unit;
}

/// The log taken apart: what stays on top, its records, and what stays at its end.
struct Body {
    std::string top;
    std::vector<MergeUnit> units;
    std::string end;

    std::string text() const {
        std::string text = top;
        for (const MergeUnit& unit : units) text += unit.bytes;
        return text + end;
    }
};

bool is_on_top(const MergeLine& line, bool still_on_top) {
    return still_on_top && line.is == MergeLine::Is::comment;
}

Body body_of(const std::vector<MergeLine>& lines) {
    Body body;
    // The version, and the comments right below it, are about the file.
    bool on_top = !lines.empty() && lines.front().text == version_line;
    std::string before;
    for (const MergeLine& line : lines) {
        on_top = is_on_top(line, on_top);
        if (line.is == MergeLine::Is::record)
            body.units.push_back(unit_of(line, std::exchange(before, {}), false));
        else
            (on_top ? body.top : before) += with_feed(line.bytes);
    }
    body.end = std::move(before);
    return body;
}

class Merger {
   public:
    Merger(std::string_view log, const LogCopy& parts) : lines_(merge_lines(log)) {
        for (const MergeLine& line : lines_) there_.add(line);
        for (const LogFile& part : parts)
            for (const MergeLine& line : merge_lines(part.text)) there_.add(line);
        body_ = body_of(lines_);
        if (!log.empty()) return;
        body_.top = std::string(version_line) + "\n";
        there_.comments.emplace(version_line, 1);
    }

    void take(const LogCopy& copy) {
        seen_records_.clear();
        seen_comments_.clear();
        orders_.emplace_back();
        for (const LogFile& file : copy) take_file(file);
        orders_.back().sort();
    }

    Merged finish(std::string_view log) {
        merged_.changed = changed_;
        if (!changed_) {
            merged_.text = log;
            return std::move(merged_);
        }
        auto& units = body_.units;
        std::stable_sort(units.begin(), units.end(),
                         [](const MergeUnit& a, const MergeUnit& b) { return a.time < b.time; });
        settle_ties(units, orders_);
        for (const MergeUnit& unit : units)
            if (unit.came && unit.rank > 0) merged_.came.push_back(last_line(unit.bytes));
        merged_.text = body_.text();
        return std::move(merged_);
    }

   private:
    static std::string last_line(std::string_view bytes) {
        bytes.remove_suffix(1);
        return std::string(bytes.substr(bytes.rfind('\n') + 1));
    }

    /// Whether one more of it stands in this copy than in the log; then it comes.
    static bool is_new(Counts& seen, Counts& there, const std::string& what) {
        std::size_t& have = there[what];
        if (++seen[what] <= have) return false;
        ++have;
        return true;
    }

    void take_file(const LogFile& file) {
        kept_lines_.push_back(merge_lines(file.text));
        const auto& lines = kept_lines_.back();
        bool on_top = !lines.empty() && lines.front().text == version_line;
        std::string before;
        for (const MergeLine& line : lines) {
            on_top = is_on_top(line, on_top);
            if (line.is == MergeLine::Is::comment)
                take_comment(line, on_top, before);
            else if (line.is == MergeLine::Is::record)
                take_record(line, file.name, std::exchange(before, {}));
            else if (line.is == MergeLine::Is::bad)
                tell_bad(line, file.name);
        }
        body_.end += before;
    }

    /// A version belongs on top, or nowhere.
    void take_comment(const MergeLine& line, bool on_top, std::string& before) {
        const bool version = line.text == version_line;
        if (version && (!on_top || there_.comments.contains(std::string(version_line)))) return;
        if (!is_new(seen_comments_, there_.comments, std::string(line.text))) return;
        changed_ = true;
        (on_top ? body_.top : before) += std::string(line.text) + "\n";
    }

    void take_record(const MergeLine& line, const std::string& name, std::string before) {
        orders_.back().add(line);
        const bool cut = line.unfinished && begins_another(line);
        if (!cut && is_new(seen_records_, there_.records, line.identity)) {
            if (line.unfinished)
                tell(name, line.number, 1, "a last line without an end; perhaps cut off", false);
            changed_ = true;
            body_.units.push_back(unit_of(line, std::move(before), true));
            return;
        }
        ++merged_.there;
        if (!before.empty()) body_.units.push_back({line.time, 0, {}, std::move(before), true});
    }

    void tell_bad(const MergeLine& line, const std::string& name) {
        if (there_.bad.contains(std::string(line.text))) return;
        if (line.unfinished && begins_another(line)) return;
        tell(name, line.number, line.bad.column, line.bad.what, true);
    }

    /// A copy that was cut off while it was made ends with the start of a line.
    bool begins_another(const MergeLine& cut) const {
        const auto begins = [&](const MergeLine& line) {
            return line.text.size() > cut.text.size() && line.text.starts_with(cut.text);
        };
        return std::any_of(lines_.begin(), lines_.end(), begins);
    }

    void tell(const std::string& name, std::size_t line, std::size_t column, std::string what,
              bool bad) {
        merged_.remarks.push_back({name, line, column, std::move(what), bad});
    }

    std::vector<MergeLine> lines_;
    std::deque<std::vector<MergeLine>> kept_lines_;  ///< units look into them
    std::vector<MergeOrder> orders_;
    There there_;
    Counts seen_records_, seen_comments_;
    Body body_;
    Merged merged_;
    bool changed_ = false;
};

}  // namespace

Merged merge(std::string_view log, const LogCopy& parts, const std::vector<LogCopy>& copies) {
    std::string_view rest = log;
    drop_byte_order_mark(rest);
    Merger merger(rest, parts);
    for (const LogCopy& copy : copies) merger.take(copy);
    Merged merged = merger.finish(rest);
    merged.text.insert(0, log.substr(0, log.size() - rest.size()));
    return merged;
}

}  // namespace steady
