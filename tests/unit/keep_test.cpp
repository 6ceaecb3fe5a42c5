#include "log/keep.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "temporary.h"

using namespace steady;

namespace {

Moment moment(const std::string& time) { return *parse_moment("2026-11-" + time + "+00:00"); }

Draft draft(const std::string& time, std::string kind, std::vector<Field> fields = {}) {
    Draft made;
    made.record = {moment(time), std::move(kind), std::move(fields)};
    made.has_time = false;
    return made;
}

/// A log, and what is kept in it.
class Log {
   public:
    Kept keep(std::vector<Draft> drafts, std::optional<Eased> eased = {}) {
        KeepRequest request;
        request.location = path();
        request.drafts = std::move(drafts);
        request.eased = std::move(eased);
        return steady::keep(request);
    }
    Path path() const { return folder_.path("log"); }
    std::string text() const { return read_file(path()); }

    /// The last line, from its kind on.
    std::string last() const {
        const std::string all = text();
        return all.substr(all.rfind(" kind=") + 6, all.size() - all.rfind(" kind=") - 7);
    }

   private:
    TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("a new log begins with its comment, and records follow in their order") {
    Log log;
    log.keep({draft("22T10:00:00", "note", {{"note", "one two"}}), draft("22T09:00:00", "quiet")});
    log.keep({draft("22T11:00:00", "note")});
    CHECK(log.text() ==
          "# steady log 1\n"
          "time=2026-11-22T10:00:00+00:00 kind=note note=\"one two\"\n"
          "time=2026-11-22T09:00:00+00:00 kind=quiet\n"
          "time=2026-11-22T11:00:00+00:00 kind=note\n");
}

TEST_CASE("nothing to keep makes no log, and neither does a dry run") {
    Log log;
    log.keep({});
    KeepRequest request;
    request.location = log.path();
    request.drafts = {draft("22T10:00:00", "settled")};
    request.dry_run = true;
    CHECK(keep(request).answered.size() == 1);
    CHECK_FALSE(std::filesystem::exists(log.path()));
}

TEST_CASE("settled answers the last open alarm, and says how long it took") {
    Log log;
    log.keep({draft("22T10:00:00", "spike", {{"trigger", "silence"}})});
    const Kept kept = log.keep({draft("22T10:40:59", "settled", {{"note", "tea"}})});
    REQUIRE(kept.answered.size() == 1);
    CHECK(kept.answered[0].asked->time == moment("22T10:00:00"));
    CHECK(log.last() ==
          "settled of=2026-11-22T10:00:00+00:00 trigger=silence recovery=40m note=tea");
    CHECK_FALSE(log.keep({draft("22T10:50:00", "settled")}).answered[0].asked);
    CHECK(log.last() == "settled");
}

TEST_CASE("what a person gave is not filled in again") {
    Log log;
    log.keep({draft("22T10:00:00", "spike", {{"trigger", "silence"}})});
    log.keep({draft("22T11:00:00", "settled", {{"trigger", "memory"}, {"recovery", "5m"}})});
    CHECK(log.last() == "settled trigger=memory recovery=5m of=2026-11-22T10:00:00+00:00");
    log.keep({draft("22T11:10:00", "spike")});
    log.keep({draft("22T11:20:00", "settled", {{"of", "2026-11-22T10:00:00+00:00"}})});
    CHECK(log.last() == "settled of=2026-11-22T10:00:00+00:00");
}

TEST_CASE("on a later day the length is what the person said, or not known") {
    struct {
        std::optional<Eased> eased;
        bool has_time;
        const char* recovery;
    } const table[] = {
        {std::nullopt, false, "unknown"},
        {std::nullopt, true, "20m"},
        {Eased{moment("21T23:50:00"), "5m"}, false, "5m"},
        {Eased{moment("21T23:50:00"), "unknown"}, false, "unknown"},
        {Eased{moment("21T23:00:00"), "5m"}, false, "unknown"},
    };
    for (const auto& row : table) {
        Log log;
        log.keep({draft("21T23:50:00", "spike")});
        Draft answer = draft("22T00:10:00", "settled");
        answer.has_time = row.has_time;
        log.keep({answer}, row.eased);
        CHECK(log.last() ==
              std::string("settled of=2026-11-21T23:50:00+00:00 recovery=") + row.recovery);
    }
}

TEST_CASE("chose answers the last open urge, and leaves a length that is not known out") {
    Log log;
    log.keep({draft("21T23:30:00", "urge"), draft("21T23:40:00", "spike")});
    log.keep({draft("21T23:45:00", "chose", {{"choice", "waited"}})});
    CHECK(log.last() == "chose choice=waited of=2026-11-21T23:30:00+00:00 waited=15m");
    log.keep({draft("21T23:50:00", "urge", {{"trigger", "silence"}})});
    log.keep({draft("22T00:10:00", "chose", {{"choice", "asked"}})},
             Eased{moment("21T23:50:00"), "unknown"});
    CHECK(log.last() == "chose choice=asked of=2026-11-21T23:50:00+00:00 trigger=silence");
}

TEST_CASE("no two alarms have the same time, in the log or in one batch") {
    Log log;
    log.keep({draft("22T10:00:00", "spike")});
    const Kept kept =
        log.keep({draft("22T10:00:00", "spike"), draft("22T10:00:00", "note"),
                  draft("22T10:00:00.999", "spike"), draft("22T10:00:00.999", "spike")});
    std::vector<Moment> times;
    for (const Draft& made : kept.drafts) times.push_back(made.record.time);
    CHECK(times == std::vector<Moment>{moment("22T10:00:00.001"), moment("22T10:00:00"),
                                       moment("22T10:00:00.999"), moment("22T10:00:01")});
}

TEST_CASE("a settled of the same batch follows an alarm that was moved on") {
    Log log;
    log.keep({draft("22T10:00:00", "spike")});
    const std::string of = "2026-11-22T10:00:00+00:00";
    log.keep({draft("22T10:00:00", "spike"), draft("22T10:05:00", "settled", {{"of", of}})});
    CHECK(log.last() == "settled of=2026-11-22T10:00:00.001+00:00");
    log.keep({draft("22T10:06:00", "settled", {{"of", of}})});
    CHECK(log.last() == "settled of=" + of);
}

TEST_CASE("an alarm and its end in one second belong together, even when it was moved on") {
    Log log;
    log.keep({draft("22T10:00:00", "spike")});
    log.keep({draft("22T10:00:00", "spike", {{"trigger", "memory"}})});
    log.keep({draft("22T10:00:00", "settled")});
    CHECK(log.last() == "settled of=2026-11-22T10:00:00.001+00:00 trigger=memory recovery=0s");
}

TEST_CASE("an alarm within two hours of an open one is perhaps the same wave") {
    Log log;
    CHECK_FALSE(log.keep({draft("22T10:00:00", "spike")}).same_wave);
    CHECK(log.keep({draft("22T11:59:59", "spike")}).same_wave);
    CHECK_FALSE(log.keep({draft("22T13:59:59", "spike")}).same_wave);
    CHECK_FALSE(log.keep({draft("22T14:10:00", "note")}).same_wave);
    log.keep({draft("22T14:10:00", "settled")});
    CHECK_FALSE(log.keep({draft("22T16:05:00", "spike")}).same_wave);
}

TEST_CASE("a record is at most 64 KiB, and one that is longer refuses them all") {
    Log log;
    const Draft small = draft("22T10:00:00", "note");
    const std::size_t frame = small.line().size() + std::string(" note=").size();
    const auto with = [](std::size_t length) {
        return draft("22T10:00:00", "note", {{"note", std::string(length, 'a')}});
    };
    log.keep({with(longest_written_line - frame)});
    CHECK_THROWS_AS(log.keep({small, with(longest_written_line - frame + 1)}), Error);
    CHECK(log.text().size() == std::string("# steady log 1\n").size() + longest_written_line + 1);
}

TEST_CASE("in a folder all parts are looked at, and this machine's is written") {
    const TemporaryFolder folder;
    folder.write("phone.log", "time=2026-11-22T10:00:00+00:00 kind=spike\n");
    KeepRequest request;
    request.location = folder.path();
    request.drafts = {draft("22T10:20:00", "settled"), draft("22T10:00:00", "spike")};
    const Kept kept = keep(request);
    CHECK(kept.answered[0].asked->time == moment("22T10:00:00"));
    CHECK(kept.drafts[1].record.time == moment("22T10:00:00.001"));
    CHECK(read_file(folder.path("phone.log")).size() == 42);
    CHECK(open_record_for("settled", folder.path(), moment("22T10:30:00"))->time ==
          moment("22T10:00:00.001"));
}

TEST_CASE("a length is kept in whole minutes, and in seconds below one") {
    CHECK(length_between(moment("22T10:00:00"), moment("22T10:00:59")) == "59s");
    CHECK(length_between(moment("22T10:00:00"), moment("22T11:30:59")) == "1h30m");
    CHECK(length_between(moment("22T10:00:00"), moment("22T09:00:00")) == "0s");
}
