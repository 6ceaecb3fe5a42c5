#include "ground/grounding_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/config.h"
#include "text/text.h"

namespace steady {
namespace {

using List = std::vector<const Exercise*>;

struct Group {
    const char* tag;
    const char* heading;
};

constexpr Group groups[] = {{"breath", "With the breath"},     {"outward", "Looking outward"},
                            {"body", "With the body"},         {"words", "Feelings and thoughts"},
                            {"urge", "When something pulls"},  {"self", "For a calm hour"},
                            {"together", "With somebody else"}};
constexpr std::size_t others = std::size(groups);

Path own_folder() { return config_directory() / "exercises"; }

std::size_t group_of(const Exercise& exercise) {
    if (exercise.tags.empty()) return others;
    const auto found = std::find_if(std::begin(groups), std::end(groups), [&](const Group& group) {
        return exercise.tags.front() == group.tag;
    });
    return static_cast<std::size_t>(found - std::begin(groups));
}

/// What the rows share.
struct Columns {
    int id = 0, title = 0, all;

    Columns(const List& exercises, int columns) : all(columns) {
        for (const Exercise* exercise : exercises) {
            id = std::max(id, width(exercise->id));
            title = std::max(title, width(exercise->title));
        }
    }
    bool narrow() const { return 2 + id + 8 + 2 + title > all; }
};

std::string row(const Exercise& exercise, const Columns& columns) {
    const std::string minutes = fmt::format("{:g} min", exercise.minutes);
    const std::string start =
        fmt::format("  {}{}", pad(exercise.id, columns.id), pad_left(minutes, 8));
    if (!columns.narrow()) return fmt::format("{}  {}\n", start, exercise.title);
    std::string lines = start + "\n";
    for (const std::string& line : wrap(exercise.title, std::max(columns.all - 4, 8)))
        lines += "    " + line + "\n";
    return lines;
}

std::string paragraph(const std::string& text, int columns) {
    std::string lines;
    for (const std::string& line : wrap(text, columns)) lines += line + "\n";
    return lines;
}

std::string block(const std::string& heading, const List& exercises, const Columns& columns) {
    if (exercises.empty()) return {};
    std::string text = paragraph(heading, columns.all);
    for (const Exercise* exercise : exercises) text += row(*exercise, columns);
    return text + "\n";
}

/// "34 built in, 2 from /usr/share/steady/exercises"
std::string where_from(const List& exercises) {
    std::map<std::string, int> places;
    for (const Exercise* exercise : exercises) {
        const bool built_in = exercise->origin == "built in";
        places[built_in ? "built in" : "from " + Path(exercise->origin).parent_path().string()] +=
            1;
    }
    std::vector<std::string> parts;
    for (const auto& [place, number] : places) parts.push_back(fmt::format("{} {}", number, place));
    return join(parts, ", ");
}

}  // namespace

bool is_own(const Exercise& exercise) {
    const Path folder = Path(exercise.origin).parent_path();
    return folder == own_folder() || folder.parent_path() == own_folder();
}

std::string grouped_list(const List& exercises, int columns) {
    const Columns shared(exercises, columns);
    List own;
    std::map<std::size_t, List> shipped;
    for (const Exercise* exercise : exercises)
        (is_own(*exercise) ? own : shipped[group_of(*exercise)]).push_back(exercise);
    std::string list = block("Your own", own, shared);
    for (const auto& [group, members] : shipped)
        list += block(group == others ? "Others" : groups[group].heading, members, shared);
    return clean(list + paragraph(where_from(exercises), columns));
}

}  // namespace steady
