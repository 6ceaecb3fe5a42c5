// People and helplines, at once: with no set-up, no network, from the binary alone.

#include <unistd.h>

#include <cstdio>

#include "base/settings.h"
#include "cli/cli.h"
#include "support/helplines.h"
#include "support/support_text.h"
#include "terminal/look.h"
#include "text/text.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-support",
    "people to talk to: your own, and helplines",
    "steady-support [--country CC] [--save]\n"
    "       steady-support --list",
    "  steady-support                      your people, and the lines of your country\n"
    "  steady-support --country de         the lines of this country\n"
    "  steady-support --country de --save  and from now on these are shown\n"
    "  steady-support --list               the countries there are lines for\n",
};

Candidates countries(const Typing&) {
    std::vector<std::string> complaints;
    Candidates out = {{"all", "every country"}};
    for (const Country& country : load_helplines(complaints).countries)
        out.push_back({country.code, country.names.front()});
    return out;
}

struct Options {
    std::string country;
    bool save = false, list = false;

    void declare(CLI::App& app) {
        auto* const chosen =
            complete_with(app.add_option("--country", country,
                                         "The lines of this country: its code or its name.\n"
                                         "`all` shows those of every country.")
                              ->type_name("CC"),
                          countries);
        app.add_flag("--save", save, "Remember the country, in config.toml.")->needs(chosen);
        app.add_flag("--list", list,
                     "Show the countries, how many lines each, and from which file.");
    }
};

void print(const std::string& text) { std::fputs(clean(text).c_str(), stdout); }

/// Somebody may need a number now, so there is one on the screen whatever was typed.
[[noreturn]] void show_anywhere(const Support& support, const std::string& country) {
    print(anywhere_text(support, columns_of(STDOUT_FILENO)));
    std::vector<std::string> names;
    for (const Country& each : support.helplines.countries)
        for (const std::string& name : each.names) names.push_back(lower(name));
    const auto near = closest(lower(country), names);
    throw Error(
        country + ": no lines of that country are known here yet; those from anywhere lead on",
        near ? "Did you mean " + *near + "?"
             : "steady-support --list shows the countries there are.");
}

void save(const Country* country) {
    save_setting("country", country == nullptr ? "all" : country->code);
    warn("from now on it shows " + (country == nullptr ? "every country" : country->names.front()));
}

Exit act(const Options& options) {
    Support support = load_support();
    for (const std::string& complaint : support.complaints) warn(complaint);
    if (options.list) {
        print(country_list(support.helplines));
        return Exit::done;
    }
    const std::string& wanted = options.country.empty() ? support.country : options.country;
    const bool all = wanted.empty() || wanted == "all";
    const Country* const country = all ? nullptr : support.helplines.find(wanted);
    if (!all && country == nullptr) show_anywhere(support, wanted);
    print(support_text(support, country, columns_of(STDOUT_FILENO)));
    if (options.save) save(country);
    return Exit::done;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&] { return act(options); });
}
