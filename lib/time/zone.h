#pragma once
// Floor 1. A time zone: which moment a clock on the wall meant, and what it shows at a moment.

#include <optional>
#include <string>
#include <vector>

#include "time/moment.h"

namespace steady {

class Zone {
   public:
    /// The system's: that of $TZ, or of the machine.
    static Zone system() { return Zone(); }
    static Zone fixed(std::int32_t offset);  ///< minutes east of UTC
    /// The system's, or the moment's own offset where the system's has another at that instant.
    static Zone of(const Moment& moment);

    Moment at(Seconds instant) const { return {instant, 0, offset(instant)}; }

    /// The moments when a clock on the wall showed `local` (as `Moment::local_seconds`), in order:
    /// none in an hour that the clock skips, two in one that it repeats.
    std::vector<Moment> showing(Seconds local) const;

    /// The first of them; in a skipped hour as long after the leap as the clock would have said.
    Moment first_showing(Seconds local) const;

   private:
    std::int32_t offset(Seconds instant) const;

    std::optional<std::int32_t> fixed_;
};

/// Names that zone_named takes, as far as the machine lists them.
std::vector<std::string> zone_names();

/// `Europe/Berlin`, `UTC` or `+05:30`. A name of the first kind becomes the system's zone, for the
/// whole process. Throws `Error` (misuse) when there is none of that name.
Zone zone_named(const std::string& name);

}  // namespace steady
