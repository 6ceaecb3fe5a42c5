// What every tool that touches the log says about its privacy: part of cli.h.

#include "cli/cli.h"
#include "log/privacy.h"
#include "log/private_copy.h"

namespace steady {

void point_out_exposures(const Path& log) {
    for (const Exposure& one : fresh_exposures(log)) warn(one.what, one.mend);
}

void tell_left_copies() {
    for (const Path& directory : newly_found(sweep_private_copies()))
        warn("an editor was cut off; what it had saved is in " + directory.string(),
             "When you have what you need of it: rm -r " + shell_word(directory.string()));
}

}  // namespace steady
