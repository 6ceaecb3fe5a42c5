#include "report/report_data.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "text/quoting.h"
#include "text/text.h"

namespace steady {
namespace {

std::string text_of(const DataWriter::Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return fmt::format_int(*whole).str();
    if (const auto* number = std::get_if<double>(&value)) return decimal(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return in_quotes(*text);
    return "null";
}

std::string line_of(const std::array<std::int64_t, 24>& counts) {
    return fmt::format("[{}]", fmt::join(counts, ", "));
}

/// Objects stand open, a key a line; a row is one line.
class JsonWriter : public DataWriter {
   public:
    explicit JsonWriter(std::string& out, int depth = 0) : out_(out), depth_(depth) {}

    void value(const char* key, const Value& value) override {
        begin(key);
        out_ += text_of(value);
    }

    void object(const char* key, const Body& body) override {
        begin(key);
        open(body);
    }

    void rows(const char* key, std::size_t count,
              const std::function<void(DataWriter&, std::size_t)>& row) override {
        begin(key);
        out_ += '[';
        for (std::size_t i = 0; i < count; ++i) {
            out_ += i == 0 ? "\n    {" : ",\n    {";
            JsonWriter inside(out_, in_a_row);
            row(inside, i);
            out_ += '}';
        }
        out_ += count == 0 ? "]" : "\n  ]";
    }

    void grid(const char* key, const Grid& grid) override {
        begin(key);
        std::string lines;
        for (const auto& counts : grid)
            lines += (lines.empty() ? "\n    " : ",\n    ") + line_of(counts);
        out_ += "[" + lines + "\n  ]";
    }

    void open(const Body& body) {
        out_ += '{';
        JsonWriter inside(out_, depth_ + 1);
        body(inside);
        out_ += '\n' + std::string(2 * static_cast<std::size_t>(depth_), ' ') + '}';
    }

   private:
    static constexpr int in_a_row = -1;

    void begin(const char* key) {
        if (depth_ == in_a_row) {
            if (!first_) out_ += ", ";
        } else {
            out_ += first_ ? "\n" : ",\n";
            out_.append(2 * static_cast<std::size_t>(depth_), ' ');
        }
        first_ = false;
        append_in_quotes(out_, key);
        out_ += ": ";
    }

    std::string& out_;
    int depth_;
    bool first_ = true;
};

/// Values come before tables, so that every key stands in its own one.
class TomlWriter : public DataWriter {
   public:
    explicit TomlWriter(std::string path = {}) : path_(std::move(path)) {}

    void value(const char* key, const Value& value) override {
        if (!std::holds_alternative<std::monostate>(value))
            values_ += fmt::format("{} = {}\n", toml_key(key), text_of(value));
    }

    void object(const char* key, const Body& body) override {
        TomlWriter inside(path_ + key + ".");
        body(inside);
        tables_ += fmt::format("\n[{}{}]\n{}", path_, key, inside.text());
    }

    void rows(const char* key, std::size_t count,
              const std::function<void(DataWriter&, std::size_t)>& row) override {
        if (count == 0) values_ += fmt::format("{} = []\n", key);
        for (std::size_t i = 0; i < count; ++i) {
            TomlWriter inside(path_ + key + ".");
            row(inside, i);
            fmt::format_to(std::back_inserter(tables_), "\n[[{}{}]]\n{}", path_, key,
                           inside.text());
        }
    }

    void grid(const char* key, const Grid& grid) override {
        values_ += fmt::format("{} = [\n", key);
        for (const auto& counts : grid) values_ += "  " + line_of(counts) + ",\n";
        values_ += "]\n";
    }

    std::string text() const { return values_ + tables_; }

   private:
    std::string path_, values_, tables_;
};

}  // namespace

/// Halves that stand a hair below in binary go up as in decimal.
std::string decimal(double value) {
    const double result = std::round(value * 1e4 + std::copysign(1e-7, value)) / 1e4;
    std::string text = fmt::format("{}", result == 0 ? 0.0 : result);
    if (text.find_first_of(".e") == std::string::npos) text += ".0";
    return text;
}

std::string write_json(const DataWriter::Body& tree) {
    std::string out;
    JsonWriter(out).open(tree);
    return out + '\n';
}

std::string write_toml(const DataWriter::Body& tree) {
    TomlWriter writer;
    tree(writer);
    return writer.text();
}

}  // namespace steady
