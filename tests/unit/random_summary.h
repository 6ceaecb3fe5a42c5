#pragma once
// Summaries with something in every member, or in most of them, at random.

#include <random>

#include "statistics/partial.h"

namespace steady {

class RandomSummary {
   public:
    explicit RandomSummary(unsigned seed) : random_(seed) {}

    std::int64_t below(std::int64_t end) {
        return std::uniform_int_distribution<std::int64_t>(0, end - 1)(random_);
    }

    template <HasMembers T>
    void fill(T& value) {
        for_each_member<T>([&](const char*, auto at) {
            if (below(5) > 0) fill(value.*at);
        });
    }

    Partial partial() {
        Partial partial;
        partial.people = 1 + below(3);
        partial.named = below(partial.people + 1);
        fill(partial.file);
        fill(partial.summary);
        Summary& summary = partial.summary;
        if (summary.from && summary.to && *summary.from > *summary.to)
            std::swap(summary.from, summary.to);
        return partial;
    }

   private:
    std::string word() {
        static constexpr const char* words[] = {"late-reply", "late reply", "a\"b", "back\\slash",
                                                "tab\there",  "{\"n\":1}",  "Zoë",  "\xff\xfe",
                                                "\u202eleft", "\x01",       "[",    "🌊"};
        return words[below(std::size(words))];
    }

    void fill(std::int64_t& number) { number = below(2) > 0 ? below(10) : below(1'000'000'000); }
    void fill(std::string& text) { text = word(); }
    void fill(std::optional<Day>& day) { day = static_cast<Day>(below(40'000) - 20'000); }
    void fill(Strengths& strengths) {
        for (auto times = below(9); times > 0; --times) strengths.add(static_cast<int>(below(11)));
    }
    void fill(Tally& tally) {
        for (auto times = below(9); times > 0; --times)
            tally.add(below(3) > 0 ? below(60) : below(1'000'000'000), 1 + below(9'000));
    }
    void fill(Waits& waits) {
        for (auto times = below(9); times > 0; --times)
            waits.add(below(3'000'000), below(2) > 0, 1 + below(9'000));
    }
    void fill(std::map<std::int32_t, WeekSummary>& weeks) {
        for (auto times = below(5); times > 0; --times)
            fill(weeks[static_cast<std::int32_t>(below(5'000) - 1'000)]);
    }
    template <typename Row>
    void fill(Table<Row>& table) {
        for (auto times = below(5); times > 0; --times) fill(table[word()]);
    }
    void fill(std::array<std::array<std::int64_t, 24>, 7>& hours) {
        for (auto times = below(9); times > 0; --times)
            hours[static_cast<std::size_t>(below(7))][static_cast<std::size_t>(below(24))] +=
                below(50);
    }

    std::mt19937_64 random_;
};

}  // namespace steady
