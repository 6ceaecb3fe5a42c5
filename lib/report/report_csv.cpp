#include "report/report_csv.h"

#include <fmt/format.h>

#include "report/report_tree.h"
#include "text/quoting.h"

namespace steady {
namespace {

void append_cell(std::string& out, const DataWriter::Value& value, CsvStyle csv) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) out += fmt::format("{}", *whole);
    if (const auto* number = std::get_if<double>(&value)) out += decimal(*number);
    if (const auto* text = std::get_if<std::string>(&value)) append_csv_cell(out, *text, csv);
}

class CsvWriter : public DataWriter {
   public:
    explicit CsvWriter(CsvStyle csv) : csv_(csv) {}

    void value(const char* key, const Value& value) override {
        if (!in_row_) return;
        if (!has_header_) header_ += (header_.empty() ? "" : ",") + std::string(key);
        append_cell(line_ += is_first_ ? "" : ",", value, csv_);
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
    CsvStyle csv_;
    std::string header_, line_, lines_;
    bool in_row_ = false, is_first_ = true, has_header_ = false;
};

}  // namespace

std::string write_csv(const DataWriter::Body& tree, CsvStyle csv) {
    CsvWriter writer(csv);
    tree(writer);
    return writer.text();
}

std::string csv_report(const Figures& figures) {
    const std::string rows =
        write_csv([&](DataWriter& out) { describe_weeks(out, figures.weeks); });
    return rows.empty() ? "week,days_observed,spikes,intensity,recovery\n" : rows;
}

}  // namespace steady
