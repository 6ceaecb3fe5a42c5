// Kinds of the person's own are added to the standard ones, none of which goes; what was typed for
// a field is the same when it is typed again, and keeps its type in a record.
#include "record/kinds.h"

#include "defining.h"
#include "record/kinds_record.h"
#include "record/logfmt.h"

using namespace steady;

static void check_kinds(const Kinds& kinds, const Kinds& before) {
    for (const std::string& name : before.names()) {
        const Kind* still = kinds.find(name);
        law(still != nullptr, "no standard kind goes");
        for (const std::string& field : before.find(name)->fields)
            law(still->has(field), "no field of a standard kind goes");
    }
    for (const std::string& name : kinds.names()) {
        const Kind& kind = *kinds.find(name);
        law(kind.has(kind.main), "a kind has its main field");
        law(kind.length.empty() || kind.has(kind.length), "a kind has its field for a length");
        for (const std::string& field : kind.fields)
            law(is_written_key(field), "a field has a name that can be written");
    }
}

static void check_typed(const Kinds& kinds, std::string_view typed) {
    for (const std::string& name : kinds.fields()) {
        const FieldType& type = kinds.type_of(name);
        law(type.type != Type::choice || !type.choices.empty(), "a choice has its choices");
        const std::string value = typed_value(type, typed);
        law(typed_value(type, value) == value, "typed again it is the same");
        if (wrong_value(type, value)) continue;
        Record record{{}, "note", {{name, value}}};
        law(take_wrong_values(record, kinds).empty(), "a value that fits stays in its record");
        const Record again = typed_record(to_line(record), kinds);
        law(again == record, "and in its line");
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Kinds built_in = built_in_kinds();
    const Halves halves(as_text(data, size));
    const auto kinds = read_or_place(halves.first, [&] {
        Kinds with_own = built_in;
        add_kinds(with_own, fuzzed_definition(halves.first));
        return with_own;
    });
    if (kinds) check_kinds(*kinds, built_in);
    check_typed(kinds ? *kinds : built_in, halves.second);
    return 0;
}
