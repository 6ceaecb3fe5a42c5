// The layers of kinds.toml put together. The compiled-in one is a table already (cmake/embed.cpp),
// for reading TOML would cost more than all the rest of a steady-log.

#include "definition/definition.h"
#include "record/kinds.h"

namespace steady {

Kinds load_kinds(std::vector<std::string>& complaints) {
    Kinds kinds = built_in_kinds();
    add_layers(kinds, differing_definitions("kinds.toml"), complaints, add_kinds);
    return kinds;
}

}  // namespace steady
