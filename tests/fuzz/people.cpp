// Whoever can be read in people.toml is there; what else stands in it is a complaint with a place.
#include "support/people.h"

#include "defining.h"

using namespace steady;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(as_text(data, size));
    std::vector<std::string> complaints;
    const People people = read_people(text, std::string(fuzzed_file), complaints);
    for (const std::string& complaint : complaints) check_place(complaint, text);
    for (const Person& person : people) {
        law(!person.name.empty(), "a person has a name");
        law(whom_to_reach(person).starts_with(person.name), "and is called by it");
    }
    return 0;
}
