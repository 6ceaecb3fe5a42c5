#include "say/say_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "say/say_form.h"
#include "say/say_report.h"
#include "terminal/look.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr const char* input = "-";

bool is_terminal(int descriptor) { return isatty(descriptor) != 0; }

/// A message, and where it came from.
struct Source {
    std::string name;  ///< `-` for standard input
    std::string text;
};

std::vector<Source> read_sources(const SayOptions& options, bool& all_read) {
    std::vector<std::string> files = options.files;
    if (files.empty() && !is_terminal(STDIN_FILENO)) files.emplace_back(input);
    std::vector<Source> sources;
    for (const std::string& file : files) {
        try {
            sources.push_back({file, read_message(file)});
        } catch (const Error& error) {
            if (files.size() == 1) throw;
            warn(error.what());
            all_read = false;
        }
    }
    return sources;
}

/// With --lines each line is a message of its own, and a blank one is none.
std::vector<SaidMessage> messages_in(const Source& source, const SayOptions& options, bool named) {
    const std::string name = named ? (source.name == input ? "stdin" : source.name) : "";
    if (!options.lines) return {{source.text, 1, name}};
    std::vector<SaidMessage> messages;
    std::string_view rest = source.text;
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        if (!trim(line).empty()) messages.push_back({line, number, name});
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    return messages;
}

/// The hints of everything, as `--format` wants them.
class HintPrinter {
   public:
    HintPrinter(const Sayings& sayings, const SayOptions& options)
        : sayings_(sayings), reader_(sayings), options_(options) {}

    void add(const SaidMessage& message) {
        const Heard heard = check_words(message.text);
        heard_.add(heard);
        if (!may_be_worded(heard)) return;
        const LookedOver looked = reader_.look_over(message.text);
        found_ |= !looked.hints.empty();
        out_ += options_.format == "json" ? say_json(looked, message)
                : is_terminal(STDOUT_FILENO)
                    ? say_text(sayings_, looked, message.text, columns_of(STDOUT_FILENO))
                    : say_lines(looked, message);
    }

    /// Whether there was a hint.
    bool print() {
        if (heard_.panel()) warn(panel(heard_, load_support()));
        if (!may_be_worded(heard_)) warn(instead_of_wording(heard_));
        const std::string shown = is_terminal(STDOUT_FILENO) ? clean(out_) : out_;
        std::fwrite(shown.data(), 1, shown.size(), stdout);
        return found_;
    }

   private:
    const Sayings& sayings_;
    SayReader reader_;
    const SayOptions& options_;
    Heard heard_;
    bool found_ = false;
    std::string out_;
};

Exit checked(const SayOptions& options, bool found, bool all_read) {
    return (options.check && found) || !all_read ? Exit::failed : Exit::done;
}

Exit print_hints(const SayOptions& options) {
    bool all_read = true;
    const auto sources = read_sources(options, all_read);
    const Sayings sayings = load_sayings_with_warnings();
    HintPrinter printer(sayings, options);
    const bool named = options.with_name || options.files.size() > 1;
    const auto is_empty = [](const Source& source) { return trim(source.text).empty(); };
    if (all_read && std::ranges::all_of(sources, is_empty))
        warn("there is no message to look over");
    for (const Source& source : sources)
        for (const SaidMessage& message : messages_in(source, options, named)) printer.add(message);
    return checked(options, printer.print(), all_read);
}

bool can_talk(const SayOptions& options) {
    return !options.session.no_input && is_terminal(STDOUT_FILENO) && options.format == "text" &&
           !options.lines && options.files.size() <= 1;
}

SayForms forms_at_hand() {
    std::vector<std::string> complaints;
    return load_say_forms(complaints);
}

Candidates form_words() {
    Candidates out;
    for (const SayForm& form : forms_at_hand().list) out.push_back({form.id, form.title});
    return out;
}

/// `FIELD=` of the form that is named.
Candidates fields_of_form(const Typing& typing) {
    const SayForms forms = forms_at_hand();
    const auto named = typing.options.find("--form");
    const SayForm* form = forms.find(named == typing.options.end() ? "ask" : named->second);
    Candidates out;
    if (form == nullptr) return out;
    for (const SayStep& step : form->steps) out.push_back({step.field + "=", step.ask});
    return out;
}

}  // namespace

void SayOptions::declare(CLI::App& app) {
    app.add_option("FILE", files, "The message; - is standard input. Without it, it is asked for.");
    app.add_flag("--compose", compose, "Put a message together from a few questions.");
    complete_with(app.add_option("--form", form,
                                 "Which: ask, hard, boundary, share, check-in, thanks, "
                                 "or one of your own.")
                      ->type_name("FORM"),
                  [](const Typing&) { return form_words(); });
    app.add_flag("--aloud", aloud, "Practise saying it.");
    app.add_flag("--hold", hold, "Keep the message until morning.");
    app.add_flag("--held", held, "Look at the messages that wait.");
    app.add_flag("--check", check, "Exit with 1 when there is a hint.");
    app.add_option("--format", format, "text or json.")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json"}));
    app.add_flag("--lines", lines, "Each line is a message of its own.");
    app.add_flag("-H,--with-filename", with_name, "Begin each hint with the file's name.");
    app.add_flag("--list", list, "Show the hints and the forms, and where each comes from.");
    session.declare(app);
    for (const char* other : {"--quick", "--no-keep", "--keep"})
        app.remove_option(app.get_option(other));  // there is no record
    complete_with(app.get_option("--answer"), fields_of_form);
}

Exit say_talk(const SayOptions& options, const Manner& manner, SayWish wish,
              std::unique_ptr<Terminal> terminal) {
    const Sayings sayings = load_sayings_with_warnings();
    SayAsideOnTerminal aside(terminal, options.session.plain);
    SayTalk talk(terminal, aside, sayings, manner, now());
    const SayEnd end = talk.go(wish);
    if (!wish.given_as_file) hand_out(end);
    if (was_cut_short(end.ending)) return Exit::interrupted;
    SayReader reader(sayings);
    const bool found = options.check && !reader.look_over(end.message).hints.empty();
    return checked(options, found && may_be_worded(end.heard), true);
}

Exit say_look_over(const SayOptions& options) {
    const Manner manner = options.session.manner();
    check_answers(nullptr, manner);
    const bool asks = options.files.empty() && is_terminal(STDIN_FILENO);
    if (!can_talk(options) && !asks) return print_hints(options);
    auto terminal = options.session.no_input ? nullptr : Terminal::open(options.session.plain);
    if (terminal == nullptr && !asks) return print_hints(options);
    if (terminal == nullptr)
        throw nobody_to_ask(options.session.no_input, "there is no terminal to ask on",
                            "Give the message: steady-say - < FILE");
    SayWish wish;
    bool all_read = true;
    const auto sources = read_sources(options, all_read);
    wish.given_as_file = !sources.empty() && !options.aloud;
    if (!sources.empty()) wish.message = sources.front().text;
    wish.aloud = options.aloud;
    return say_talk(options, manner, wish, std::move(terminal));
}

}  // namespace steady
