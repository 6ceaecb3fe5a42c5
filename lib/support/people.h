#pragma once
// Floor 4. The person's own people, read from people.toml (steady-support(5)): a friend, a
// therapist, and how to reach them.

#include <string>
#include <vector>

namespace steady {

struct Person {
    std::string name;
    std::string relation;  ///< "friend"; may be empty
    std::string reach;     ///< "0171 2345, evenings"; may be empty

    bool operator==(const Person&) const = default;
};

/// In the order of the file: whom to try first stands first.
using People = std::vector<Person>;

/// A file that is not there is nobody. What does not read is left out, with a complaint added to
/// `complaints`: the others and helplines must go on showing.
People load_people(std::vector<std::string>& complaints);

/// What the text of a file says; `file` is its name in complaints.
People read_people(const std::string& text, const std::string& file,
                   std::vector<std::string>& complaints);

/// "Mira (friend): 0171 2345, evenings". Pure.
std::string whom_to_reach(const Person& person);

}  // namespace steady
