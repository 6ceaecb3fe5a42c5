#pragma once
// Floor 5. The words of a record for people: what its kind and fields are called, and its values.

#include <string>
#include <vector>

#include "show.h"

namespace steady {

struct Row {
    std::string key;
    std::string label;  ///< fit for a terminal
    std::string value;
};

/// The kind with its strength, and beside it its main field, else its length, else the first field
/// that there is; then a row for each other field.
std::vector<Row> rows_of(const Record& record, const Kinds& kinds);

/// The width of the widest label.
int label_columns(const Selection& chosen, const Kinds& kinds);

std::string date_text(Day day);                ///< 22 November 2026
std::string clock_text(const Moment& moment);  ///< 23:10, on the clock of the record

}  // namespace steady
