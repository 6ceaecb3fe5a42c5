#pragma once
// Floor 1. Durable files: whole reads, one locked append, replacement that is all or nothing.
// Everything made here is private: directories 0700, files 0600, whatever the umask.

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

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

/// All bytes of the file. Throws `Error` (`path: why`).
std::string read_file(const Path& path);
std::string read_all(int descriptor, const std::string& name);

/// Write all of `bytes`, going on after short writes and signals. Throws `Error`.
void write_all(int descriptor, std::string_view bytes, const std::string& name);

/// Make the directory and its parents, 0700 each one made.
void make_private_directories(const Path& directory);

/// Write a file of mode 0600 that is there whole or not at all (temporary file beside it, fsync,
/// rename over the resolved path, fsync of the directory). A device or a FIFO is written to.
void write_private_file(const Path& path, std::string_view bytes);

/// A file held under an exclusive lock, for one change. The order of its system calls is the
/// append protocol of steady-log(1); each step is there because a fault without it lost words.
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

    std::string read() const;

    /// One write of `bytes` at the end, after a LF if the last byte there is none; then fdatasync.
    /// On any failure the file is cut back to what it was, and `Error` is thrown.
    void append(std::string_view bytes);

    /// The file becomes `bytes`, by rename, mode 0600; a symbolic link to it stays one.
    void replace(std::string_view bytes);

    bool created() const { return created_; }  ///< it was not there, or was empty
    int descriptor() const { return file_.number(); }

   private:
    void open_and_lock(std::chrono::milliseconds patience);

    Path path_;
    Descriptor file_;
    bool created_ = false;
};

}  // namespace steady
