#pragma once
// Floor 5. Where what is shown goes: a private file, the terminal (through a pager when it is
// longer than the screen), or a pipe.

#include <string>

#include "show/show.h"

namespace steady {

struct Output {
    std::string file;  ///< empty or `-`: standard output
    bool plain = false;

    bool is_stdout() const { return file.empty() || file == "-"; }
    bool is_terminal() const;
    /// Text where a person reads, records where a program does.
    Format usual_format() const { return is_terminal() ? Format::text : Format::logfmt; }
};

/// Throws `Error` when it cannot be written.
void show_on(const Output& output, const Selection& chosen, Format format, const Kinds& kinds);

}  // namespace steady
