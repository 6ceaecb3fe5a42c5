#include "cli/cli.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <new>

#include "base/input.h"
#include "cli/cli_help.h"
#include "cli/cli_misuse.h"
#include "terminal/look.h"
#include "text/text.h"

namespace steady {
namespace {

std::string tool_name = "steady";
bool words_awaited = false, words_possible = false;

constexpr const char* footer =
    "More: man {}\n"
    "Self-help practice, not therapy and not an emergency service.\n"
    "In danger: 112, 911. Someone to talk to: steady-support, or findahelpline.com";

void print_error(const std::string& why, const std::string& next) {
    std::string text = fmt::format("{}: {}\n", tool_name, clean(why));
    if (!next.empty()) text += clean(next) + "\n";
    std::fputs(text.c_str(), stderr);
}

/// Help as a person reads it: what it is, how it is called, examples, then the options.
class Help : public CLI::Formatter {
   public:
    explicit Help(const About& about) : about_(about) { column_width(28); }

    std::string make_help(const CLI::App* app, std::string,
                          CLI::AppFormatMode mode) const override {
        return fitted_help(
            fmt::format("{}: {}\n\nUsage: {}\n\nExamples:\n{}\n{}\n{}\n", about_.name,
                        about_.summary, about_.usage, about_.examples, make_groups(app, mode),
                        fmt::format(fmt::runtime(footer), about_.name)),
            columns_of(STDOUT_FILENO));
    }

    // CLI11 begins a group with a blank line, after the one that parts it from the group before.
    std::string make_group(std::string group, bool is_positional,
                           std::vector<const CLI::Option*> options) const override {
        return CLI::Formatter::make_group(group, is_positional, options).substr(1);
    }

    std::string make_option_opts(const CLI::Option* option) const override {
        const std::string type = option->get_type_name();
        const std::string plain = type.substr(0, type.find(':'));  // without the check's own words
        return option->get_type_size() == 0 || type.empty() ? "" : " " + plain;
    }

   private:
    About about_;
};

std::vector<std::string> option_names(const CLI::App& app, bool only_flags = false) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        if (!only_flags || option->get_items_expected_max() == 0)
            for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    return names;
}

/// What no option took: a wrong option gets the nearest right one.
Error left_over(const CLI::App& app) {
    const std::string help = "See " + tool_name + " --help";
    std::vector<std::string> words = app.remaining();
    const auto dashes = std::find(words.begin(), words.end(), "--");
    const auto option = std::find_if(words.begin(), dashes, [](const std::string& word) {
        return word.size() > 1 && word[0] == '-';
    });
    if (option == dashes) {
        if (dashes != words.end()) words.erase(dashes);
        return misuse(words.front() + ": nothing more is expected here", help);
    }
    const std::string name = option->substr(0, option->find('='));
    return misuse(name + ": there is no such option", did_you_mean(name, option_names(app), help));
}

Error explained(const CLI::ParseError& error, const CLI::App& app) {
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return left_over(app);
    return misuse(told_misuse(error.what(), option_names(app, true)),
                  next_after_misuse(error.what(), "See " + tool_name + " --help"));
}

/// Nothing after `--` is an option, and nothing there is a KEY=VALUE either, so it goes round
/// CLI11.
Verbatim take_verbatim(std::vector<std::string>& arguments) {
    Verbatim verbatim;
    if (asks_to_complete(arguments)) return verbatim;
    const auto dashes = std::find(arguments.begin(), arguments.end(), "--");
    if (dashes != arguments.end()) {
        verbatim.assign(dashes + 1, arguments.end());
        arguments.erase(dashes, arguments.end());
    }
    return verbatim;
}

/// CLI11 would take `[a,b]` apart, as a list. A NUL at its end, which no argument of a process can
/// have, keeps it whole until the word has found its option.
void keep_brackets(std::vector<std::string>& arguments, CLI::App& app) {
    for (std::string& argument : arguments)
        if (argument.starts_with('[') && argument.ends_with(']')) argument += '\0';
    for (CLI::Option* option : app.get_options())
        if (option->get_type_size() > 0)
            option->transform([](const std::string& word) { return std::string(word.c_str()); },
                              "");
}

/// A full disk or a closed stdout is an error, even when it shows only now.
void check_stdout() {
    std::cout.flush();
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0 || !std::cout)
        throw system_error("standard output", errno != 0 ? errno : EIO);
}

void look_for_words(const About& about, const CLI::App& app,
                    const std::vector<std::string>& arguments) {
    words_awaited = awaits_words(about, app, arguments);
    words_possible = may_get_words(about, arguments);
}

/// Words that `-` stood for, where nothing took them.
void tell_unread(const std::string& words) {
    if (words.empty()) return;
    print_error("nothing here asks for what is piped in; here it is", std::string(trim(words)));
}

Exit parse_and_act(const About& about, std::vector<std::string> arguments,
                   const std::function<void(CLI::App&)>& declare,
                   const std::function<Exit()>& act) {
    CLI::App app(about.summary, about.name);
    app.formatter(std::make_shared<Help>(about));
    app.set_help_flag("-h,--help", "Show this help and end.");
    app.set_version_flag("--version", std::string(about.name) + " " STEADY_VERSION,
                         "Show the version and end.");
    app.get_option("--help")->configurable(false);
    declare(app);
    if (asks_to_complete(arguments)) {
        print_completions(app, arguments);
        check_stdout();
        return Exit::done;
    }
    keep_brackets(arguments, app);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::Success& asked) {
        app.exit(asked);
        check_stdout();
        return Exit::done;
    } catch (const CLI::ParseError& error) {
        look_for_words(about, app, arguments);
        throw explained(error, app);
    }
    look_for_words(about, app, arguments);
    const Exit exit = act();
    check_stdout();
    if (asks_for_words(about, app, arguments)) tell_unread(rest_of_input());
    return exit;
}

/// A file that is opened while one of these is closed would take its number, and what is meant for
/// a person or a pipe would be written into it. They fail as closed ones do.
void take_standard_places() {
    for (const int place : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(place, F_GETFD) >= 0 || errno != EBADF) continue;
        const int mode = place == STDIN_FILENO ? O_WRONLY : O_RDONLY;
        if (open("/dev/null", mode | O_CLOEXEC) != place)
            std::_Exit(static_cast<int>(Exit::failed));
    }
}

/// What was typed would be in a core dump. Programs that are given dumps may overlook a limit of 0;
/// with 1 the kernel makes none (core(5)).
void leave_no_core() {
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) != 0) return;
    core.rlim_cur = std::min<rlim_t>(core.rlim_max, 1);
    setrlimit(RLIMIT_CORE, &core);
}

/// Says what went wrong, and gives the status for it.
Exit tell(const std::exception& wrong) {
    if (const auto* error = dynamic_cast<const Error*>(&wrong)) {
        print_error(error->what(), error->next());
        return error->exit();
    }
    if (dynamic_cast<const std::bad_alloc*>(&wrong) != nullptr)
        print_error("there is not enough memory", "");
    else if (const auto* error = dynamic_cast<const std::filesystem::filesystem_error*>(&wrong))
        print_error(error->path1().string() + ": " + error->code().message(), "");
    else
        print_error(wrong.what(), "");
    return Exit::failed;
}

/// A whole main() around `run`: whatever it throws becomes words and a status.
int run_guarded(const About& about, const std::function<Exit()>& run) {
    tool_name = about.name;
    take_standard_places();
    leave_no_core();
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may grow no more is an error to tell, not an end
    try {
        return static_cast<int>(run());
    } catch (const Interrupted&) {
        return static_cast<int>(Exit::interrupted);
    } catch (const std::exception& wrong) {
        const Exit exit = tell(wrong);
        give_back_input(words_awaited || (words_possible && exit == Exit::misuse));
        return static_cast<int>(exit);
    }
}

}  // namespace

int run_tool(const About& about, int argc, char** argv,
             const std::function<void(CLI::App&)>& declare,
             const std::function<Exit(const Verbatim&)>& act) {
    return run_guarded(about, [&] {
        std::vector<std::string> arguments(argv + 1, argv + argc);
        const Verbatim verbatim = take_verbatim(arguments);
        return parse_and_act(about, arguments, declare, [&] { return act(verbatim); });
    });
}

int run_tool(const About& about, int argc, char** argv,
             const std::function<void(CLI::App&)>& declare, const std::function<Exit()>& act) {
    return run_guarded(about, [&] {
        return parse_and_act(about, {argv + 1, argv + argc}, declare, act);
    });
}

void warn(const std::string& what, const std::string& next) { print_error(what, next); }

void put_out(const std::string& text) {
    std::fputs(isatty(STDOUT_FILENO) != 0 ? clean(text).c_str() : text.c_str(), stdout);
}

Tell tell_on_stderr() {
    return [](const Remark& remark) { print_error(to_string(remark), ""); };
}

}  // namespace steady
