// The opening half of seal_line.h.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "record/scan.h"
#include "seal/seal_line.h"
#include "seal/seal_parts.h"

namespace steady {
namespace {

constexpr int deepest = 16;  ///< boxes in boxes

/// What was in a box: the line, and which of its fields stayed clear.
struct Content {
    std::string_view line, marks;
};

Content content_of(std::string_view opened) {
    const auto feed = opened.find('\n');
    if (feed == opened.npos) return {opened, {}};
    return {opened.substr(0, feed), opened.substr(feed + 1)};
}

/// Puts a line together again from what was sealed and what stands clear in the log now.
class Restorer {
   public:
    Restorer(const Content& content, std::vector<LinePart> now)
        : content_(content), sealed_(parts_of(content.line)), now_(std::move(now)) {
        for (std::size_t i = 0; i < sealed_.list.size() && i < content.marks.size(); ++i)
            sealed_.list[i].clear = content.marks[i] == '1';
    }

    /// Nothing was touched, which is the usual case: then the very bytes come back.
    bool is_untouched() const {
        auto now = now_.begin();
        for (const LinePart& part : sealed_.list) {
            if (!part.clear) continue;
            if (now == now_.end() || now->raw != part.raw) return false;
            ++now;
        }
        return now == now_.end();
    }

    void restore(Secret& text, std::vector<std::string>& changes) {
        std::vector<std::string_view> out;
        if (sealed_.mistake != nullptr)
            out.push_back(content_.line);
        else
            for (const LinePart& part : sealed_.list) take(part, out, changes);
        for (const LinePart& part : now_) {
            tell_if_twice(part, changes);
            out.insert(part.key == "time" ? out.begin() : out.end(), part.raw);
        }
        for (std::size_t i = 0; i < out.size(); ++i) {
            if (i > 0) text.append(" ");
            text.append(out[i]);
        }
    }

   private:
    /// What was added beside the box, while the box holds a field of that name.
    void tell_if_twice(const LinePart& added, std::vector<std::string>& changes) const {
        const auto& fields = sealed_.list;
        const auto held = std::ranges::find(fields, added.key, &LinePart::key);
        if (held != fields.end() && held->raw != added.raw)
            changes.push_back(fmt::format("{} beside the box, and {} in it", added.raw, held->raw));
    }

    /// Each field that stands clear now is used once; what is left over was added.
    void take(const LinePart& part, std::vector<std::string_view>& out,
              std::vector<std::string>& changes) {
        if (!part.clear) {
            out.push_back(part.raw);
            return;
        }
        const auto now = std::ranges::find(now_, part.key, &LinePart::key);
        if (now == now_.end()) {
            changes.push_back(fmt::format("{} was there when it was sealed", part.raw));
            return;
        }
        if (now->raw != part.raw)
            changes.push_back(fmt::format("{} when it was sealed, and {} now", part.raw, now->raw));
        out.push_back(now->raw);
        now_.erase(now);
    }

    const Content content_;
    LineParts sealed_;
    std::vector<LinePart> now_;
};

}  // namespace

OpenedLine LineOpener::open(std::string_view line) {
    OpenedLine opened{OpenedLine::Is::plain, line, {}};
    for (int depth = 0; depth < deepest; ++depth) {
        if (holds_no_record(opened.text)) return opened;
        LineParts parts = parts_of(opened.text);
        auto& list = parts.list;
        const auto box = std::find_if(list.rbegin(), list.rend(),
                                      [](const LinePart& part) { return part.key == box_key; });
        if (parts.mistake != nullptr || box == list.rend()) return opened;
        const auto bytes = opener_.open(box->value);
        if (!bytes) {
            if (opened.is == OpenedLine::Is::plain) opened.is = OpenedLine::Is::locked;
            return opened;
        }
        list.erase(std::next(box).base());
        Restorer restorer(content_of(*bytes), std::move(list));
        next_.resize(0);
        if (restorer.is_untouched())
            next_.append(content_of(*bytes).line);
        else
            restorer.restore(next_, opened.changes);
        std::swap(text_, next_);
        opened.is = OpenedLine::Is::opened;
        opened.text = text_.text();
    }
    return opened;
}

}  // namespace steady
