// People and helplines, at once: with no set-up, no network, from the binary alone.

#include <unistd.h>

#include <cstdio>

#include "cli/cli.h"
#include "definition/settings.h"
#include "support/helplines.h"
#include "support/support_text.h"
#include "terminal/look.h"
#include "text/text.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-support",
    "people to talk to: your own, and helplines",
    "steady-support [COUNTRY | --country CC] [--save]\n"
    "       steady-support --list",
    "  steady-support                 your people, and the lines of your country\n"
    "  steady-support germany         the lines of this country; de will do\n"
    "  steady-support germany --save  and from now on these are shown\n"
    "  steady-support --list          the countries there are lines for\n",
};

/// Codes; and names once they are begun, in whatever case: what is typed stays as it is.
Candidates countries(const Typing& typing) {
    std::vector<std::string> complaints;
    Candidates out = {{"all", "every country"}};
    const std::string& typed = typing.word;
    const auto offer = [&](const std::string& word, const std::string& about) {
        if (lower(word).starts_with(lower(typed)))
            out.push_back({typed + lower(word).substr(lower(typed).size()), about});
    };
    for (const Country& country : load_helplines(complaints).countries) {
        offer(country.code, country.names.front());
        for (const std::string& name : country.names)
            if (!typed.empty())
                offer(name, name == country.names.front() ? "" : country.names.front());
    }
    return out;
}

struct Options {
    std::vector<std::string> words;
    std::string country;
    bool save = false, list = false, plain = false;

    void declare(CLI::App& app) {
        const char* const which =
            "The lines of this country: its code or its name; "
            "`all` shows those of every country.";
        auto* const named = complete_with(app.add_option("COUNTRY", words, which), countries);
        complete_with(app.add_option("--country", country, which)->type_name("CC")->excludes(named),
                      countries);
        app.add_flag("--save", save, "Remember the country, in config.toml.");
        app.add_flag("--list", list,
                     "Show the countries, how many lines each, and from which file.");
        add_plain(app, plain);
    }
};

void print(const std::string& text) { std::fputs(clean(text).c_str(), stdout); }

/// Somebody may need a number now, so there is one on the screen whatever was typed.
[[noreturn]] void show_anywhere(const Support& support, const std::string& country) {
    print(anywhere_text(support, columns_of(STDOUT_FILENO)));
    std::vector<std::string> names;
    for (const Country& each : support.helplines.countries)
        for (const std::string& name : each.names) names.push_back(lower(name));
    throw Error(
        country + ": no lines of that country are known here yet; those from anywhere lead on",
        did_you_mean(lower(country), names,
                     "steady-support --list shows the countries there are."));
}

void save(const Country* country) {
    save_setting("country", country == nullptr ? "all" : country->code);
    warn("from now on it shows " + (country == nullptr ? "every country" : country->names.front()));
}

Exit act(const Options& options) {
    const std::string asked = options.words.empty() ? options.country : join(options.words, " ");
    if (options.save && asked.empty())
        throw misuse("--save needs a country", "For example: steady-support ireland --save");
    Support support = load_support();
    for (const std::string& complaint : support.complaints) warn(complaint);
    if (options.list) {
        print(country_list(support.helplines));
        return Exit::done;
    }
    const std::string& wanted = asked.empty() ? support.country : asked;
    if (wanted.empty() && isatty(STDOUT_FILENO) != 0) {
        print(first_screen(support, columns_of(STDOUT_FILENO)));
        return Exit::done;
    }
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
