#pragma once
// Floor 4. Lines on their way through sealing or opening: to standard output as they come, or in a
// log where it is.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/scan.h"
#include "seal/seal_piped.h"

namespace steady {

struct LineAt {
    std::string_view text;  ///< without its LF
    const std::string& file;
    std::size_t number;
};

/// What becomes of a line; nothing: it is left out, which was told. The text is valid until the
/// next call.
using LineWork = std::function<std::optional<std::string_view>(const LineAt&)>;

/// From the sources to standard output, in order; as they come, when they come through a pipe. The
/// last line has a LF where it had one. False when not all could be read: then it was told. What is
/// on its way is in memory that is kept out of swap, and a terminal gets no control characters.
/// With `piped`, what comes through a pipe and is left out is given back. Throws `Error`.
bool pass_lines(const std::vector<Source>& sources, const Tell& tell, const LineWork& work,
                PipedLines* piped = nullptr);

/// The same for a text; all other bytes stay. Throws `Error` when a line was left out.
std::string pass_text(std::string_view text, const std::string& file, const LineWork& work);

}  // namespace steady
