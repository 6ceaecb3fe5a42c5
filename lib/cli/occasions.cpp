#include "cli/occasions.h"

#include <string>

#include "base/config.h"
#include "text/text.h"

namespace steady {
namespace {

Path place_of(std::string_view name) { return state_directory() / name; }

int count_of(const Path& path, Day day) {
    if (!std::filesystem::exists(path)) return 0;
    int count = 0;
    const std::string dates = read_file(path);
    for (const std::string_view line : split(dates, '\n')) count += parse_day(trim(line)) == day;
    return count;
}

void write_dates(const Path& path, Day day, int count) {
    std::string dates;
    for (int i = 0; i < count; ++i) dates += day_name(day) + "\n";
    make_private_directories(path.parent_path());
    write_private_file(path, dates);
}

}  // namespace

int note_occasion(std::string_view name, Day day, int most) try {
    const Path path = place_of(name);
    const int before = count_of(path, day);
    if (before >= most) return most;
    write_dates(path, day, before + 1);
    return before;
} catch (const std::exception&) {
    return 0;
}

bool is_first_time(std::string_view name, Day today) try {
    const Path path = place_of(name);
    if (std::filesystem::exists(path)) return false;
    write_dates(path, today, 1);
    return true;
} catch (const std::exception&) {
    return true;
}

}  // namespace steady
