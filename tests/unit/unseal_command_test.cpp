#include "seal/unseal_command.h"

#include <doctest/doctest.h>

#include <array>

#include "temporary.h"

using namespace steady;

TEST_CASE(
    "a box that comes after the passphrase was asked for, or not, is no reason to ask again") {
    const TemporaryFolder folder;
    const KeyPair pair = make_key_pair();
    Sealer sealer(std::array{pair.recipient});
    const std::string line = "kind=note box=" + sealer.seal("kind=note note=x\n10");
    const std::string file = "log";
    const Tell none = [](const Remark&) { CHECK(false); };
    Unsealer unsealer(folder.path("key"), std::nullopt, none);  // no key: it could only fail
    unsealer.get_ready({folder.write("log", "kind=note note=plain\n")});
    const OpenedLine opened = unsealer.open({line, file, 2});
    CHECK(opened.is == OpenedLine::Is::plain);
    CHECK(opened.text == line);
    CHECK(unsealer.locked() == 0);
}
