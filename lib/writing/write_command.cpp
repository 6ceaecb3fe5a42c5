#include "writing/write_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "base/config.h"
#include "exercise/sheet.h"
#include "log/book.h"
#include "seal/seal_log.h"
#include "terminal/look.h"
#include "text/text.h"
#include "writing/write_command_terminal.h"
#include "writing/writing_file.h"
#include "writing/writing_page.h"
#include "writing/writing_read.h"

namespace steady {
namespace {

constexpr const char* usual = "free-writing";
constexpr int widest = 78;
constexpr double shortest_page = 0.01;  // minutes

bool has_page(const Exercise& exercise) {
    return std::any_of(exercise.steps.begin(), exercise.steps.end(),
                       [](const Step& step) { return std::holds_alternative<Write>(step); });
}

/// The exercise as it is to be led.
Exercise exercise_wanted(const WriteOptions& options) {
    const Exercises exercises = load_exercises_with_warnings("write");
    const Exercise& named = exercises.named(options.id.empty() ? usual : options.id);
    if (!has_page(named) && (options.editor || options.minutes > 0))
        throw misuse(named.id + ": it is a few questions, and has no page",
                     "Without --editor and --minutes it goes.");
    if (options.minutes > longest_page)
        throw misuse(
            fmt::format("{:g} minutes: a page takes {} at most", options.minutes, longest_page),
            "What does not fit can wait for another day.");
    const Exercise exercise = with_closing_breath(named);
    return options.minutes > 0 ? with_minutes(exercise, options.minutes) : exercise;
}

/// Before anything is shown: a slip in an option must not cost a page.
void check_answers(const Exercise& exercise, const Manner& manner) {
    std::vector<std::string> fields;
    for (const Step& step : exercise.steps)
        if (const auto field = answer_field(step); !field.empty()) fields.emplace_back(field);
    for (const auto& [field, text] : manner.answers) {
        if (std::find(fields.begin(), fields.end(), field) != fields.end()) continue;
        throw misuse(field + ": " + exercise.id + " does not ask for that",
                     did_you_mean(field, fields, "It asks for " + join(fields, ", ") + "."));
    }
}

/// The days on which it was written before. A log that cannot be read is no reason not to write.
std::vector<Day> days_before(const Exercise& exercise) try {
    std::vector<Day> days;
    if (exercise.days < 2) return days;
    for (const Record& record :
         pages_in(read_records_with(log_parts(log_location()), exercise.id), exercise.id))
        days.push_back(record.time.waking_day());
    return days;
} catch (const Error&) {
    return {};
}

std::string title_of(const Exercises& exercises, const Record& record) {
    const std::string* id = record.find("exercise");
    if (id == nullptr) return "";
    const Exercise* exercise = exercises.find(*id);
    return exercise == nullptr ? *id : exercise->title;
}

/// False when the file that a record points to could not be read.
bool show(const std::vector<Record>& pages) {
    const Exercises exercises = load_exercises_with_warnings("write");
    const int columns = std::clamp(columns_of(STDOUT_FILENO) - 1, 20, widest);
    bool whole = true;
    std::string text;
    for (const Record& record : pages) {
        try {
            const std::string page = page_of(record);
            text += (text.empty() ? "" : "\n\n") +
                    page_text(record, title_of(exercises, record), page, columns);
        } catch (const Error& error) {
            warn("the page of " + date_words(record.time.day()) + ": " + error.what());
            whole = false;
        }
    }
    std::fputs(text.c_str(), stdout);
    return whole;
}

void say_nothing_there(const std::vector<Record>& pages, const ReadWhen& when) {
    const auto nearest = nearest_page(pages, when);
    if (count_boxes(log_parts(log_location()), "journal") > 0)
        warn("sealed pages are not shown; steady-unseal --log | steady-show --kind journal does");
    if (!nearest) return warn("there is no page yet; steady-write begins one");
    warn(fmt::format("no page from {}; the nearest is from {}: steady-write --read {}", when.words,
                     date_words(*nearest), day_name(*nearest)));
}

/// In the words of CLI::Range, which cli_misuse.h knows. What is too long has words of its own.
std::string is_long_enough(const std::string& typed) {
    double minutes = 0;
    if (CLI::detail::lexical_cast(typed, minutes) && minutes >= shortest_page) return {};
    return fmt::format("Value {} not in range {} to {}", typed, shortest_page, longest_page);
}

Candidates words_to_answer(const Typing& typing) {
    Typing named = typing;
    if (named.before.empty()) named.before = {usual};
    return answer_words(kinds_at_hand(), named);
}

}  // namespace

void WriteOptions::declare(CLI::App& app) {
    app.add_option("ID", id, "The exercise; without it, ten minutes of free writing.");
    app.add_flag("--list", list, "Show the exercises: id, minutes, title, where each comes from.");
    app.add_option("--print", print, "Print the exercise ID as plain text.")->type_name("ID");
    complete_with(app.add_option_function<std::vector<std::string>>(
                         "--read",
                         [this](const std::vector<std::string>& words) {
                             read = true;
                             when = words;
                         },
                         "Read the last page again; or those of a day, a month, a "
                         "range of days, or \"a year ago\".")
                      ->type_name("WHEN")
                      ->expected(0, 4),
                  {"last", "today", "yesterday", "1w", "4w", "a year ago"});
    app.add_option("--minutes", minutes, "How long the page takes, 20 at most.")
        ->type_name("N")
        ->check(is_long_enough);
    app.add_flag("--editor", editor, "Write the page in $VISUAL or $EDITOR.");
    app.add_flag("--file", file, "Keep the page in a private file, which the record names.");
    session.declare(app);
    complete_with(app.get_option("--answer"), words_to_answer);
    app.get_option("--quick")->description("Only the page: leave ratings and questions out.");
}

Exit write_list(const WriteOptions&) {
    const Exercises exercises = load_exercises_with_warnings("write");
    std::fputs(exercise_list(fitting(exercises.list, {})).c_str(), stdout);
    return Exit::done;
}

Exit write_print(const WriteOptions& options) {
    const Exercises exercises = load_exercises_with_warnings("write");
    const Exercise& exercise = exercises.named(options.print);
    std::fputs(exercise_sheet(with_closing_breath(exercise)).c_str(), stdout);
    return Exit::done;
}

Exit write_exercise(const WriteOptions& options) {
    const Moment start = now();
    const Exercise exercise = exercise_wanted(options);
    const Manner manner = options.session.manner();
    check_answers(exercise, manner);
    auto opened = manner.no_input ? nullptr : Terminal::open(options.session.plain);
    const bool talking = opened != nullptr;
    LentTerminal lent(std::move(opened), options.session.plain);
    Terminal* terminal = talking ? &lent : nullptr;
    WritingWish wish{{}, days_before(exercise)};
    if (options.editor) {
        tell_left_copies();
        wish.edit = [&lent](const std::string& about) { return lent.edit(about); };
    }
    const Kinds kinds = load_kinds_with_warnings();
    const Writing writing = lead_writing(exercise, terminal, manner, wish, start, kinds);
    if (writing.records.empty() && !talking)
        throw misuse("nothing was written",
                     "For example: steady-write --no-input --answer note=- < page.txt");
    keep_writing(writing, options, terminal, kinds);
    return was_cut_short(writing.ending) ? Exit::interrupted : Exit::done;
}

Exit write_read(const WriteOptions& options) {
    if (!options.id.empty()) load_exercises_with_warnings("write").named(options.id);
    const std::string wanted = join(options.when, " ");
    const auto when = parse_read_when(wanted.empty() ? "today" : wanted, now());
    if (!when)
        throw misuse(wanted + ": not a day",
                     "Try 2026-11-20, yesterday, \"a year ago\", 2026-11 or "
                     "2026-11-01..2026-11-20.");
    const auto pages =
        pages_in(read_records_with(log_parts(log_location()), "journal"), options.id);
    const bool last = wanted.empty() || wanted == "last";
    const auto some = pages.empty() ? pages : last ? last_pages(pages) : pages_within(pages, *when);
    if (!some.empty()) return show(some) ? Exit::done : Exit::failed;
    say_nothing_there(pages, *when);
    return Exit::done;
}

}  // namespace steady
