#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>
#include <string>
#include <vector>

#include "log_text.h"
#include "record/entry.h"

using namespace steady;

namespace {

/// What was read of a log, a line for each entry and each remark.
std::vector<std::string> read_all(const std::string& lines, std::string_view group) {
    std::vector<std::string> told;
    const Tell tell = [&](const Remark& remark) { told.push_back(to_string(remark)); };
    Vocabulary words;
    const Descriptor file = log_text(lines);
    LineReader log(file.number(), "log");
    EntryReader reader(tell, words, group);
    const auto word = [](const Names& names, Names::Id id) {
        return id == 0 ? "" : std::string(names[id]);
    };
    reader.read(log, [&](const Entry& entry, std::string_view line) {
        std::string all = std::string(line) + "|" + to_string(entry.time) + "|";
        all += std::string(entry.kind_name) + "|";
        for (const int number :
             {static_cast<int>(entry.kind), static_cast<int>(entry.helped),
              static_cast<int>(entry.came_true), static_cast<int>(entry.choice), entry.intensity,
              entry.before, entry.after, entry.peak, entry.likelihood,
              static_cast<int>(entry.length), static_cast<int>(entry.recovery.kind),
              static_cast<int>(entry.recovery.seconds), static_cast<int>(entry.foretells)})
            all += std::to_string(number) + "|";
        all += (entry.of ? to_string(*entry.of) : "") + "|";
        // A group that was asked for is taken of every record, a trigger of alarms only.
        if (entry.kind == EntryKind::spike) all += word(words.groups, entry.group) + "|";
        all += word(words.company, entry.company) + "|" + word(words.skills, entry.skill) + "|";
        all += word(words.bodies, entry.body) + "|" + word(words.feelings, entry.feeling) + "|";
        all += word(words.behaviors, entry.behavior) + "|";
        all += word(words.distortions, entry.distortion) + "|";
        if (entry.kind == EntryKind::exposure)
            all += word(words.steps, entry.subject);
        else
            all += word(words.exercises, entry.subject);
        told.push_back(all);
    });
    told.push_back(fmt::format("{} sealed, {} in part", reader.sealed(), reader.partly_sealed()));
    return told;
}

template <std::size_t n>
std::string one_of(const std::string_view (&words)[n], std::mt19937& random) {
    return std::string(words[random() % n]);
}

/// A field, mostly a right one.
std::string random_field(std::mt19937& random) {
    static constexpr std::string_view keys[] = {
        "intensity",  "trigger",    "company",   "body",       "feeling", "behavior",
        "distortion", "skill",      "helped",    "recovery",   "of",      "exercise",
        "before",     "after",      "duration",  "choice",     "waited",  "step",
        "peak",       "likelihood", "came_true", "prediction", "note",    "a_key_of_22_characters",
        "kind",       "time",       "box",       "grün"};
    static constexpr std::string_view values[] = {"0",
                                                  "7",
                                                  "10",
                                                  "11",
                                                  "25m",
                                                  "1h30m",
                                                  "5m",
                                                  "125m",
                                                  "9999m",
                                                  "m",
                                                  "unknown",
                                                  "yes",
                                                  "no",
                                                  "partly",
                                                  "late-reply",
                                                  "a-word-of-more-than-16-letters",
                                                  "",
                                                  "\"\"",
                                                  "\"two words\"",
                                                  "\"a \\\"b\\\"\"",
                                                  "\"a\\nb\"",
                                                  "\"\\u0041\"",
                                                  "2026-11-22T08:14:05+01:00",
                                                  "2026-11-20T23:59:59Z",
                                                  "tür",
                                                  "a\\b",
                                                  "waited",
                                                  "100"};
    return one_of(keys, random) + "=" + one_of(values, random);
}

std::string random_line(std::mt19937& random) {
    static constexpr std::string_view times[] = {"time=2026-11-22T08:14:05+01:00",
                                                 "time=2026-11-22T09:15:06+01:00",
                                                 "time=2026-11-23T00:00:59Z",
                                                 "time=2026-11-23T25:00:00Z",
                                                 "time=2026-11-22T08:60:05+01:00",
                                                 "time=\"2026-11-22T08:14:05+01:00\"",
                                                 "kind=spike"};
    static constexpr std::string_view kinds[] = {" kind=spike",    " kind=settled",
                                                 " kind=practice", " kind=urge",
                                                 " kind=chose",    " kind=prediction",
                                                 " kind=exposure", " kind=outcome",
                                                 " kind=checkin",  " kind=own",
                                                 " kind=",         " kind=\"spike\"",
                                                 " kind",          ""};
    static constexpr std::string_view ends[] = {"", " ", "=", "\"", " a", "\t", "\r", " b=c=d"};
    if (random() % 16 == 0) return one_of(ends, random) + "#";
    std::string line = random() % 4 == 0 ? one_of(times, random) : std::string(times[0]);
    line += random() % 4 == 0 ? one_of(kinds, random) : std::string(kinds[random() % 3]);
    for (auto left = random() % 7; left > 0; --left) line += " " + random_field(random);
    return random() % 8 == 0 ? line + one_of(ends, random) : line;
}

}  // namespace

TEST_CASE("a record is the same whether it is read the short way or the long one") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        std::string log;
        for (int left = 60; left > 0; --left) log += random_line(random) + "\n";
        // With a group asked for, every line goes the long way.
        const auto by_short_way = read_all(log, ""), by_long_way = read_all(log, "trigger");
        REQUIRE(by_short_way.size() == by_long_way.size());
        for (std::size_t i = 0; i < by_short_way.size(); ++i)
            CHECK(by_short_way[i] == by_long_way[i]);
    }
}
