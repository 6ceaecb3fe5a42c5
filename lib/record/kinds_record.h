#pragma once
// Floor 3. A record's values held against the types of its fields. One that is not of its type
// counts as absent, in every tool.

#include <string>
#include <string_view>
#include <vector>

#include "record/kinds.h"
#include "record/record.h"

namespace steady {

struct WrongValue {
    Field field;
    std::string why;  ///< the end of a sentence, as `wrong_value` gives it
};

/// Takes the values of a wrong type off the record.
std::vector<WrongValue> take_wrong_values(Record& record, const Kinds& kinds);

/// The record in a line, without such values; an empty one for a bad line.
Record typed_record(std::string_view line, const Kinds& kinds);

}  // namespace steady
