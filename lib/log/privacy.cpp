#include "log/privacy.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>

#include "base/config.h"
#include "text/quoting.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr mode_t read_by_others = S_IRGRP | S_IROTH;
constexpr mode_t written_by_others = S_IWGRP | S_IWOTH;
constexpr mode_t entered_by_others = S_IXGRP | S_IXOTH;

Path state_file() { return state_directory() / "pointed-out"; }

Path real_path(const Path& path) {
    std::error_code none;
    const Path whole = std::filesystem::weakly_canonical(path, none);
    return none ? path : whole;
}

/// Where the file is, which a link leads to; looked up only for a link, for that takes a while.
Path folder_of(const Path& file) {
    std::error_code none;
    const Path parent = std::filesystem::is_symlink(file, none) ? real_path(file).parent_path()
                                                                : file.parent_path();
    return parent.empty() ? Path(".") : parent;
}

mode_t mode_of(const Path& path) {
    struct stat status {};
    return stat(path.c_str(), &status) == 0 ? status.st_mode : 0;
}

/// Others may enter every directory above it.
bool is_in_reach(const Path& path) {
    for (Path above = real_path(path).parent_path();; above = above.parent_path()) {
        if ((mode_of(above) & entered_by_others) == 0) return false;
        if (above == above.root_path()) return true;
    }
}

/// A leading `-` would be an option.
std::string operand(const Path& path) {
    const std::string name = path.string();
    return shell_word(name.starts_with('-') ? "./" + name : name);
}

std::string done_by_others(mode_t mode) {
    if ((mode & written_by_others) == 0) return "read";
    return (mode & read_by_others) == 0 ? "change" : "read and change";
}

Exposure open_file(const Path& file, mode_t mode) {
    return {fmt::format("others on this machine can {} {}", done_by_others(mode), file.string()),
            fmt::format("This makes it yours alone: chmod {:o} {}", mode & S_IRWXU, operand(file))};
}

Exposure foreign_file(const Path& file) {
    return {file.string() + ": this file belongs to somebody else, who can read it",
            "STEADY_LOG says where your log is; unset, it is in your home."};
}

Exposure open_folder(const Path& folder) {
    return {folder.string() + ": everybody can put files there, where your log is",
            "A folder of your own is safer: STEADY_LOG says where your log is."};
}

void look_at(const Path& file, std::vector<Exposure>& found) {
    struct stat status {};
    if (stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return;
    if (status.st_uid != geteuid()) return found.push_back(foreign_file(file));
    if ((status.st_mode & (read_by_others | written_by_others)) != 0 && is_in_reach(file))
        found.push_back(open_file(file, status.st_mode));
}

/// FNV-1a: names of what was pointed out, without the words of a path.
std::string number_of(const std::string& text) {
    std::uint64_t number = 0xcbf29ce484222325;
    for (const char byte : text) {
        number ^= static_cast<unsigned char>(byte);
        number *= 0x100000001b3;
    }
    return fmt::format("{:016x}", number);
}

}  // namespace

void close_own_directory(const Path& log) {
    const Path directory = data_directory();
    struct stat status {};
    if (log.parent_path() != directory || stat(directory.c_str(), &status) != 0) return;
    const mode_t owner = status.st_mode & S_IRWXU;
    if (status.st_uid == geteuid() && (status.st_mode & 0777) != owner)
        chmod(directory.c_str(), owner);
}

std::vector<Exposure> exposures(const Path& location) {
    std::vector<Exposure> found;
    std::error_code none;
    const bool is_folder = std::filesystem::is_directory(location, none);
    const Path folder = is_folder ? location : folder_of(location);
    if ((mode_of(folder) & S_IWOTH) != 0 && is_in_reach(folder / "x"))
        found.push_back(open_folder(folder));
    if (!is_folder)
        look_at(location, found);
    else if ((mode_of(folder) & entered_by_others) != 0)
        for (const Path& part : log_parts(location)) look_at(part, found);
    return found;
}

std::vector<Exposure> fresh_exposures(const Path& location) try {
    std::vector<Exposure> found = exposures(location);
    std::error_code none;
    const bool has_state = std::filesystem::exists(state_file(), none);
    if (found.empty() && !has_state) return {};
    const std::string before = has_state ? read_file(state_file()) : "";
    // Several logs may be in use, each with a line of its own.
    const std::string log = number_of(real_path(location).string());
    std::string after, line = log;
    for (const std::string_view other : split(before, '\n'))
        if (!other.empty() && !other.starts_with(log)) after += std::string(other) + "\n";
    for (const Exposure& one : found) line += " " + number_of(one.what);
    if (!found.empty()) after += line + "\n";
    if (after != before) {
        make_private_directories(state_directory());
        write_private_file(state_file(), after);
    }
    std::erase_if(found, [&](const Exposure& one) {
        return before.find(" " + number_of(one.what)) != before.npos;
    });
    return found;
} catch (const std::exception&) {
    return {};  // what cannot be remembered would be said each time
}

}  // namespace steady
