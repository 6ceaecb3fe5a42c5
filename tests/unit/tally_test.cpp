#include "base/tally.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <vector>

using namespace steady;

namespace {

using Values = Histogram;

Histogram counted(const std::map<std::int64_t, std::int64_t>& values) {
    return {values.begin(), values.end()};
}

}  // namespace

TEST_CASE("an empty tally holds nothing") {
    CHECK(Tally{}.histogram().empty());
    CHECK(Tally{}.total() == 0);
}

TEST_CASE("values are counted, each once and in order") {
    Tally tally;
    for (const int value : {5, 5, 0, 7, 5, 0}) tally.add(value);
    CHECK(tally.histogram() == Values{{0, 2}, {5, 3}, {7, 1}});
    CHECK(tally.total() == 6);
}

TEST_CASE("a value may be added many times at once") {
    Tally tally;
    tally.add(3, 4);
    tally.add(8, 2);
    tally.add(3, 5);
    CHECK(tally.histogram() == Values{{3, 9}, {8, 2}});
}

TEST_CASE("values below 0 count as 0, and there is no largest") {
    Tally tally;
    const Values extremes{{-5, 1}, {INT64_MAX, 1}, {INT64_MIN, 1}};
    for (const auto& [value, times] : extremes) tally.add(value, times);
    CHECK(tally.histogram() == Values{{0, 2}, {INT64_MAX, 1}});
}

TEST_CASE("a value may come more often than its bits hold") {
    Tally tally;
    for (int i = 0; i < 100'000; ++i) tally.add(i % 3);
    tally.add(1, 1'000'000);
    CHECK(tally.histogram() == Values{{0, 33'334}, {1, 1'033'333}, {2, 33'333}});
    CHECK(tally.total() == 1'100'000);
}

TEST_CASE("random values are counted as a map counts them") {
    std::mt19937 random(3);
    for (const unsigned distinct : {1U, 2U, 15U, 16U, 17U, 100U, 5'000U}) {
        Tally tally;
        std::map<std::int64_t, std::int64_t> expected;
        for (int i = 0; i < 20'000; ++i) {
            const auto value = static_cast<std::int64_t>(random() % distinct) * 997;
            tally.add(value);
            ++expected[value];
        }
        CHECK(tally.histogram() == counted(expected));
        CHECK(tally.total() == 20'000);
    }
}

TEST_CASE("merged tallies hold the counts of both") {
    std::mt19937 random(4);
    Tally all, parts[3];
    for (int i = 0; i < 3'000; ++i) {
        const auto value = static_cast<std::int64_t>(random() % 400);
        all.add(value);
        parts[random() % 3].add(value);
    }
    Tally merged;
    for (const Tally& part : parts) merged.merge(part);
    CHECK(merged.histogram() == all.histogram());
    merged.merge(Tally{});
    CHECK(merged.total() == 3'000);
}

TEST_CASE("low values that have counters of their own lose none, however often they come") {
    std::mt19937 random(5);
    Tally tally;
    std::map<std::int64_t, std::int64_t> expected;
    for (int i = 0; i < 200'000; ++i) {
        // Most are low, some high, and one comes far more often than a byte counts.
        const auto draw = random() % 100;
        const auto value = static_cast<std::int64_t>(draw < 50   ? 7
                                                     : draw < 95 ? random() % 300
                                                                 : random() % 3'000'000);
        const auto times = static_cast<std::int64_t>(draw == 0 ? 1 + random() % 9'000 : 1);
        tally.add(value, times);
        expected[value] += times;
        if (i == 100'000) CHECK(tally.histogram() == counted(expected));
    }
    CHECK(tally.histogram() == counted(expected));
}

TEST_CASE("counts are added as if each value had been") {
    std::mt19937 random(4);
    for (const bool has_some : {false, true})
        for (const std::size_t size : {0U, 1U, 3U, 4U, 17U, 500U})
            for (const unsigned most : {1U, 2U, 4'095U, 4'096U, 65'535U}) {
                CAPTURE(size);
                CAPTURE(most);
                Tally tally;
                std::map<std::int64_t, std::int64_t> expected;
                if (has_some) tally.add(3), ++expected[3];
                Histogram counts;
                for (std::size_t i = 0; i < size; ++i) {
                    const auto value = static_cast<std::int64_t>(i) * (size == 17 ? 90'000 : 3);
                    const auto times = static_cast<std::int64_t>(random() % most + 1);
                    counts.emplace_back(value, times);
                    expected[value] += times;
                }
                tally.add(counts);
                for (int i = 0; i < 40; ++i) tally.add(i % 8), ++expected[i % 8];
                CHECK(tally.histogram() == counted(expected));
            }
}
