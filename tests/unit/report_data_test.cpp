#include "report/report_data.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

void describe(DataWriter& out) {
    out.value("n", std::int64_t{3});
    out.value("none", DataWriter::Value());
    out.object("inner", [](DataWriter& inside) {
        inside.value("x", 0.5);
        inside.object("deep", [](DataWriter& deep) { deep.value("y", std::string("z")); });
    });
    out.rows("list", 2, [](DataWriter& row, std::size_t i) {
        row.value("name", std::string(i == 0 ? "a" : "b"));
        row.value("n", static_cast<std::int64_t>(i));
    });
    out.rows("empty", 0, nullptr);
}

}  // namespace

TEST_CASE("JSON has a key a line and a row a line") {
    CHECK(write_json(describe) ==
          "{\n"
          "  \"n\": 3,\n"
          "  \"none\": null,\n"
          "  \"inner\": {\n"
          "    \"x\": 0.5,\n"
          "    \"deep\": {\n"
          "      \"y\": \"z\"\n"
          "    }\n"
          "  },\n"
          "  \"list\": [\n"
          "    {\"name\": \"a\", \"n\": 0},\n"
          "    {\"name\": \"b\", \"n\": 1}\n"
          "  ],\n"
          "  \"empty\": []\n"
          "}\n");
}

TEST_CASE("TOML has its values before its tables, and leaves out what is absent") {
    CHECK(write_toml(describe) ==
          "n = 3\n"
          "empty = []\n"
          "\n[inner]\nx = 0.5\n"
          "\n[inner.deep]\ny = \"z\"\n"
          "\n[[list]]\nname = \"a\"\nn = 0\n"
          "\n[[list]]\nname = \"b\"\nn = 1\n");
}

TEST_CASE("numbers are decimal, of four digits") {
    CHECK(decimal(5) == "5.0");
    CHECK(decimal(2.0 / 3) == "0.6667");
    CHECK(decimal(-0.00001) == "0.0");
    CHECK(decimal(0.03125) == "0.0313");
    CHECK(decimal(-0.03125) == "-0.0313");
    CHECK(decimal(1e9) == "1000000000.0");
}
