#include "base/file_replacement.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <ctime>
#include <utility>

#include "base/error.h"

namespace steady {
namespace {

constexpr std::string_view temporary_name = ".steady-XXXXXX";
constexpr std::string_view temporary_start = ".steady-";
constexpr std::time_t old_enough = 60 * 60;  ///< seconds

int make_file(const std::string& name) {
    return undisturbed(
        [&] { return open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, private_file); });
}

/// What a write that was cut off left: of a name of ours, and so long ago that none is under way.
/// Nobody but us has made it, and nobody holds it.
bool is_left_over(const Path& file) {
    struct stat status {};
    if (lstat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
    if (status.st_uid != geteuid() || std::time(nullptr) - status.st_mtime < old_enough)
        return false;
    const Descriptor opened(open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    return opened && flock(opened.number(), LOCK_EX | LOCK_NB) == 0;
}

bool is_temporary_name(const std::string& name) {
    return name.size() == temporary_name.size() && name.starts_with(temporary_start) &&
           std::all_of(name.begin() + temporary_start.size(), name.end(),
                       [](unsigned char c) { return std::isalnum(c) != 0; });
}

void sweep(const Path& directory) {
    std::error_code error;
    std::filesystem::directory_iterator entry(directory, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        if (is_temporary_name(entry->path().filename()) && is_left_over(entry->path()))
            unlink(entry->path().c_str());
}

}  // namespace

Path directory_of(const Path& path) {
    const Path parent = path.parent_path();
    return parent.empty() ? Path(".") : parent;
}

Path resolved(const Path& path) {
    std::error_code none;
    if (!std::filesystem::is_symlink(path, none)) return path;
    const Path real = std::filesystem::weakly_canonical(path, none);
    return none ? path : real;
}

void sync_directory(const Path& directory) {
    const Descriptor opened(
        undisturbed([&] { return open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (opened && undisturbed([&] { return fsync(opened.number()); }) == 0) return;
    // Some network file systems know no such thing.
    if (opened && errno == EINVAL) return;
    throw Unsynced(directory, errno);
}

Replacement::Replacement(const Path& path, std::string name, Descriptor file)
    : path_(path), name_(std::move(name)), file_(std::move(file)) {}

Replacement::Replacement(const Path& path)
    : path_(path), name_((directory_of(path) / temporary_name).string()) {
    sweep(directory_of(path));
    file_ = Descriptor(undisturbed([&] { return mkostemp(name_.data(), O_CLOEXEC); }));
    if (!file_) throw system_error(path_, errno);
    flock(file_.number(), LOCK_EX | LOCK_NB);  // a sign that it is in use; without it, its age is
}

Replacement Replacement::under_lock(const Path& path) {
    std::string name = (directory_of(path) / (".steady-" + path.filename().string())).string();
    Descriptor file(make_file(name));
    if (!file && errno == EEXIST && unlink(name.c_str()) == 0) file = Descriptor(make_file(name));
    if (!file) throw system_error(path, errno);
    return {path, std::move(name), std::move(file)};
}

Replacement::~Replacement() {
    if (!done_) unlink(name_.c_str());
}

void Replacement::commit(std::string_view bytes) {
    if (fchmod(file_.number(), private_file) != 0) throw system_error(path_, errno);
    write_all(file_.number(), bytes, path_);
    if (undisturbed([&] { return fsync(file_.number()); }) != 0) throw system_error(path_, errno);
    if (rename(name_.c_str(), path_.c_str()) != 0) throw system_error(path_, errno);
    done_ = true;
    sync_directory(directory_of(path_));
}

}  // namespace steady
