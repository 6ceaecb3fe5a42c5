#include "base/names.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <string>

using namespace steady;

TEST_CASE("each text has one id, from 1 on, and nothing has none") {
    Names names;
    CHECK(names.intern("") == 0);
    CHECK(names.intern("late-reply") == 1);
    CHECK(names.intern("silence") == 2);
    CHECK(names.intern("late-reply") == 1);
    CHECK(names.size() == 2);
    CHECK(names[1] == "late-reply");
    CHECK(names[2] == "silence");
}

TEST_CASE("texts of every length are told apart, also by their last byte") {
    Names names;
    for (std::size_t size = 1; size < 70; ++size) {
        const std::string text(size, 'a');
        std::string other = text;
        other.back() = 'b';
        const Names::Id id = names.intern(text);
        CHECK(names.intern(other) != id);
        CHECK(names.intern(text) == id);
        CHECK(names[id] == text);
    }
}

TEST_CASE("what is kept stays where it is") {
    Names names;
    const std::string long_one(100'000, 'x');
    const std::string_view first = names[names.intern("first")];
    const std::string_view second = names[names.intern(long_one)];
    for (int i = 0; i < 50'000; ++i) names.intern("word-" + std::to_string(i));
    CHECK(first == "first");
    CHECK(first.data() == names[1].data());
    CHECK(second == long_one);
}

TEST_CASE("random texts are told apart as a map tells them apart") {
    std::mt19937 random(7);
    Names names;
    std::map<std::string, Names::Id> expected;
    for (int i = 0; i < 30'000; ++i) {
        std::string text(1 + random() % 12, ' ');
        for (char& c : text) c = static_cast<char>('a' + random() % 3);
        const Names::Id id = names.intern(text);
        CHECK(expected.try_emplace(text, id).first->second == id);
    }
    CHECK(names.size() == expected.size());
}
