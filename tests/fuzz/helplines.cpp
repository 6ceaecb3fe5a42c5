// Countries that read are found by code and by name, and each line says how to reach somebody.
#include "support/helplines.h"

#include "defining.h"
#include "support/support_text.h"

using namespace steady;

static void check_country(const Helplines& helplines, const Country& country) {
    law(country.code.size() == 2 && !country.emergency.empty(), "a country has its numbers");
    law(helplines.find(country.code) == &country, "it is found by its code");
    for (const std::string& name : country.names)
        law(helplines.find(name) != nullptr, "and by each of its names");
    for (const Helpline& line : country.lines)
        law(line_to_reach(line).find(line.name) != std::string::npos, "a line has its name");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = as_text(data, size);
    const auto helplines = read_or_place(text, [&] {
        Helplines read;
        add_helplines(read, fuzzed_definition(text));
        return read;
    });
    if (!helplines) return 0;
    Support support;
    support.helplines = *helplines;
    for (const Country& country : support.helplines.countries) {
        check_country(support.helplines, country);
        law(!support_text(support, &country, 60).empty(), "a country can be shown");
    }
    law(!country_list(support.helplines).empty() || support.helplines.countries.empty(),
        "and listed");
    return 0;
}
