#pragma once
// Floor 6. A page in a private file of its own, and its record that points there.

#include <string>
#include <string_view>

#include "base/file.h"
#include "record/record.h"
#include "time/moment.h"

namespace steady {

/// $XDG_DATA_HOME/steady/writing
Path writing_directory();

/// Writes `DATE-ID.txt` there, 0600, or `DATE-ID-2.txt` and so on: a file that is there stays as
/// it is. Throws `Error`, and leaves no part of a file.
Path keep_page(std::string_view text, const std::string& id, const Moment& time);

/// The words of a `journal` record: its note, or those of the file it points to (which is looked
/// for in `writing_directory`, too, by its name). Throws `Error` when that file cannot be read.
std::string page_of(const Record& record);

}  // namespace steady
