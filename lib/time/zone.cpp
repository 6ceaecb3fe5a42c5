#include "time/zone.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "base/environment.h"
#include "base/error.h"
#include "text/text.h"

namespace steady {
namespace {

std::int32_t system_offset(Seconds instant) {
    const std::time_t time = instant;
    std::tm local{};
    if (!localtime_r(&time, &local)) return 0;
    return std::clamp(static_cast<std::int32_t>(local.tm_gmtoff / 60), -900, 900);
}

/// Where the C library looks for zones. It takes a name that it does not find for UTC, silently.
std::filesystem::path zone_folder() {
    const std::string_view set = environment("TZDIR");
    return set.empty() ? "/usr/share/zoneinfo" : set;
}

bool is_zone_file(const std::string& name) {
    if (name.empty() || name[0] == '/' || name.find("..") != name.npos) return false;
    const auto path = zone_folder() / name;
    std::error_code none;
    char magic[4] = {};
    if (std::filesystem::is_regular_file(path, none))
        std::ifstream(path, std::ios::binary).read(magic, sizeof magic);
    return std::string_view(magic, sizeof magic) == "TZif";
}

Error no_such_zone(const std::string& name) {
    std::error_code none;
    if (!std::filesystem::is_directory(zone_folder(), none))
        return misuse(name + ": no time zones are known here",
                      "Install tzdata, or give the offset: +01:00");
    return misuse(name + ": there is no such time zone",
                  "For example Europe/Berlin, America/New_York, UTC or +05:30; "
                  "capital letters matter.");
}

}  // namespace

Zone Zone::fixed(std::int32_t offset) {
    Zone zone;
    zone.fixed_ = offset;
    return zone;
}

Zone Zone::of(const Moment& moment) {
    return moment.offset == system_offset(moment.seconds) ? system() : fixed(moment.offset);
}

std::int32_t Zone::offset(Seconds instant) const {
    return fixed_ ? *fixed_ : system_offset(instant);
}

std::vector<Moment> Zone::showing(Seconds local) const {
    // Before and after any change near `local`: no offset is as much as a day.
    std::vector<Moment> moments;
    for (const std::int32_t offset : {this->offset(local - a_day), this->offset(local + a_day)}) {
        const Moment moment = at(local - Seconds{offset} * 60);
        const bool seen = !moments.empty() && moments.back() == moment;
        if (moment.offset == offset && !seen) moments.push_back(moment);
    }
    return moments;
}

Moment Zone::first_showing(Seconds local) const {
    const auto moments = showing(local);
    return moments.empty() ? at(local - Seconds{offset(local - a_day)} * 60) : moments.front();
}

std::vector<std::string> zone_names() {
    std::vector<std::string> names = {"UTC"};
    std::ifstream table(zone_folder() / "zone.tab");  // country, place, name, remarks
    for (std::string line; std::getline(table, line);) {
        const auto cells = split(line, '\t');
        if (cells.size() > 2 && !line.starts_with('#')) names.emplace_back(cells[2]);
    }
    std::sort(names.begin() + 1, names.end());
    return names;
}

Zone zone_named(const std::string& name) {
    if (name == "UTC" || name == "Z") return Zone::fixed(0);
    if (const auto moment = parse_moment("1970-01-02T00:00:00" + name))
        return Zone::fixed(moment->offset);
    if (!is_zone_file(name)) throw no_such_zone(name);
    setenv("TZ", (":" + name).c_str(), 1);
    tzset();
    return Zone::system();
}

}  // namespace steady
