#include "support/helplines.h"

#include <algorithm>

#include "base/error.h"
#include "definition/definition.h"
#include "text/language.h"
#include "text/text.h"
#include "time/moment.h"

namespace steady {
namespace {

/// `2026-11-22`, as it stands in the file.
std::string read_day(const TableReader& table, const char* key) {
    std::string day = table.text(key);
    if (!parse_day(day)) throw table.error(key, "`" + day + "` is no day (2026-11-22)");
    return day;
}

Helpline read_line(const TableReader& table) {
    table.allow({"name", "for", "call", "text", "web", "hours", "whom", "languages", "checked"});
    Helpline line;
    line.name = table.text("name");
    line.violence = table.one_of("for", {"crisis", "violence"}) == "violence";
    line.call = table.text_or("call", "");
    line.text = table.text_or("text", "");
    line.web = table.text_or("web", "");
    line.hours = table.text_or("hours", "");
    line.whom = table.text_or("whom", "");
    line.languages = table.texts("languages");
    line.checked = read_day(table, "checked");
    if (line.call.empty() && line.text.empty() && line.web.empty())
        throw table.error("a line needs a way to reach it: `call`, `text` or `web`");
    return line;
}

/// A country's code, or a language's.
bool is_two_letters(std::string_view text) {
    return text.size() == 2 &&
           std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string read_code(const TableReader& table) {
    std::string code = table.text("code");
    if (!is_two_letters(code))
        throw table.error("code", "`" + code + "` is no country code (two letters: de)");
    return code;
}

Country read_country(const TableReader& table, const std::string& origin) {
    table.allow({"code", "name", "also", "emergency", "line"});
    Country country;
    country.code = read_code(table);
    country.names = {table.text("name")};
    for (const std::string& name : table.texts("also")) country.names.push_back(name);
    country.emergency = table.text("emergency");
    for (const TableReader& line : table.tables("line")) country.lines.push_back(read_line(line));
    country.origin = origin;
    return country;
}

void put(std::vector<Country>& countries, Country country) {
    const auto place = std::lower_bound(
        countries.begin(), countries.end(), country,
        [](const Country& one, const Country& other) { return one.code < other.code; });
    if (place != countries.end() && place->code == country.code)
        *place = std::move(country);
    else
        countries.insert(place, std::move(country));
}

/// A later layer that says nothing of it leaves it as it was.
void read_lists(const TableReader& table, Anywhere& anywhere) {
    const auto replace = [&](const char* key, std::vector<std::string>& lines) {
        if (table.has(key)) lines = table.texts(key);
    };
    replace("crisis", anywhere.crisis);
    replace("violence", anywhere.violence);
    replace("danger", anywhere.danger);
}

void read_anywhere(const TableReader& table, Anywhere& anywhere) {
    std::vector<std::string> known = {"crisis", "violence", "danger"};
    for (const std::string& key : table.keys())
        if (is_two_letters(key)) known.push_back(key);
    table.allow(known);
    read_lists(table, anywhere);
    std::vector<std::string> least_wanted_first = languages();
    std::reverse(least_wanted_first.begin(), least_wanted_first.end());
    for (const std::string& language : least_wanted_first)
        if (is_two_letters(language) && table.has(language))
            read_lists(table.table(language), anywhere);
}

}  // namespace

void add_helplines(Helplines& helplines, const Definition& definition) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"anywhere", "country"});
    if (table.has("anywhere")) read_anywhere(table.table("anywhere"), helplines.anywhere);
    for (const TableReader& country : table.tables("country"))
        put(helplines.countries, read_country(country, definition.origin));
}

Helplines load_helplines(std::vector<std::string>& complaints) {
    Helplines helplines;
    add_layers(helplines, definition_layers("helplines.toml"), complaints, add_helplines);
    return helplines;
}

const Country* Helplines::find(std::string_view country) const {
    const std::string wanted = lower(trim(country));
    for (const Country& candidate : countries) {
        if (candidate.code == wanted) return &candidate;
        for (const std::string& name : candidate.names)
            if (lower(name) == wanted) return &candidate;
    }
    return nullptr;
}

std::string line_to_reach(const Helpline& line) {
    std::string ways = line.call;
    if (!line.text.empty()) ways += (ways.empty() ? "text " : ", or text ") + line.text;
    if (ways.empty()) ways = line.web;
    const std::string whom = line.whom.empty() ? "" : " (" + line.whom + ")";
    return ways + ": " + line.name + whom + (line.hours.empty() ? "" : "; " + line.hours);
}

}  // namespace steady
