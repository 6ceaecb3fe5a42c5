// How steady-write keeps what was written, and the care that is taken of it.

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>

#include "base/file.h"
#include "base/input.h"
#include "cli/cli_care.h"
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
    input_is_handed_on();
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
        tell_where_words_are();
    if (cut_) throw Interrupted(*cut_);
}

void Keeper::show_on_stderr() {
    if (writing_.heard.panel())
        warn(panel(writing_.heard, load_support()));
    else if (writing_.heard.footer)
        warn(footer_line());
}

std::vector<Record> Keeper::as_agreed() {
    asked_ = was_cut_short(writing_.ending);
    if (!writing_.heard.panel()) return writing_.records;
    Agreed agreed = agree_on(writing_.records, writing_.ending != Ending::hung_up, options_.session,
                             terminal_, kinds_);
    asked_ |= agreed.asked;
    cut_ = agreed.cut;
    return std::move(agreed.records);
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
            give_back(note);
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
