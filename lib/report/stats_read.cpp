#include "report/stats_read.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "cli/cli.h"
#include "record/kinds_record.h"
#include "report/report_words.h"

namespace steady {
namespace {

struct Pass {
    StatsSummary read;
    bool must_read_again = false;
};

Pass fold_once(const StatsQuery& query, Vocabulary& vocabulary, Reading reading, const Tell& tell,
               Recent* recent) {
    const bool lists = !query.by.empty() && query.types.type_of(query.by).type == Type::list;
    Fold fold(vocabulary, query.filter.since, query.filter.until, reading, lists);
    std::int64_t bad_lines = 0;
    const Tell tell_and_count = [&](const Remark& remark) {
        bad_lines += remark.bad_line;
        tell(remark);
    };
    Pass pass;
    pass.read.all_read = read_entries(query, vocabulary, tell_and_count,
                                      [&](const Entry& entry, bool counted, std::string_view) {
                                          fold.add(entry, counted);
                                          if (recent != nullptr) recent->add(entry, counted);
                                      });
    pass.read.summary = fold.finish();
    pass.must_read_again = fold.must_read_again();
    pass.read.summary.bad_lines = bad_lines;
    return pass;
}

bool is_regular_file(const Source& source) {
    struct stat status {};
    const int found =
        source.path.empty() ? fstat(STDIN_FILENO, &status) : stat(source.path.c_str(), &status);
    return found == 0 && S_ISREG(status.st_mode);
}

}  // namespace

bool is_wanted(const StatsQuery& query, const Entry& entry, std::string_view line) {
    if (!query.filter.admits_kind(entry.kind_name)) return false;
    return query.filter.where.empty() ||
           query.filter.admits(typed_record(line, query.types), query.types);
}

void tell_of_sealed(const EntryReader& reader, const Tell& tell) {
    const auto say = [&](const std::string& what) { tell({"", 0, 0, what, false}); };
    if (reader.sealed() > 0)
        say(counted(reader.sealed(), "sealed record was", "sealed records were") +
            " left out; steady-unseal opens them");
    if (reader.partly_sealed() > 0)
        say(counted(reader.partly_sealed(), "record has", "records have") +
            " sealed words, which are not counted; steady-unseal opens them");
}

/// Only files can be read again: a pipe is empty then.
StatsSummary read_summary(const StatsQuery& query, Vocabulary& vocabulary, Recent* recent) {
    const bool are_files = std::ranges::all_of(query.sources, is_regular_file);
    const off_t stdin_start = lseek(STDIN_FILENO, 0, SEEK_CUR);
    Pass pass = fold_once(query, vocabulary, are_files ? Reading::again : Reading::once,
                          tell_on_stderr(), recent);
    if (!pass.must_read_again) return std::move(pass.read);
    lseek(STDIN_FILENO, stdin_start, SEEK_SET);
    return fold_once(
               query, vocabulary, Reading::unordered, [](const Remark&) {}, nullptr)
        .read;
}

}  // namespace steady
