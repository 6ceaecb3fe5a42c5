#include "time/date_gate.h"

namespace steady {

DateGate::DateGate(std::optional<Day> since) {
    if (since) from_ = "time=" + day_name(*since - 2);
}

bool DateGate::admits_date(std::string_view line) const {
    if (line.size() < date_end || !line.starts_with("time=")) return true;
    return line.substr(0, date_end) >= from_ || !parse_day(line.substr(5, 10));
}

}  // namespace steady
