#include "report/report_words.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace steady;

namespace {

std::string minutes(double value) { return minutes_words(value); }

}  // namespace

TEST_CASE("numbers have at most one decimal, and none where it is 0") {
    CHECK(plain_number(4) == "4");
    CHECK(plain_number(4.04) == "4");
    CHECK(plain_number(4.05) == "4.1");
    CHECK(plain_number(0) == "0");
    CHECK(plain_number(12.96) == "13");
}

TEST_CASE("minutes are said as people say them") {
    CHECK(minutes(35) == "35 min");
    CHECK(minutes(90) == "1 h 30 min");
    CHECK(minutes(120) == "2 h");
    CHECK(minutes(0.2) == "a minute");
    CHECK(minutes(34.6) == "35 min");
}

TEST_CASE("one is one and others are many") {
    CHECK(counted(1, "alarm", "alarms") == "1 alarm");
    CHECK(counted(0, "alarm", "alarms") == "0 alarms");
    CHECK(counted(2, "alarm", "alarms") == "2 alarms");
}

TEST_CASE("a direction needs eight values and a p under 0.05") {
    const auto words = [](const std::optional<Trend>& trend, std::size_t weeks) {
        Values weekly(weeks);
        std::fill_n(weekly.begin(), trend ? trend->weeks : 3, 1.0);
        return direction_words(trend, weekly, "about {} sooner", "about {} later", least_minutes,
                               minutes);
    };
    CHECK(words(Trend{-2, 0.01, 8}, 8) == "about 9 min sooner each month (8 weeks)");
    CHECK(words(Trend{2, 0.049, 33}, 35) ==
          "about 9 min later each month (2 of 35 weeks without a value)");
    CHECK(words(Trend{-2, 0.05, 8}, 8) == "no clear direction yet (8 weeks)");
    CHECK(words(Trend{-2, 0.01, 7}, 7) == "no clear direction yet (7 weeks)");
    CHECK(words(Trend{0, 0.01, 20}, 20) == "no clear direction yet (20 weeks)");
    CHECK(words({}, 3) == "no clear direction yet (3 weeks)");
}

TEST_CASE("too few weeks for a trend are counted too") {
    const auto words = [](const Values& weekly) {
        return direction_words({}, weekly, "about {} sooner", "about {} later", least_minutes,
                               minutes);
    };
    CHECK(words({1.0, {}, 0.0}) == "no clear direction yet (1 of 3 weeks without a value)");
    CHECK(words({{}, {}}) == "no clear direction yet (2 of 2 weeks without a value)");
}

TEST_CASE("one alarm is written in the singular") {
    RecoveryFigures recovery;
    recovery.n = recovery.settled = 1;
    CHECK(recovery_basis(recovery) == "1 alarm, 1 settled");
}

TEST_CASE("strength without a number is said") {
    CHECK(strength_words({}) == "no strength noted");
    CHECK(strength_basis({}).empty());
    CHECK(strength_words({3, 6.5, 4, 7, {}}) == "around 6.5 of 10");
    CHECK(strength_basis({3, 6.5, 4, 7, {}}) == "half of them between 4 and 7");
}

TEST_CASE("quartiles that read the same are one strength") {
    CHECK(strength_basis({3, 6, 6, 6, {}}) == "half of them at 6");
    CHECK(strength_basis({3, 6, 5.96, 6.04, {}}) == "half of them at 6");
}
