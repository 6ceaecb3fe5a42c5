#include "file_replacement.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <utility>

#include "error.h"

namespace steady {
namespace {

int make_file(const std::string& name) {
    return undisturbed(
        [&] { return open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, private_file); });
}

}  // namespace

Path directory_of(const Path& path) {
    const Path parent = path.parent_path();
    return parent.empty() ? Path(".") : parent;
}

Path resolved(const Path& path) {
    std::error_code none;
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
    : path_(path), name_((directory_of(path) / ".steady-XXXXXX").string()) {
    file_ = Descriptor(undisturbed([&] { return mkostemp(name_.data(), O_CLOEXEC); }));
    if (!file_) throw system_error(path_, errno);
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
