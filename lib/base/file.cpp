#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/error.h"
#include "base/file_replacement.h"

namespace steady {
namespace {

constexpr mode_t private_directory = 0700;
constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
constexpr std::size_t most_of_a_file = 1024 * mebibyte;
constexpr std::size_t most_of_a_stream = 256 * mebibyte;

Error too_much(const std::string& name, std::size_t most) {
    return Error(name + ": more than " + std::to_string(most / mebibyte) +
                 " MiB, which is too much to be read at once");
}

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

void read_into(std::string& bytes, int descriptor, const std::string& name) {
    struct stat status {};
    const bool is_file = fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    const std::size_t most = is_file ? most_of_a_file : most_of_a_stream;
    const auto size = is_file ? static_cast<std::size_t>(status.st_size) : 0;
    if (size > most) throw too_much(name, most);
    bytes.reserve(size + 1);
    char block[65536];
    for (;;) {
        const ssize_t count = ::read(descriptor, block, sizeof block);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw system_error(name, errno);
        if (count == 0) break;
        if (bytes.size() + static_cast<std::size_t>(count) > most) {
            bytes = {};  // nobody typed that much
            throw too_much(name, most);
        }
        bytes.append(block, static_cast<std::size_t>(count));
    }
    refuse_utf16(bytes, name);
}

void refuse_utf16(std::string_view beginning, const std::string& name) {
    if (beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF"))
        throw Error(name + ": this is UTF-16; UTF-8 can be read here",
                    "Convert it first: iconv -f UTF-16 -t UTF-8 FILE");
}

std::string read_all(int descriptor, const std::string& name) {
    std::string bytes;
    read_into(bytes, descriptor, name);
    return bytes;
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
    } else {
        sync_directory(directory_of(directory));
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

void write_private_report(const Path& path, std::string_view bytes, bool all_read) {
    std::error_code none;
    if (!all_read && std::filesystem::is_regular_file(path, none))
        throw Error(path.string() + ": left as it was, for not everything could be read");
    write_private_file(path, bytes);
}

bool write_new_private_file(const Path& path, std::string_view bytes) {
    const Descriptor claim(undisturbed(
        [&] { return open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, private_file); }));
    if (!claim && errno == EEXIST) return false;
    if (!claim) throw system_error(path, errno);
    try {
        Replacement(path).commit(bytes);
    } catch (const Error&) {
        unlink(path.c_str());
        throw;
    }
    return true;
}

std::vector<Path> files_ending(const Path& folder, const std::string& ending,
                               std::error_code& error) {
    std::vector<Path> files;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename();
        if (name.ends_with(ending) && name[0] != '.') files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string tool_beside(const char* name) {
    std::error_code none;
    const Path beside = std::filesystem::read_symlink("/proc/self/exe", none).parent_path() / name;
    return !none && access(beside.c_str(), X_OK) == 0 ? beside.string() : name;
}

}  // namespace steady
