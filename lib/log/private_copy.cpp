#include "log/private_copy.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include "base/error.h"

namespace steady {
namespace {

constexpr std::string_view prefix = "steady-edit-";
constexpr std::string_view six_letters = "XXXXXX";
constexpr const char* copy_name = "words.log";
constexpr const char* told_name = ".told";

/// A copy that was never written to has the time at which no clock of ours ever was.
constexpr timespec untouched{0, 0};

bool is_ours(const struct stat& status) { return status.st_uid == geteuid(); }

bool is_own_directory(const char* name) {
    struct stat status {};
    return stat(name, &status) == 0 && S_ISDIR(status.st_mode) && is_ours(status);
}

bool is_in_memory(const char* name) {
    struct statfs system {};
    return statfs(name, &system) == 0 && system.f_type == TMPFS_MAGIC;
}

std::vector<Path> private_places() {
    std::vector<Path> places;
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    if (runtime != nullptr && Path(runtime).is_absolute() && is_own_directory(runtime))
        places.emplace_back(runtime);
    if (is_in_memory("/dev/shm")) places.emplace_back("/dev/shm");
    std::error_code none;
    if (Path usual = std::filesystem::temp_directory_path(none); !none) places.push_back(usual);
    return places;
}

Descriptor open_directory(const Path& path) {
    return Descriptor(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

/// A new directory, locked. One that was swept between its making and its lock is made again.
Descriptor locked_directory(const Path& place, Path& path) {
    for (;;) {
        std::string name = (place / prefix).string() + std::string(six_letters);
        if (mkdtemp(name.data()) == nullptr) return Descriptor();
        chmod(name.c_str(), 0700);  // whatever the umask
        Descriptor lock = open_directory(name);
        if (!lock && errno == ENOENT) continue;
        if (!lock) return lock;
        flock(lock.number(), LOCK_SH);  // an editor has one, too; who sweeps wants it alone
        path = name;
        if (access(name.c_str(), F_OK) == 0) return lock;
    }
}

/// Leaves errno when the place is full.
bool write_copy(const Path& path, std::string_view bytes) {
    const Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file || fchmod(file.number(), 0600) != 0) return false;
    try {
        write_all(file.number(), bytes, path);
    } catch (const Error&) {
        return false;
    }
    const timespec times[] = {untouched, untouched};
    return futimens(file.number(), times) == 0;
}

void remove_quietly(const Path& directory) {
    const int why = errno;
    std::error_code none;
    std::filesystem::remove_all(directory, none);
    errno = why;
}

bool is_name_of_copy(const std::string& name) {
    return name.starts_with(prefix) && name.size() == prefix.size() + six_letters.size();
}

std::vector<Path> copies_in(const Path& place) {
    std::vector<Path> copies;
    std::error_code error;
    std::filesystem::directory_iterator entry(place, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        if (is_name_of_copy(entry->path().filename())) copies.push_back(entry->path());
    return copies;
}

/// Nothing is in it but a copy as it was made.
bool is_untouched(const Path& directory) {
    for (const auto& entry : std::filesystem::directory_iterator(directory)) {
        struct stat status {};
        if (lstat(entry.path().c_str(), &status) != 0 || entry.path().filename() != copy_name ||
            status.st_mtim.tv_sec != untouched.tv_sec)
            return false;
    }
    return true;
}

bool is_as_made(const Path& directory) try {
    return is_untouched(directory);
} catch (const std::filesystem::filesystem_error&) {
    return false;
}

/// False when it was marked before.
bool mark_told(const Path& directory) {
    const Path mark = directory / told_name;
    const Descriptor file(open(mark.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    return static_cast<bool>(file);
}

/// True when words may be in there that are nowhere else.
bool sweep_one(const Path& directory) try {
    const Descriptor lock = open_directory(directory);
    struct stat status {};
    if (!lock || fstat(lock.number(), &status) != 0 || !is_ours(status)) return false;
    if (flock(lock.number(), LOCK_EX | LOCK_NB) != 0) return false;  // somebody works there
    if (!is_untouched(directory)) return true;
    remove_quietly(directory);
    return false;
} catch (const std::filesystem::filesystem_error&) {
    return false;  // it went meanwhile
}

}  // namespace

PrivateCopy::PrivateCopy(std::string_view bytes) : original_(bytes) {
    int why = ENOENT;
    for (const Path& place : private_places()) {
        if (make_in(place)) return;
        why = errno;
    }
    throw system_error("a private copy", why);
}

PrivateCopy::~PrivateCopy() {
    const Path directory = path_.parent_path();
    if (remove_)
        remove_quietly(directory);
    else if (!is_as_made(directory))
        mark_told(directory);
}

Descriptor PrivateCopy::lock_for_another() const {
    Descriptor lock = open_directory(path_.parent_path());
    if (lock) flock(lock.number(), LOCK_SH);
    return lock;
}

bool PrivateCopy::is_open_elsewhere() const {
    const bool alone = flock(lock_.number(), LOCK_EX | LOCK_NB) == 0;
    flock(lock_.number(), LOCK_SH);
    return !alone;
}

bool PrivateCopy::leave_if_changed() {
    leave();
    try {
        leave(changed());
    } catch (const Error&) {
        // What cannot be looked at may hold words; what is not there does not.
        std::error_code error;
        leave(std::filesystem::exists(path_, error) || error);
    }
    return !remove_;
}

bool PrivateCopy::make_in(const Path& place) {
    Path directory;
    lock_ = locked_directory(place, directory);
    if (!lock_) return false;
    path_ = directory / copy_name;
    if (write_copy(path_, original_)) return true;
    remove_quietly(directory);
    return false;
}

std::vector<Path> sweep_private_copies() {
    std::vector<Path> left;
    for (const Path& place : private_places())
        for (const Path& copy : copies_in(place))
            if (sweep_one(copy)) left.push_back(copy);
    std::sort(left.begin(), left.end());
    left.erase(std::unique(left.begin(), left.end()), left.end());
    return left;
}

std::vector<Path> newly_found(std::vector<Path> left) {
    std::erase_if(left, [](const Path& directory) { return !mark_told(directory); });
    return left;
}

}  // namespace steady
