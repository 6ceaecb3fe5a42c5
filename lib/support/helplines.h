#pragma once
// Floor 4. Helplines by country, read from helplines.toml (steady-support(5)). All of them are
// compiled in, so that they are there without a network and without an installation.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "definition/layers.h"

namespace steady {

/// One helpline. What it does not offer is empty.
struct Helpline {
    std::string name;
    bool violence = false;  ///< for people whom somebody close hurts; else for any crisis
    std::string call;       ///< the number, or several: "0800 1110111 or 0800 1110222"
    std::string text;       ///< how to write there: "SHOUT to 85258"
    std::string web;
    std::string hours;
    std::string whom;  ///< whom it is for, when not for everyone ("women")
    std::vector<std::string> languages;
    std::string checked;  ///< the day on which somebody last compared it with its source
};

struct Country {
    std::string code;                ///< two letters, ISO 3166, in lower case: `de`
    std::vector<std::string> names;  ///< the first is shown; by the others it is found too
    std::string emergency;
    std::vector<Helpline> lines;  ///< those to try first stand first
    std::string origin;           ///< the file it comes from, or `built in`
};

/// A few short lines each, for when no country is known: it is asked for, never guessed.
struct Anywhere {
    std::vector<std::string> crisis, violence, danger;
};

struct Helplines {
    std::vector<Country> countries;  ///< in order of their codes
    Anywhere anywhere;

    /// By code or by name, whatever the case; null when there is none.
    const Country* find(std::string_view country) const;
};

/// All layers put together: a country of a stronger layer replaces the one of a weaker. A file
/// that does not read is left out, and its complaint is added to `complaints`.
Helplines load_helplines(std::vector<std::string>& complaints);

/// Add what one definition says. Throws `Error` with `FILE:LINE:COLUMN`.
void add_helplines(Helplines& helplines, const Definition& definition);

/// "116 123, or text SHOUT to 85258: Samaritans (women); day and night": the number comes first, so
/// that no line break goes through it. Pure.
std::string line_to_reach(const Helpline& line);

}  // namespace steady
