#pragma once
// Floor 5. Putting drafts into the log: under its lock, an answer (`settled`, `chose`) finds what
// it answers, no two spikes get the same time, and all lines go in with one write, or none.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "log/book.h"
#include "record/draft.h"

namespace steady {

/// What a person said when asked, on a later day, when an alarm eased.
struct Eased {
    Moment of;             ///< the alarm it was asked about
    std::string recovery;  ///< a length, or `unknown`
};

struct KeepRequest {
    Path location;  ///< log_location(), or what --log names
    std::vector<Draft> drafts;
    bool has_length = false;     ///< how long it took was typed
    std::optional<Eased> eased;  ///< asked beforehand, for no lock is held while a person thinks
    bool dry_run = false;        ///< fill in, but write nothing
    /// What each line goes through on its way into the log (seal_log.h); empty: it is kept as it
    /// is.
    std::function<std::string(const std::string&)> seal = {};
};

/// An answer, and what it was found to answer.
struct Answered {
    std::string kind;             ///< of the answer: settled, chose
    std::optional<Record> asked;  ///< nothing: kept without `of`
};

struct Kept {
    std::vector<Draft> drafts;  ///< as written
    std::vector<Answered> answered;
    bool sealed = false;              ///< `seal` had something to seal
    bool same_wave = false;           ///< a spike came while one under two hours old is open
    std::vector<std::string> unread;  ///< other files of the log that could not be looked into
};

/// Throws `Error`; then nothing was kept, or not surely: the drafts are in the request.
Kept keep(const KeepRequest& request);

/// What a `settled` or `chose` at `at` would answer.
std::optional<Record> open_record_for(const std::string& answer, const Path& location,
                                      const Moment& at);

/// The lines of drafts, each with its LF.
std::string lines_of(const std::vector<Draft>& drafts);

/// How long something took, as it is kept: whole minutes; seconds below one.
std::string length_between(const Moment& from, const Moment& to);

}  // namespace steady
