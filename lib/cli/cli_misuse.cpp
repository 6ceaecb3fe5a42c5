#include "cli/cli_misuse.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <vector>

#include "text/text.h"

namespace steady {
namespace {

/// What stands between `before` and `after`; nothing when they do not stand there.
std::optional<std::string> between(std::string_view text, std::string_view before,
                                   std::string_view after) {
    const std::size_t begin = text.find(before);
    if (begin == text.npos) return std::nullopt;
    const std::size_t first = begin + before.size();
    const std::size_t end = after.empty() ? text.size() : text.find(after, first);
    if (end == text.npos) return std::nullopt;
    return std::string(text.substr(first, end - first));
}

/// Of `x not in {text,json}`.
std::optional<std::vector<std::string>> choices_told(std::string_view why) {
    const auto choices = between(why, " not in {", "}");
    if (!choices) return std::nullopt;
    const auto each = split(*choices, ',');
    return std::vector<std::string>(each.begin(), each.end());
}

/// `0.010000` is 0.01.
std::string plain_number(const std::string& number) {
    return fmt::format("{:g}", std::strtod(number.c_str(), nullptr));
}

/// Of what it says behind the option's name.
std::optional<std::string> told(const std::string& why) {
    if (why.starts_with("At Most 1 required")) return "given more than once, and it takes one";
    if (const auto type = between(why, "1 required ", " missing"))
        return type->substr(0, type->find(':')) + " is missing";
    if (const auto choices = choices_told(why))
        return why.substr(0, why.find(" not in {")) + " is none of " + join(*choices, ", ");
    const auto value = between(why, "Value ", " not in range ");
    const auto least = between(why, " not in range ", " to ");
    if (!value || !least) return std::nullopt;
    return fmt::format("{} is not a number from {} to {}", *value, plain_number(*least),
                       plain_number(*between(why, *least + " to ", "")));
}

}  // namespace

std::string told_misuse(const std::string& what, const std::vector<std::string>& flags) {
    if (const auto name = between(what, "Could not convert: ", " = ")) {
        if (std::ranges::find(flags, *name) != flags.end()) return *name + ": it takes no value";
        return fmt::format("{}: {} is not a number", *name, *between(what, " = ", ""));
    }
    const std::size_t end = what.find(": ");
    if (end == what.npos || !what.starts_with('-')) return what;
    const auto words = told(what.substr(end + 2));
    return words ? what.substr(0, end + 2) + *words : what;
}

std::string next_after_misuse(const std::string& what, const std::string& otherwise) {
    const auto word = between(what, ": ", " not in {");
    const auto choices = choices_told(what);
    return word && choices ? did_you_mean(*word, *choices, otherwise) : otherwise;
}

}  // namespace steady
