#include "statistics/estimate.h"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

using namespace steady;

namespace {

doctest::Approx close_to(double value) { return doctest::Approx(value).epsilon(1e-10); }

std::vector<WeeklyValue> weekly(std::initializer_list<double> values) {
    std::vector<WeeklyValue> series;
    for (double value : values) series.push_back({static_cast<double>(series.size()), value});
    return series;
}

std::vector<double> all_slopes(const std::vector<WeeklyValue>& series) {
    std::vector<double> slopes;
    for (std::size_t j = 1; j < series.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            slopes.push_back((series[j].value - series[i].value) /
                             (series[j].week - series[i].week));
        }
    }
    return slopes;
}

}  // namespace

TEST_CASE("quantiles are R's type 7") {
    // R: quantile(10 * mtcars$mpg), a set with many ties.
    const Histogram mpg = {{104, 2}, {133, 1}, {143, 1}, {147, 1}, {150, 1}, {152, 2}, {155, 1},
                           {158, 1}, {164, 1}, {173, 1}, {178, 1}, {181, 1}, {187, 1}, {192, 2},
                           {197, 1}, {210, 2}, {214, 2}, {215, 1}, {228, 2}, {244, 1}, {260, 1},
                           {273, 1}, {304, 2}, {324, 1}, {339, 1}};
    std::vector<double> list;
    for (const auto& [value, count] : mpg) {
        list.insert(list.begin(), static_cast<std::size_t>(count), static_cast<double>(value));
    }
    struct Row {
        double p, value;
    };
    for (const Row& row : {Row{0, 104}, {0.25, 154.25}, {0.5, 192}, {0.75, 228}, {1, 339}}) {
        CAPTURE(row.p);
        CHECK(quantile(mpg, row.p).value() == row.value);
        CHECK(quantile(list, row.p).value() == row.value);
    }
}

TEST_CASE("a quantile falls between two values in proportion") {
    CHECK(quantile(Histogram{{1, 1}, {2, 1}, {3, 1}, {4, 1}}, 0.25).value() == 1.75);
    CHECK(quantile({4, 1, 3, 2}, 0.5).value() == 2.5);
    CHECK(quantile(Histogram{{1, 3}, {8, 1}}, 0.9).value() == close_to(5.9));
}

TEST_CASE("one value is all its quantiles, and no value has none") {
    CHECK(quantile(Histogram{{7, 1}}, 0.75).value() == 7);
    CHECK(quantile(std::vector<double>{7}, 0.25).value() == 7);
    CHECK_FALSE(quantile(Histogram{}, 0.5));
    CHECK_FALSE(quantile(std::vector<double>{}, 0.5));
}

TEST_CASE("Poisson intervals are Garwood's") {
    // Computed with mpmath at 30 digits; up to 100 they are also in Garwood's table.
    struct Row {
        std::int64_t count;
        double low, high;
    };
    const Row rows[] = {{0, 0, 3.6888794541139363},
                        {1, 0.025317807984289875, 5.5716433909388986},
                        {2, 0.2422092785439649, 7.2246876677239608},
                        {3, 0.61867212289560129, 8.767273069742326},
                        {10, 4.7953886961324336, 18.390356042017779},
                        {19, 11.439241164366732, 29.670853571585601},
                        {20, 12.216519585403944, 30.888377902674599},
                        {100, 81.36399125092314, 121.62679379242639},
                        {169, 144.4804294487919, 196.48838205997473},
                        {36'500, 36126.497457681968, 36876.401973904409},
                        {1'000'000, 998040.983340293903, 1001961.91194543219},
                        {10'000'000, 9993802.99688426692, 10006199.8977314974}};
    for (const Row& row : rows) {
        CAPTURE(row.count);
        const Interval interval = poisson_interval(row.count);
        CHECK(interval.low == close_to(row.low));
        CHECK(interval.high == close_to(row.high));
    }
}

TEST_CASE("a Poisson interval narrows as the confidence asked for shrinks") {
    const Interval wide = poisson_interval(7, 0.9999);
    const Interval narrow = poisson_interval(7, 0.5);
    CHECK(wide.low < narrow.low);
    CHECK(narrow.high < wide.high);
    CHECK(poisson_interval(0, 0.5).high == close_to(std::log(4)));
}

TEST_CASE("a survival curve with ends and censorings at the same times") {
    // Weeks of remission under 6-MP (Freireich and others 1963), as in every textbook.
    const Histogram ended = {{6, 3}, {7, 1}, {10, 1}, {13, 1}, {16, 1}, {22, 1}, {23, 1}};
    const Histogram censored = {{6, 1},  {9, 1},  {10, 1}, {11, 1}, {17, 1}, {19, 1},
                                {20, 1}, {25, 1}, {32, 2}, {34, 1}, {35, 1}};
    const KaplanMeier remission(ended, censored);
    const double published[] = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
    REQUIRE(remission.curve().size() == 7);
    for (std::size_t i = 0; i < 7; ++i) {
        CHECK(std::round(remission.curve()[i].survival * 1000) / 1000 == published[i]);
    }
    CHECK(remission.quantile(0.25) == 13);
    CHECK(remission.quantile(0.5) == 23);
}

TEST_CASE("a quantile that the curve does not come down to is none") {
    const KaplanMeier curve({{10, 1}, {20, 1}}, {{30, 2}});
    CHECK(curve.quantile(0.25) == 10);
    CHECK(curve.quantile(0.5) == 20);
    CHECK_FALSE(curve.quantile(0.75));
}

TEST_CASE("a curve comes down to a level exactly, whatever its fractions") {
    // 2/3 of 3/4, 9/10 of 5/9, and 6/7 of 7/12 are a half.
    CHECK(KaplanMeier({{1, 4}, {3, 1}}, {{2, 4}, {4, 3}}).quantile(0.5) == 3);
    CHECK(KaplanMeier({{1, 2}, {3, 4}}, {{2, 9}, {4, 5}}).quantile(0.5) == 3);
    CHECK(KaplanMeier({{1, 6}, {3, 10}}, {{2, 12}, {4, 14}}).quantile(0.5) == 3);
    CHECK(KaplanMeier({{1, 1}, {3, 1}}, {{2, 1}, {4, 1}}).curve().back().survival == 0.375);
}

TEST_CASE("a curve of one, of none, and of censorings alone") {
    CHECK(KaplanMeier({{45, 1}}, {}).quantile(0.75) == 45);
    CHECK_FALSE(KaplanMeier({}, {}).quantile(0.5));
    CHECK_FALSE(KaplanMeier({}, {{0, 5}}).quantile(0.25));
}

TEST_CASE("the Theil-Sen slope of Sen's own example is 4") {
    const std::vector<WeeklyValue> series = {{1, 9},   {2, 15},  {3, 19}, {4, 20},
                                             {10, 45}, {12, 55}, {18, 78}};
    CHECK(theil_sen(series) == 4);
}

TEST_CASE("the Theil-Sen slope does not mind one wild week, nor the order of the weeks") {
    CHECK(theil_sen(weekly({1, 3, 5, 1e9, 9, 11, 13})) == 2);
    CHECK(theil_sen(std::vector<WeeklyValue>{{3, 1}, {1, 5}, {2, 3}}) == -2);
}

TEST_CASE("a level series has the slope 0, without a sign") {
    CHECK(theil_sen(weekly({5, 5, 5, 5})) == 0);
    CHECK_FALSE(std::signbit(theil_sen(weekly({5, 5, 5, 4, 5, 6, 5, 5}))));
    CHECK(theil_sen(weekly({5})) == 0);
}

TEST_CASE("the Theil-Sen slope is the median of the listed slopes") {
    std::mt19937 random(1);
    for (int n = 2; n < 90; ++n) {
        std::vector<WeeklyValue> series;
        for (int week = 0; week < n; ++week) {
            const double spikes = static_cast<double>(random() % 9);
            if (random() % 5 > 0) {
                series.push_back({week + 0.0, spikes / static_cast<double>(3 + random() % 5) * 7});
            }
        }
        if (series.size() < 2) continue;
        CAPTURE(n);
        CHECK(theil_sen(series) == close_to(quantile(all_slopes(series), 0.5).value()));
    }
}

TEST_CASE("a week that lies thousands of years before the others does not mislead") {
    for (int n : {4, 5, 30, 60, 100, 400}) {
        std::vector<WeeklyValue> series{{0, 0}};
        for (int week = 0; week < n; ++week) series.push_back({104'000.0 + week, 10.0 * week});
        CAPTURE(n);
        CHECK(theil_sen(series) == close_to(10));
    }
}

TEST_CASE("a series of two thousand weeks is no burden") {
    std::vector<WeeklyValue> series;
    for (int week = 0; week < 2000; ++week) series.push_back({week + 0.0, 60 - week / 50.0});
    CHECK(theil_sen(series) == close_to(-0.02));
    CHECK(mann_kendall(series) == 0);
}

TEST_CASE("Mann-Kendall with ties") {
    // S = -21; without ties the variance is 65.33, the pair of 7, the three 6 and the pair of 5
    // take 5.67 from it; z = 20 / sqrt(59.67) = 2.589.
    CHECK(mann_kendall(weekly({7, 7, 6, 6, 6, 5, 4, 5})) == close_to(0.009620168726602464));
}

TEST_CASE("Mann-Kendall of series that only rise or only fall") {
    CHECK(mann_kendall(weekly({1, 2, 3, 4})) == close_to(0.08942935902899359));
    CHECK(mann_kendall(weekly({8, 7, 6, 5, 4, 3, 2, 1})) == close_to(0.0008366271311193047));
}

TEST_CASE("Mann-Kendall is 1 where nothing speaks for a direction") {
    CHECK(mann_kendall(weekly({3, 1, 2})) == 1);
    CHECK(mann_kendall(weekly({5, 5, 5, 5, 5})) == 1);
    CHECK(mann_kendall(weekly({1, 2, 1, 2, 1})) == 1);
    CHECK(mann_kendall(weekly({5})) == 1);
    CHECK(mann_kendall({}) == 1);
}

TEST_CASE("a trend needs four weekly values") {
    CHECK_FALSE(trend(weekly({9, 5, 1})));
    const Trend four = trend(weekly({1, 2, 3, 4})).value();
    CHECK(four.slope == 1);
    CHECK(four.p == close_to(0.08942935902899359));
    CHECK(four.weeks == 4);
}
