#pragma once
// Floor 5. What steady-show does: choose records, bring them in order, and give them in a format.
//
//     Selection chosen = choose_records(sources, filter, kinds, tell);
//     show(chosen, Format::json, kinds, look, [](std::string_view part) { ... });
//
// Only the lines of the chosen records are kept in memory; each is decoded again when it is shown.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "record/filter.h"
#include "record/kinds.h"
#include "record/scan.h"
#include "terminal/look.h"
#include "time/moment.h"

namespace steady {

enum class Format { text, logfmt, json, csv, toml, safe_csv };  ///< safe: see CsvStyle in quoting.h

/// `text`, `logfmt`, `json`, `csv`, `toml`.
const std::vector<std::string>& format_names();

/// By its name. Throws `Error` (misuse) when there is none of that name.
Format format_named(const std::string& name);

struct Selection {
    struct Line {
        Moment time;
        std::string text;  ///< its bytes, without the LF
    };
    std::vector<Line> lines;  ///< in order of time, equal times in the order of the files
    std::size_t sealed = 0;   ///< lines that are sealed as a whole: passed over
    bool all_read = true;     ///< false when a file could not be read
};

/// The records that the filter admits. Bad lines, and values that are not of their field's type,
/// are told. Such a value counts as absent, for the filter too.
Selection choose_records(const std::vector<Source>& sources, const Filter& filter,
                         const Kinds& kinds, const Tell& tell);

/// Takes what is shown, piece by piece: whole lines, each with its LF.
using Sink = std::function<void(std::string_view)>;

/// All of it. What is shown is UTF-8 (in logfmt the bytes are those of the line); text holds no
/// control characters but those of its own colours. `look` matters to text alone.
void show(const Selection& chosen, Format format, const Kinds& kinds, const Look& look,
          const Sink& sink);

}  // namespace steady
