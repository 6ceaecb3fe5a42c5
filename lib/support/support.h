#pragma once
// Floor 5. The one check of free text, and what it brings: a short panel with people and
// helplines, before the words are kept. It looks for families of phrases, in English and German
// (share/support.toml, support-de.toml) whatever the locale, on this machine and for this moment
// only: nothing of a hit is stored, counted, sent or shown later, and no hit says nothing. It
// blocks nothing and changes no exit status.
//
//     const Heard heard = check_words(typed);
//     if (heard.panel()) show_panel(*terminal, heard);             // before going on
//     else if (heard.footer) terminal->say(footer_line());
//     ...
//     const Keeping keeping = ask_keeping(*terminal);              // before it is kept
//     const auto kept = keep_as(keeping, record, kinds);

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "record/kinds.h"
#include "record/record.h"
#include "support/helplines.h"
#include "support/people.h"
#include "terminal/terminal.h"

namespace steady {

enum class Concern { suicide, self_harm, harm_to_others, partner_violence };

/// What a text was found to speak of.
struct Heard {
    std::set<Concern> families;  ///< said plainly: the panel
    bool footer = false;         ///< no panel, but in doubt (others, a negation): one soft line

    bool panel() const { return !families.empty(); }
    bool has(Concern concern) const { return families.contains(concern); }
    /// Something another person does may be the matter: no hints, no questions, no prediction.
    bool violence() const { return has(Concern::partner_violence); }
    /// No Socratic question and no prediction either.
    bool suicidal() const { return has(Concern::suicide) || has(Concern::self_harm); }
    /// Together with what another text said.
    void add(const Heard& other);

    bool operator==(const Heard&) const = default;
};

/// Pure. Cost: one pass over the words for each language, some microseconds for a sentence.
Heard check_words(std::string_view text);

/// All words of a record: its texts, and its tags, which may have been typed as a sentence.
Heard check_record(const Record& record, const Kinds& kinds);

/// Whom and what there is to turn to.
struct Support {
    People people;
    Helplines helplines;
    std::string country;                  ///< as in config.toml; empty: not known
    std::vector<std::string> complaints;  ///< what is wrong with a file of the person's own
};

/// Reads files, so only once there is a reason to.
Support load_support();

/// The panel: fixed words in the language of the reader (support_words.h), the person's own people,
/// and at most four lines.
std::string panel(const Heard& heard, const Support& support);

/// "112: in danger now", in the language of the reader.
std::string line_of_danger(const Country& country);

/// The one soft line for what is in doubt.
std::string footer_line();

/// Say the panel on the terminal; `load_support` is done here.
void show_panel(Terminal& terminal, const Heard& heard);

/// What is to become of words that brought the panel.
enum class Keeping { all, without_words, nothing };

/// One key: y keeps it, w keeps it without the words, n does not; j and o in German. Enter alone
/// asks again, for it may have been meant for the panel. Ctrl-C goes on as `Interrupted`: then
/// nobody agreed to keep the words.
Keeping ask_keeping(Terminal& terminal);

/// The record without what was put in words: texts, and tags that are a hit themselves. What was
/// counted, rated or picked stays.
Record without_words(Record record, const Kinds& kinds);

/// The record as it is to be kept; nothing when it is not, or when it held nothing but the words:
/// an empty note would be a trace of them.
std::optional<Record> keep_as(Keeping keeping, Record record, const Kinds& kinds);

}  // namespace steady
