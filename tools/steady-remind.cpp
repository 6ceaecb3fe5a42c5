// steady-remind: say what is due now, in one line, or nothing.

#include "reminder/remind_command.h"

using namespace steady;

namespace {

constexpr About about{
    "steady-remind", "say what is due now, in one line, or nothing",
    "steady-remind [--notify]\n"
    "       steady-remind --choose [--answer NAME=TIME...]\n"
    "       steady-remind --list | --snooze [LENGTH] | --pause [LENGTH] | --off | --on\n"
    "       steady-remind --crontab | --systemd [UNIT]",
    "  steady-remind --choose     which reminders, and when; nothing is on before\n"
    "  steady-remind              what is due now, if anything is\n"
    "  steady-remind --list       what is on, and when next\n"
    "  steady-remind --snooze 2h  nothing for two hours\n"
    "  steady-remind --off        nothing until --on\n"};

/// The ways to call it other than to say what is due.
int modes(const RemindOptions& options, const CLI::App& app) {
    return options.choose + options.list + options.crontab + options.off + options.on +
           (app.count("--systemd") > 0) + (app.count("--snooze") > 0) + (app.count("--pause") > 0);
}

Exit act(const RemindOptions& options, const CLI::App& app) {
    const int several = modes(options, app);
    if (several > 1) throw misuse("one of these options at a time", "See steady-remind --help");
    if (options.notify && several > 0)
        throw misuse("--notify is for what is due; it goes with no other option");
    if (!options.answer.empty() && !options.choose) throw misuse("--answer goes with --choose");
    if (options.choose) return remind_choose(options);
    if (options.list) return remind_list();
    if (options.crontab) return remind_crontab();
    if (app.count("--systemd") > 0) return remind_systemd(options);
    if (app.count("--snooze") > 0)
        return remind_quiet(options.snooze.empty() ? "2h" : options.snooze);
    if (app.count("--pause") > 0) return remind_quiet(options.pause.empty() ? "1w" : options.pause);
    if (options.off) return remind_off();
    return options.on ? remind_on() : remind_due(options);
}

}  // namespace

int main(int argc, char** argv) {
    RemindOptions options;
    const CLI::App* declared = nullptr;
    return run_tool(
        about, argc, argv,
        [&](CLI::App& app) {
            options.declare(app);
            declared = &app;
        },
        [&] { return act(options, *declared); });
}
