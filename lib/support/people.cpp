#include "support/people.h"

#include "base/config.h"
#include "base/error.h"
#include "definition/definition.h"

namespace steady {
namespace {

Person read_person(const TableReader& table) {
    table.allow({"name", "relation", "reach"});
    return {table.text("name"), table.text_or("relation", ""), table.text_or("reach", "")};
}

/// Runs `read`; what is wrong becomes a complaint.
template <typename Read>
void complain(std::vector<std::string>& complaints, Read read) {
    try {
        read();
    } catch (const Error& error) {
        complaints.emplace_back(error.what());
    }
}

}  // namespace

People read_people(const std::string& text, const std::string& file,
                   std::vector<std::string>& complaints) {
    People people;
    complain(complaints, [&] {
        toml::table document;
        const TableReader table = read_definition({"people.toml", file, text}, document);
        complain(complaints, [&] { table.allow({"person"}); });
        for (const TableReader& person : table.tables("person"))
            complain(complaints, [&] { people.push_back(read_person(person)); });
    });
    return people;
}

People load_people(std::vector<std::string>& complaints) {
    const Path file = config_directory() / "people.toml";
    std::error_code none;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, none))) return {};
    People people;
    complain(complaints, [&] { people = read_people(read_file(file), file, complaints); });
    return people;
}

std::string whom_to_reach(const Person& person) {
    std::string text = person.name;
    if (!person.relation.empty()) text += " (" + person.relation + ")";
    if (!person.reach.empty()) text += ": " + person.reach;
    return text;
}

}  // namespace steady
