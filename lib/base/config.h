#pragma once
// Floor 2. Where things are (XDG), and the log among them.

#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace steady {

/// `$HOME`; when it is not set, that of /etc/passwd, and then the working directory.
Path home_directory();
Path config_directory();  ///< $XDG_CONFIG_HOME/steady
Path state_directory();   ///< $XDG_STATE_HOME/steady
Path data_directory();    ///< $XDG_DATA_HOME/steady

/// A path for people: one in the home begins with `~/`.
std::string shown_path(const Path& path);

/// The log: `$STEADY_LOG`, else `$XDG_DATA_HOME/steady/log`. It may name a directory; see
/// `log_to_append` and `log_parts`. Throws `Error` (misuse) for `~/log`, which no shell has put the
/// home into: it would be a folder of the name `~`.
Path log_location();

/// The path that was `given` by that name. Throws `Error` (misuse) as `log_location` does.
Path with_home_put_in(const std::string& name, const std::string& given);

/// The file that this machine appends to: the location itself, or HOST.log in it. A location that
/// ends in `/` names a directory, made with the first record.
Path log_to_append(const Path& location);

/// The files to read, in order of name: the location itself, or every `*.log` in it. Empty when
/// there is none. Throws `Error` when a directory cannot be listed, and when the location is a link
/// into a directory that is not there.
std::vector<Path> log_parts(const Path& location);

/// Throws `Error` when the location is a link to what is not there, on a disk that is not plugged
/// in, say: then nobody knows what is in the log. A record that is kept begins it.
void refuse_lost_link(const Path& location);

}  // namespace steady
