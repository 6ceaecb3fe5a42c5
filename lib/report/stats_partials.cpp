#include "report/stats_partials.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "report/report.h"
#include "report/report_csv.h"
#include "report/report_people.h"
#include "report/report_words.h"
#include "statistics/partial_lines.h"
#include "text/text.h"

namespace steady {
namespace {

void refuse(bool is_given, const char* option, const char* why, const char* next) {
    if (is_given) throw misuse(std::string("--merge ") + option + ": " + why, next);
}

void refuse_what_needs_records(const StatsOptions& options) {
    constexpr const char* gone = "a partial holds no single records";
    constexpr const char* earlier = "Give it where the partials are made: steady-stats --partial";
    refuse(!options.filter.since.empty(), "--since", gone, earlier);
    refuse(!options.filter.until.empty(), "--until", gone, earlier);
    refuse(!options.filter.kinds.empty(), "--kind", gone, earlier);
    refuse(!options.filter.where.empty(), "--where", gone, earlier);
    refuse(options.format == "html", "--format html",
           "a page lists each alarm, and partials hold none",
           "Try --format text, json, toml or csv.");
    refuse(!options.by.empty() && options.by != "file", "--by", "people are compared by file alone",
           "Try --merge --by file; the report itself has the triggers, skills and steps of all.");
    refuse(options.input.log, "--log", "the log holds records, not partials",
           "Make partials first: steady-stats --partial FILE");
}

/// Partials never come from the log.
std::vector<Source> sources_of(const StatsOptions& options) {
    if (options.input.files.empty() && !stdin_has_data())
        throw misuse("--merge: no partials to read",
                     "Name their files, or pipe them in: cat *.partial | steady-stats --merge");
    return options.input.sources();
}

/// What the FILEs given are called; nothing when it came from elsewhere.
std::string name_of(const std::vector<std::string>& files) {
    std::string name;
    for (const std::string& file : files)
        if (file != "-") name += (name.empty() ? "" : "+") + file;
    return name;
}

/// The people of a table by file.
class People {
   public:
    void add(const Partial& partial, const Source& source) {
        if (partial.people != 1)
            throw Error(source.name + ": a partial of " +
                            counted(partial.people, "person", "people") + ", who have no names",
                        "Merge the partials of single people instead.");
        if (partial.named == 0)
            throw Error(source.name + ": made with --no-names, so there is no name to go by",
                        "Leave out --by file, or make the partials without --no-names.");
        ++lines_[source.name];
        sources_.push_back(source);
        rows_.push_back(person_row(partial.file, figures_of(partial.summary)));
    }

    /// One that has no name goes by its own file.
    std::vector<PersonRow> rows() && {
        std::set<std::string_view> names;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            std::string& file = rows_[i].file;
            const Source& source = sources_[i];
            if (file.empty() && !source.path.empty() && lines_[source.name] == 1)
                file = source.name;
            if (file.empty())
                throw Error(source.name + ": a line made from standard input has no name to go by",
                            "Name the file where it is made: steady-stats --partial FILE");
            if (!names.insert(file).second)
                throw Error(file + ": two partials have this name",
                            "Each person needs one of their own here; --merge alone adds them up.");
        }
        return std::move(rows_);
    }

   private:
    std::vector<PersonRow> rows_;
    std::vector<Source> sources_;
    std::map<std::string, int> lines_;
};

struct Merged {
    Partial sum;
    People people;
    bool all_read = true;
};

Merged read_all_partials(const StatsOptions& options) {
    refuse_what_needs_records(options);
    Merged merged;
    const bool by_file = !options.by.empty();
    const PartialsRead read = read_partials(sources_of(options), tell_on_stderr(),
                                            [&](const Partial& partial, const Source& source) {
                                                if (by_file) merged.people.add(partial, source);
                                                merged.sum.merge(partial);
                                            });
    if (read.bad_lines > 0)
        throw Error(counted(static_cast<std::int64_t>(read.bad_lines), "line is no partial",
                            "lines are no partials") +
                        ", so nothing was added up",
                    "Make these anew with steady-stats --partial, or leave them out.");
    merged.all_read = read.all_files;
    return merged;
}

void say_what_is_missing(const Partial& sum, bool all_read) {
    if (sum.people == 0 && all_read) warn("no partials to merge; steady-stats --partial makes one");
    if (sum.named > 0 && sum.named < sum.people)
        warn(
            fmt::format("{} of {} came without names; triggers, skills and the like are of the "
                        "others",
                        sum.people - sum.named, counted(sum.people, "person", "people")));
}

std::string people_table(const StatsOptions& options, Merged& merged) {
    const PeopleReport report =
        people_report(figures_of(merged.sum.summary), std::move(merged.people).rows());
    if (options.format == "json") return json_people(report);
    if (options.format == "toml") return toml_people(report);
    if (options.format == "csv") return csv_people(report, csv_of(options));
    return text_people(report, report_look(options));
}

std::string report_of(const StatsOptions& options, const Merged& merged) {
    const Partial& sum = merged.sum;
    const Figures figures = figures_of(sum.summary);
    if (options.format == "json") return json_report(figures);
    if (options.format == "toml") return toml_report(figures);
    if (options.format == "csv") return csv_report(figures);
    if (!figures.from) return merged.all_read ? "Nothing is noted yet.\n" : "";
    return text_report({figures, {}, figures, !options.plain, sum.people}, report_look(options));
}

/// Half a person would be taken for a whole one by whoever merges the line.
std::string line_of(const StatsOptions& options, Partial partial, bool all_read) {
    if (!all_read) throw Error("not all of it could be read, so there is no line");
    if (options.no_names) partial.forget_names();
    return to_line(partial) + "\n";
}

}  // namespace

Made make_partial(const StatsOptions& options, const StatsQuery& query) {
    Vocabulary vocabulary;
    StatsSummary read = read_summary(query, vocabulary, nullptr);
    if (read.summary.records == 0)
        say_none_found(query.filter, query.types, query.sources, read.all_read);
    Partial partial{1, 1, options.input.log ? "" : name_of(options.input.files),
                    std::move(read.summary)};
    return {line_of(options, std::move(partial), read.all_read)};
}

Made make_merged(const StatsOptions& options) {
    Merged merged = read_all_partials(options);
    say_what_is_missing(merged.sum, merged.all_read);
    if (options.partial) return {line_of(options, std::move(merged.sum), merged.all_read)};
    return {options.by.empty() ? report_of(options, merged) : people_table(options, merged),
            merged.all_read};
}

}  // namespace steady
