// The append protocol: the locked half of file.h.

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "base/error.h"
#include "base/file_replacement.h"

namespace steady {
namespace {

/// A blocking flock keeps writers in the kernel's queue; while one of these lives, a timer breaks
/// it off ten times a second, so that the wait can end.
class Ticks {
   public:
    Ticks() {
        struct sigaction tick {};
        tick.sa_handler = [](int) {};
        sigaction(SIGALRM, &tick, &before_);
        const itimerval every{{0, 100'000}, {0, 100'000}};
        setitimer(ITIMER_REAL, &every, nullptr);
    }
    Ticks(const Ticks&) = delete;
    Ticks& operator=(const Ticks&) = delete;
    ~Ticks() {
        const itimerval never{};
        setitimer(ITIMER_REAL, &never, nullptr);
        sigaction(SIGALRM, &before_, nullptr);
    }

   private:
    struct sigaction before_ {};
};

Error busy(const Path& path) {
    return Error(path.string() + ": another program is holding it", "Try again in a moment.");
}

void lock(int file, const Path& path, std::chrono::steady_clock::time_point until) {
    if (flock(file, LOCK_EX | LOCK_NB) == 0) return;
    if (errno != EWOULDBLOCK && errno != EINTR)
        throw system_error(path, errno, "This place cannot lock files.");
    const Ticks ticks;
    while (flock(file, LOCK_EX) != 0) {
        if (errno != EINTR) throw system_error(path, errno);
        if (std::chrono::steady_clock::now() >= until) throw busy(path);
    }
}

int locked_by_us = 0;  ///< how many LockedFiles there are

bool same_file(const struct stat& a, const struct stat& b) {
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

}  // namespace

LockedFile::LockedFile(const Path& path, std::chrono::milliseconds patience) : path_(path) {
    make_private_directories(directory_of(path_));
    open_and_lock(patience);
    ++locked_by_us;
}

LockedFile::~LockedFile() { --locked_by_us; }

/// Whoever rewrites the log renames a new file over it: a lock on the old one guards nothing, so
/// after waiting, the path is looked at again.
void LockedFile::open_and_lock(std::chrono::milliseconds patience) {
    const auto until = std::chrono::steady_clock::now() + patience;
    do {
        file_ = Descriptor(undisturbed([&] {
            return open(path_.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, private_file);
        }));
        if (!file_) throw system_error(path_, errno);
        lock(file_.number(), path_, until);
        if (is_still_named()) return;
    } while (std::chrono::steady_clock::now() < until);
    throw busy(path_);
}

bool LockedFile::is_still_named() {
    struct stat held {
    }, named{};
    if (fstat(file_.number(), &held) != 0) throw system_error(path_, errno);
    if (stat(path_.c_str(), &named) != 0) {
        if (errno != ENOENT) throw system_error(path_, errno);
        return false;
    }
    if (!same_file(held, named)) return false;
    if (!S_ISREG(held.st_mode)) throw Error(path_.string() + ": not a file that a log can be in");
    created_ = held.st_size == 0;
    if (created_ && fchmod(file_.number(), private_file) != 0) throw system_error(path_, errno);
    return true;
}

/// With a descriptor of its own: a lock that the caller has on the same file stays what it is.
Descriptor hold_off_appends(int descriptor) {
    const int tries = locked_by_us > 0 ? 1 : 1000;
    struct stat status {};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return Descriptor();
    const std::string same = "/proc/self/fd/" + std::to_string(descriptor);
    Descriptor file(open(same.c_str(), O_RDONLY | O_CLOEXEC));
    for (int i = 0; file && i < tries; ++i) {
        if (flock(file.number(), LOCK_SH | LOCK_NB) == 0) return file;
        if (errno != EWOULDBLOCK && errno != EINTR) break;
        usleep(1000);
    }
    return Descriptor();
}

std::string LockedFile::read() const {
    if (lseek(file_.number(), 0, SEEK_SET) != 0) throw system_error(path_, errno);
    return read_all(file_.number(), path_);
}

void LockedFile::append(std::string_view bytes) {
    // Before the first byte: a log that has one is never taken for new again.
    if (created_) sync_directory(directory_of(resolved(path_)));
    struct stat status {};
    if (fstat(file_.number(), &status) != 0) throw system_error(path_, errno);
    const std::string line = (ends_with_feed(status.st_size) ? "" : "\n") + std::string(bytes);
    write_or_cut_back(line, status.st_size);
    if (undisturbed([&] { return fdatasync(file_.number()); }) != 0) throw Unsynced(path_, errno);
}

bool LockedFile::ends_with_feed(off_t size) const {
    char last = '\n';
    if (size > 0 && undisturbed([&] { return pread(file_.number(), &last, 1, size - 1); }) != 1)
        throw system_error(path_, errno);
    return last == '\n';
}

void LockedFile::write_or_cut_back(std::string_view line, off_t size) {
    const ssize_t count =
        undisturbed([&] { return write(file_.number(), line.data(), line.size()); });
    if (count == static_cast<ssize_t>(line.size())) return;
    const int why = count < 0 ? errno : ENOSPC;
    if (undisturbed([&] { return ftruncate(file_.number(), size); }) != 0)
        throw system_error(path_, why, "A part of a line may be left at its end.");
    throw system_error(path_, why);
}

void LockedFile::replace(std::string_view bytes) {
    Replacement::under_lock(resolved(path_)).commit(bytes);
}

}  // namespace steady
