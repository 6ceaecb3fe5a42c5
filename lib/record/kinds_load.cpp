// The layers of kinds.toml put together. The compiled-in one is a table already (embed.cpp), for
// reading TOML would cost more than all the rest of a steady-log.

#include "base/error.h"
#include "record/kinds.h"

namespace steady {

Kinds load_kinds(std::vector<std::string>& complaints) {
    Kinds kinds = built_in_kinds();
    for (const Definition& layer : definition_files("kinds.toml")) {
        if (layer.text == built_in_definition("kinds.toml").text) continue;  // installed with it
        Kinds with_layer = kinds;
        try {
            add_kinds(with_layer, layer);
            kinds = std::move(with_layer);
        } catch (const Error& error) {
            complaints.emplace_back(error.what());
        }
    }
    return kinds;
}

}  // namespace steady
