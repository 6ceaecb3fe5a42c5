#include "time/moment_reader.h"

#include <doctest/doctest.h>

using namespace steady;

TEST_CASE("many moments in a row are read as each alone") {
    MomentReader reader;
    for (const char* text : {"2026-11-22T08:14:05+01:00",
                             "2026-11-22T23:59:59+01:00",
                             "2026-11-22T24:00:00+01:00",
                             "2026-11-22T08:60:05+01:00",
                             "2026-11-22 08:14:05+01:00",
                             "2026-11-22T08:14:05-01:00",
                             "2026-11-22T08:14:05+01:00",
                             "2026-11-22T23:59:59Z",
                             "2026-11-22T24:00:00Z",
                             "2026-11-22T08:14:05.25+01:00",
                             "2026-11-22T08:14:05.00001Z",
                             "2026-11-22T08:14:05.1234Z",
                             "2026-13-22T08:14:05+01:00",
                             "2026-13-22T08:14:05+01:00",
                             "2026-11-23T08:14:05.25-03:30",
                             "2026-11-23",
                             "",
                             "2026-11-23T08:14:05+15:00",
                             "2026-11-23T08:14:05+15:01",
                             "2026-11-23T08:14:05+15:00",
                             "0000-00-00T00:00:00+00:00",
                             "0000-00-00T00:00:00Z"}) {
        CAPTURE(text);
        const auto alone = parse_moment(text);
        const auto read = reader.read(text);
        CHECK(read == alone);
        if (read && alone) CHECK(read->offset == alone->offset);
    }
}
