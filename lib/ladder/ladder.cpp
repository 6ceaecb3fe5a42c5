#include "ladder/ladder.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/config.h"
#include "base/error.h"
#include "definition/definition.h"
#include "text/quoting.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr const char* first_line =
    "# Small steps, from easier to harder; their order here is the order to go in, and yours to\n"
    "# change: man 5 steady-ladder\n";
constexpr std::size_t words_of_an_id = 5;

std::string read_id(const TableReader& table, const Ladder& ladder) {
    const std::string id = table.text("id");
    if (to_tag(id) != id)
        throw table.error("id", fmt::format("`{}`: an id is in small letters, without spaces; for "
                                            "example `{}`",
                                            id, to_tag(id)));
    if (find_rung(ladder, id) != nullptr)
        throw table.error("id", fmt::format("there is a step `{}` already", id));
    return id;
}

Seconds read_planned(const TableReader& table) {
    const std::string text = table.text_or("planned", "");
    if (text.empty()) return 0;
    const auto planned = parse_duration(text);
    if (!planned || *planned == 0 || *planned > longest_step)
        throw table.error(
            "planned", fmt::format("`{}` is no length for a step; write 10m, 1h30m or 1d", text));
    return *planned;
}

Rung read_rung(const TableReader& table, const Ladder& ladder) {
    table.allow({"id", "title", "strength", "planned", "vary"});
    Rung rung{read_id(table, ladder), table.text("title"), 0, 0, table.text_or("vary", "")};
    if (!table.has("strength"))
        throw table.error("`strength` is missing: how strong would it feel, from 0 to 10?");
    rung.strength = table.whole_or("strength", 0, {0, 10, true});
    rung.planned = read_planned(table);
    for (const char* key : {"title", "vary"})
        if (table.text_or(key, "").find('\n') != std::string::npos)
            throw table.error(key, fmt::format("`{}` is more than one line", key));
    return rung;
}

/// A word as it stands in an id.
std::string_view without_marks(std::string_view word) {
    constexpr std::string_view marks = ".,;:!?()\"'=-";
    const auto begin = std::min(word.find_first_not_of(marks), word.size());
    word.remove_prefix(begin);
    return word.substr(0, word.find_last_not_of(marks) + 1);
}

Ladder rungs_of(const TableReader& document) {
    Ladder ladder;
    for (const TableReader& table : document.tables("rung"))
        ladder.push_back(read_rung(table, ladder));
    return ladder;
}

}  // namespace

const Rung* find_rung(const Ladder& ladder, std::string_view id) {
    const auto found =
        std::find_if(ladder.begin(), ladder.end(), [&](const Rung& rung) { return rung.id == id; });
    return found == ladder.end() ? nullptr : &*found;
}

Path ladder_file() { return config_directory() / "ladder.toml"; }

Ladder load_ladder() {
    const Path file = ladder_file();
    std::error_code none;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, none))) return {};
    return read_ladder({"ladder.toml", file, read_file(file)});
}

Ladder read_ladder(const Definition& definition) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"rung"});
    return rungs_of(table);
}

Ladder load_suggestions() {
    // A file of that name in the person's own folder is the ladder itself.
    for (auto layers = definition_layers("ladder.toml"); !layers.empty(); layers.pop_back()) {
        if (layers.back().origin == ladder_file()) continue;
        toml::table document;
        const TableReader table = read_definition(layers.back(), document);
        table.allow({"rung", "lists", "forms", "negation", "care"});
        return rungs_of(table);
    }
    return {};
}

std::string id_for(std::string_view title, const Ladder& taken) {
    std::string first;
    const auto all = words(title);
    for (std::size_t i = 0; i < std::min(all.size(), words_of_an_id); ++i)
        first += std::string(without_marks(all[i])) + " ";
    std::string tag = to_tag(first);
    if (tag.empty()) tag = "step";
    std::string id = tag;
    for (int number = 2; find_rung(taken, id) != nullptr; ++number)
        id = fmt::format("{}-{}", tag, number);
    return id;
}

std::string to_toml(const Rung& rung) {
    std::string text = fmt::format("[[rung]]\nid       = {}\ntitle    = {}\nstrength = {}\n",
                                   in_quotes(rung.id), in_quotes(rung.title), rung.strength);
    if (rung.planned > 0) text += fmt::format("planned  = \"{}\"\n", duration_text(rung.planned));
    if (!rung.vary.empty()) text += fmt::format("vary     = {}\n", in_quotes(rung.vary));
    return text;
}

void add_rungs(Ladder rungs) {
    LockedFile file(ladder_file());
    const std::string before = file.read();
    if (trim(before).empty())
        std::stable_sort(rungs.begin(), rungs.end(),
                         [](const Rung& a, const Rung& b) { return a.strength < b.strength; });
    std::string added = before.empty() ? first_line : "";
    for (const Rung& rung : rungs) added += "\n" + to_toml(rung);
    read_ladder({"ladder.toml", ladder_file(), before + "\n" + added});
    file.append(added);
}

}  // namespace steady
