#pragma once
// Floor 1. Durable files: whole reads, one locked append, replacement that is all or nothing.
// Everything made here is private: directories 0700, files 0600, whatever the umask.

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace steady {

using Path = std::filesystem::path;

/// A file descriptor that closes itself.
class Descriptor {
   public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();
    int number() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }
    int release();

   private:
    int number_;
};

/// All is in its place, but the disk has not confirmed it: a power cut could undo it.
class Unsynced : public Error {
   public:
    explicit Unsynced(const std::string& path, int error_number)
        : Error(system_error(path, error_number,
                             "It is written, but perhaps not safely on the disk.")) {}
};

/// All bytes of the file: at most 1 GiB, and 256 MiB of what is no regular file, for some of these
/// have no end. All that is read is text, so UTF-16 is refused. Throws `Error` (`path: why`).
std::string read_file(const Path& path);
/// Throws `Error` for a text that begins as UTF-16 does.
void refuse_utf16(std::string_view beginning, const std::string& name);
std::string read_all(int descriptor, const std::string& name);

/// The same; what could be read before an error is in `bytes`.
void read_into(std::string& bytes, int descriptor, const std::string& name);

/// Write all of `bytes`, going on after short writes and signals. Throws `Error`.
void write_all(int descriptor, std::string_view bytes, const std::string& name);

/// Make the directory and its parents, 0700 each one made.
void make_private_directories(const Path& directory);

/// Write a file of mode 0600 that is there whole or not at all (temporary file beside it, fsync,
/// rename over the resolved path, fsync of the directory). A device or a FIFO is written to. What
/// an earlier one that was cut off left in that folder goes, once it is an hour old.
void write_private_file(const Path& path, std::string_view bytes);

/// The same for what was made of logs. Of logs that were not `all_read` it replaces no earlier
/// file, which may be more whole, and throws `Error`.
void write_private_report(const Path& path, std::string_view bytes, bool all_read);

/// A new file of mode 0600, whole or not at all; false when there is one of that name. Throws
/// `Error`; then it is not there.
bool write_new_private_file(const Path& path, std::string_view bytes);

/// The files in a folder whose names end so, in order of name; hidden ones are left out. Of a
/// folder that cannot be listed none, or some, and the `error`.
std::vector<Path> files_ending(const Path& folder, const std::string& ending,
                               std::error_code& error);

/// Another tool of the same build: beside this binary, else a name to be found in PATH.
std::string tool_beside(const char* name);

/// A file held under an exclusive lock, for one change. The order of its system calls is the
/// append protocol of steady-log(5); each step is there because a fault without it lost words.
///
///     LockedFile log(path);          // open, lock, and open again if the path moved meanwhile
///     auto before = log.read();
///     log.append("time=… kind=spike\n");
class LockedFile {
   public:
    /// Opens (0600, made with its directory when missing) and waits at most `patience` for the
    /// lock. Throws `Error`.
    explicit LockedFile(const Path& path,
                        std::chrono::milliseconds patience = std::chrono::seconds(10));

    LockedFile(const LockedFile&) = delete;
    LockedFile& operator=(const LockedFile&) = delete;
    ~LockedFile();

    std::string read() const;

    /// One write of `bytes` at the end, after a LF if the last byte there is none; then fdatasync.
    /// When that write fails or falls short, the file is cut back to what it was, and `Error` is
    /// thrown; `Unsynced` when all of it is there, but not surely on the disk.
    void append(std::string_view bytes);

    /// The file becomes `bytes`, by rename, mode 0600; a symbolic link to it stays one.
    void replace(std::string_view bytes);

    bool created() const { return created_; }  ///< it was not there, or was empty
    int descriptor() const { return file_.number(); }

   private:
    void open_and_lock(std::chrono::milliseconds patience);
    bool is_still_named();
    bool ends_with_feed(off_t size) const;
    void write_or_cut_back(std::string_view line, off_t size);

    Path path_;
    Descriptor file_;
    bool created_ = false;
};

/// A write that goes over a page of memory can be seen half done. Where a log seems to end within a
/// line, its reader takes this and reads on: while it lives, nobody appends. Empty when the lock
/// cannot be had within a second, or the descriptor is that of no file; at once when this process
/// has a `LockedFile`, which may be the same.
Descriptor hold_off_appends(int descriptor);

}  // namespace steady
