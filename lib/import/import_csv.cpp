#include "import/import_csv.h"

#include <csv.h>

#include <new>

namespace steady {
namespace {

/// libcsv's states (csv.h does not name them): it is inside a cell.
constexpr int in_cell = 2;

class Parser {
   public:
    explicit Parser(char separator) {
        if (csv_init(&parser_, 0) != 0) throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(separator));
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { csv_free(&parser_); }

    /// Byte by byte, for libcsv does not say where a row begins.
    Csv read(std::string_view text) {
        std::size_t line = 1;
        for (const char c : text) {
            if (row_.cells.empty() && !begun_ && c != '\r' && c != '\n') {
                row_.line = line;
                begun_ = true;
            }
            if (csv_parse(&parser_, &c, 1, take_cell, take_row, this) != 1) throw std::bad_alloc();
            line += c == '\n';
        }
        csv_.unclosed = parser_.quoted != 0 && parser_.pstate == in_cell;
        csv_fini(&parser_, take_cell, take_row, this);
        return std::move(csv_);
    }

   private:
    static void take_cell(void* bytes, std::size_t size, void* self) {
        static_cast<Parser*>(self)->row_.cells.emplace_back(static_cast<const char*>(bytes), size);
    }

    static void take_row(int, void* self) {
        auto* const parser = static_cast<Parser*>(self);
        parser->csv_.rows.push_back(std::move(parser->row_));
        parser->row_ = {};
        parser->begun_ = false;
    }

    csv_parser parser_{};
    CsvRow row_;
    Csv csv_;
    bool begun_ = false;
};

}  // namespace

Csv read_csv(std::string_view text, char separator) { return Parser(separator).read(text); }

}  // namespace steady
