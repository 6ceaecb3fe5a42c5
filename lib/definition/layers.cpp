#include "definition/layers.h"

#include <unistd.h>

#include <algorithm>

#include "base/config.h"
#include "base/environment.h"
#include "base/error.h"
#include "text/text.h"

namespace steady {
namespace {

/// The folders of definitions on disk, the weakest first.
std::vector<Path> definition_folders() {
    std::string_view dirs = environment("XDG_DATA_DIRS");
    if (dirs.empty()) dirs = "/usr/local/share:/usr/share";
    std::vector<Path> folders;
    for (const std::string_view dir : split(dirs, ':'))
        if (const Path path = dir; path.is_absolute()) folders.push_back(path / "steady");
    std::reverse(folders.begin(), folders.end());
    folders.push_back(config_directory());
    return folders;
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

/// The files of that name on disk, the strongest last; those that cannot be read are left out.
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

}  // namespace

std::string_view Definition::file_name() const {
    return std::string_view(name).substr(name.rfind('/') + 1);
}

Definition built_in_definition(std::string_view name) {
    Definition definition{std::string(name), "built in", {}};
    for (std::size_t i = 0; i < embedded_count; ++i)
        if (embedded_definitions[i].name == name) definition.text = embedded_definitions[i].text;
    return definition;
}

std::vector<Definition> differing_definitions(std::string_view name) {
    std::vector<Definition> files = definition_files(name, {});
    if (files.empty()) return files;  // nearly always
    const std::string built_in = built_in_definition(name).text;
    std::erase_if(files, [&](const Definition& file) { return file.text == built_in; });
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
