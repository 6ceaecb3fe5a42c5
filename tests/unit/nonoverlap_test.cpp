#include "statistics/nonoverlap.h"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

using namespace steady;

namespace {

/// Pair by pair: 1 less now, 1/2 alike or hidden.
double slow_nap(const Sample& before, const Sample& now) {
    double less = 0;
    const auto pairs = [&](const Histogram& a, bool a_open, const Histogram& b, bool b_open) {
        for (const auto& [x, xs] : a)
            for (const auto& [y, ys] : b) {
                const bool surely_less = !b_open && (y < x || (y == x && a_open));
                const bool surely_more = !a_open && (x < y || (x == y && b_open));
                const double share = surely_less ? 1 : surely_more ? 0 : 0.5;
                less += share * static_cast<double>(xs * ys);
            }
    };
    pairs(before.seen, false, now.seen, false);
    pairs(before.seen, false, now.censored, true);
    pairs(before.censored, true, now.seen, false);
    pairs(before.censored, true, now.censored, true);
    return less / static_cast<double>(before.size() * now.size());
}

}  // namespace

TEST_CASE("without a value on a side there is nothing to say") {
    CHECK_FALSE(nonoverlap({}, sample_of({1})));
    CHECK_FALSE(nonoverlap(sample_of({1}), {}));
}

TEST_CASE("every later value is less: 1; all alike: one half, and no sureness") {
    const auto apart = nonoverlap(sample_of({5, 6, 7, 8}), sample_of({1, 2, 3, 4})).value();
    CHECK(apart.nap == 1);
    // R: wilcox.test(5:8, 1:4, exact = FALSE)$p.value
    CHECK(apart.p == doctest::Approx(0.0303828).epsilon(1e-5));
    const auto alike = nonoverlap(sample_of({3, 3}), sample_of({3, 3, 3})).value();
    CHECK(alike.nap == 0.5);
    CHECK(alike.p == 1);
    CHECK(alike.before == 2);
    CHECK(alike.now == 3);
}

TEST_CASE("ties are corrected for") {
    const auto pairs = nonoverlap(sample_of({4, 4, 5, 6, 7}), sample_of({2, 3, 4, 4, 5})).value();
    CHECK(pairs.nap == doctest::Approx(0.82));
    // U = 4.5; variance 25 / 12 * (11 - (4^3 - 4 + 2^3 - 2) / 90); |U - 12.5| - 1/2
    const double variance = 25.0 / 12 * (11 - 66.0 / 90);
    CHECK(pairs.p == doctest::Approx(std::erfc(7.5 / std::sqrt(2 * variance))));
}

TEST_CASE("an alarm with no end noted is longer than what surely ended before it") {
    const Sample before{{{30, 1}}, {{50, 1}}}, now{{{20, 1}}, {{30, 1}}};
    // 30 and 50+ against 20: less. Against 30+: longer than 30; against 50+ nobody knows.
    CHECK(nonoverlap(before, now).value().nap == doctest::Approx((1 + 1 + 0 + 0.5) / 4));
}

TEST_CASE("random samples give what all their pairs give") {
    std::mt19937 random(9);
    for (int round = 0; round < 200; ++round) {
        const auto histogram = [&] {
            Tally tally;
            for (auto i = random() % 9; i > 0; --i) tally.add(static_cast<int>(random() % 12));
            return tally.histogram();
        };
        const Sample before{histogram(), histogram()}, now{histogram(), histogram()};
        const auto pairs = nonoverlap(before, now);
        if (!pairs) continue;
        CHECK(pairs->nap == doctest::Approx(slow_nap(before, now)));
        CHECK(pairs->p <= 1);
        const auto turned = nonoverlap(now, before).value();
        CHECK(turned.nap == doctest::Approx(1 - pairs->nap));
        CHECK(turned.p == doctest::Approx(pairs->p));
    }
}
