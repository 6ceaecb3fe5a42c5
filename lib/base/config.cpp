#include "base/config.h"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/error.h"
#include "text/text.h"

namespace steady {
namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

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

/// The folders of definitions on disk, the weakest first.
std::vector<Path> definition_folders() {
    std::string dirs = environment("XDG_DATA_DIRS");
    if (dirs.empty()) dirs = "/usr/local/share:/usr/share";
    std::vector<Path> folders;
    for (const std::string_view dir : split(dirs, ':'))
        if (const Path path = dir; path.is_absolute()) folders.push_back(path / "steady");
    std::reverse(folders.begin(), folders.end());
    folders.push_back(config_directory());
    return folders;
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

Definition read_definition_file(const std::string& name, const Path& path) {
    try {
        return {name, path, read_file(path)};
    } catch (const Error& error) {
        return {name, path, {}, error.what()};
    }
}

/// `exercises/`, and after it `exercises/de/` for each of the languages, the strongest last.
std::vector<std::string> in_languages(const Path& folder,
                                      const std::vector<std::string>& languages) {
    const std::string plain = folder.empty() ? "" : folder.string() + "/";
    std::vector<std::string> prefixes = {plain};
    for (auto language = languages.rbegin(); language != languages.rend(); ++language)
        prefixes.push_back(plain + *language + "/");
    return prefixes;
}

/// What is compiled in right under `prefix`, and not in a folder there.
void add_built_in(std::vector<Definition>& definitions, std::string_view prefix) {
    for (std::size_t i = 0; i < embedded_count; ++i) {
        const auto& [name, text] = embedded_definitions[i];
        if (name.starts_with(prefix) && name.find('/', prefix.size()) == name.npos)
            definitions.push_back({std::string(name), "built in", std::string(text)});
    }
}

}  // namespace

Path home_directory() {
    const std::string home = environment("HOME");
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
    const std::string named = environment("STEADY_LOG");
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

std::string_view Definition::file_name() const {
    return std::string_view(name).substr(name.rfind('/') + 1);
}

Definition built_in_definition(std::string_view name) {
    Definition definition{std::string(name), "built in", {}};
    for (std::size_t i = 0; i < embedded_count; ++i)
        if (embedded_definitions[i].name == name) definition.text = embedded_definitions[i].text;
    return definition;
}

std::vector<Definition> definition_files(std::string_view name,
                                         const std::vector<std::string>& languages) {
    std::vector<Definition> files;
    const Path path = name;
    for (const Path& place : definition_folders())
        for (const std::string& folder : in_languages(path.parent_path(), languages)) {
            const std::string full = folder + path.filename().string();
            const Path where = place / full;
            if (access(where.c_str(), R_OK) != 0) continue;  // nearly always: an error costs more
            Definition file = read_definition_file(full, where);
            if (file.trouble.empty()) files.push_back(std::move(file));
        }
    return files;
}

std::vector<Definition> definition_layers(std::string_view name,
                                          const std::vector<std::string>& languages) {
    std::vector<Definition> layers;
    const Path path = name;
    for (const std::string& folder : in_languages(path.parent_path(), languages)) {
        Definition built_in = built_in_definition(folder + path.filename().string());
        if (!built_in.text.empty()) layers.push_back(std::move(built_in));
    }
    for (Definition& file : definition_files(name, languages)) layers.push_back(std::move(file));
    return layers;
}

std::vector<Definition> definitions_in(std::string_view folder,
                                       const std::vector<std::string>& languages) {
    std::vector<Definition> definitions;
    const auto prefixes = in_languages(folder, languages);
    for (const std::string& prefix : prefixes) add_built_in(definitions, prefix);
    std::error_code none;
    for (const Path& place : definition_folders())
        for (const std::string& prefix : prefixes)
            for (const Path& path : files_ending(place / prefix, ".toml", none))
                definitions.push_back(
                    read_definition_file(prefix + path.filename().string(), path));
    std::reverse(definitions.begin(), definitions.end());
    std::stable_sort(
        definitions.begin(), definitions.end(),
        [](const Definition& a, const Definition& b) { return a.file_name() < b.file_name(); });
    return definitions;
}

}  // namespace steady
