#include "definition/definition.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "text/text.h"

namespace steady {

namespace {

std::string_view name_of(const toml::node& node) {
    if (node.is_table()) return "a table";
    if (node.is_array()) return "a list";
    if (node.is_string()) return "text";
    if (node.is_integer()) return "a number";
    if (node.is_floating_point()) return "a decimal number";
    return node.is_boolean() ? "true or false" : "a date or time";
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) list += i + 1 == names.size() ? " and " : ", ";
        list += "`" + names[i] + "`";
    }
    return list;
}

bool within(double value, Bounds bounds) {
    const bool enough = bounds.with_over ? value >= bounds.over : value > bounds.over;
    return std::isfinite(value) && enough && value <= bounds.most;
}

std::string describe(Bounds bounds) {
    const char* form = bounds.with_over ? "from {} to {}" : "above {}, up to {}";
    return fmt::format(fmt::runtime(form), bounds.over, bounds.most);
}

const std::string& file_of(const Definition& definition) {
    return definition.origin == "built in" ? definition.name : definition.origin;
}

}  // namespace

bool is_written_as(std::string_view name, std::string_view marks) {
    return std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || marks.find(c) != marks.npos;
    });
}

std::string suggestion(std::string_view word, const std::vector<std::string>& known) {
    if (const auto close = closest(word, known)) return fmt::format("; did you mean `{}`?", *close);
    return "; known are " + listed(known);
}

Error PlacedText::error(std::size_t offset, const std::string& what) const {
    return Error(clean(fmt::format("{}:{}:{}: {}", file, line, column + offset, what)));
}

TableReader::TableReader(const toml::table& table, std::string file, std::vector<Finding>* mistakes)
    : table_(&table), file_(std::move(file)), mistakes_(mistakes) {}

TableReader TableReader::unreadable(std::string file) {
    static const toml::table nothing;
    TableReader reader(nothing, std::move(file));
    reader.silent_ = true;
    return reader;
}

std::vector<std::string> TableReader::keys() const {
    std::vector<const toml::key*> keys;
    for (const auto& [key, node] : *table_) keys.push_back(&key);
    std::sort(keys.begin(), keys.end(), [](const toml::key* a, const toml::key* b) {
        return a->source().begin < b->source().begin;
    });
    std::vector<std::string> names;
    for (const toml::key* key : keys) names.emplace_back(key->str());
    return names;
}

bool TableReader::allow(const std::vector<std::string>& known) const {
    bool all_known = true;
    for (const std::string& key : keys()) {
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        mistake(key, fmt::format("unknown key `{}`{}", key, suggestion(key, known)));
        all_known = false;
    }
    return all_known;
}

std::string TableReader::text(std::string_view key) const {
    const toml::node* node = need(key);
    std::string text = text_or(key, {});
    if (node && node->is_string() && text.empty()) mistake(key, fmt::format("`{}` is empty", key));
    return text;
}

std::string TableReader::text_or(std::string_view key, std::string otherwise) const {
    const toml::node* node = find(key);
    if (!node) return otherwise;
    if (node->is_string()) return std::string(trim(node->as_string()->get()));
    wrong_type(key, "text");
    return otherwise;
}

double TableReader::number(std::string_view key, Bounds bounds) const {
    need(key);
    return number_or(key, 0, bounds);
}

double TableReader::number_or(std::string_view key, double otherwise, Bounds bounds) const {
    const toml::node* node = find(key);
    if (!node) return otherwise;
    if (!node->is_number()) {
        wrong_type(key, "a number");
        return otherwise;
    }
    const double value = node->value<double>().value_or(NAN);
    if (within(value, bounds)) return value;
    mistake(key, fmt::format("`{}` is {}; it can be {}", key, value, describe(bounds)));
    return otherwise;
}

int TableReader::whole_or(std::string_view key, int otherwise, Bounds bounds) const {
    const toml::node* node = find(key);
    if (!node || node->is_integer()) return static_cast<int>(number_or(key, otherwise, bounds));
    wrong_type(key, "a whole number");
    return otherwise;
}

bool TableReader::truth_or(std::string_view key, bool otherwise) const {
    const toml::node* node = find(key);
    if (!node) return otherwise;
    if (node->is_boolean()) return node->as_boolean()->get();
    wrong_type(key, "true or false");
    return otherwise;
}

std::string TableReader::answer(std::string_view key) const {
    const toml::node* node = need(key);
    if (!node) return {};
    if (const auto number = node->value_exact<std::int64_t>()) return std::to_string(*number);
    if (const auto day = node->value_exact<toml::date>())
        return fmt::format("{:04}-{:02}-{:02}", day->year, day->month, day->day);
    if (node->is_string()) return text_or(key, {});
    wrong_type(key, "text, a whole number or a day");
    return {};
}

std::vector<std::string> TableReader::texts(std::string_view key) const {
    std::vector<std::string> texts;
    const toml::node* node = find(key);
    if (!node) return texts;
    if (!node->is_array()) {
        wrong_type(key, "a list of texts");
        return texts;
    }
    for (const toml::node& element : *node->as_array()) {
        std::string text;
        if (element.is_string()) text = trim(element.as_string()->get());
        if (!text.empty())
            texts.push_back(std::move(text));
        else if (element.is_string())
            mistake(element.source(), fmt::format("`{}` has an empty text in it", key));
        else
            mistake(element.source(), fmt::format("`{}` takes a list of texts, and this is {}", key,
                                                  name_of(element)));
    }
    return texts;
}

std::vector<std::string> TableReader::text_or_texts(std::string_view key) const {
    const toml::node* node = find(key);
    if (node && node->is_string()) return {text(key)};
    if (!node || node->is_array()) return texts(key);
    wrong_type(key, "text, or a list of texts");
    return {};
}

std::vector<PlacedText> TableReader::placed_texts(std::string_view key) const {
    std::vector<PlacedText> placed;
    if (texts(key).empty()) return placed;
    for (const toml::node& element : *find(key)->as_array()) {
        if (!element.is_string()) continue;
        const toml::source_position at = element.source().begin;
        // The first character stands behind the quotation mark.
        placed.push_back({element.as_string()->get(), file_, at.line, at.column + 1});
    }
    return placed;
}

std::string TableReader::one_of(std::string_view key, const std::vector<std::string>& known) const {
    std::string word = text(key);
    if (word.empty() || std::find(known.begin(), known.end(), word) != known.end()) return word;
    mistake(key, fmt::format("unknown {} `{}`{}", key, word, suggestion(word, known)));
    return {};
}

TableReader TableReader::table(std::string_view key) const {
    const toml::node* node = need(key);
    if (node && node->is_table()) return {*node->as_table(), file_, mistakes_};
    if (node) wrong_type(key, "a table: { ... }");
    return unreadable(file_);
}

std::vector<TableReader> TableReader::tables(std::string_view key) const {
    std::vector<TableReader> tables;
    const toml::node* node = find(key);
    if (!node) return tables;
    const toml::array* array = node->as_array();
    if (!array || !array->is_homogeneous<toml::table>()) {
        mistake(key, fmt::format("each `{}` begins with a line [[{}]]", key, key));
        return tables;
    }
    for (const toml::node& element : *array)
        tables.emplace_back(*element.as_table(), file_, mistakes_);
    return tables;
}

Error TableReader::error(const std::string& what) const { return error(table_->source(), what); }

Error TableReader::error(std::string_view key, const std::string& what) const {
    return error(place_of(key), what);
}

Error TableReader::error(const toml::source_region& where, const std::string& what) const {
    const auto line = std::max<toml::source_index>(where.begin.line, 1);
    const auto column = std::max<toml::source_index>(where.begin.column, 1);
    return Error(clean(fmt::format("{}:{}:{}: {}", file_, line, column, what)));
}

void TableReader::mistake(const std::string& what) const { mistake(table_->source(), what); }

void TableReader::mistake(std::string_view key, const std::string& what) const {
    mistake(place_of(key), what);
}

void TableReader::mistake(const toml::source_region& where, const std::string& what) const {
    if (silent_) return;
    if (!mistakes_) throw error(where, what);
    mistakes_->push_back({std::max<std::size_t>(where.begin.line, 1),
                          std::max<std::size_t>(where.begin.column, 1), clean(what)});
}

void TableReader::wrong_type(std::string_view key, std::string_view wanted) const {
    mistake(key, fmt::format("`{}` takes {}, not {}", key, wanted, name_of(*find(key))));
}

const toml::source_region& TableReader::place_of(std::string_view key) const {
    const auto entry = table_->find(key);
    return entry == table_->end() ? table_->source() : entry->first.source();
}

const toml::node* TableReader::find(std::string_view key) const { return table_->get(key); }

const toml::node* TableReader::need(std::string_view key) const {
    const toml::node* node = find(key);
    if (!node) mistake(fmt::format("`{}` is missing", key));
    return node;
}

std::string complaint_with_file(const Definition& definition, const Error& error) {
    const std::string what = error.what(), file = clean(file_of(definition));
    return what.starts_with(file + ":") ? what : file + ": " + what;
}

TableReader read_definition(const Definition& definition, toml::table& document,
                            std::vector<Finding>* mistakes) {
    const std::string& file = file_of(definition);
    try {
        document = toml::parse(std::string_view(definition.text));
    } catch (const toml::parse_error& mistake) {
        const toml::source_region& where = mistake.source();
        const TableReader place(document, file, mistakes);
        place.mistake(where, std::string(mistake.description()));
        return TableReader::unreadable(file);
    }
    return {document, file, mistakes};
}

}  // namespace steady
