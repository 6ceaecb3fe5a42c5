// FreeCBT and Quirk: thought records, as JSON of two ages or as CSV.

#include <algorithm>
#include <array>

#include "base/error.h"
#include "import/import.h"
#include "import/import_json.h"
#include "text/text.h"

namespace steady {
namespace {

struct Named {
    std::string name, value;
};

/// One thought, of whichever shape.
struct Thought {
    std::size_t line = 0;
    std::string thought, challenge, alternative, created, updated, uuid;
    std::vector<std::string> distortions;
    std::vector<Named> others;  ///< what these apps did not have when this was written
};

/// Where theirs and ours are the same habit by another name; all others have the same name.
std::string distortion_id(const std::string& slug) {
    static constexpr std::array<std::array<const char*, 2>, 4> ours = {{
        {"magnification-of-the-negative", "magnification"},
        {"minimization-of-the-positive", "disqualifying-the-positive"},
        {"self-blaming", "personalization"},
        {"other-blaming", "blaming"},
    }};
    for (const auto& [theirs, id] : ours)
        if (slug == theirs) return id;
    return slug;
}

/// `2026-01-02T03:04:05.678Z`, or milliseconds since 1970.
std::optional<Moment> instant_of(const std::string& text) {
    if (const auto moment = parse_moment(text)) return moment;
    constexpr Seconds latest = 9'999'999'999;
    if (text.empty() || text.size() > 13 || text.find_first_not_of("0123456789") != text.npos)
        return std::nullopt;
    const Seconds milliseconds = std::stoll(text);
    if (milliseconds / 1'000 > latest) return std::nullopt;
    return Moment{milliseconds / 1'000, static_cast<std::int32_t>(milliseconds % 1'000) * 1'000'000,
                  0};
}

std::string* member(Thought& thought, const std::string& name) {
    if (name == "automaticThought") return &thought.thought;
    if (name == "challenge") return &thought.challenge;
    if (name == "alternativeThought") return &thought.alternative;
    if (name == "createdAt") return &thought.created;
    if (name == "updatedAt") return &thought.updated;
    return name == "uuid" ? &thought.uuid : nullptr;
}

/// All words of a thought that cannot be placed.
std::string words_of(const Thought& thought) {
    std::string words = thought.thought;
    for (const std::string* text : {&thought.challenge, &thought.alternative, &thought.created,
                                    &thought.updated, &thought.uuid})
        if (!text->empty()) words += ", " + *text;
    for (const std::string& slug : thought.distortions) words += ", " + slug;
    for (const Named& other : thought.others) words += ", " + other.name + ": " + other.value;
    return words;
}

void place(const Thought& thought, Importing& importing) {
    const auto created = instant_of(thought.created);
    if (!created) {
        importing.leave_out(thought.line, "the time could not be read", words_of(thought));
        return;
    }
    Record record{importing.at_instant(*created), "thought", {}};
    importing.put(record, "thought", "automaticThought", thought.thought);
    importing.put(record, "evidence_against", "challenge", thought.challenge);
    importing.put(record, "balanced", "alternativeThought", thought.alternative);
    for (const std::string& slug : thought.distortions)
        importing.put(record, "distortion", "cognitiveDistortions", distortion_id(slug));
    importing.put(record, "uuid", "uuid", thought.uuid);
    if (instant_of(thought.updated) != created)
        importing.put(record, "updated", "updatedAt", thought.updated);
    for (const Named& other : thought.others)
        importing.put_in_note(record, other.name, other.value);
    importing.place(std::move(record));
}

/// A slug; or, in older exports, an object with one, which may be there without being chosen.
void take_distortion(Thought& thought, const Json& distortion) {
    if (!distortion.is_object()) {
        thought.distortions.push_back(as_text(distortion));
        return;
    }
    const auto selected = distortion.find("selected");
    if (selected != distortion.end() && *selected == false) return;
    const std::string slug = text_in(distortion, "slug");
    thought.distortions.push_back(slug.empty() ? text_in(distortion, "label") : slug);
    if (thought.distortions.back().empty()) thought.distortions.back() = distortion.dump();
}

Thought thought_in(const Json& object, std::size_t line) {
    Thought thought;
    thought.line = line;
    for (const auto& [name, value] : object.items()) {
        if (std::string* known = member(thought, name))
            *known = as_text(value);
        else if (name == "cognitiveDistortions" && value.is_array())
            for (const Json& distortion : value) take_distortion(thought, distortion);
        else if (name != "v" || !as_text(value).starts_with("Thought-"))
            thought.others.push_back({name, as_text(value)});
    }
    return thought;
}

void take_json(std::string_view text, Importing& importing) {
    const std::string& file = importing.settings().file;
    const Json document = parse_json(text, file);
    const Json* const thoughts = entries_of(document, "thoughts");
    if (thoughts == nullptr)
        throw Error(file + ": there is no list of thoughts in it",
                    "In the app, choose the export as JSON or CSV.");
    const auto lines = lines_of_entries(text);
    std::size_t object = 0;
    for (const Json& thought : *thoughts) {
        const std::size_t line = object < lines.size() ? lines[object] : 1;
        if (!thought.is_object()) {
            importing.leave_out(line, "this is no thought", thought.dump());
            continue;
        }
        ++object;
        place(thought_in(thought, line), importing);
    }
    if (!document.is_object()) return;
    for (const auto& [name, value] : document.items())
        if (name != "thoughts" && name != "v")
            importing.leave_out(1, "`" + name + "` is no thought", as_text(value));
}

/// FreeCBT doubles the quotes of a cell also when it then leaves it without quotes.
std::string with_single_quotes(std::string text) {
    if (text.find_first_of(",\\\r\n") != text.npos) return text;
    for (auto at = text.find("\"\""); at != text.npos; at = text.find("\"\"", at + 1))
        text.erase(at, 1);
    return text;
}

void take_csv(std::string_view text, Importing& importing) {
    drop_byte_order_mark(text);
    const Csv csv = read_csv(text, ',');
    if (csv.rows.empty()) return;
    const CsvRow& header = csv.rows.front();
    if (column_named(header, "automaticthought") == std::string::npos)
        throw Error(importing.settings().file + ":1:1: these are not the columns of FreeCBT",
                    "Any other table: steady-import csv --map FILE");
    for (auto row = csv.rows.begin() + 1; row != csv.rows.end(); ++row) {
        if (is_blank(*row)) continue;
        Thought thought;
        thought.line = row->line;
        for (std::size_t i = 0; i < row->cells.size(); ++i) {
            const std::string name =
                i < header.cells.size() ? std::string(trim(header.cells[i])) : "more";
            if (std::string* known = member(thought, name); known != nullptr && known->empty())
                *known = with_single_quotes(row->cells[i]);
            else if (name == "cognitiveDistortions")
                for (const auto slug : split(row->cells[i], ','))
                    thought.distortions.emplace_back(trim(slug));
            else
                thought.others.push_back({name, row->cells[i]});
        }
        place(thought, importing);
    }
    importing.tell_if_unclosed(csv);
}

}  // namespace

Imported import_thoughts(std::string_view text, const ImportSettings& settings) {
    Importing importing(settings);
    if (trim(text).starts_with(":FreeCBT:"))
        throw Error(settings.file + ": a backup, which only the app itself can read",
                    "In FreeCBT, choose the export as JSON, and import that file.");
    looks_like_json(text) ? take_json(text, importing) : take_csv(text, importing);
    return importing.finish();
}

}  // namespace steady
