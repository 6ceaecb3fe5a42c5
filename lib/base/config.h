#pragma once
// Floor 2. Where things are (XDG), and the three layers of definitions.

#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace steady {

/// `$HOME`; when it is not set, that of /etc/passwd, and then the working directory.
Path home_directory();
Path config_directory();  ///< $XDG_CONFIG_HOME/steady
Path state_directory();   ///< $XDG_STATE_HOME/steady
Path data_directory();    ///< $XDG_DATA_HOME/steady

/// A path for people: one in the home begins with `~/`.
std::string shown_path(const Path& path);

/// The log: `$STEADY_LOG`, else `$XDG_DATA_HOME/steady/log`. It may name a directory; see
/// `log_to_append` and `log_parts`. Throws `Error` (misuse) for `~/log`, which no shell has put the
/// home into: it would be a folder of the name `~`.
Path log_location();

/// The path that was `given` by that name. Throws `Error` (misuse) as `log_location` does.
Path with_home_put_in(const std::string& name, const std::string& given);

/// The file that this machine appends to: the location itself, or HOST.log in it. A location that
/// ends in `/` names a directory, made with the first record.
Path log_to_append(const Path& location);

/// The files to read, in order of name: the location itself, or every `*.log` in it. Empty when
/// there is none. Throws `Error` when a directory cannot be listed, and when the location is a link
/// into a directory that is not there.
std::vector<Path> log_parts(const Path& location);

/// Throws `Error` when the location is a link to what is not there, on a disk that is not plugged
/// in, say: then nobody knows what is in the log. A record that is kept begins it.
void refuse_lost_link(const Path& location);

/// One file of definitions, from one of the layers.
struct Definition {
    std::string name;    ///< as under share/: `kinds.toml`, `exercises/de/box-breathing.toml`
    std::string origin;  ///< its path, or `built in`
    std::string text;
    std::string trouble = {};  ///< why it could not be read; empty when it was

    /// `box-breathing.toml`: the same in all layers and languages.
    std::string_view file_name() const;
};

/// The definition files of that name, the strongest layer last: compiled in, then
/// `$XDG_DATA_DIRS/steady`, then the person's own. Unreadable ones are left out. In each layer
/// `FOLDER/de/NAME` is stronger than `FOLDER/NAME`, where `de` is one of the languages, the first
/// of them the strongest.
std::vector<Definition> definition_layers(std::string_view name,
                                          const std::vector<std::string>& languages = {});

/// Its parts: what is compiled in (empty when nothing is), and the files on disk.
Definition built_in_definition(std::string_view name);
std::vector<Definition> definition_files(std::string_view name,
                                         const std::vector<std::string>& languages = {});

/// Every definition file in a folder under share/ (`exercises`), in order of name; of one name the
/// strongest layer comes first, and in a layer the languages, as above. One that cannot be read is
/// there too, with its trouble.
std::vector<Definition> definitions_in(std::string_view folder,
                                       const std::vector<std::string>& languages = {});

/// What CMake compiled in from share/ (made by lib/definition/embed.cpp).
struct Embedded {
    std::string_view name;
    std::string_view text;
};
extern const Embedded embedded_definitions[];
extern const std::size_t embedded_count;

}  // namespace steady
