#pragma once
// Floor 5. The words of a record for people: what its kind and fields are called, and its values.

#include <string>
#include <vector>

#include "record/kinds_record.h"
#include "show/show.h"

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

}  // namespace steady
