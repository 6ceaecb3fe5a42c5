#include "seal/seal_recipients.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

TEST_CASE("recipients are added once, with their names, and read in order") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    CHECK(read_recipients().empty());
    const PublicKey one = make_key_pair().recipient, two = make_key_pair().recipient;
    CHECK(add_recipient({one, "my key"}));
    CHECK(add_recipient({two, ""}));
    CHECK_FALSE(add_recipient({one, "again"}));
    const auto recipients = read_recipients();
    CHECK(keys_of(recipients) == std::vector{one, two});
    CHECK(recipients[0].name == "my key");
    CHECK(recipients[1].name.empty());
}

TEST_CASE("one recipient too many is not added, for then nothing could be sealed") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    for (std::size_t i = 0; i < most_recipients; ++i)
        CHECK(add_recipient({make_key_pair().recipient, ""}));
    CHECK_THROWS_AS(add_recipient({make_key_pair().recipient, ""}), Error);
    CHECK(read_recipients().size() == most_recipients);
    CHECK_NOTHROW(Sealer(keys_of(read_recipients())));
}

TEST_CASE("a recipient that does not read stops the sealing") {
    const std::string key = to_string(make_key_pair().recipient);
    CHECK(parse_recipients("# mine\n\n  " + key + "\ta name \r\n", "f").at(0).name == "a name");
    for (const std::string& wrong : {key.substr(1), key + "A", std::string("age1xyz")})
        CHECK_THROWS_WITH_AS(parse_recipients(key + "\n" + wrong, "f"),
                             "f:2:1: not a key that records can be sealed to", Error);
}
