#pragma once
// Floor 5. The formats behind `show`, one function each.

#include "record/kinds_record.h"
#include "show/show.h"
#include "text/quoting.h"

namespace steady {

/// For reading: a heading for each local day, then an entry a record.
void show_text(const Selection& chosen, const Kinds& kinds, const Look& look, const Sink& sink);

/// JSON Lines: an object a record.
void show_json(const Selection& chosen, const Kinds& kinds, const Sink& sink);

/// RFC 4180, with LF: the union of the keys, in order of first appearance, is the header.
void show_csv(const Selection& chosen, const Kinds& kinds, CsvStyle csv, const Sink& sink);

/// A `[[record]]` table a record; times and dates are TOML's own.
void show_toml(const Selection& chosen, const Kinds& kinds, const Sink& sink);

/// The time of a record as it was written, whatever form to_string(Moment) would give it.
std::string time_in(std::string_view line);

}  // namespace steady
