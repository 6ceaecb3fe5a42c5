#pragma once
// Floor 3. Where definitions come from: compiled in, installed under share/, the person's own.

#include <string>
#include <string_view>
#include <vector>

namespace steady {

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

/// What is compiled in of that name; empty when nothing is.
Definition built_in_definition(std::string_view name);

/// The layers that are files and say something else than what is compiled in, the strongest last:
/// an installed copy of it adds nothing.
std::vector<Definition> differing_definitions(std::string_view name);

/// Every definition file in a folder under share/ (`exercises`), in order of name; of one name the
/// strongest layer comes first, and in a layer the languages, as above. One that cannot be read is
/// there too, with its trouble.
std::vector<Definition> definitions_in(std::string_view folder,
                                       const std::vector<std::string>& languages = {});

/// What CMake compiled in from share/ (made by cmake/embed.cpp).
struct Embedded {
    std::string_view name;
    std::string_view text;
};
extern const Embedded embedded_definitions[];
extern const std::size_t embedded_count;

}  // namespace steady
