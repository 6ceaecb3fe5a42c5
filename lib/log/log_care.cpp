#include "log/log_care.h"

#include <fmt/format.h>

#include <cstdio>

#include "base/config.h"
#include "base/input.h"
#include "support/support_words.h"
#include "text/text.h"

namespace steady {
namespace {

void say_on_stderr(const std::string& text) { std::fputs((clean(text) + "\n").c_str(), stderr); }

/// Nobody agreed to keep the words, and nobody said that they may be lost.
Heeded without_an_answer(Record record, const Kinds& kinds) {
    auto kept = keep_as(Keeping::without_words, record, kinds);
    give_back(
        (kept ? "Kept without the words. They were:\n" : "Nothing was kept. The words were:\n") +
        to_line(record));
    return {std::move(kept), true};
}

Heeded ask(Terminal& terminal, const Heard& heard, Record record, const Kinds& kinds) {
    try {
        show_panel(terminal, heard);
        terminal.blank();
        auto kept = keep_as(ask_keeping(terminal), record, kinds);
        if (!kept) terminal.say(support_words().nothing_kept);
        return {std::move(kept)};
    } catch (const Interrupted&) {
        return without_an_answer(std::move(record), kinds);
    }
}

}  // namespace

Heeded heed(Record record, const Kinds& kinds, const LogOptions& options) {
    const Heard heard = check_record(record, kinds);
    if (heard.footer && !options.quiet) say_on_stderr(footer_line());
    if (!heard.panel()) return {std::move(record)};
    const auto terminal = options.dry_run ? nullptr : Terminal::open(options.plain);
    if (terminal != nullptr) return ask(*terminal, heard, std::move(record), kinds);
    say_on_stderr(panel(heard, load_support()));
    return {std::move(record), false, true};
}

void tell_written(const Record& record, const Kinds& kinds, const LogOptions& options) {
    const Kind* kind = kinds.find(record.kind);
    warn(fmt::format("{}, with its words, is in {}; steady-log --undo takes it back",
                     kind == nullptr ? record.kind : kind->word,
                     log_to_append(options.location()).string()));
}

}  // namespace steady
