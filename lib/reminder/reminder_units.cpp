#include "reminder/reminder_units.h"

#include <fmt/format.h>

#include "base/environment.h"

namespace steady {
namespace {

/// `text` with `mark` before each of these characters.
std::string marked(std::string_view text, std::string_view these, char mark) {
    std::string out;
    for (const char c : text) {
        if (these.find(c) != these.npos) out += mark;
        out += c;
    }
    return out;
}

bool is_plain(std::string_view text) {
    return text.find_first_not_of(
               "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
               "0123456789/._-+:,@") == text.npos;
}

/// A word for the shell that cron starts; a % would be a line end to cron.
std::string cron_word(std::string_view text) {
    if (is_plain(text)) return std::string(text);
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return marked(quoted + "'", "%", '\\');
}

/// A word for systemd, which reads `%` as the start of a specifier.
std::string unit_word(std::string_view text) {
    return '"' + marked(marked(text, "\"\\", '\\'), "%", '%') + '"';
}

}  // namespace

Runner this_runner() {
    Runner runner{std::filesystem::read_symlink("/proc/self/exe")};
    for (const char* name :
         {"STEADY_LOG", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_DATA_DIRS"})
        if (const auto value = environment(name); !value.empty())
            runner.environment.push_back({name, std::string(value)});
    return runner;
}

std::string crontab_text(const Runner& runner) {
    std::string command;
    for (const Field& variable : runner.environment)
        command += variable.key + "=" + cron_word(variable.value) + " ";
    command += cron_word(runner.program.string());
    return fmt::format(
        "# steady-remind: a line when something is due, and nothing at other times\n"
        "*/10 * * * * {} --notify\n",
        command);
}

std::string service_text(const Runner& runner) {
    std::string text =
        "[Unit]\n"
        "Description=A line from steady-remind, when something is due\n"
        "\n"
        "[Service]\n"
        "Type=oneshot\n";
    for (const Field& variable : runner.environment)
        text += fmt::format("Environment={}\n", unit_word(variable.key + "=" + variable.value));
    return text + fmt::format("ExecStart={} --notify\n", unit_word(runner.program.string()));
}

std::string timer_text() {
    return "[Unit]\n"
           "Description=Every ten minutes, look whether something is due\n"
           "\n"
           "[Timer]\n"
           "OnCalendar=*:0/10\n"
           "AccuracySec=1min\n"
           "\n"
           "[Install]\n"
           "WantedBy=timers.target\n";
}

}  // namespace steady
