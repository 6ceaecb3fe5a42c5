// Writes a log for the benchmark, always the same one for the same arguments:
//
//     make_log RECORDS PER_DAY [settled] > FILE
//
// Records of about 120 bytes, in order of time, from 1990 on. Plain: four in ten are alarms that
// note their own recovery, with 40 triggers. With `settled`: three in ten are alarms that a
// `settled` record closes, three in ten are those records, one in ten is an alarm without an end,
// and there are 10,000 triggers.

#include <fmt/format.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>

#include "time/moment.h"

namespace {

/// Numbers that look random and are the same everywhere (splitmix64).
class Dice {
   public:
    std::uint64_t below(std::uint64_t limit) {
        std::uint64_t x = state_ += 0x9E3779B97F4A7C15U;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
        return (x ^ (x >> 31)) % limit;
    }

   private:
    std::uint64_t state_ = 2026;
};

constexpr std::string_view bodies[] = {"tight-chest", "warm", "shaky", "stomach"};
constexpr std::string_view kinds[] = {"checkin", "practice", "journal", "note", "urge"};
constexpr std::string_view notes[] = {"She said \\\"later\\\".", "To the river and back, then tea.",
                                      "The phone was still.", "Breathed out slowly."};

template <std::size_t n>
std::string_view one_of(const std::string_view (&words)[n], Dice& dice) {
    return words[dice.below(n)];
}

class LogMaker {
   public:
    LogMaker(std::int64_t per_day, bool settled) : step_(86'400 / per_day), settled_(settled) {}

    /// One record; or, of an alarm that eases, that one and its `settled`.
    int append(std::string& out) {
        const auto draw = dice_.below(settled_ ? 7 : 10);
        if (draw >= 4) {
            other(out);
            return 1;
        }
        const std::string opened = time();
        spike(out, opened, !settled_);
        if (!settled_ || draw == 3) return 1;
        fmt::format_to(std::back_inserter(out),
                       "time={} kind=settled of={} skill=box-breathing helped=partly "
                       "note=\"easier\"\n",
                       time(), opened);
        return 2;
    }

   private:
    std::string time() {
        now_ += 1 + static_cast<std::int64_t>(dice_.below(static_cast<std::uint64_t>(2 * step_)));
        const bool summer = now_ / 15'778'800 % 2 != 0;
        return to_string(steady::Moment{now_, 0, summer ? 120 : 60});
    }

    void spike(std::string& out, const std::string& at, bool with_recovery) {
        const auto trigger = dice_.below(settled_ ? 10'000 : 40);
        fmt::format_to(std::back_inserter(out),
                       "time={} kind=spike intensity={} trigger=late-reply-{} body={} ", at,
                       dice_.below(11), trigger, one_of(bodies, dice_));
        if (with_recovery)
            fmt::format_to(std::back_inserter(out), "recovery={}m ", 5 + dice_.below(200));
        fmt::format_to(std::back_inserter(out), "note=\"{}\"\n", one_of(notes, dice_));
    }

    void other(std::string& out) {
        fmt::format_to(std::back_inserter(out),
                       "time={} kind={} intensity={} company=alone body={} note=\"{}\"\n", time(),
                       one_of(kinds, dice_), dice_.below(11), one_of(bodies, dice_),
                       one_of(notes, dice_));
    }

    Dice dice_;
    std::int64_t now_ = 631'152'000;
    std::int64_t step_;
    bool settled_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const long long records = std::atoll(argv[1]);
    LogMaker maker(std::atoll(argv[2]), argc > 3 && argv[3] == std::string_view("settled"));
    std::string out = "# steady log 1\n";
    for (long long made = 0; made < records;) {
        made += maker.append(out);
        if (out.size() < 65'536 && made < records) continue;
        std::fwrite(out.data(), 1, out.size(), stdout);
        out.clear();
    }
    return std::fclose(stdout) == 0 ? 0 : 1;
}
