#pragma once
// Floor 2. Words on their way through an editor: a private copy, in memory-backed storage where
// there is some, and what a crash left of one.
//
//     PrivateCopy copy(text);
//     run_editor(copy);             // lib/log/revise.h
//     if (copy.changed()) take(copy.text());
//
// Each copy has a directory of its own (0700), so that what an editor puts beside it (a backup, a
// swap file) is as private, and goes with it. The directory is locked as long as anybody works
// there: this process, or an editor that outlived it.

#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace steady {

class PrivateCopy {
   public:
    /// $XDG_RUNTIME_DIR, when it is ours; else /dev/shm, when it is in memory; else $TMPDIR or
    /// /tmp. Throws `Error`, and leaves no part.
    explicit PrivateCopy(std::string_view bytes);
    PrivateCopy(const PrivateCopy&) = delete;
    PrivateCopy& operator=(const PrivateCopy&) = delete;
    ~PrivateCopy();

    const Path& path() const { return path_; }

    /// For an editor to inherit: as long as it is open anywhere, somebody works there.
    Descriptor lock_for_another() const;

    /// Whether one of those is still open.
    bool is_open_elsewhere() const;

    /// Somebody's words are in it: it stays, and whoever calls this says where. Or not, after all.
    void leave(bool leave = true) { remove_ = !leave; }
    bool is_left() const { return !remove_; }

    std::string text() const { return read_file(path_); }
    bool changed() const { return text() != original_; }

    /// Leaves it when somebody has worked on it, or when nobody can tell, but not when it is gone;
    /// true when it stays.
    bool leave_if_changed();

   private:
    bool make_in(const Path& place);

    std::string original_;
    Path path_;
    Descriptor lock_;
    bool remove_ = true;
};

/// What crashes left behind: copies that nobody has written to are deleted; of the others, the
/// directories, where words may be that are nowhere else. Only our own, and none in use.
std::vector<Path> sweep_private_copies();

/// Those that nobody was told of before, by this or where they were left.
std::vector<Path> newly_found(std::vector<Path> left);

}  // namespace steady
