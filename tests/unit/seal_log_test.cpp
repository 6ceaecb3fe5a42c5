#include "seal/seal_log.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "base/error.h"
#include "definition/settings.h"
#include "log/keep.h"
#include "record/logfmt.h"
#include "seal/seal_recipients.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

/// A person's configuration, in a folder that is gone at the end.
struct Home {
    TemporaryFolder folder;
    Setting config{"XDG_CONFIG_HOME", folder.path().c_str()};
    KeyPair pair = make_key_pair();

    KeepRequest request(const std::string& line) {
        KeepRequest request;
        request.location = folder.path("log");
        request.drafts = read_batch(line, kinds, *parse_moment("2026-11-22T09:00:00Z"));
        request.seal = log_sealer(kinds);
        return request;
    }
    std::string log() const { return read_file(folder.path("log")); }

    Kinds kinds = built_in_kinds();
};

}  // namespace

TEST_CASE("nothing is sealed unless the setting says so") {
    Home home;
    CHECK_FALSE(sealing_wanted());
    CHECK_FALSE(log_sealer(home.kinds));
    save_setting("country", "de");
    CHECK_FALSE(sealing_wanted());
    save_setting("seal", "no");
    CHECK_FALSE(sealing_wanted());
    save_setting("seal", "words");
    CHECK(sealing_wanted() == Sealing::words);
    save_setting("seal", "all");
    CHECK(sealing_wanted() == Sealing::all);
}

TEST_CASE("a setting that says something else stops the keeping, and so does a missing key") {
    Home home;
    for (const char* other : {"yes", "", " ", "Words", "none"}) {
        save_setting("seal", other);
        CHECK_THROWS_AS(log_sealer(home.kinds), Error);
    }
    save_setting("seal", "words");
    CHECK_THROWS_AS(log_sealer(home.kinds), Error);
    add_recipient({home.pair.recipient, ""});
    CHECK(log_sealer(home.kinds));
}

TEST_CASE("what is kept is sealed on its way into the log, and stays open in the hand") {
    Home home;
    add_recipient({home.pair.recipient, ""});
    save_setting("seal", "words");
    const std::string line = "time=2026-11-22T08:00:00Z kind=spike intensity=7 trigger=late-reply";
    const Kept kept = keep(home.request(line));
    CHECK(kept.sealed);
    CHECK(*kept.drafts.front().record.find("trigger") == "late-reply");
    CHECK(
        home.log().starts_with("# steady log 1\n"
                               "time=2026-11-22T08:00:00Z kind=spike intensity=7 box="));
    CHECK(home.log().find("late-reply") == std::string::npos);
    const Kept settled = keep(home.request("time=2026-11-22T08:30:00Z kind=settled"));
    CHECK_FALSE(settled.sealed);
    CHECK(home.log().ends_with("kind=settled of=2026-11-22T08:00:00+00:00 recovery=30m\n"));
}

TEST_CASE("a record that was sealed as a whole is kept as it is") {
    Home home;
    const std::string box = "box=" + Sealer(std::vector{home.pair.recipient}).seal("kind=note");
    const Kept kept = keep(home.request("kind=note note=x\n" + box));
    CHECK(kept.drafts.size() == 2);
    CHECK(home.log().ends_with("note=x\n" + box + "\n"));
}

TEST_CASE("boxes are counted, of one kind or of any") {
    Home home;
    const std::vector<Path> log{home.folder.write(
        "log",
        "# box=a\nkind=note box=a\nkind=journal box=a\nbox=a\nkind=note note=box=\n"
        "kind=note note=\"box=a\"\nboxes=1\n")};
    CHECK(count_boxes(log) == 3);
    CHECK(count_boxes(log, "journal") == 2);
    CHECK(count_boxes({home.folder.path("none")}) == 0);
    CHECK(count_whole_boxes(log) == 1);
}

TEST_CASE("a line is sealed as a whole when its only key is box") {
    CHECK(is_sealed_whole("box=a"));
    CHECK(is_sealed_whole("  box=a\tbox=\"b c\" "));
    for (const char* line : {"", "box=a kind=note", "box=\"", "time=2026-11-22T08:00:00Z"})
        CHECK_FALSE(is_sealed_whole(line));
}
