#include "stats_looks.h"

#include "config.h"
#include "error.h"
#include "file.h"
#include "text.h"

namespace steady {

bool looked_before(Day today) {
    const Path path = state_directory() / "looks";
    try {
        if (std::filesystem::exists(path) && parse_day(trim(read_file(path))) == today) return true;
        make_private_directories(path.parent_path());
        write_private_file(path, day_name(today) + "\n");
    } catch (const std::exception&) {
        return false;
    }
    return false;
}

}  // namespace steady
