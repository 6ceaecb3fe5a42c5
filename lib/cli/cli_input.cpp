// Whether a tool has words to give back which it has not read.

#include <algorithm>

#include "cli/cli.h"
#include "text/text.h"

namespace steady {
namespace {

/// What follows an option that is not there was meant as its value: `--until 9:00`.
std::size_t values_of_unknown(const CLI::App& app, const std::vector<std::string>& arguments) {
    const std::vector<std::string> unknown = app.remaining();
    std::size_t count = 0;
    for (std::size_t i = 0; i + 1 < arguments.size(); ++i)
        count += arguments[i].starts_with("--") && !arguments[i + 1].starts_with('-') &&
                 std::ranges::find(unknown, arguments[i]) != unknown.end();
    return count;
}

bool names_something(const CLI::App& app, const std::vector<std::string>& arguments) {
    std::size_t named = 0;
    for (const CLI::Option* option : app.get_options())
        if (option->get_positional()) named += option->count();
    return named > values_of_unknown(app, arguments);
}

bool wants_none(const About& about, const std::vector<std::string>& arguments) {
    if (about.wordless == nullptr) return true;
    const auto wordless = words(about.wordless);
    return std::ranges::any_of(arguments, [&](const std::string& argument) {
        const std::string name = argument.substr(0, argument.find('='));
        return name.starts_with('-') && std::ranges::find(wordless, name) != wordless.end();
    });
}

}  // namespace

bool awaits_words(const About& about, const CLI::App& app,
                  const std::vector<std::string>& arguments) {
    if (wants_none(about, arguments)) return false;
    return asks_for_words(about, app, arguments) || !names_something(app, arguments);
}

bool may_get_words(const About& about, const std::vector<std::string>& arguments) {
    return about.beside_names && !wants_none(about, arguments);
}

/// FIELD=- is one of --answer alone; of other options, and in words, it is a value like any other.
bool asks_for_words(const About& about, const CLI::App& app,
                    const std::vector<std::string>& arguments) {
    if (about.wordless == nullptr) return false;
    return std::ranges::any_of(arguments, [&](const std::string& argument) {
        return argument == "-" ||
               (argument.ends_with("=-") && app.get_option_no_throw("--answer") != nullptr);
    });
}

}  // namespace steady
