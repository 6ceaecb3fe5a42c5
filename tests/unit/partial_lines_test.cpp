#include "statistics/partial_lines.h"

#include <doctest/doctest.h>

#include "temporary.h"

using namespace steady;

namespace {

struct Partials {
    PartialsRead read;
    std::vector<std::string> files, told;
};

Partials partials_in(const std::string& text) {
    const TemporaryFolder folder;
    Partials partials;
    partials.read = read_partials(
        {{"all", folder.write("all", text)}},
        [&](const Remark& remark) { partials.told.push_back(to_string(remark)); },
        [&](Partial&& partial, const Source&) { partials.files.push_back(partial.file); });
    return partials;
}

/// So many bytes long, with its LF.
std::string partial_of_size(std::size_t size, char name) {
    const std::string begin = "{\"steady_partial\":1,\"file\":\"", end = "\"}\n";
    return begin + std::string(size - begin.size() - end.size(), name) + end;
}

}  // namespace

TEST_CASE("lines of any length are read, whatever blocks they are read in") {
    for (const std::size_t size : {40U, 65'535U, 65'536U, 65'537U, 200'000U, 16U * 1024U * 1024U}) {
        const std::string text = partial_of_size(size, 'a') + "\n \n" + partial_of_size(50, 'b') +
                                 partial_of_size(70'000, 'c');
        const Partials partials = partials_in(text.substr(0, text.size() - 1));
        CHECK(partials.told.empty());
        REQUIRE(partials.files.size() == 3);
        CHECK(partials.files[0].size() == size - 31);
        CHECK(partials.files[1][0] == 'b');
        CHECK(partials.files[2].size() == 70'000 - 31);
    }
}

TEST_CASE("a line that never ends is told, and takes no more memory than the longest") {
    const Partials partials =
        partials_in(partial_of_size(50, 'a') + std::string(20 * 1024 * 1024, 'x'));
    CHECK(partials.files.size() == 1);
    CHECK(partials.read.bad_lines == 1);
    CHECK(partials.told ==
          std::vector<std::string>{"all:2:1: a line longer than 16 MiB is no partial"});
}

TEST_CASE("a file that cannot be read is told, and so are lines that are no partial") {
    const Partials partials = partials_in("x\n" + partial_of_size(50, 'a') + "{\n");
    CHECK(partials.files.size() == 1);
    CHECK(partials.read.bad_lines == 2);
    CHECK(partials.told.front().starts_with("all:1:1: not a partial"));
    const PartialsRead read = read_partials(
        {{"gone", "/nowhere/gone"}},
        [](const Remark& remark) { CHECK(to_string(remark) == "gone: No such file or directory"); },
        [](Partial&&, const Source&) {});
    CHECK_FALSE(read.all_files);
}
