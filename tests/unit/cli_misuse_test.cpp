#include "cli/cli_misuse.h"

#include <doctest/doctest.h>

using namespace steady;

TEST_CASE("what CLI11 says of a wrong call is told in a person's words") {
    struct Row {
        const char* what;
        const char* told;
    };
    for (const auto& [what, told] : {
             Row{"--at: At Most 1 required but received 2",
                 "--at: given more than once, and it takes one"},
             {"--at: 1 required TIME missing", "--at: TIME is missing"},
             {"--format: 1 required FORMAT:{text,json} missing", "--format: FORMAT is missing"},
             {"--format: x not in {text,json}", "--format: x is none of text, json"},
             {"--minutes: Value 0 not in range 0.01 to 20",
              "--minutes: 0 is not a number from 0.01 to 20"},
             {"--minutes: Value x not in range 0.010000 to 1440.000000",
              "--minutes: x is not a number from 0.01 to 1440"},
             {"--plain: something new", "--plain: something new"},
             {"Could not convert: --passphrase-fd = abc", "--passphrase-fd: abc is not a number"},
             {"Could not convert: --init = a = b", "--init: it takes no value"},
             {"--compare excludes --line", "--compare excludes --line"},
             {"", ""},
         })
        CHECK(told_misuse(what, {"--init", "--quiet"}) == told);
}

TEST_CASE("a choice that is nearly one of those there are is followed by the one meant") {
    CHECK(next_after_misuse("--format: jsn not in {text,json}", "other") == "Did you mean json?");
    CHECK(next_after_misuse("--format: x not in {text,json}", "other") == "other");
    CHECK(next_after_misuse("--at: 1 required TIME missing", "other") == "other");
}
