#include "report/report_csv.h"

#include <doctest/doctest.h>

using namespace steady;

TEST_CASE("a row a week, and what is absent is empty") {
    Figures figures;
    figures.weeks = {{2238, 5, 3, 4.2, 5.5, 90}, {2239, 0, 0, {}, {}, {}}};
    CHECK(csv_report(figures) == "week,days_observed,spikes,intensity,recovery\n" +
                                     iso_week_name(2238) + ",5,3,5.5,90\n" + iso_week_name(2239) +
                                     ",0,0,,\n");
    CHECK(csv_report(Figures{}) == "week,days_observed,spikes,intensity,recovery\n");
}

TEST_CASE("cells with commas, quotes or line ends are quoted") {
    const std::string csv = write_csv([](DataWriter& out) {
        out.value("left out", std::int64_t{1});
        out.rows("rows", 1, [](DataWriter& row, std::size_t) {
            row.value("a", std::string("x,\"y\""));
            row.value("b", std::string("1\n2"));
            row.value("c", std::string("plain"));
        });
    });
    CHECK(csv == "a,b,c\n\"x,\"\"y\"\"\",\"1\n2\",plain\n");
}

TEST_CASE("a safe table has no text that is a formula; numbers stay numbers") {
    const std::string csv = write_csv(
        [](DataWriter& out) {
            out.rows("rows", 1, [](DataWriter& row, std::size_t) {
                row.value("a", std::string("=1+1"));
                row.value("b", -1.5);
                row.value("c", std::int64_t{-2});
            });
        },
        CsvStyle::safe);
    CHECK(csv == "a,b,c\n'=1+1,-1.5,-2\n");
}
