// Runs while steady is built: writes the definitions under share/ into one C++ file, so that a
// binary copied alone works; and kinds.toml as a table, so that no tool has to read it at its
// start.
//
//     embed OUT SHARE NAME...        NAME is kinds.toml, exercises/box-breathing.toml, ...

#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <vector>

#include "error.h"
#include "file.h"
#include "kinds.h"

using namespace steady;

namespace {

std::string literal(const std::string& text) { return "R\"=====(" + text + ")=====\""; }

std::string literals(const std::vector<std::string>& texts) {
    std::string list;
    for (const std::string& text : texts) list += literal(text) + ", ";
    return "{" + list + "}";
}

std::string field_line(const std::string& name, const FieldType& field) {
    return fmt::format("    kinds.fields[{}] = {{static_cast<Type>({}), {}, {}, {}, {}}};\n",
                       literal(name), static_cast<int>(field.type), literal(field.about),
                       literals(field.choices), literals(field.also), literals(field.suggest));
}

std::string kind_line(const Kind& kind) {
    return fmt::format("    kinds.list.push_back({{{}, {}, {}, {}, {}, {}}});\n",
                       literal(kind.name), literal(kind.word), literal(kind.about),
                       literal(kind.main), literal(kind.length), literals(kind.fields));
}

std::string kinds_table(const Definition& definition) {
    Kinds kinds;
    add_kinds(kinds, definition);
    std::string body;
    for (const auto& [name, field] : kinds.fields) body += field_line(name, field);
    for (const Kind& kind : kinds.list) body += kind_line(kind);
    return "Kinds built_in_kinds() {\n    Kinds kinds;\n" + body + "    return kinds;\n}\n";
}

std::string embedded(const Path& share, const std::vector<std::string>& names) {
    std::string entries, table;
    for (const std::string& name : names) {
        const std::string text = read_file(share / name);
        entries += fmt::format("    {{\"{}\", {}}},\n", name, literal(text));
        if (name == "kinds.toml") table = kinds_table({name, share / name, text});
    }
    return fmt::format(
        "// Made by lib/embed.cpp from share/.\n#include \"config.h\"\n#include \"kinds.h\"\n"
        "namespace steady {{\nconst Embedded embedded_definitions[] = {{\n{}    {{\"\", \"\"}}}};\n"
        "const std::size_t embedded_count = {};\n{}}}  // namespace steady\n",
        entries, names.size(), table);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        write_private_file(argv[1], embedded(argv[2], {argv + 3, argv + argc}));
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
