#include "report/svg_scale.h"

#include <doctest/doctest.h>

using namespace steady;
using Ticks = std::vector<double>;

TEST_CASE("a scale lays values between its two ends") {
    const Scale scale{0, 10, 200, 100};
    CHECK(scale(0) == 200);
    CHECK(scale(5) == 150);
    CHECK(scale(10) == 100);
}

TEST_CASE("a scale over nothing lies at its beginning") { CHECK(Scale{3, 3, 40, 80}(3) == 40); }

TEST_CASE("an axis is labelled in round steps, up to the first at or above the most") {
    CHECK(round_ticks(7, 5) == Ticks{0, 2, 4, 6, 8});
    CHECK(round_ticks(10, 5) == Ticks{0, 2, 4, 6, 8, 10});
    CHECK(round_ticks(1.2, 3) == Ticks{0, 0.5, 1, 1.5});
    CHECK(round_ticks(230, 5) == Ticks{0, 50, 100, 150, 200, 250});
}

TEST_CASE("counts are labelled in whole steps") { CHECK(round_ticks(2, 5, 1) == Ticks{0, 1, 2}); }

TEST_CASE("an axis of nothing still has two ends") {
    CHECK(round_ticks(0, 5) == Ticks{0, 1});
    CHECK(minute_ticks(0, 5) == Ticks{0, 5});
}

TEST_CASE("minutes are labelled in steps people think in") {
    CHECK(minute_ticks(22, 5) == Ticks{0, 5, 10, 15, 20, 25});
    CHECK(minute_ticks(100, 5) == Ticks{0, 30, 60, 90, 120});
    CHECK(minute_ticks(400, 5) == Ticks{0, 120, 240, 360, 480});
    CHECK(minute_ticks(3000, 5) == Ticks{0, 720, 1440, 2160, 2880, 3600});
}

TEST_CASE("very long times are labelled in whole days") {
    for (const double most : {5000.0, 20000.0, 4e6})
        for (const double tick : minute_ticks(most, 5)) {
            const auto minutes = static_cast<long>(tick);
            CHECK(minutes % 1440 == 0);
        }
}
