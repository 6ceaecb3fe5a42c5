#include "base/config.h"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "base/environment.h"
#include "base/error.h"
#include "text/text.h"

namespace steady {
namespace {

/// The home in /etc/passwd, or empty. Read here, for getpwuid cannot be in a static binary.
std::string listed_home() {
    std::string home;
    std::FILE* const users = std::fopen("/etc/passwd", "re");
    if (users == nullptr) return home;
    while (const passwd* user = fgetpwent(users))
        if (user->pw_uid == getuid() && home.empty()) home = user->pw_dir;
    std::fclose(users);
    return home;
}

/// XDG says that a path which is not absolute is to be ignored.
Path xdg_directory(const char* name, const char* below_home) {
    const Path path = environment(name);
    return path.is_absolute() ? path : home_directory() / below_home;
}

std::string host_name() {
    char name[256] = {};
    if (gethostname(name, sizeof name - 1) != 0 || name[0] == '\0') return "this-machine";
    std::string host = name;
    std::replace(host.begin(), host.end(), '/', '-');
    return host;
}

constexpr int most_links = 40;  // as the kernel has it

/// Where a link leads that leads to nothing; empty for all else.
Path lost_target(const Path& location) {
    std::error_code none;
    if (std::filesystem::exists(location, none)) return {};
    Path target = location;
    for (int links = 0; std::filesystem::is_symlink(target, none); ++links) {
        if (links == most_links) return {};  // a ring; whoever opens it says so
        target = target.parent_path() / std::filesystem::read_symlink(target, none);
    }
    return target == location ? Path() : target;
}

Error lost(const Path& location, const Path& target) {
    return Error(location.string() + " leads to " + target.string() + ", which is not there",
                 "Perhaps it is on a disk that is not plugged in.");
}

}  // namespace

Path home_directory() {
    const std::string home(environment("HOME"));
    if (!home.empty()) return home;
    const std::string listed = listed_home();
    return listed.empty() ? std::filesystem::current_path() : Path(listed);
}

Path config_directory() { return xdg_directory("XDG_CONFIG_HOME", ".config") / "steady"; }
Path state_directory() { return xdg_directory("XDG_STATE_HOME", ".local/state") / "steady"; }

Path data_directory() { return xdg_directory("XDG_DATA_HOME", ".local/share") / "steady"; }

std::string shown_path(const Path& path) {
    const std::string home = home_directory().string() + "/";
    const std::string text = path.string();
    return text.starts_with(home) ? "~/" + text.substr(home.size()) : text;
}

Path log_location() {
    const std::string named(environment("STEADY_LOG"));
    return named.empty() ? data_directory() / "log" : with_home_put_in("STEADY_LOG", named);
}

Path with_home_put_in(const std::string& name, const std::string& given) {
    if (given.starts_with("~/"))
        throw misuse(name + "=" + given + ": no shell has put your home in for the ~",
                     "Write it with $HOME.");
    return given;
}

Path log_to_append(const Path& location) {
    std::error_code none;
    const bool directory =
        !location.has_filename() || std::filesystem::is_directory(location, none);
    return directory ? location / (host_name() + ".log") : location;
}

std::vector<Path> log_parts(const Path& location) {
    std::error_code error;
    const auto status = std::filesystem::status(location, error);
    if (std::filesystem::is_directory(status)) {
        auto files = files_ending(location, ".log", error);
        if (error) throw system_error(location, error.value());
        return files;
    }
    if (status.type() == std::filesystem::file_type::not_found) {
        const Path target = lost_target(location);
        if (!target.empty() && !std::filesystem::exists("." / target.parent_path(), error))
            throw lost(location, target);
        return {};
    }
    if (status.type() == std::filesystem::file_type::none)
        throw system_error(location, error.value());
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        throw Error(location.string() + ": not a file that a log can be in");
    return {location};
}

void refuse_lost_link(const Path& location) {
    if (const Path target = lost_target(location); !target.empty()) throw lost(location, target);
}

}  // namespace steady
