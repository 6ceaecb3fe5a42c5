// jrnl: its JSON, and its text.

#include <algorithm>

#include "base/error.h"
#include "import/import.h"
#include "import/import_json.h"
#include "text/text.h"

namespace steady {
namespace {

/// One entry, with what jrnl does not say itself after its text.
void place(Importing& importing, const Moment& time, std::string text, bool starred,
           const std::vector<std::pair<std::string, std::string>>& others) {
    Record record{time, "journal", {}};
    importing.put(record, "note", "text", text);
    if (starred) record.set("starred", "yes");
    for (const auto& [name, value] : others)
        if (name == "uuid")
            importing.put(record, "uuid", name, value);
        else
            importing.put_in_note(record, name, value);
    importing.place(std::move(record));
}

std::string title_and_body(const Json& entry) {
    const std::string title(trim(text_in(entry, "title"))), body(trim(text_in(entry, "body")));
    return title.empty() || body.empty() ? title + body : title + "\n" + body;
}

/// Tags stand in the text; those of other apps do not.
std::string tags_beside(const Json& tags, const std::string& text) {
    if (!tags.is_array()) return as_text(tags);
    std::vector<std::string> beside;
    for (const Json& tag : tags)
        if (text.find(as_text(tag)) == text.npos) beside.push_back(as_text(tag));
    return join(beside, ", ");
}

void take_entry(Importing& importing, const Json& entry, std::size_t line) {
    const auto day = parse_day(text_in(entry, "date"));
    const auto clock = parse_written_clock(text_in(entry, "time"));
    if (!day || !clock) {
        importing.leave_out(line, "the date or time could not be read", entry.dump());
        return;
    }
    const std::string text = title_and_body(entry);
    std::vector<std::pair<std::string, std::string>> others;
    bool starred = false;
    for (const auto& [name, value] : entry.items()) {
        if (name == "starred" && value.is_boolean())
            starred = value;
        else if (name == "tags")
            others.emplace_back(name, tags_beside(value, text));
        else if (name != "title" && name != "body" && name != "date" && name != "time")
            others.emplace_back(name, as_text(value));
    }
    place(importing, importing.at_local(*day, *clock, line), text, starred, others);
}

void take_jrnl_json(std::string_view text, Importing& importing) {
    const Json document = parse_json(text, importing.settings().file);
    const Json* const entries = entries_of(document, "entries");
    if (entries == nullptr)
        throw Error(importing.settings().file + ": there are no entries in it",
                    "jrnl --format json gives what can be read here.");
    const auto lines = lines_of_entries(text);
    std::size_t object = 0;
    for (const Json& entry : *entries) {
        const std::size_t line = object < lines.size() ? lines[object] : 1;
        if (entry.is_object()) {
            ++object;
            take_entry(importing, entry, line);
        } else {
            importing.leave_out(line, "this is no entry", entry.dump());
        }
    }
    if (!document.is_object()) return;
    for (const auto& [name, value] : document.items())  // `tags` counts those of the entries
        if (name != "entries" && name != "tags")
            importing.leave_out(1, "`" + name + "` is no entry", as_text(value));
}

/// jrnl's text. An entry begins with a date in brackets; what follows up to the next one is its
/// text, whatever it looks like.
class JrnlText {
   public:
    explicit JrnlText(Importing& importing) : importing_(importing) {
        formats_ = {"%Y-%m-%d %H:%M",       "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %I:%M %p",
                    "%Y-%m-%d %I:%M:%S %p", "%d.%m.%Y %H:%M",    "%Y-%m-%d"};
        if (!importing.settings().time_format.empty())
            formats_ = {importing.settings().time_format};
    }

    void take(std::string_view line) {
        ++number_;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (const auto time = time_of(line)) {
            end_entry();
            time_ = time;
            began_ = number_;
            text_ = line.substr(line.find(']') + 1);
            return;
        }
        if (!text_.empty() || time_) text_ += '\n';
        text_ += line;
    }

    void end_entry() {
        if (!time_) {
            if (!trim(text_).empty())
                importing_.leave_out(began_, "this stands before the first date", trim(text_));
            text_.clear();
            return;
        }
        std::string text(trim(text_));
        const bool starred = take_star(text);
        place(importing_, importing_.at_written(*time_, began_), std::move(text), starred, {});
        time_.reset();
        text_.clear();
    }

   private:
    /// The first date tells the format of all.
    std::optional<WrittenTime> time_of(std::string_view line) {
        const std::size_t end = line.find(']');
        if (!line.starts_with('[') || end == line.npos) return std::nullopt;
        const std::string_view inside = line.substr(1, end - 1);
        for (const std::string& format : formats_) {
            const auto time = parse_written(inside, format, importing_.settings().words);
            if (!time || (!time->day && !time->instant)) continue;
            formats_ = {std::string(format)};
            return time;
        }
        return std::nullopt;
    }

    /// The `*` at the end of its title says that an entry is starred.
    static bool take_star(std::string& text) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string title(trim(std::string_view(text).substr(0, end)));
        if (title != "*" && !title.ends_with(" *")) return false;
        text.replace(0, end, trim(std::string_view(title).substr(0, title.size() - 1)));
        return true;
    }

    Importing& importing_;
    std::vector<std::string> formats_;
    std::size_t number_ = 0, began_ = 1;
    std::optional<WrittenTime> time_;
    std::string text_;
};

void take_text(std::string_view text, Importing& importing) {
    drop_byte_order_mark(text);
    JrnlText entries(importing);
    for (const std::string_view line : split(text, '\n')) entries.take(line);
    entries.end_entry();
}

}  // namespace

Imported import_jrnl(std::string_view text, const ImportSettings& settings) {
    Importing importing(settings);
    std::string_view start = text;
    drop_byte_order_mark(start);
    trim(start).starts_with('{') ? take_jrnl_json(text, importing) : take_text(text, importing);
    return importing.finish();
}

}  // namespace steady
