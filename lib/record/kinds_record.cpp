#include "record/kinds_record.h"

namespace steady {

std::vector<WrongValue> take_wrong_values(Record& record, const Kinds& kinds) {
    std::vector<WrongValue> wrong;
    std::erase_if(record.fields, [&](Field& field) {
        auto why = wrong_value(kinds.type_of(field.key), field.value);
        if (why) wrong.push_back({std::move(field), std::move(*why)});
        return why.has_value();
    });
    return wrong;
}

Record typed_record(std::string_view line, const Kinds& kinds) {
    auto parsed = parse_record(line);
    auto* record = std::get_if<Record>(&parsed);
    if (record == nullptr) return {};
    take_wrong_values(*record, kinds);
    return std::move(*record);
}

}  // namespace steady
