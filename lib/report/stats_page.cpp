#include "report/stats_page.h"

#include <algorithm>

#include "cli/cli.h"
#include "report/report_html.h"
#include "report/report_records.h"
#include "report/report_words.h"
#include "statistics/figures.h"

namespace steady {
namespace {

/// Sets both, or neither when one of them says little.
void put_beside(ReportPage& page, std::optional<Figures> recent, Figures before) {
    const Figures& now = recent ? *recent : page.figures;
    if (!means_something(now) || !means_something(before)) return;
    page.recent = std::move(recent);
    page.before = std::move(before);
}

void compare_last_weeks(ReportPage& page, const Recent& recent) {
    if (recent.empty()) return;
    const Day end = recent.window_end();
    put_beside(page, figures_of(recent.summary(end - window_days + 1, end)),
               figures_of(recent.summary(end - 2 * window_days + 1, end - window_days)));
}

/// Reads again, so only files; nothing that is wrong with them is told twice.
void compare_before(ReportPage& page, StatsQuery query, Vocabulary& vocabulary) {
    const bool are_files =
        std::ranges::none_of(query.sources, [](const Source& of) { return of.path.empty(); });
    const Figures& now = page.figures;
    if (!are_files || !now.from || !now.to || *now.from > *now.to) return;
    query.filter.until = *now.from - 1;
    query.filter.since = *now.from - (*now.to - *now.from + 1);
    Fold fold(vocabulary, query.filter.since, query.filter.until, Reading::unordered);
    read_entries(
        query, vocabulary, [](const Remark&) {},
        [&](const Entry& entry, bool counted, std::string_view) { fold.add(entry, counted); });
    put_beside(page, {}, figures_of(fold.finish()));
}

void say_likely_slips(const std::vector<std::string>& kinds, const Kinds& types) {
    for (const std::string& kind : kinds)
        if (const auto meant = types.meant_by(kind); meant && types.find(kind) == nullptr)
            warn(kind + ": did you mean " + *meant + "?");
}

}  // namespace

StatsPage make_page(const StatsQuery& query, const std::vector<std::string>& note_kinds,
                    const Moment& clock) {
    say_likely_slips(note_kinds, query.types);
    Vocabulary vocabulary;
    Recent recent(vocabulary, clock.day());
    PageRecords records(query.filter, query.types, vocabulary, note_kinds);
    Fold fold(vocabulary, query.filter.since, query.filter.until, Reading::once);
    std::int64_t bad_lines = 0;
    const Tell say = tell_on_stderr();
    const Tell tell = [&](const Remark& remark) {
        bad_lines += remark.bad_line;
        say(remark);
    };
    StatsPage made;
    made.all_read = read_entries(query, vocabulary, tell,
                                 [&](const Entry& entry, bool counted, std::string_view line) {
                                     fold.add(entry, counted);
                                     recent.add(entry, counted);
                                     records.add(line, entry, counted);
                                 });
    Summary summary = fold.finish();
    summary.bad_lines = bad_lines;
    if (summary.records == 0)
        say_none_found(query.filter, query.types, query.sources, made.all_read);
    ReportPage page;
    page.today = clock.day();
    page.only = query.filter.choice();
    page.figures = figures_of(summary);
    const Waits::Parts waits = summary.total().waits.parts();
    page.ended = waits.ended;
    page.censored = waits.censored;
    records.put_on(page);
    if (query.filter.since)
        compare_before(page, query, vocabulary);
    else if (!query.filter.until)
        compare_last_weeks(page, recent);
    made.html = html_report(page);
    return made;
}

}  // namespace steady
