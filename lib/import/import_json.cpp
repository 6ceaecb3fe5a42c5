#include "import/import_json.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "record/scan.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::size_t deepest = 64;

/// Walks over JSON that may be broken: what opens, and where.
class Walk {
   public:
    template <typename Open>
    explicit Walk(std::string_view text, Open open) {
        std::string inside;
        std::size_t line = 1;
        bool quoted = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            line += c == '\n';
            if (quoted) {
                i += c == '\\';
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                open(inside, c, line);
                inside += c;
                depth_ = std::max(depth_, inside.size());
            } else if ((c == '}' || c == ']') && !inside.empty()) {
                inside.pop_back();
            }
        }
    }

    std::size_t depth() const { return depth_; }

   private:
    std::size_t depth_ = 0;
};

Error broken(std::string_view text, std::size_t byte, const std::string& file) {
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t feed = before.rfind('\n');
    const std::size_t column = before.size() - (feed == before.npos ? 0 : feed + 1);
    return Error(fmt::format("{}:{}:{}: this is no JSON; perhaps cut off", file, line,
                             std::max<std::size_t>(column, 1)),
                 "Export it once more, and import that file.");
}

}  // namespace

Json parse_json(std::string_view text, const std::string& file) {
    drop_byte_order_mark(text);
    const std::string valid = valid_utf8(text);
    if (Walk(valid, [](const std::string&, char, std::size_t) {}).depth() > deepest)
        throw Error(file + ": nested too deep to be an export");
    // The parser takes a NUL for the end, and what follows it would be passed over.
    const std::size_t nul = valid.find('\0');
    if (valid.find_first_not_of(std::string_view("\0 \t\r\n", 5), nul) != valid.npos)
        throw broken(valid, nul + 1, file);
    try {
        return Json::parse(valid);
    } catch (const Json::parse_error& error) {
        throw broken(valid, error.byte, file);
    } catch (const Json::exception&) {
        throw broken(valid, valid.size(), file);
    }
}

std::vector<std::size_t> lines_of_entries(std::string_view text) {
    std::vector<std::size_t> lines;
    Walk(text, [&](const std::string& inside, char opens, std::size_t line) {
        if (opens == '{' && (inside == "{[" || inside == "[")) lines.push_back(line);
    });
    return lines;
}

const Json* entries_of(const Json& document, const char* key) {
    if (document.is_array()) return &document;
    if (!document.is_object()) return nullptr;
    const auto place = document.find(key);
    return place == document.end() || !place->is_array() ? nullptr : &*place;
}

std::string as_text(const Json& value) {
    if (value.is_null()) return {};
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string text_in(const Json& object, const char* key) {
    const auto place = object.find(key);
    return place == object.end() ? std::string() : as_text(*place);
}

bool looks_like_json(std::string_view text) {
    drop_byte_order_mark(text);
    text = trim(text);
    return text.starts_with('{') || text.starts_with('[');
}

}  // namespace steady
