#pragma once
// Floor 5. A ladder of small steps, as a value read from ladder.toml (steady-ladder(5)): the
// person's own, and the one that is suggested from. Which step is next is ladder_next.h.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "definition/layers.h"
#include "time/moment.h"

namespace steady {

struct Rung {
    std::string id;  ///< a tag: the `step` of its records
    std::string title;
    int strength = 0;     ///< how strong it would feel, 0-10, as the person put it
    Seconds planned = 0;  ///< 0: it takes as long as it takes
    std::string vary;     ///< how to do it another way; may be empty

    bool operator==(const Rung&) const = default;
};

/// A small step takes two weeks at most.
inline constexpr Seconds longest_step = 14 * a_day;

/// In the order of the file, which is the order to go in.
using Ladder = std::vector<Rung>;

const Rung* find_rung(const Ladder& ladder, std::string_view id);

/// The person's own; one that is not there has no steps. Throws `Error` with `FILE:LINE:COLUMN`.
Path ladder_file();
Ladder load_ladder();
Ladder read_ladder(const Definition& definition);

/// What `--new` suggests: share/ladder.toml. Throws `Error`.
Ladder load_suggestions();

/// An id for a step in one's own words: a tag of its first words, unlike all in `taken`. Pure.
std::string id_for(std::string_view title, const Ladder& taken);

/// A step as ladder.toml has it. Pure.
std::string to_toml(const Rung& rung);

/// Adds them at the end of the person's file (0600), whose own lines keep their bytes; a new file
/// has them in order of strength. Throws `Error`; then it is as it was.
void add_rungs(Ladder rungs);

/// What a step of one's own should not be (share/ladder.toml).
enum class RungCare {
    none,
    harm,   ///< getting used to threats, violence, control, or somebody who is feared
    secret  ///< a test, spying, or something behind the other's back
};

/// Looks for words of that. Pure; no hit says nothing. Cost: microseconds.
RungCare care_for(std::string_view title);

/// The warning; empty for `none`. Nothing is refused. Pure.
std::string warning_of(RungCare care);

/// What is said after it.
inline constexpr const char* whom_to_ask =
    "Somebody to talk it over with: steady-support, or findahelpline.com";

}  // namespace steady
