#include <doctest/doctest.h>

#include "show_setting.h"

using namespace steady;

TEST_CASE("text has a heading for each local day and an entry a record") {
    CHECK(shown("time=2026-11-22T23:10:00+01:00 kind=spike intensity=8 trigger=late-reply "
                "body=tight-chest,urgency belief_before=80\n"
                "time=2026-11-23T00:35:00+01:00 kind=settled of=2026-11-22T23:10:00+01:00 "
                "recovery=85m\n",
                Format::text) ==
          "Sunday 22 November 2026\n"
          "23:10  alarm 8      late-reply\n"
          "       body         tight-chest, urgency\n"
          "       believed     80%\n"
          "\n"
          "Monday 23 November 2026\n"
          "00:35  settled      took: 1h25m\n"
          "       about        the alarm of 22 November 2026, 23:10\n");
}

TEST_CASE("text says things in plain words") {
    struct {
        const char* fields;
        const char* says;
    } const table[] = {
        {"kind=checkin intensity=0", "09:00  checkin 0\n"},
        {"kind=dream company=alone", "09:00  dream        company: alone\n"},
        {"kind=dream note=moon", "09:00  dream        moon\n"},
        {"kind=practice exercise=walk finished=no", "09:00  practice     walk\n"},
        {"kind=spike recovery=unknown", "09:00  alarm        took: no end noted\n"},
        {"kind=settled recovery=unknown", "09:00  settled      took: not known\n"},
        {"kind=settled of=2026-11-22T08:30:00Z", "09:00  settled      about: the alarm of 08:30\n"},
        {"kind=dream box=QUJD", "09:00  dream        sealed: steady-unseal opens it\n"},
    };
    for (const auto& row : table) {
        const std::string line = std::string("time=2026-11-22T09:00:00Z ") + row.fields + "\n";
        CHECK(shown(line, Format::text) == std::string("Sunday 22 November 2026\n") + row.says);
    }
}

TEST_CASE("text is wrapped at the width, and its values stand below each other") {
    Look narrow;
    narrow.columns = 40;
    CHECK(shown("time=2026-11-22T09:00:00Z kind=note note=\"It was a long quiet day.\\n\\nThen "
                "rain.\" evidence_against=none\n",
                Format::text, narrow) ==
          "Sunday 22 November 2026\n"
          "09:00  note            It was a long\n"
          "                       quiet day.\n"
          "\n"
          "                       Then rain.\n"
          "       speaks against  none\n");
}

TEST_CASE("text from a log cannot act on the terminal, and colours are only its own") {
    const std::string line =
        "time=2026-11-22T09:00:00Z kind=\"a\\u001b\\nb\" k\xC2\x9By=1 "
        "note=\"\\u001b[31mred\\u202e\\r\\u0007\" x=\x1b\n";
    const auto plain = shown(line, Format::text);
    for (const char* byte : {"\x1b", "\r", "\a", "\xC2\x9B", "\xE2\x80\xAE"})
        CHECK(plain.find(byte) == plain.npos);
    Look look;
    look.colour = true;
    CHECK(shown("time=2026-11-22T09:00:00Z kind=spike trigger=late x=y\n", Format::text, look) ==
          "\033[1mSunday 22 November 2026\033[0m\n"
          "09:00  alarm        late\n"
          "       \033[2mx\033[0m            y\n");
}
