#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "base/input.h"
#include "base/pipe.h"
#include "base/signals.h"
#include "cli/cli.h"
#include "text/text.h"

extern char** environ;

namespace steady {
namespace {

std::string lines_of(const std::vector<Record>& records) {
    std::string lines;
    for (const Record& record : records) lines += to_line(record) + "\n";
    return lines;
}

/// SIGPIPE is as a fresh program has it.
pid_t spawn_steady_log(int input) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    std::string name = tool_beside("steady-log");
    char* arguments[] = {name.data(), nullptr};
    pid_t child = -1;
    const int error = posix_spawnp(&child, name.c_str(), &actions, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error != 0) throw system_error(name, error);
    return child;
}

void keep_in_log(const std::string& lines) {
    // Inherited, so that a second Ctrl-C finds no moment in which steady-log does not ignore it.
    const IgnoredSignals ignored{SIGINT, SIGHUP};
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) throw system_error("pipe", errno);
    Descriptor reading(ends[0]);
    Descriptor writing(ends[1]);
    const pid_t child = spawn_steady_log(reading.number());
    reading = Descriptor();
    write_all(writing.number(), lines, "steady-log");
    writing = Descriptor();
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) throw system_error("steady-log", errno);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error("steady-log could not keep the record");
}

/// A terminal that was closed meanwhile answers EIO; it was one all the same.
bool is_terminal(int descriptor) { return isatty(descriptor) != 0 || errno == EIO; }

void write_out(const std::string& lines) {
    write_all(STDOUT_FILENO, lines, "standard output");
    if (!is_taken(STDOUT_FILENO)) throw Error("standard output: its reader ended too early");
}

bool wants_to_keep(const SessionOptions& options, Terminal* terminal, bool without_asking) {
    if (options.no_keep) return false;
    if (options.keep || without_asking || options.no_input || terminal == nullptr) return true;
    return terminal->key("Keep this? [Y/n] ") != 'n';
}

/// Words are never lost: what could not be kept is shown, ready to be kept by hand.
void show_unkept(const std::string& lines, Terminal* terminal) {
    if (terminal != nullptr) {
        terminal->say("This could not be kept. Here it is, for steady-log:");
        terminal->murmur(clean(lines));
        // A terminal that has gone takes words without a sign; what stderr leads to may be there.
        if (is_terminal(STDERR_FILENO)) return;
    }
    write_all(STDERR_FILENO, lines, "standard error");
}

void deliver(const std::string& lines, bool to_log, Terminal* terminal) {
    try {
        // Writing to a reader that has gone must come back as an error, not as a signal that takes
        // the words along.
        const IgnoredSignals quiet{SIGPIPE};
        if (to_log)
            keep_in_log(lines);
        else
            write_out(lines);
    } catch (const Error&) {
        show_unkept(lines, terminal);
        throw;
    }
}

}  // namespace

void hand_on(const std::vector<Record>& records, const SessionOptions& options, Terminal* terminal,
             bool without_asking) {
    if (records.empty()) return;
    input_is_handed_on();
    const bool to_log = is_terminal(STDOUT_FILENO);
    try {
        if (to_log && !wants_to_keep(options, terminal, without_asking)) return;
    } catch (const Interrupted&) {
        deliver(lines_of(records), to_log, terminal);  // nobody said no
        throw;
    }
    deliver(lines_of(records), to_log, terminal);
}

}  // namespace steady
