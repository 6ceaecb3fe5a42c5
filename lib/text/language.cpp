#include "text/language.h"

#include <algorithm>
#include <filesystem>

#include "base/environment.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::string_view english = "en";

bool is_made_of(std::string_view text, char first, char last) {
    return std::all_of(text.begin(), text.end(),
                       [&](char letter) { return letter >= first && letter <= last; });
}

bool is_language(std::string_view name) {
    return name.size() >= 2 && name.size() <= 3 && is_made_of(name, 'a', 'z');
}

/// `AT`, or `419`, which is Latin America.
bool is_country(std::string_view name) {
    return (name.size() == 2 && is_made_of(name, 'A', 'Z')) ||
           (name.size() == 3 && is_made_of(name, '0', '9'));
}

/// `de_AT.UTF-8@euro` without what stands behind the country.
std::string_view without_encoding(std::string_view locale) {
    return locale.substr(0, locale.find_first_of(".@"));
}

bool is_plain_c(std::string_view locale) {
    const std::string_view name = without_encoding(locale);
    return name.empty() || name == "C" || name == "POSIX";
}

void add(std::vector<std::string>& names, std::string_view name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
}

/// Adds `de_AT` and `de`; false for English, and for what is no name of a language.
bool add_language(std::vector<std::string>& names, std::string_view locale) {
    const std::string_view name = without_encoding(locale);
    const std::size_t bar = name.find('_');
    const std::string_view language = name.substr(0, bar);
    const bool has_country = bar != name.npos;
    if (!is_language(language) || language == english) return false;
    if (has_country && !is_country(name.substr(bar + 1))) return false;
    if (has_country) add(names, name);
    add(names, language);
    return true;
}

}  // namespace

std::vector<std::string> languages_of(std::string_view locale, std::string_view list) {
    std::vector<std::string> names;
    if (is_plain_c(locale)) return names;
    if (trim(list).empty()) list = locale;
    for (const std::string_view one : split(list, ':'))
        if (!one.empty() && !add_language(names, one)) break;
    return names;
}

std::vector<std::string> languages() {
    std::string_view locale;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (locale.empty()) locale = environment(name);
    return languages_of(locale, environment("LANGUAGE"));
}

std::string language_of_file(std::string_view path) {
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    std::vector<std::string> names;
    const std::string name = folder.filename();
    const bool among_others = folder.parent_path().filename() == "exercises";
    return among_others && add_language(names, name) && names.front() == name ? name : "";
}

}  // namespace steady
