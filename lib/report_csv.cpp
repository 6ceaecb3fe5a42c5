#include "report_csv.h"

#include <fmt/format.h>

#include "report_tree.h"
#include "text.h"

namespace steady {
namespace {

std::string cell(const DataWriter::Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return fmt::format("{}", *whole);
    if (const auto* number = std::get_if<double>(&value)) return decimal(*number);
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return "";
    std::string out = valid_utf8(*text);
    if (out.find_first_of("\",\r\n") == std::string::npos) return out;
    for (std::size_t at = 0; (at = out.find('"', at)) != std::string::npos; at += 2)
        out.insert(at, 1, '"');
    return '"' + out + '"';
}

class CsvWriter : public DataWriter {
   public:
    void value(const char* key, const Value& value) override {
        if (!in_row_) return;
        if (!has_header_) header_ += (header_.empty() ? "" : ",") + cell(std::string(key));
        line_ += (is_first_ ? "" : ",") + cell(value);
        is_first_ = false;
    }
    void object(const char*, const Body&) override {}
    void grid(const char*, const Grid&) override {}

    void rows(const char*, std::size_t count,
              const std::function<void(DataWriter&, std::size_t)>& row) override {
        in_row_ = true;
        for (std::size_t i = 0; i < count; ++i) {
            is_first_ = true;
            line_.clear();
            row(*this, i);
            has_header_ = true;
            lines_ += line_ + '\n';
        }
        in_row_ = false;
    }

    std::string text() const { return has_header_ ? header_ + '\n' + lines_ : ""; }

   private:
    std::string header_, line_, lines_;
    bool in_row_ = false, is_first_ = true, has_header_ = false;
};

}  // namespace

std::string write_csv(const DataWriter::Body& tree) {
    CsvWriter writer;
    tree(writer);
    return writer.text();
}

std::string csv_report(const Figures& figures) {
    const std::string rows =
        write_csv([&](DataWriter& out) { describe_weeks(out, figures.weeks); });
    return rows.empty() ? "week,days_observed,spikes,intensity,recovery\n" : rows;
}

}  // namespace steady
