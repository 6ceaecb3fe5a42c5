#include "report/stats_command.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "base/file.h"
#include "report/report.h"
#include "report/report_by.h"
#include "report/report_compare.h"
#include "report/report_csv.h"
#include "report/report_layout.h"
#include "report/report_line.h"
#include "report/report_words.h"
#include "report/stats_looks.h"
#include "report/stats_page.h"
#include "report/stats_partials.h"
#include "report/stats_read.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr const char* look_again =
    "You have looked at this today already. It moves slowly; once a week is plenty.";

[[noreturn]] void refuse_format(const StatsOptions& options, const char* what) {
    throw misuse("--format " + options.format + ": " + what, "See steady-stats --help");
}

void say_if_none(const StatsSummary& read, const StatsQuery& query) {
    if (read.summary.records == 0)
        say_none_found(query.filter, query.types, query.sources, read.all_read);
}

TextReport text_report_of(const StatsOptions& options, const StatsQuery& query, const Figures& all,
                          const Recent& recent, Day today) {
    TextReport report;
    report.today = today;
    report.only = query.filter.choice();
    report.all = all;
    report.window = all;
    report.pictures = !options.plain;
    const bool own_window =
        options.all || !options.filter.since.empty() || !options.filter.until.empty();
    if (own_window || recent.empty()) return report;
    const Day end = recent.window_end();
    const Day from = std::max(end - window_days + 1, all.from.value_or(end));
    report.window = figures_of(recent.summary(std::min(from, end), end));
    Figures before = figures_of(recent.summary(end - 2 * window_days + 1, end - window_days));
    if (means_something(report.window) && means_something(before))
        report.before = std::move(before);
    return report;
}

std::string text_of(const StatsOptions& options, const StatsQuery& query, const Figures& all,
                    const Recent& recent, Day today) {
    const Look look = report_look(options);
    std::string text = text_report(text_report_of(options, query, all, recent, today), look);
    const bool is_looked_at = options.output.empty() && isatty(STDOUT_FILENO) != 0;
    if (is_looked_at && !text.empty() && looked_before(today))
        text += "\n" + sentence(look_again, look);
    return text;
}

Made make_report(const StatsOptions& options, const StatsQuery& query, const Moment& clock) {
    const bool text = options.format == "text";
    Vocabulary vocabulary;
    Recent recent(vocabulary, clock.day());
    StatsSummary read = read_summary(query, vocabulary, text ? &recent : nullptr);
    say_if_none(read, query);
    // What was counted is given back to the system before the report is written.
    const Figures figures = figures_of(std::exchange(read.summary, {}));
    if (text) return {text_of(options, query, figures, recent, clock.day()), read.all_read};
    return {options.format == "json"   ? json_report(figures)
            : options.format == "toml" ? toml_report(figures)
                                       : csv_report(figures),
            read.all_read};
}

/// A field that no record has may be a slip of the finger.
void say_meant(const std::string& field, const Kinds& kinds) {
    std::vector<std::string> known = kinds.fields();
    known.insert(known.end(), {"kind", "weekday", "hour"});
    if (const auto near = closest(field, known)) warn(field + ": did you mean " + *near + "?");
}

Made make_table(const StatsOptions& options, StatsQuery query) {
    refuse_people(options.by);
    query.by = options.by;
    Vocabulary vocabulary;
    const StatsSummary read = read_summary(query, vocabulary, nullptr);
    say_if_none(read, query);
    const ByReport report = by_report(figures_of(read.summary), options.by);
    if (report.figures.triggers.empty()) say_meant(options.by, query.types);
    return {options.format == "text"   ? text_by(report, report_look(options))
            : options.format == "json" ? json_by(report)
            : options.format == "toml" ? toml_by(report)
                                       : csv_by(report, csv_of(options)),
            read.all_read};
}

/// `4w`, `30d`: how many days.
Day days_of(const std::string& length, const Moment& clock) {
    const bool is_number = length.find_first_not_of("0123456789") == length.size() - 1;
    if (length.size() > 1 && is_number && length[0] != '0' &&
        (length.back() == 'w' || length.back() == 'd'))
        return clock.day() - parse_boundary(length, clock) + 1;
    throw misuse("--compare " + length + ": not a number of weeks or days", "Try --compare 4w");
}

Made make_comparison(const StatsOptions& options, const StatsQuery& query, const Moment& clock) {
    const Day days = days_of(options.compare, clock);
    Vocabulary vocabulary;
    Recent recent(vocabulary, clock.day(), days);
    std::int64_t bad_lines = 0;
    const Tell say = tell_on_stderr();
    const Tell tell = [&](const Remark& remark) {
        bad_lines += remark.bad_line;
        say(remark);
    };
    const bool all_read = read_entries(
        query, vocabulary, tell,
        [&](const Entry& entry, bool counted, std::string_view) { recent.add(entry, counted); });
    if (recent.empty()) {
        say_none_found(query.filter, query.types, query.sources, all_read);
        return {"", all_read};
    }
    const Day end = recent.window_end();
    Comparison comparison = comparison_of(recent.summary(end - 2 * days + 1, end - days),
                                          recent.summary(end - days + 1, end));
    comparison.before.bad_lines = comparison.now.bad_lines = bad_lines;  // they have no day
    if (options.format == "csv") refuse_format(options, "--compare has no rows");
    return {options.format == "text"   ? text_comparison(comparison, report_look(options))
            : options.format == "json" ? json_comparison(comparison)
                                       : toml_comparison(comparison),
            all_read};
}

/// The last full ISO week, and the four before it; lines from before them are passed over.
Made make_line(const StatsOptions& options, StatsQuery query, const Moment& clock) {
    if (options.format != "text") refuse_format(options, "--line is text");
    const Day sunday = clock.day() - weekday(clock.day()) - 1;
    const Day monday = sunday - 6;
    query.filter.since = monday - window_days;
    query.filter.until.reset();
    Vocabulary vocabulary;
    Fold week(vocabulary, monday, sunday, Reading::unordered);
    Fold before(vocabulary, monday - window_days, monday - 1, Reading::unordered);
    const bool all_read = read_entries(query, vocabulary, tell_on_stderr(),
                                       [&](const Entry& entry, bool counted, std::string_view) {
                                           week.add(entry, counted);
                                           before.add(entry, counted);
                                       });
    const Figures last = figures_of(week.finish());
    const Figures earlier = figures_of(before.finish());
    if (!all_read && last.records + earlier.records == 0) return {"", all_read};
    return {status_line(last, earlier) + "\n", all_read};
}

Made make_html(const StatsOptions& options, const StatsQuery& query, const Moment& clock) {
    if (!options.by.empty() || !options.compare.empty())
        refuse_format(options, "a page is of everything, without --by and --compare");
    StatsPage page = make_page(query, options.notes, clock);
    return {std::move(page.html), page.all_read};
}

/// They would cut what is compared, and not say so.
void refuse_days(const StatsOptions& options, const char* with, const char* days) {
    if (options.filter.since.empty() && options.filter.until.empty()) return;
    throw misuse(std::string(with) + " is of " + days + "; --since and --until do not go with it",
                 "See steady-stats --help");
}

Made make(const StatsOptions& options) {
    if (!options.compare.empty()) refuse_days(options, "--compare", "the days up to today");
    if (options.line) refuse_days(options, "--line", "the last full week");
    if (options.safe_csv && options.format != "csv") throw misuse("--safe-csv is for --format csv");
    if (options.merge) return make_merged(options);
    const Moment clock = now();
    StatsQuery query{options.input.sources(), options.filter.filter(clock), {}, ""};
    const bool html = options.format == "html";
    if (!options.notes.empty() && !html) throw misuse("--notes is for --format html");
    if (html || !query.filter.where.empty() || !query.filter.kinds.empty() || !options.by.empty())
        query.types = load_kinds_with_warnings();
    if (options.partial) return make_partial(options, query);
    if (options.line) return make_line(options, std::move(query), clock);
    if (html) return make_html(options, query, clock);
    if (!options.compare.empty()) return make_comparison(options, query, clock);
    if (!options.by.empty()) return make_table(options, std::move(query));
    return make_report(options, query, clock);
}

/// What comes from a log never acts on a terminal.
void deliver(const Made& made, const std::string& output) {
    if (!output.empty() && output != "-") {
        write_private_report(output, made.report, made.all_read);
        return;
    }
    const std::string shown = isatty(STDOUT_FILENO) != 0 ? clean(made.report) : made.report;
    std::fwrite(shown.data(), 1, shown.size(), stdout);
}

}  // namespace

Look report_look(const StatsOptions& options) {
    Look look = look_of(options.output.empty() ? STDOUT_FILENO : -1, options.plain);
    look.columns = std::clamp(look.columns, 30, 100);
    return look;
}

CsvStyle csv_of(const StatsOptions& options) {
    return options.safe_csv ? CsvStyle::safe : CsvStyle::plain;
}

Exit report_statistics(const StatsOptions& options) {
    options.input.refuse_as_output(options.output);
    const Made made = make(options);
    deliver(made, options.output);
    return made.all_read ? Exit::done : Exit::failed;
}

}  // namespace steady
