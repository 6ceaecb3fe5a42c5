// An editor on a private file: part of revise.h.

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>

#include "base/environment.h"
#include "base/error.h"
#include "base/signals.h"
#include "log/revise.h"
#include "terminal/tty.h"
#include "text/text.h"

extern char** environ;

namespace steady {
namespace {

constexpr const char* way_to_one = "Name one that is there (export EDITOR=vim), or install nano.";

/// Waits until the editor has ended, and gives its status. Ctrl-C is the editor's own. A signal
/// that ends us (a closed terminal, a shutdown) is passed on to it, so that it can save, and thrown
/// after its end.
int wait_for_editor(pid_t child, const std::string& name, Signals& signals) {
    constexpr int look_again = 50;  // milliseconds; a signal wakes it at once
    int end = 0;
    int status = 0;
    for (;;) {
        const pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended < 0 && errno != EINTR) throw system_error(name, errno);
        while (const auto signal = signals.take()) {
            if (*signal == SIGTSTP) signals.stop();
            if (*signal != SIGHUP && *signal != SIGTERM) continue;
            end = *signal;
            if (ended != child) kill(child, end);
        }
        if (ended == child) break;
        pollfd news{signals.descriptor(), POLLIN, 0};
        poll(&news, 1, look_again);
    }
    if (end == SIGHUP) signals.ignore_afterwards(SIGHUP);
    if (end != 0) throw Interrupted{end, end == SIGHUP};
    return status;
}

std::vector<std::string> editor_command() {
    for (const char* name : {"VISUAL", "EDITOR"})
        if (const auto value = words(environment(name)); !value.empty())
            return {value.begin(), value.end()};
    for (const char* editor : {"/usr/bin/sensible-editor", "/usr/bin/nano", "/usr/bin/vi"})
        if (access(editor, X_OK) == 0) return {editor};
    throw NoEditor("no editor: neither VISUAL nor EDITOR is set", way_to_one);
}

}  // namespace

EditorEnd run_editor(const PrivateCopy& copy) {
    std::vector<std::string> command = editor_command();
    command.push_back(copy.path().string());
    std::vector<char*> arguments;
    for (std::string& word : command) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    Signals signals;
    pid_t child = -1;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    Descriptor lock = copy.lock_for_another();
    if (lock) posix_spawn_file_actions_adddup2(&actions, lock.number(), lock.number());
    const auto begin = std::chrono::steady_clock::now();
    const int error =
        posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    lock = Descriptor();
    if (error != 0) throw NoEditor(system_error(command[0], error).what(), way_to_one);
    const int status = wait_for_editor(child, command[0], signals);
    if (WIFEXITED(status) && (WEXITSTATUS(status) == 126 || WEXITSTATUS(status) == 127))
        throw NoEditor(command[0] + ": it could not start an editor");  // as a shell says it
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error(command[0] + ": the editor ended with an error");
    return {std::chrono::steady_clock::now() - begin < std::chrono::seconds(1),
            copy.is_open_elsewhere()};
}

}  // namespace steady
