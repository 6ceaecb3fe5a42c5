#pragma once
// Floor 4. A person's Summary as one line of text, to be merged elsewhere: steady-partial(5). The
// line is JSON with no white space and nothing in it that acts on a terminal; what is 0 or empty is
// left out. Printing what was parsed gives the same line, with rows in order of name.

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "statistics/json_cursor.h"
#include "statistics/summary_members.h"

namespace steady {

inline constexpr std::int64_t partial_version = 1;

/// The figures of so many people.
struct Partial {
    std::int64_t people = 0;
    std::int64_t named = 0;  ///< how many of them came with names: triggers, skills and the like
    std::string file;        ///< of one person: the name of the file, when it is known
    Summary summary;

    /// The sum has no file.
    void merge(const Partial& other);
    /// Leaves out every word of a log's own.
    void forget_names();
};

template <>
inline constexpr auto members<Partial> = std::tuple(Member{"people", &Partial::people},
                                                    Member{"named", &Partial::named},
                                                    Member{"file", &Partial::file},
                                                    Member{"summary", &Partial::summary});

static_assert(are_complete<Partial>);

/// Without a LF. Cost: about 5 ns a byte.
std::string to_line(const Partial& partial);

/// Strict: an unknown key or version, a number that is none, or a line cut off is a mistake, and so
/// is one key twice. White space around and between values is fine.
std::variant<Partial, JsonMistake> parse_partial(std::string_view line);

}  // namespace steady
