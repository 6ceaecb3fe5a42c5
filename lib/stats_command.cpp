#include "stats_command.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "kinds_record.h"
#include "recent.h"
#include "report_words.h"
#include "text.h"

namespace steady {
namespace {

struct Read {
    Summary summary;
    bool all_read = true;
    bool must_read_again = false;
};

/// One pass over everything: each line decoded once, folded, and shown to `recent`.
class Pass {
   public:
    Pass(const Filter& filter, const Kinds& types, Tell tell, Recent* recent)
        : filter_(filter),
          types_(types),
          gate_(filter.since),
          tell_(std::move(tell)),
          recent_(recent) {}

    Read read(const std::vector<Source>& sources, Reading reading) {
        Fold fold(filter_.since, filter_.until, reading);
        const Tell tell = [this](const Remark& remark) {
            bad_lines_ += remark.bad_line;
            tell_(remark);
        };
        EntryReader reader(tell);
        Read read;
        read.all_read =
            for_each_line(sources, tell, [&](std::string_view line, const LineReader& place) {
                if (!gate_.admits(line)) return;
                const auto entry = reader.read(line, place);
                if (!entry) return;
                const bool counted = is_counted(*entry, line);
                fold.add(*entry, counted);
                if (recent_ != nullptr) recent_->add(*entry, counted);
            });
        read.must_read_again = fold.must_read_again();
        read.summary = fold.finish();
        read.summary.bad_lines = bad_lines_;
        if (reader.sealed() > 0)
            tell_({"", 0, 0,
                   counted(reader.sealed(), "sealed record was", "sealed records were") +
                       " left out; steady-unseal opens them",
                   false});
        return read;
    }

   private:
    /// Days are the fold's: it needs what lies after the window too.
    bool is_counted(const Entry& entry, std::string_view line) const {
        if (!filter_.admits_kind(entry.kind_name)) return false;
        return filter_.where.empty() || filter_.admits(typed_record(line, types_), types_);
    }

    const Filter& filter_;
    const Kinds& types_;
    DateGate gate_;
    Tell tell_;
    Recent* recent_;
    std::int64_t bad_lines_ = 0;
};

bool is_regular_file(const Source& source) {
    struct stat status {};
    const int found =
        source.path.empty() ? fstat(STDIN_FILENO, &status) : stat(source.path.c_str(), &status);
    return found == 0 && S_ISREG(status.st_mode);
}

/// Only files can be read again: a pipe is empty then.
Read read_all_sources(const std::vector<Source>& sources, const Filter& filter, const Kinds& types,
                      Recent* recent) {
    const bool are_files = std::ranges::all_of(sources, is_regular_file);
    const off_t stdin_start = lseek(STDIN_FILENO, 0, SEEK_CUR);
    Read read = Pass(filter, types, tell_on_stderr(), recent)
                    .read(sources, are_files ? Reading::again : Reading::once);
    if (!read.must_read_again) return read;
    lseek(STDIN_FILENO, stdin_start, SEEK_SET);
    return Pass(
               filter, types, [](const Remark&) {}, nullptr)
        .read(sources, Reading::unordered);
}

std::string text_for(const StatsOptions& options, const Figures& all, const Recent& recent,
                     const Look& look) {
    TextReport report;
    report.all = all;
    report.window = all;
    report.pictures = !options.plain;
    const bool own_window =
        options.all || !options.filter.since.empty() || !options.filter.until.empty();
    if (!own_window && !recent.empty()) {
        const Day end = recent.window_end();
        const Day from = std::max(end - window_days + 1, all.from.value_or(end));
        report.window = recent.figures(std::min(from, end), end);
        const Figures before = recent.figures(end - 2 * window_days + 1, end - window_days);
        if (means_something(report.window) && means_something(before)) report.before = before;
    }
    return text_report(report, look);
}

Look report_look(const StatsOptions& options) {
    Look look = look_of(options.output.empty() ? STDOUT_FILENO : -1, options.plain);
    look.columns = std::clamp(look.columns, 30, 100);
    return look;
}

void deliver(const std::string& report, const std::string& output) {
    if (output.empty() || output == "-")
        std::fwrite(report.data(), 1, report.size(), stdout);
    else
        write_private_file(output, report);
}

}  // namespace

void StatsOptions::declare(CLI::App& app) {
    input.declare(app);
    filter.declare(app);
    app.add_option("--format", format, "text, json or toml.")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json", "toml"}));
    app.add_option("-o,--output", output, "Write the report to this file, readable by you alone.")
        ->type_name("FILE");
    app.add_flag("--all", all, "The whole log, not the last four weeks (text).");
    app.add_flag("--plain", plain, "No pictures and no colour.");
}

Exit report_statistics(const StatsOptions& options) {
    const Moment clock = now();
    const Filter filter = options.filter.filter(clock);
    const bool asks_kinds = !filter.where.empty() || !filter.kinds.empty();
    const Kinds types = asks_kinds ? load_kinds_with_warnings() : Kinds{};
    const auto sources = options.input.sources();
    const bool text = options.format == "text";
    Recent recent(clock.day());
    const Read read = read_all_sources(sources, filter, types, text ? &recent : nullptr);
    if (read.summary.records == 0) say_none_found(filter, types);
    const Figures figures = figures_of(read.summary);
    deliver(text                       ? text_for(options, figures, recent, report_look(options))
            : options.format == "json" ? json_report(figures)
                                       : toml_report(figures),
            options.output);
    return read.all_read ? Exit::done : Exit::failed;
}

}  // namespace steady
