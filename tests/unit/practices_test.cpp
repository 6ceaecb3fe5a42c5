#include "statistics/practices.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <vector>

using namespace steady;

namespace {

using Found = std::map<Names::Id, Said>;

Found since(const Practices& practices, std::uint32_t point) {
    Found found;
    practices.since(point,
                    [&](Names::Id id, Said helped) { CHECK(found.emplace(id, helped).second); });
    return found;
}

}  // namespace

TEST_CASE("exercises since a point, each once, with the last word on it") {
    Practices practices;
    practices.add(1, Said::yes);
    const auto point = practices.count();
    practices.add(2, Said::no);
    practices.add(3, Said::none);
    practices.add(2, Said::none);
    CHECK(since(practices, 0) == Found{{1, Said::yes}, {2, Said::no}, {3, Said::none}});
    CHECK(since(practices, point) == Found{{2, Said::no}, {3, Said::none}});
    CHECK(since(practices, practices.count()).empty());
}

TEST_CASE("a word from before the point does not count") {
    Practices practices;
    practices.add(5, Said::yes);
    const auto point = practices.count();
    practices.add(5, Said::none);
    CHECK(since(practices, point) == Found{{5, Said::none}});
}

TEST_CASE("random practices are found as a look through all of them finds them") {
    std::mt19937 random(5);
    Practices practices;
    std::vector<std::pair<Names::Id, Said>> all;
    for (int i = 0; i < 2'000; ++i) {
        const auto id = static_cast<Names::Id>(1 + random() % 20);
        const auto helped = static_cast<Said>(random() % 4);
        practices.add(id, helped);
        all.emplace_back(id, helped);
        const auto point = static_cast<std::uint32_t>(random() % all.size());
        Found expected;
        for (std::size_t k = point; k < all.size(); ++k) {
            Said& last = expected.try_emplace(all[k].first, Said::none).first->second;
            if (all[k].second != Said::none) last = all[k].second;
        }
        CHECK(since(practices, point) == expected);
    }
}
