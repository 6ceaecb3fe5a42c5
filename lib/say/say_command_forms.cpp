// Messages from forms: the half of say_command.h about --compose and --list.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "exercise/questions.h"
#include "say/say_command.h"
#include "text/text.h"

namespace steady {
namespace {

const SayForm& form_named(const SayForms& forms, const std::string& id) {
    if (const SayForm* found = forms.find(id)) return *found;
    std::vector<std::string> ids;
    for (const SayForm& form : forms.list) ids.push_back(form.id);
    throw misuse(id + ": there is no such form",
                 did_you_mean(id, ids, "There are " + join(ids, ", ") + "."));
}

SayForms load_forms() {
    std::vector<std::string> complaints;
    SayForms forms = load_say_forms(complaints);
    for (const std::string& complaint : complaints) warn(complaint);
    return forms;
}

const SayForm* ask_form(const SayForms& forms, Terminal& terminal) {
    terminal.say("What would you like to say?");
    for (std::size_t i = 0; i < forms.list.size(); ++i)
        terminal.say(fmt::format("  {}  {}", i + 1, forms.list[i].title));
    for (;;) {
        const auto typed = terminal.ask("A number or a name (Enter: 1, q leaves):");
        const std::string word = typed ? lower(trim(*typed)) : "q";
        if (word == "q") return nullptr;
        if (word.empty()) return &forms.list.front();
        if (const auto number = parse_whole(word, 1, static_cast<int>(forms.list.size())))
            return &forms.list[static_cast<std::size_t>(*number) - 1];
        if (const SayForm* const named = forms.find(word)) return named;
        terminal.say("One of those above.");
    }
}

std::vector<std::string> fields_asked(const SayForm* form) {
    std::vector<std::string> fields = {"strength"};
    if (form != nullptr)
        for (const SayStep& step : form->steps) fields.push_back(step.field);
    return fields;
}

/// Without anybody to ask, the answers given beforehand are the message.
Exit compose_from_answers(const SayForm& form, const Manner& manner) {
    const std::string message = message_of(form, manner.answers);
    if (message.empty())
        throw misuse("nothing was answered",
                     "For example: --answer " + form.steps[0].field + "=TEXT");
    const Heard heard = check_words(message);
    if (heard.panel()) warn(panel(heard, load_support()));
    const bool fine = may_be_worded(heard);
    if (!fine) warn(instead_of_wording(heard));
    const std::string shown = fine ? message : bare_answers(form, manner.answers);
    std::fputs((clean(shown) + "\n").c_str(), stdout);
    return Exit::done;
}

}  // namespace

void check_answers(const SayForm* form, const Manner& manner) {
    const auto fields = fields_asked(form);
    for (const auto& [field, text] : manner.answers) {
        if (std::ranges::find(fields, field) != fields.end()) continue;
        if (form == nullptr)
            throw misuse(field + ": only --compose asks for that",
                         "Without it there is one question: strength.");
        throw misuse(field + ": " + form->id + " does not ask for that",
                     did_you_mean(field, fields, "It asks for " + join(fields, ", ") + "."));
    }
    check_rating({"", "strength"}, manner);
}

Exit say_compose(const SayOptions& options) {
    if (!options.files.empty()) throw misuse(options.files.front() + ": --compose takes no file");
    const SayForms forms = load_forms();
    SayWish wish;
    if (!options.form.empty())
        wish.form = &form_named(forms, options.form);
    else if (options.session.no_input)
        wish.form = &forms.list.front();
    const Manner manner = options.session.manner();
    if (wish.form != nullptr) check_answers(wish.form, manner);
    if (options.session.no_input) return compose_from_answers(*wish.form, manner);
    auto terminal = Terminal::open(options.session.plain);
    if (terminal == nullptr)
        throw misuse("there is no terminal to ask on",
                     "With --no-input, the answers given beforehand are the message.");
    if (wish.form == nullptr) wish.form = ask_form(forms, *terminal);
    if (wish.form == nullptr) return Exit::done;
    check_answers(wish.form, manner);
    return say_talk(options, manner, wish, std::move(terminal));
}

Exit say_list(const SayOptions&) {
    std::string text;
    for (const SayHint& hint : load_sayings_with_warnings().hints)
        text +=
            fmt::format("hint  {}  {}  {}\n", pad(hint.id, 17), pad(hint.title, 50), hint.origin);
    for (const SayForm& form : load_forms().list)
        text +=
            fmt::format("form  {}  {}  {}\n", pad(form.id, 17), pad(form.title, 50), form.origin);
    std::fputs(clean(text).c_str(), stdout);
    return Exit::done;
}

}  // namespace steady
