// Cells in quotes read back the same; rows of any text are in order of their lines.
#include "fuzz.h"
#include "import/import_csv.h"
#include "text/text.h"

using namespace steady;

static std::string quoted(std::string_view cell) {
    std::string text = "\"";
    for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = as_text(data, size);
    std::string table;
    std::vector<std::vector<std::string>> rows;
    for (const std::string_view row : split(text, '\0')) {
        rows.emplace_back();
        for (const std::string_view cell : split(row, ';')) {
            table += (rows.back().empty() ? "" : ",") + quoted(cell);
            rows.back().emplace_back(cell);
        }
        table += "\r\n";
    }
    const Csv read = read_csv(table, ',');
    law(!read.unclosed && read.rows.size() == rows.size(), "every row is read");
    for (std::size_t i = 0; i < rows.size(); ++i)
        law(read.rows[i].cells == rows[i], "with its cells");

    std::size_t before = 0;
    for (const CsvRow& row : read_csv(text, ',').rows) {
        law(row.line >= before, "rows are in order of their lines");
        before = row.line;
    }
    return 0;
}
