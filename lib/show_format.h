#pragma once
// Floor 5. The formats behind `show`, one function each.

#include "show.h"

namespace steady {

/// For reading: a heading for each local day, then an entry a record.
void show_text(const Selection& chosen, const Kinds& kinds, const Look& look, const Sink& sink);

/// JSON Lines: an object a record.
void show_json(const Selection& chosen, const Kinds& kinds, const Sink& sink);

/// RFC 4180, with LF: the union of the keys, in order of first appearance, is the header.
void show_csv(const Selection& chosen, const Kinds& kinds, const Sink& sink);

/// A `[[record]]` table a record; times and dates are TOML's own.
void show_toml(const Selection& chosen, const Kinds& kinds, const Sink& sink);

/// The time in a record's line, as it stands there.
std::string_view time_in(std::string_view line);

}  // namespace steady
