// HTML as its text.

#include <algorithm>
#include <array>
#include <charconv>

#include "import/import.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::array<std::string_view, 33> tags = {
    "a",   "b",   "i",   "u",   "s",     "br",  "p",    "div",  "span", "strong", "em",
    "ul",  "ol",  "li",  "h1",  "h2",    "h3",  "h4",   "h5",   "h6",   "font",   "strike",
    "del", "ins", "sub", "sup", "small", "big", "html", "body", "code", "pre",    "blockquote"};

struct Entity {
    std::string_view name, text;
};
constexpr std::array<Entity, 7> entities = {{{"amp", "&"},
                                             {"lt", "<"},
                                             {"gt", ">"},
                                             {"quot", "\""},
                                             {"apos", "'"},
                                             {"#39", "'"},
                                             {"nbsp", " "}}};

constexpr std::string_view spaces = " \t\r\n";

bool is_of_attribute(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

bool breaks_line(std::string_view tag) {
    return tag == "br" || tag == "p" || tag == "div" || tag == "li" || tag == "blockquote" ||
           (tag.size() == 2 && tag[0] == 'h');
}

/// ` href="x" class=y /`, which is what may follow a tag's name; ` don't love you` is somebody's
/// words.
bool are_attributes(std::string_view text) {
    for (;;) {
        text = trim(text);
        if (text.empty() || text == "/") return true;
        const std::size_t equals = text.find('=');
        const std::string_view name = trim(text.substr(0, equals));
        if (equals == text.npos || name.empty() || !std::ranges::all_of(name, is_of_attribute))
            return false;
        text = trim(text.substr(equals + 1));
        const bool quoted = text.starts_with('"') || text.starts_with('\'');
        const std::size_t end = quoted ? text.find(text[0], 1) : text.find_first_of(spaces);
        if (end == text.npos) return !quoted;
        text.remove_prefix(end + (quoted ? 1 : 0));
    }
}

class Plain {
   public:
    explicit Plain(std::string_view html) : rest_(html) {}

    std::string text() {
        while (!rest_.empty())
            if (!take_tag() && !take_entity()) {
                out_ += rest_[0];
                rest_.remove_prefix(1);
            }
        end_link();
        return std::string(trim(out_));
    }

   private:
    bool take_tag() {
        if (rest_[0] != '<') return false;
        const std::size_t end = rest_.find('>');
        if (end == rest_.npos) return false;
        std::string_view inside = rest_.substr(1, end - 1);
        const bool closes = inside.starts_with('/');
        if (closes) inside.remove_prefix(1);
        const std::size_t behind = std::min(inside.find_first_of(" \t\r\n/"), inside.size());
        const std::string name = lower(inside.substr(0, behind));
        if (std::ranges::find(tags, name) == tags.end() || !are_attributes(inside.substr(behind)))
            return false;
        if (breaks_line(name) && (name == "br" || !out_.ends_with('\n'))) out_ += '\n';
        if (name == "li" && !closes) out_ += "- ";
        if (name == "a") take_link(inside, closes);
        rest_.remove_prefix(end + 1);
        return true;
    }

    /// Where a link leads stands behind its words.
    void take_link(std::string_view inside, bool closes) {
        end_link();
        const std::size_t at = inside.find("href=");
        if (closes || at == inside.npos) return;
        inside.remove_prefix(at + 5);
        const char quote = inside.empty() ? ' ' : inside[0];
        const bool quoted = quote == '"' || quote == '\'';
        if (quoted) inside.remove_prefix(1);
        link_ = inside.substr(0, inside.find(quoted ? quote : ' '));
    }

    void end_link() {
        if (!link_.empty() && !out_.ends_with(link_)) out_ += " (" + link_ + ")";
        link_.clear();
    }

    bool take_entity() {
        const std::size_t end = rest_.substr(0, 10).find(';');
        if (rest_[0] != '&' || end == rest_.npos) return false;
        const std::string_view name = rest_.substr(1, end - 1);
        const auto place = std::find_if(entities.begin(), entities.end(),
                                        [&](const Entity& entity) { return entity.name == name; });
        if (place == entities.end() && !take_number(name)) return false;
        if (place != entities.end()) out_ += place->text;
        rest_.remove_prefix(end + 1);
        return true;
    }

    /// `#8217`
    bool take_number(std::string_view name) {
        std::uint32_t code = 0;
        if (name.size() < 2 || name[0] != '#') return false;
        const char* const last = name.data() + name.size();
        const auto [end, error] = std::from_chars(name.data() + 1, last, code);
        if (error != std::errc() || end != last || code == 0) return false;
        append_utf8(out_, code);
        return true;
    }

    std::string_view rest_;
    std::string out_;
    std::string link_;
};

}  // namespace

std::string plain_text(std::string_view html) { return Plain(html).text(); }

}  // namespace steady
