// How steady-write keeps what was written, and the care that is taken of it.

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "base/config.h"
#include "record/draft.h"
#include "text/text.h"
#include "writing/write_command.h"
#include "writing/writing_file.h"

namespace steady {
namespace {

class Keeper {
   public:
    Keeper(const Writing& writing, const WriteOptions& options, Terminal* terminal,
           const Kinds& kinds)
        : writing_(writing), options_(options), terminal_(terminal), kinds_(kinds) {}

    void go();

   private:
    void show_on_stderr();
    Keeping agreed();
    std::vector<Record> as_agreed();
    bool needs_file(const Record& record) const;
    bool wants_to_keep();
    void move_to_file(Record& record);
    void tell(const std::string& what);

    const Writing& writing_;
    const WriteOptions& options_;
    Terminal* terminal_;
    const Kinds& kinds_;
    std::optional<Interrupted> cut_;
    bool asked_ = false;  ///< what is to be kept has been said, or nobody can be asked any more
};

void Keeper::go() {
    if (terminal_ == nullptr) show_on_stderr();
    std::vector<Record> records = as_agreed();
    const bool files = std::any_of(records.begin(), records.end(),
                                   [&](const Record& record) { return needs_file(record); });
    if (files && !options_.session.no_keep) {
        if (!wants_to_keep()) return;
        for (Record& record : records)
            if (needs_file(record)) move_to_file(record);
    }
    hand_on(records, options_.session, terminal_, asked_);
    if (writing_.heard.panel() && terminal_ == nullptr && !options_.session.no_keep)
        warn(isatty(STDOUT_FILENO) != 0
                 ? "kept with its words in " + log_to_append(log_location()).string()
                 : std::string("written to standard output with its words"));
    if (cut_) throw Interrupted(*cut_);
}

void Keeper::show_on_stderr() {
    if (writing_.heard.panel())
        warn(panel(writing_.heard, load_support()));
    else if (writing_.heard.footer)
        warn(footer_line());
}

/// What the person wants kept of words that brought the panel. Interrupted, nobody agreed to any.
Keeping Keeper::agreed() {
    asked_ = was_cut_short(writing_.ending);
    const bool said = options_.session.keep || options_.session.no_keep;
    if (!writing_.heard.panel() || said || terminal_ == nullptr) return Keeping::all;
    asked_ = true;
    if (writing_.ending == Ending::hung_up) return Keeping::without_words;
    try {
        return ask_keeping(*terminal_);
    } catch (const Interrupted& interrupted) {
        cut_ = interrupted;
        return Keeping::without_words;
    }
}

std::vector<Record> Keeper::as_agreed() {
    const Keeping keeping = agreed();
    // Nobody agreed to keep the words, and nobody said that they may be lost.
    if (cut_ || (keeping == Keeping::without_words && writing_.ending == Ending::hung_up)) {
        std::string lines = "Kept without the words. They were:\n";
        for (const Record& record : writing_.records) lines += to_line(record) + "\n";
        std::fputs(clean(lines).c_str(), stderr);
    }
    std::vector<Record> records;
    for (const Record& record : writing_.records)
        if (auto kept = keep_as(keeping, record, kinds_)) records.push_back(std::move(*kept));
    return records;
}

bool Keeper::needs_file(const Record& record) const {
    const std::string* note = record.find("note");
    if (note == nullptr || note->empty()) return false;
    return options_.file || to_line(record).size() > longest_written_line;
}

/// Asked before the file is there, which hand_on would do only after.
bool Keeper::wants_to_keep() try {
    const bool open = options_.session.keep || asked_ || terminal_ == nullptr;
    if (open || isatty(STDOUT_FILENO) == 0) return true;
    asked_ = true;
    return terminal_->key("Keep this? [Y/n] ") != 'n';
} catch (const Interrupted& interrupted) {
    cut_ = interrupted;  // nobody said no
    return true;
}

void Keeper::move_to_file(Record& record) {
    const std::string note = *record.find("note");
    const bool fits = to_line(record).size() <= longest_written_line;
    const std::string* exercise = record.find("exercise");
    try {
        const Path path = keep_page(note, exercise == nullptr ? "page" : *exercise, record.time);
        std::erase_if(record.fields, [](const Field& field) { return field.key == "note"; });
        record.set("file", path.string());
        put_in_order(record, kinds_);
        tell((fits ? "The page is in " : "The page is too long for a line of the log; it is in ") +
             path.string());
    } catch (const Error& error) {
        if (!fits) {
            std::fputs((clean(note) + "\n").c_str(), stderr);
            throw Error(error.what(), "The page is above; nothing of it was kept.");
        }
        tell(std::string(error.what()) + ". So the page stays in its record.");
    }
}

void Keeper::tell(const std::string& what) {
    if (terminal_ == nullptr) return warn(what);
    terminal_->say(what);
}

}  // namespace

void keep_writing(const Writing& writing, const WriteOptions& options, Terminal* terminal,
                  const Kinds& kinds) {
    if (!writing.records.empty()) Keeper(writing, options, terminal, kinds).go();
}

}  // namespace steady
