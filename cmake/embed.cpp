// Runs while steady is built: writes the definitions under share/ into one C++ file, so that a
// binary copied alone works; and kinds.toml, distortions.toml and the phrases of support.toml,
// support-de.toml, say.toml and ladder.toml as tables, so that no tool has to read or compile them
// at its start.
//
//     embed OUT SHARE NAME...        NAME is kinds.toml, exercises/box-breathing.toml, ...

#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "phrase/phrase_compile.h"
#include "record/kinds.h"
#include "say/say.h"
#include "thought/distortion.h"

using namespace steady;

namespace {

std::string literal(const std::string& text) { return "R\"=====(" + text + ")=====\""; }

std::string literals(const std::vector<std::string>& texts) {
    std::string list;
    for (const std::string& text : texts) list += literal(text) + ", ";
    return "{" + list + "}";
}

/// A row of a BuiltIn table (record/kinds.h).
std::string row_line(const std::string& name, const std::string& type, const std::string& body) {
    return fmt::format("    {{{}, [] {{ return {}{{{}}}; }}}},\n", literal(name), type, body);
}

std::string field_line(const std::string& name, const FieldType& field) {
    return row_line(
        name, "FieldType",
        fmt::format("static_cast<Type>({}), {}, {}, {}, {}", static_cast<int>(field.type),
                    literal(field.about), literals(field.choices), literals(field.also),
                    literals(field.suggest)));
}

std::string kind_line(const Kind& kind) {
    return row_line(kind.name, "Kind",
                    fmt::format("{}, {}, {}, {}, {}, {}", literal(kind.name), literal(kind.word),
                                literal(kind.about), literal(kind.main), literal(kind.length),
                                literals(kind.fields)));
}

std::string kinds_table(const Definition& definition) {
    Kinds kinds;
    add_kinds(kinds, definition);
    std::string fields, list;
    for (const std::string& name : kinds.fields()) fields += field_line(name, kinds.type_of(name));
    for (const std::string& name : kinds.names()) list += kind_line(*kinds.find(name));
    return "constexpr BuiltIn<FieldType> built_in_fields[] = {\n" + fields +
           "};\nconstexpr BuiltIn<Kind> built_in_kind_list[] = {\n" + list +
           "};\nKinds built_in_kinds() { return {built_in_fields, built_in_kind_list}; }\n";
}

std::string distortion_line(const Distortion& distortion) {
    return fmt::format("    {{{}, {}, {}, {}, {}, {}}},\n", literal(distortion.id),
                       literal(distortion.title), literal(distortion.about),
                       literal(distortion.example), literals(distortion.questions),
                       literal("built in"));
}

std::string phrases_table(const Definition& definition, const char* groups, const char* name) {
    toml::table document;
    PhraseSource source;
    add_phrases(source, read_definition(definition, document), groups);
    return table_in_cpp(compile_phrases(source)->table, name);
}

std::string distortions_table(const Definition& definition) {
    std::vector<std::string> complaints;
    const auto list = read_distortions({definition}, complaints).list;
    if (!complaints.empty()) throw Error(complaints.front());
    std::string lines;
    for (const Distortion& distortion : list) lines += distortion_line(distortion);
    return "std::vector<Distortion> built_in_distortions() {\n    return {\n" + lines +
           "    };\n}\n" + phrases_table(definition, "distortion", "distortion_phrases");
}

std::string hint_line(const SayHint& hint) {
    std::string instead;
    for (const auto& [word, other] : hint.instead)
        instead += "{" + literal(word) + ", " + literal(other) + "}, ";
    return fmt::format("    sayings.hints.push_back({{{}, {}, {}, {}, {{{}}}, {}, {}, {}, {}}});\n",
                       literal(hint.id), literal(hint.title), literal(hint.about),
                       literal(hint.suggest), instead, literals(hint.point), literals(hint.unless),
                       hint.least, literal("built in"));
}

std::string sayings_table(const Definition& definition) {
    std::vector<std::string> complaints;
    const Sayings sayings = read_sayings({definition}, complaints);
    if (!complaints.empty()) throw Error(complaints.front());
    std::string body;
    for (const SayHint& hint : sayings.hints) body += hint_line(hint);
    for (const SayPart& part : sayings.parts)
        body += fmt::format("    sayings.parts.push_back({{{}, {}}});\n", literal(part.id),
                            literal(part.good));
    toml::table document;
    const TableReader table = read_definition(definition, document);
    PhraseSource source;
    add_phrases(source, table, "hint");
    add_groups(source, table, "part");
    return "Sayings built_in_sayings() {\n    Sayings sayings;\n" + body +
           "    return sayings;\n}\n" + table_in_cpp(compile_phrases(source)->table, "say_phrases");
}

/// What a definition is compiled to beside its text, if to anything.
std::string table_of(const Definition& definition) {
    if (definition.name == "kinds.toml") return kinds_table(definition);
    if (definition.name == "distortions.toml") return distortions_table(definition);
    if (definition.name == "support.toml")
        return phrases_table(definition, "family", "support_phrases");
    if (definition.name == "support-de.toml")
        return phrases_table(definition, "family", "support_phrases_de");
    if (definition.name == "say.toml") return sayings_table(definition);
    if (definition.name == "ladder.toml")
        return phrases_table(definition, "care", "ladder_phrases");
    return {};
}

std::string embedded(const Path& share, const std::vector<std::string>& names) {
    std::string entries, tables;
    for (const std::string& name : names) {
        const std::string text = read_file(share / name);
        entries += fmt::format("    {{\"{}\", {}}},\n", name, literal(text));
        tables += table_of({name, share / name, text});
    }
    return fmt::format(
        "// Made by cmake/embed.cpp from share/.\n#include \"record/kinds.h\"\n"
        "#include \"say/say.h\"\n#include \"thought/distortion.h\"\n"
        "namespace steady {{\nconst Embedded embedded_definitions[] = {{\n{}    {{\"\", \"\"}}}};\n"
        "const std::size_t embedded_count = {};\n{}}}  // namespace steady\n",
        entries, names.size(), tables);
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
