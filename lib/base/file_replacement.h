#pragma once
// Floor 1. What the parts of file.h share: calls that signals do not break off, the directory
// behind a name, and a new file that takes the place of an old one whole or not at all.

#include <sys/types.h>

#include <cerrno>
#include <string>
#include <string_view>

#include "base/file.h"

namespace steady {

inline constexpr mode_t private_file = 0600;

/// A call that a signal broke off before it did anything is made again.
template <typename Call>
auto undisturbed(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

Path directory_of(const Path& path);

/// The file that a chain of symbolic links leads to: that one is replaced, not the link. A path
/// that is no link stays as it was typed.
Path resolved(const Path& path);

/// What was made, renamed or deleted in it outlives a power cut. Throws `Unsynced`.
void sync_directory(const Path& directory);

/// A new private file beside `path`, gone again unless it is renamed into place.
class Replacement {
   public:
    /// Beside files of other writers, under a name that nobody has. What one of them left there
    /// when it was cut off goes, once it is an hour old and nobody holds it.
    explicit Replacement(const Path& path);

    /// For who holds the lock on `path`: what a killed writer left under that name goes.
    static Replacement under_lock(const Path& path);

    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;
    ~Replacement();

    /// Throws `Error`, and `Unsynced` when only the directory could not be synced.
    void commit(std::string_view bytes);

   private:
    Replacement(const Path& path, std::string name, Descriptor file);

    Path path_;
    std::string name_;
    Descriptor file_;
    bool done_ = false;
};

}  // namespace steady
