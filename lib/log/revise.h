#pragma once
// Floor 5. Changing what is in the log: --undo, --forget, --edit; and --check, which only looks.
// Every change holds the log's lock, replaces the file whole, and carries over what others
// appended meanwhile. Lines that are not touched keep their bytes.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "log/private_copy.h"
#include "record/filter.h"
#include "record/scan.h"

namespace steady {

/// The line of the file's last record, or nothing when there is none; with `remove` it is taken
/// back.
std::optional<std::string> undo(const Path& log, bool remove);

/// The lines that a filter chooses, in all parts of the log; with `remove` they are deleted.
/// Lines that could not be read are never chosen.
std::vector<std::string> forget(const Path& location, const Filter& filter, const Kinds& kinds,
                                bool remove);

/// Tells all that is wrong: files that cannot be read, bad lines, and values that do not fit their
/// field. Lines are those that every reader sees.
void check(const std::vector<Source>& sources, const Kinds& kinds, const Tell& tell);

/// A private copy of a log. It is removed again, unless `leave` says that a person's words are in
/// it.
class EditCopy {
   public:
    explicit EditCopy(const Path& log);

    const PrivateCopy& file() const { return copy_; }
    const Path& path() const { return copy_.path(); }
    bool changed() const { return copy_.changed(); }
    bool leave_if_changed() { return copy_.leave_if_changed(); }
    void leave() { copy_.leave(); }
    bool is_left() const { return copy_.is_left(); }

    /// What is wrong in lines that were not in the log before; and that no record is left, for that
    /// is an accident more often than a wish.
    std::vector<Remark> mistakes(const Kinds& kinds) const;

    /// What a line goes through on its way into the log (seal_log.h); empty: it is kept as it is.
    using Seal = std::function<std::string(const std::string&)>;

    /// Put the copy in the log's place, with what was appended since the copy was made. Lines that
    /// were not in the log before go through `seal`; gives how many it changed. Throws `Error` when
    /// the log was rewritten meanwhile.
    std::size_t commit(const Seal& seal = {}) const;

   private:
    std::string sealed_text(const Seal& seal, std::size_t& sealed) const;

    Path log_;
    std::string original_;
    PrivateCopy copy_;
};

/// How an editor came back.
struct EditorEnd {
    bool at_once = false;     ///< sooner than a person could have written
    bool still_open = false;  ///< it, or a part of it, goes on in the background
};

inline constexpr const char* waiting_option =
    "An editor that opens a window needs its waiting option, like EDITOR='code --wait'.";

/// No editor could be had, so that nobody has seen the copy.
struct NoEditor : Error {
    using Error::Error;
};

/// Run $VISUAL, else $EDITOR, else an editor that is there, on the copy. No shell reads these: they
/// are cut at spaces, so that nothing in them but a program and its options can do anything. Throws
/// `NoEditor` when there is none, `Error` when it fails, and `Interrupted` after the end of an
/// editor that had to end with us.
EditorEnd run_editor(const PrivateCopy& copy);

}  // namespace steady
