#pragma once
// Floor 4. What steady-log seals by itself: `seal = "words"` or `"all"` in config.toml.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "seal/seal_line.h"

namespace steady {

/// What the setting says; nothing for `no`, and when it is not there. Throws `Error` for anything
/// else, and for a config.toml in which not all is understood: words that were to be sealed must
/// not go into the log as they are.
std::optional<Sealing> sealing_wanted();

/// Seals to those in the recipients file. Throws `Error` when there is none.
Sealer usual_sealer();

/// What each line goes through on its way into the log; an empty function when nothing is to be
/// sealed. Throws `Error`. Cost without the setting: a look whether config.toml is there.
std::function<std::string(const std::string&)> log_sealer(const Kinds& kinds);

/// How many records in these files have a box, and so words that cannot be seen; of one kind, if it
/// is named, and those whose kind cannot be seen either. What cannot be read is none. Cost: a scan.
std::size_t count_boxes(const std::vector<Path>& files, std::string_view kind = {});

/// The same for records of which nothing can be seen, not even time and kind.
std::size_t count_whole_boxes(const std::vector<Path>& files);

}  // namespace steady
