#include "base/rows.h"

#include <doctest/doctest.h>

#include <string>

using namespace steady;

namespace {

struct Count {
    int n = 0;
    void merge(const Count& other) { n += other.n; }
};

template <typename Counts>
std::string text_of(const Counts& counts) {
    std::string text;
    counts.for_each([&](const auto& key, const Count& count) {
        if constexpr (std::is_same_v<Counts, Rows<Count>>)
            text += std::to_string(key) + "=" + std::to_string(count.n) + " ";
        else
            text += std::string(key) + "=" + std::to_string(count.n) + " ";
    });
    return text;
}

}  // namespace

TEST_CASE("rows are made when they are asked for") {
    Rows<Count> rows;
    rows[7].n = 1;
    rows[2].n = 5;
    ++rows[7].n;
    CHECK(rows.size() == 2);
    CHECK(text_of(rows) == "7=2 2=5 ");
}

TEST_CASE("rows stay where they are") {
    Rows<Count> rows;
    Count& first = rows[3];
    for (Names::Id id = 10; id < 5'000; ++id) rows[id].n = 1;
    first.n = 9;
    CHECK(&rows[3] == &first);
    CHECK(rows.size() == 4'991);
}

TEST_CASE("tables merge by the text") {
    Table<Count> one, other;
    one["walk"].n = 1;
    other["tea"].n = 2;
    other["walk"].n = 3;
    one.merge(other);
    CHECK(text_of(one) == "walk=4 tea=2 ");
    one.clear();
    CHECK(one.size() == 0);
}
