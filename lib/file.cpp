#include "file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "error.h"

namespace steady {
namespace {

constexpr mode_t private_file = 0600;
constexpr mode_t private_directory = 0700;

/// A call that a signal broke off before it did anything is made again.
template <typename Call>
auto undisturbed(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

Path directory_of(const Path& path) {
    const Path parent = path.parent_path();
    return parent.empty() ? Path(".") : parent;
}

/// The file that a chain of symbolic links leads to: that one is replaced, not the link.
Path resolved(const Path& path) {
    std::error_code none;
    const Path real = std::filesystem::weakly_canonical(path, none);
    return none ? path : real;
}

void sync_directory_of(const Path& path) {
    const Path directory = directory_of(path);
    const Descriptor opened(
        undisturbed([&] { return open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!opened || undisturbed([&] { return fsync(opened.number()); }) != 0)
        throw system_error(directory, errno);
}

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

void lock(int file, const Path& path, std::chrono::steady_clock::time_point until) {
    if (flock(file, LOCK_EX | LOCK_NB) == 0) return;
    if (errno != EWOULDBLOCK && errno != EINTR)
        throw system_error(path, errno, "This place cannot lock files.");
    const Ticks ticks;
    while (flock(file, LOCK_EX) != 0) {
        if (errno != EINTR) throw system_error(path, errno);
        if (std::chrono::steady_clock::now() >= until)
            throw Error(path.string() + ": another program is holding it",
                        "Try again in a moment.");
    }
}

bool same_file(const struct stat& a, const struct stat& b) {
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/// A new private file beside `path`, gone again unless it is renamed into place.
class Replacement {
   public:
    explicit Replacement(const Path& path)
        : path_(path), name_((directory_of(path) / ".steady-XXXXXX").string()) {
        file_ = Descriptor(mkostemp(name_.data(), O_CLOEXEC));
        if (!file_) throw system_error(path_, errno);
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;
    ~Replacement() {
        if (!done_) unlink(name_.c_str());
    }
    int descriptor() const { return file_.number(); }

    void commit(std::string_view bytes) {
        if (fchmod(file_.number(), private_file) != 0) throw system_error(path_, errno);
        write_all(file_.number(), bytes, path_);
        if (undisturbed([&] { return fsync(file_.number()); }) != 0)
            throw system_error(path_, errno);
        if (rename(name_.c_str(), path_.c_str()) != 0) throw system_error(path_, errno);
        done_ = true;
        sync_directory_of(path_);
    }

   private:
    Path path_;
    std::string name_;
    Descriptor file_;
    bool done_ = false;
};

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        if (number_ >= 0) close(number_);
        number_ = other.release();
    }
    return *this;
}

Descriptor::~Descriptor() {
    if (number_ >= 0) close(number_);
}

int Descriptor::release() {
    const int number = number_;
    number_ = -1;
    return number;
}

std::string read_all(int descriptor, const std::string& name) {
    std::string bytes;
    struct stat status {};
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
        bytes.reserve(static_cast<std::size_t>(status.st_size) + 1);
    char block[65536];
    for (;;) {
        const ssize_t count = ::read(descriptor, block, sizeof block);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw system_error(name, errno);
        if (count == 0) return bytes;
        bytes.append(block, static_cast<std::size_t>(count));
    }
}

std::string read_file(const Path& path) {
    const Descriptor file(undisturbed([&] { return open(path.c_str(), O_RDONLY | O_CLOEXEC); }));
    if (!file) throw system_error(path, errno);
    return read_all(file.number(), path);
}

void write_all(int descriptor, std::string_view bytes, const std::string& name) {
    while (!bytes.empty()) {
        const ssize_t count = write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw system_error(name, errno);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void make_private_directories(const Path& directory) {
    std::error_code none;
    if (directory.empty() || std::filesystem::is_directory(directory, none)) return;
    make_private_directories(directory.parent_path());
    if (mkdir(directory.c_str(), private_directory) != 0) {
        if (errno != EEXIST) throw system_error(directory, errno);
    } else if (chmod(directory.c_str(), private_directory) != 0) {
        throw system_error(directory, errno);
    }
}

void write_private_file(const Path& path, std::string_view bytes) {
    std::error_code none;
    const Path place = resolved(path);
    if (!std::filesystem::exists(place, none) || std::filesystem::is_regular_file(place, none)) {
        Replacement(place).commit(bytes);
        return;
    }
    const Descriptor file(undisturbed([&] { return open(place.c_str(), O_WRONLY | O_CLOEXEC); }));
    if (!file) throw system_error(path, errno);
    write_all(file.number(), bytes, path);
}

LockedFile::LockedFile(const Path& path, std::chrono::milliseconds patience) : path_(path) {
    make_private_directories(directory_of(path_));
    open_and_lock(patience);
}

/// Whoever rewrites the log renames a new file over it: a lock on the old one guards nothing, so
/// after waiting, the path is looked at again.
void LockedFile::open_and_lock(std::chrono::milliseconds patience) {
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        file_ = Descriptor(undisturbed([&] {
            return open(path_.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, private_file);
        }));
        if (!file_) throw system_error(path_, errno);
        lock(file_.number(), path_, until);
        struct stat held {
        }, named{};
        if (fstat(file_.number(), &held) != 0) throw system_error(path_, errno);
        if (stat(path_.c_str(), &named) != 0 || !same_file(held, named)) continue;
        if (!S_ISREG(held.st_mode))
            throw Error(path_.string() + ": not a file that a log can be in");
        created_ = held.st_size == 0;
        if (created_ && fchmod(file_.number(), private_file) != 0) throw system_error(path_, errno);
        return;
    }
}

std::string LockedFile::read() const {
    if (lseek(file_.number(), 0, SEEK_SET) != 0) throw system_error(path_, errno);
    return read_all(file_.number(), path_);
}

void LockedFile::append(std::string_view bytes) {
    struct stat status {};
    if (fstat(file_.number(), &status) != 0) throw system_error(path_, errno);
    char last = '\n';
    if (status.st_size > 0 &&
        undisturbed([&] { return pread(file_.number(), &last, 1, status.st_size - 1); }) != 1)
        throw system_error(path_, errno);
    const std::string line = (last == '\n' ? "" : "\n") + std::string(bytes);
    const ssize_t count =
        undisturbed([&] { return write(file_.number(), line.data(), line.size()); });
    if (count != static_cast<ssize_t>(line.size())) {
        const int why = count < 0 ? errno : ENOSPC;
        if (ftruncate(file_.number(), status.st_size) != 0)
            throw system_error(path_, why, "A part of a line may be left at its end.");
        throw system_error(path_, why);
    }
    if (undisturbed([&] { return fdatasync(file_.number()); }) != 0)
        throw system_error(path_, errno);
    if (created_) sync_directory_of(path_);
}

void LockedFile::replace(std::string_view bytes) { Replacement(resolved(path_)).commit(bytes); }

}  // namespace steady
