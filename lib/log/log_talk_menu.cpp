#include "log/log_talk_menu.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/text.h"

namespace steady {
namespace {

struct QuickKind {
    char key;
    const char* kind;
    const char* word;  ///< of the menu's line
};
constexpr QuickKind quick_kinds[] = {{'a', "spike", "alarm"},   {'u', "urge", "urge"},
                                     {'s', "settled", "eased"}, {'c', "checkin", "checkin"},
                                     {'g', "positive", "good"}, {'n', "note", "note"}};
constexpr const char* leaving[] = {"quit", "leave"};

constexpr const char* quick_question =
    "  a  an alarm went off\n"
    "  u  an urge to write, call or check\n"
    "  s  it has eased\n"
    "  c  how it is right now\n"
    "  g  a good moment\n"
    "  n  a note\n"
    "  q  leave\n"
    "One key:";

const QuickKind* of_key(char key) {
    const auto* found = std::ranges::find(quick_kinds, key, &QuickKind::key);
    return found == std::end(quick_kinds) ? nullptr : found;
}

/// Its kind's name or its own word, or a slip of the finger away from one.
const QuickKind* of_word(const std::string& typed) {
    std::vector<std::string> known;
    for (const QuickKind& quick : quick_kinds) known.insert(known.end(), {quick.kind, quick.word});
    known.insert(known.end(), std::begin(leaving), std::end(leaving));
    const std::string word = closest(typed, known).value_or(typed);
    const auto* found = std::ranges::find_if(quick_kinds, [&](const QuickKind& quick) {
        return word == quick.kind || word == quick.word;
    });
    return found == std::end(quick_kinds) ? nullptr : found;
}

bool leaves(const std::string& word) { return std::ranges::count(leaving, word) > 0; }

/// A line is read as after `steady-log`; a kind that stands there with more is as good as any.
std::optional<QuickChoice> choice_of(const std::string& line, Terminal& terminal,
                                     const Kinds& kinds) {
    const auto typed = words(line);
    if (typed.empty()) return std::nullopt;
    const std::string first = lower(typed.front());
    const QuickKind* quick = of_word(first);
    if (quick != nullptr && typed.size() == 1) return QuickChoice{quick->kind, {}};
    const std::string kind = quick == nullptr ? first : quick->kind;
    if (typed.size() > 1 && kinds.find(kind) != nullptr) {
        std::vector<std::string> spelled(typed.begin(), typed.end());
        spelled.front() = kind;
        const auto ask = [&](const std::string& what) {
            return terminal.ask_last(what + ":").value_or("");
        };
        return QuickChoice{kind, read_typed({spelled, {}, {}}, kinds, ask)};
    }
    terminal.say(first + ": not in this list" +
                 (kinds.find(kind) == nullptr ? "." : "; steady-log " + kind + " - keeps one."));
    return std::nullopt;
}

}  // namespace

std::optional<QuickChoice> ask_kind(Terminal& terminal, const Kinds& kinds) {
    for (;;) {
        const char key = terminal.key(quick_question);
        if (key == 'q' || key == '\x04') return std::nullopt;
        // What `s` is for is done at once, with nothing asked in between; and `spike` begins so
        // too.
        const bool is_safe = key != 's' && of_key(key) != nullptr;
        const auto line = is_safe ? std::nullopt : terminal.line_from_key();
        if (line && leaves(lower(trim(*line)))) return std::nullopt;
        if (line) {
            if (auto choice = choice_of(*line, terminal, kinds)) return choice;
        } else if (const QuickKind* quick = of_key(key)) {
            return QuickChoice{quick->kind, {}};
        }
    }
}

}  // namespace steady
