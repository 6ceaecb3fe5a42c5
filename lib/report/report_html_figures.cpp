#include "report/report_html_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "report/report_tree.h"
#include "report/report_words.h"
#include "report/svg_markup.h"

namespace steady {
namespace {

using Value = DataWriter::Value;
using Leaves = std::map<std::string, Value>;

constexpr const char* nothing = "–";

/// Keeps the leaves of the tree by their path. Of a long list only the rows that a page shows.
class LeafWriter : public DataWriter {
   public:
    explicit LeafWriter(Leaves& leaves) : leaves_(leaves) {}

    void value(const char* key, const Value& value) override { leaves_[path_ + key] = value; }

    void object(const char* key, const Body& body) override {
        within(key, [&] { body(*this); });
    }

    void rows(const char* key, std::size_t count,
              const std::function<void(DataWriter&, std::size_t)>& row) override {
        leaves_[path_ + key] = static_cast<std::int64_t>(count);
        const bool is_weeks = std::string_view(key) == "weeks";
        const std::size_t end = is_weeks ? count : std::min(count, most_rows_of_a_list);
        for (std::size_t i = end - std::min(end, most_weeks_of_a_table); i < end; ++i)
            within(fmt::format("{}.{}", key, i), [&] { row(*this, i); });
    }

    void grid(const char* key, const Grid& grid) override {
        leaves_[path_ + key] = static_cast<std::int64_t>(grid.size());
        for (std::size_t row = 0; row < grid.size(); ++row)
            for (std::size_t i = 0; i < grid[row].size(); ++i)
                leaves_[fmt::format("{}{}.{}.{}", path_, key, row, i)] = grid[row][i];
    }

   private:
    template <typename Body>
    void within(const std::string& key, Body body) {
        const std::string outside = path_;
        path_ += key + ".";
        body();
        path_ = outside;
    }

    Leaves& leaves_;
    std::string path_;
};

std::string data(const std::string& value, const std::string& name, const char* unit,
                 const std::string& period, const std::string& text) {
    return fmt::format("<data value=\"{}\" data-figure=\"{}\" data-unit=\"{}\"{}>{}</data>",
                       escaped(value), name, unit, period, escaped(text));
}

/// As the JSON has it, but for quotes.
std::string written(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return fmt::format("{}", *whole);
    if (const auto* number = std::get_if<double>(&value)) return decimal(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return "null";
}

}  // namespace

FigureText::FigureText(const Figures& figures, bool of_page) {
    LeafWriter writer(leaves_);
    describe(writer, figures);
    if (!of_page)
        period_ = fmt::format(" data-from=\"{}\" data-to=\"{}\"", word("from"), word("to"));
}

const Value& FigureText::at(const std::string& path) const {
    static const Value none;
    const auto found = leaves_.find(path);
    return found == leaves_.end() ? none : found->second;
}

std::size_t FigureText::rows(const std::string& list) const {
    return static_cast<std::size_t>(whole(list));
}

std::optional<double> FigureText::number(const std::string& path) const {
    if (const auto* whole = std::get_if<std::int64_t>(&at(path)))
        return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&at(path))) return *number;
    return std::nullopt;
}

std::int64_t FigureText::whole(const std::string& path) const {
    const auto* value = std::get_if<std::int64_t>(&at(path));
    return value == nullptr ? 0 : *value;
}

std::string FigureText::word(const std::string& path) const {
    const auto* text = std::get_if<std::string>(&at(path));
    return text == nullptr ? "" : escaped(*text);
}

std::string FigureText::count(const std::string& path) const {
    return marked(path, "count", fmt::format("{}", whole(path)));
}

std::string FigureText::decimal_number(const std::string& path) const {
    const auto value = number(path);
    return marked(path, "number", value ? plain_number(*value) : nothing);
}

std::string FigureText::minutes(const std::string& path) const {
    const auto value = number(path);
    return marked(path, "minutes", value ? minutes_words(*value) : nothing);
}

std::string FigureText::counted(const std::string& path, const char* one, const char* many) const {
    return count(path) + " " + (whole(path) == 1 ? one : many);
}

std::string FigureText::marked(const std::string& path, const char* unit,
                               const std::string& text) const {
    return data(written(at(path)), path, unit, period_, text);
}

std::string derived(const char* name, std::int64_t value) {
    const std::string digits = fmt::format("{}", value);
    return data(digits, std::string("derived.") + name, "count", "", digits);
}

}  // namespace steady
