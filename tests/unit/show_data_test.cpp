#include <doctest/doctest.h>
#include <toml++/toml.h>

#include <nlohmann/json.hpp>

#include "show_setting.h"

using namespace steady;

TEST_CASE("logfmt gives back the very bytes of a line") {
    const std::string lines =
        "kind=spike  x=\xFF time=\"2026-11-22T09:00:00Z\" a=1 a=2 flag intensity=11\r\n";
    CHECK(shown(lines, Format::logfmt) == lines);
    CHECK(shown("time=2026-11-22T09:00:00Z kind=a", Format::logfmt) ==
          "time=2026-11-22T09:00:00Z kind=a\n");
}

TEST_CASE("json has numbers, lists and strings, in the order of the line") {
    CHECK(shown("time=2026-11-22T09:00:00.250Z kind=spike words=007 body=heat,numb "
                "belief_before=80 recovery=25m flag note=7 intensity=7\n",
                Format::json) ==
          "{\"time\":\"2026-11-22T09:00:00.250Z\",\"kind\":\"spike\",\"words\":7,"
          "\"body\":[\"heat\",\"numb\"],\"belief_before\":80,\"recovery\":\"25m\",\"flag\":\"\","
          "\"note\":\"7\",\"intensity\":7}\n");
}

TEST_CASE("json keeps a word that is fine beside a number, and the last of two values") {
    CHECK(shown("time=2026-11-22T09:00:00Z kind=a words=3 x=y words=many\n", Format::json) ==
          "{\"time\":\"2026-11-22T09:00:00Z\",\"kind\":\"a\",\"words\":\"many\",\"x\":\"y\"}\n");
}

TEST_CASE("json is read back as the same text, whatever was in it") {
    const std::string line =
        "time=2026-11-22T09:00:00Z kind=a k\\y=1 note=\"q\\\" b\\\\ n\\n t\\t e\\u001b d\\u007f "
        "c\\u0085 r\\u202e \xC3\xA4 \xF0\x9F\x99\x82 \xFF\"\n";
    const std::string out = shown(line, Format::json);
    const auto object = nlohmann::json::parse(out);
    CHECK(object["note"] ==
          "q\" b\\ n\n t\t e\x1b d\x7f c\xC2\x85 r\xE2\x80\xAE \xC3\xA4 \xF0\x9F\x99\x82 "
          "\xEF\xBF\xBD");
    CHECK(object["k\\y"] == "1");
    CHECK(out.find_first_of("\x1b\x7f") == out.npos);
    CHECK(out.find("\\u202e") != out.npos);
}

TEST_CASE("csv has all keys in order of first appearance, and quotes what needs it") {
    CHECK(shown("time=2026-11-22T09:00:00Z kind=spike body=heat,numb note=\"He said \\\"no\\\".\"\n"
                "time=2026-11-22T10:00:00Z kind=a,b intensity=3 note=\"two\\nlines\"\n"
                "time=2026-11-22T11:00:00Z kind=c note=\xFF\n",
                Format::csv) ==
          "time,kind,body,note,intensity\n"
          "2026-11-22T09:00:00Z,spike,\"heat,numb\",\"He said \"\"no\"\".\",\n"
          "2026-11-22T10:00:00Z,\"a,b\",,\"two\nlines\",3\n"
          "2026-11-22T11:00:00Z,c,,\xEF\xBF\xBD,\n");
}

TEST_CASE("no cell of safe csv is a formula, nor is a kind or a key") {
    CHECK(shown("time=2026-11-22T09:00:00Z kind=+k @key=x note=\"=1+1\"\n", Format::safe_csv) ==
          "time,kind,'@key,note\n2026-11-22T09:00:00Z,'+k,x,'=1+1\n");
}

TEST_CASE("no records are a header in csv and nothing elsewhere") {
    CHECK(shown("", Format::csv) == "time,kind\n");
    for (const Format format : {Format::text, Format::logfmt, Format::json, Format::toml})
        CHECK(shown("", format).empty());
}

TEST_CASE("toml has times and dates of its own, and quotes odd keys") {
    const std::string out = shown(
        "time=2026-11-22T09:00:00.5-03:30 kind=settled of=2026-11-22T08:00:00Z intensity=3 "
        "body=heat,numb a.b=1 note=\"e\\u001b d\\u007f\"\n"
        "time=2026-11-22T23:00:00Z kind=outcome of=2026-11-20\n",
        Format::toml);
    CHECK(out ==
          "[[record]]\ntime = 2026-11-22T09:00:00.5-03:30\nkind = \"settled\"\n"
          "of = 2026-11-22T08:00:00+00:00\nintensity = 3\nbody = [\"heat\",\"numb\"]\n"
          "\"a.b\" = \"1\"\nnote = \"e\\u001b d\\u007f\"\n\n"
          "[[record]]\ntime = 2026-11-22T23:00:00+00:00\nkind = \"outcome\"\nof = 2026-11-20\n");
    const toml::table table = toml::parse(std::string_view(out));
    CHECK(table["record"][0]["time"].is_date_time());
    CHECK(table["record"][0]["note"] == "e\x1b d\x7f");
    CHECK(table["record"][1]["of"].is_date());
}

TEST_CASE("a time that was written with escapes is read, and then written") {
    const std::string log = "time=\"2026-11-22T09:00:00\\u002b01:00\" kind=\"sp\\u0069ke\"\n";
    CHECK(shown(log, Format::json) ==
          "{\"time\":\"2026-11-22T09:00:00+01:00\",\"kind\":\"spike\"}\n");
    CHECK(shown(log, Format::csv) == "time,kind\n2026-11-22T09:00:00+01:00,spike\n");
    CHECK(shown(log, Format::toml) ==
          "[[record]]\ntime = 2026-11-22T09:00:00+01:00\nkind = \"spike\"\n");
}
