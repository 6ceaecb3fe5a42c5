#include "log/revise.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

const std::string one = "time=2026-11-20T08:00:00Z kind=note  note=one\n";
const std::string two = "time=2026-11-21T08:00:00Z kind=spike intensity=7 body=heat,urgency\n";
const std::string three = "time=2026-11-22T08:00:00Z kind=note note=\"three\" x\n";

const Kinds& shipped() {
    static const Kinds kinds = [] {
        std::vector<std::string> complaints;
        return load_kinds(complaints);
    }();
    return kinds;
}

Filter where(std::vector<Field> wanted) {
    Filter filter;
    filter.where = std::move(wanted);
    return filter;
}

std::string remarks(std::string_view text) {
    const TemporaryFolder folder;
    std::string all;
    check({{"log", folder.write("log", text)}}, shipped(),
          [&](const Remark& remark) { all += to_string(remark) + "\n"; });
    return all;
}

void write(const Path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

/// A log, and a folder for copies of it.
class Log {
   public:
    explicit Log(const std::string& text) { folder_.write("log", text); }
    Path path() const { return folder_.path("log"); }
    std::string text() const { return read_file(path()); }

   private:
    TemporaryFolder folder_;
    Setting runtime_{"XDG_RUNTIME_DIR", folder_.path().c_str()};
};

}  // namespace

TEST_CASE("undo takes the last record, and leaves comments and blank lines") {
    const Log log("# steady log 1\n" + one + two + "# end\n\n");
    CHECK(undo(log.path(), false) == two.substr(0, two.size() - 1));
    CHECK(log.text().find(two) != std::string::npos);
    CHECK(undo(log.path(), true) == two.substr(0, two.size() - 1));
    CHECK(log.text() == "# steady log 1\n" + one + "# end\n\n");
    CHECK(undo(log.path(), true) == one.substr(0, one.size() - 1));
    CHECK(undo(log.path(), true) == std::nullopt);
    CHECK(log.text() == "# steady log 1\n# end\n\n");
}

TEST_CASE("undo takes half a line back too, and makes no log") {
    const Log log(one + "time=2026-11-2");
    CHECK(undo(log.path(), true) == "time=2026-11-2");
    CHECK(log.text() == one);
    const Path none = log.path().parent_path() / "none";
    CHECK(undo(none, true) == std::nullopt);
    CHECK_FALSE(std::filesystem::exists(none));
}

TEST_CASE("forget removes what the filter chooses, and keeps the bytes of all else") {
    const std::string others = "# steady log 1\nhalf a line\n\n";
    struct {
        Filter filter;
        std::string rest;
    } const table[] = {
        {where({{"kind", "note"}}), two},
        {where({{"body", "urgency"}, {"intensity", "7"}}), one + three},
        {where({{"x", ""}}), one + two},
        {where({{"time", "2026-11-20T09:00:00+01:00"}}), two + three},
        {where({{"note", "o"}}), one + two + three},
    };
    for (const auto& [filter, rest] : table) {
        const Log log(others + one + two + three);
        const auto chosen = forget(log.path(), filter, shipped(), false);
        CHECK(log.text() == others + one + two + three);
        CHECK(forget(log.path(), filter, shipped(), true) == chosen);
        CHECK(log.text() == others + rest);
    }
}

TEST_CASE("forget goes through all parts of a log") {
    const TemporaryFolder folder;
    folder.write("a.log", one + two);
    folder.write("b.log", three);
    CHECK(forget(folder.path(), where({{"kind", "note"}}), shipped(), true).size() == 2);
    CHECK(read_file(folder.path("a.log")) == two);
    CHECK(read_file(folder.path("b.log")).empty());
}

TEST_CASE("forget finds a last line without its end") {
    const Log log(two + one.substr(0, one.size() - 1));
    CHECK(forget(log.path(), where({{"note", "one"}}), shipped(), true).size() == 1);
    CHECK(log.text() == two);
}

TEST_CASE("check tells bad lines and values that do not fit, by their place") {
    CHECK(remarks("# a comment\n\n" + one + two + three).empty());
    CHECK(remarks("").empty());
    CHECK(remarks(one + "note=x\nx=\"\n") ==
          "log:2:1: no time\nlog:3:3: a quote that is not closed\n");
    CHECK(remarks("time=2026-11-20T08:00:00Z kind=spike intensity=12 recovery=unknown of=x\n") ==
          "log:1:38: intensity=12 is not a strength (a whole number from 0 to 10)\n"
          "log:1:68: of=x is not a time (2026-11-22T08:14:05+01:00) or a date (2026-11-22)\n");
    CHECK(remarks(one + one.substr(0, one.size() - 1)) ==
          "log:2:1: a last line without an end; perhaps cut off\n");
}

TEST_CASE("check tells a box that is not whole, in a line with other fields and alone") {
    CHECK(remarks("box=!!!\n" + one + "time=2026-11-20T08:00:00Z kind=spike box=AQ\n") ==
          "log:1:1: box=!!! is not a whole box; the words in it would not open\n"
          "log:3:38: box=AQ is not a whole box; the words in it would not open\n");
}

TEST_CASE("a byte order mark belongs to no record, and stays in its place") {
    const std::string mark = "\xEF\xBB\xBF";
    CHECK(remarks(mark + one).empty());
    const Log log(mark + one + two);
    CHECK(forget(log.path(), where({{"note", "one"}}), shipped(), true).size() == 1);
    CHECK(log.text() == mark + two);
    CHECK(undo(log.path(), true) == two.substr(0, two.size() - 1));
    CHECK(log.text() == mark);
    const Log empty(mark + "# steady log 1\n");
    CHECK(undo(empty.path(), true) == std::nullopt);
}

TEST_CASE("what cannot be read does not stop the rest of a check") {
    const TemporaryFolder folder;
    std::string all;
    check({{"none", folder.path("none")}, {"log", folder.write("log", "x\n")}}, shipped(),
          [&](const Remark& remark) { all += to_string(remark) + "\n"; });
    CHECK(all == "none: No such file or directory\nlog:1:1: no time\n");
    CHECK(remarks(std::string(1'100'000, 'a') + "\nx\n") ==
          "log:1:1: a line longer than 1 MiB; passed over\nlog:2:1: no time\n");
}

TEST_CASE("a copy is private, and gone at the end unless somebody's words are in it") {
    const Log log(one);
    Path path;
    {
        const EditCopy copy(log.path());
        path = copy.path();
        struct stat status {};
        REQUIRE(stat(path.c_str(), &status) == 0);
        CHECK((status.st_mode & 0777) == 0600);
        CHECK(path.parent_path().parent_path() == log.path().parent_path());
        CHECK_FALSE(copy.changed());
    }
    CHECK_FALSE(std::filesystem::exists(path));
    {
        EditCopy copy(log.path());
        path = copy.path();
        write(copy.path(), two);
        CHECK(copy.leave_if_changed());
    }
    CHECK(std::filesystem::exists(path));
}

TEST_CASE("a committed copy takes the log's place, with what was appended meanwhile") {
    for (const std::string& before : {one + two, one + two.substr(0, two.size() - 1)}) {
        const Log log(before);
        const EditCopy copy(log.path());
        write(copy.path(), two.substr(0, two.size() - 1));
        CHECK(copy.changed());
        LockedFile(log.path()).append(three);
        copy.commit();
        CHECK(log.text() == two + three);
    }
}

TEST_CASE("a log that was rewritten meanwhile is left as it is") {
    const Log log(one + two);
    const EditCopy copy(log.path());
    write(copy.path(), two);
    undo(log.path(), true);
    CHECK_THROWS_AS(copy.commit(), Error);
    CHECK(log.text() == one);
}

TEST_CASE("a last line without an end that goes on now was rewritten") {
    const Log log(one + "time=2026-11-21T08:00:00Z kind=note note=late");
    const EditCopy copy(log.path());
    write(copy.path(), one + "time=2026-11-21T08:00:00Z kind=note note=soon\n");
    LockedFile(log.path()).replace(one + "time=2026-11-21T08:00:00Z kind=note note=later\n");
    CHECK_THROWS_AS(copy.commit(), Error);
    CHECK(log.text() == one + "time=2026-11-21T08:00:00Z kind=note note=later\n");
}

TEST_CASE("lines that are new go through the seal, and those of before keep their bytes") {
    const Log log(one + two);
    const EditCopy copy(log.path());
    const std::string changed = "time=2026-11-20T08:00:00Z kind=note  note=none\n";
    write(copy.path(), two + "# new\n" + changed + one + three.substr(0, three.size() - 1));
    LockedFile(log.path()).append(three);
    const auto seal = [](const std::string& line) {
        return line[0] == '#' ? line : "sealed " + std::to_string(line.size());
    };
    CHECK(copy.commit(seal) == 2);
    CHECK(log.text() == two + "# new\nsealed " + std::to_string(changed.size() - 1) + "\n" + one +
                            "sealed " + std::to_string(three.size() - 1) + "\n" + three);
}

TEST_CASE("a log that was not there is made") {
    const Log log("");
    std::filesystem::remove(log.path());
    const EditCopy copy(log.path());
    write(copy.path(), one);
    copy.commit();
    CHECK(log.text() == one);
}

TEST_CASE("mistakes are what was not in the log before, and a log without any record") {
    const Log log(one + "half a line\n");
    const EditCopy copy(log.path());
    const auto mistakes = [&](const std::string& text) {
        write(copy.path(), text);
        std::string all;
        for (const Remark& remark : copy.mistakes(shipped())) all += remark.what + "\n";
        return all;
    };
    CHECK(mistakes("half a line\n" + one).empty());
    CHECK(mistakes(one.substr(0, one.size() - 1)).empty());
    CHECK(mistakes(one + "another half\n") == "no time\n");
    CHECK(mistakes("# nothing\n") == "no record is left; --forget deletes them for good\n");
}

TEST_CASE("a box that was not in the log is a mistake, and one that was not touched is none") {
    const auto box = [](char last) { return "box=AQE" + std::string(244, 'A') + last; };
    const std::string start = "time=2026-11-20T08:00:00Z kind=spike intensity=7 ";
    const Log log(start + box('A') + "\n" + box('E') + "\n" + one);
    const EditCopy copy(log.path());
    const auto mistakes = [&](const std::string& text) {
        write(copy.path(), text);
        std::string all;
        for (const Remark& remark : copy.mistakes(shipped()))
            all += std::to_string(remark.line) + ":" + std::to_string(remark.column) + ": " +
                   remark.what + "\n";
        return all;
    };
    const std::string changed =
        "the box of a sealed record was changed; it would not open any more\n";
    CHECK(mistakes(box('E') + "\n" + start + "company=alone " + box('A') + "\n").empty());
    CHECK(mistakes(start + box('I') + "\n") == "1:50: " + changed);
    CHECK(mistakes(one + box('I') + "\n") == "2:1: " + changed);
    CHECK(mistakes(start + box('A').substr(0, 60) + "\n") ==
          "1:50: box=AQEAAAAAAAAA... is not a whole box; the words in it would not open\n");
}

TEST_CASE("the editor is VISUAL, else EDITOR, with its own arguments") {
    const PrivateCopy copy(one);
    const Setting visual("VISUAL", "  ");
    const Setting editor("EDITOR", "sed -i s/one/ONE/");
    run_editor(copy);
    CHECK(copy.text().find("ONE") != std::string::npos);
    const Setting other("VISUAL", "sed -i s/ONE/two/");
    run_editor(copy);
    CHECK(copy.text().find("two") != std::string::npos);
}

TEST_CASE("an editor that fails, or is not there, is an error") {
    const PrivateCopy copy(one);
    const Setting visual("VISUAL", nullptr);
    for (const char* command : {"false", "/nowhere/editor"}) {
        const Setting editor("EDITOR", command);
        CHECK_THROWS_AS(run_editor(copy), Error);
    }
}
