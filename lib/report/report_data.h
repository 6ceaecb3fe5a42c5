#pragma once
// Floor 1. A tree of tables, rows and values written as JSON or as TOML while it is described: it
// is never held in memory.

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace steady {

/// Four decimals, halves away from zero; a whole one ends in `.0`, and there is no -0.
std::string decimal(double value);

class DataWriter {
   public:
    /// Nothing is null in JSON and left out in TOML.
    using Value = std::variant<std::monostate, std::int64_t, double, std::string>;
    using Body = std::function<void(DataWriter&)>;
    using Grid = std::array<std::array<std::int64_t, 24>, 7>;

    virtual ~DataWriter() = default;
    virtual void value(const char* key, const Value& value) = 0;
    virtual void object(const char* key, const Body& body) = 0;
    virtual void rows(const char* key, std::size_t count,
                      const std::function<void(DataWriter&, std::size_t)>& row) = 0;
    virtual void grid(const char* key, const Grid& grid) = 0;

    template <typename Number>
    void value(const char* key, const std::optional<Number>& number) {
        value(key, number ? Value(*number) : Value());
    }
};

std::string write_json(const DataWriter::Body& tree);
std::string write_toml(const DataWriter::Body& tree);

}  // namespace steady
