// What steady-say leaves to others, and how it hands a message out: part of say_command.h.

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include "base/file.h"
#include "base/input.h"
#include "base/signals.h"
#include "log/private_copy.h"
#include "log/revise.h"
#include "say/held.h"
#include "say/say_command.h"
#include "text/text.h"

extern char** environ;

namespace steady {
namespace {

/// Runs it on the terminal and waits for its end, whatever that is.
void run_on_terminal(std::string tool) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO})
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/tty", O_RDWR, 0);
    char* arguments[] = {tool.data(), nullptr};
    pid_t child = -1;
    const int error = posix_spawnp(&child, tool.c_str(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) throw system_error(tool, error);
    const IgnoredSignals ignored{SIGINT, SIGQUIT};
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) throw system_error(tool, errno);
}

/// What became of it in the editor. When that had to end with us, or failed, the copy stays for as
/// long as words of the person's are in it.
std::string edited(const std::string& message) {
    PrivateCopy copy(message);
    try {
        run_editor(copy);
        return copy.text();
    } catch (const Error& error) {
        if (!copy.leave_if_changed()) throw;
        throw Error(error.what(), "Your edited copy is " + copy.path().string());
    } catch (const Interrupted&) {
        if (copy.leave_if_changed()) warn("Your edited copy is " + copy.path().string());
        throw;
    }
}

}  // namespace

void SayAsideOnTerminal::open_again() {
    terminal_ = Terminal::open(plain_);
    if (terminal_ == nullptr) throw Interrupted{SIGHUP, true};
}

std::string SayAsideOnTerminal::edit(const std::string& message) {
    terminal_.reset();
    tell_left_copies();
    std::string text = message;
    std::string trouble;
    try {
        text = edited(message.empty() ? "" : message + "\n");
    } catch (const Error& error) {
        trouble = error.what();
        if (!error.next().empty()) trouble += ". " + error.next();
    }
    open_again();
    if (!trouble.empty()) terminal_->say(trouble);
    return std::string(trim(text));
}

void SayAsideOnTerminal::ground() {
    terminal_.reset();
    std::string trouble;
    try {
        run_on_terminal(tool_beside("steady-ground"));
    } catch (const Error& error) {
        trouble = error.what();
    }
    open_again();
    if (!trouble.empty()) terminal_->say(trouble);
}

Sayings load_sayings_with_warnings() {
    std::vector<std::string> complaints;
    Sayings sayings = load_sayings(complaints);
    for (const std::string& complaint : complaints) warn(complaint);
    return sayings;
}

void hand_out(const SayEnd& end) {
    if (end.message.empty()) return;
    const bool is_terminal = isatty(STDOUT_FILENO) != 0 || errno == EIO;  // one that was closed
    if (is_terminal && end.ending == Ending::hung_up && !end.held && !end.heard.panel()) {
        tell_held(hold_draft(end.message, now()));
        return;
    }
    if (is_terminal ? !was_cut_short(end.ending) : end.held) return;
    try {
        write_out(is_terminal ? clean(end.message) + "\n" : end.message + "\n");
    } catch (const Error&) {
        give_back(end.message);
        throw;
    }
}

void write_out(std::string_view text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (!written || std::fflush(stdout) != 0) throw system_error("standard output", errno);
}

std::string read_message(const std::string& file) {
    std::string text = file == "-" ? read_input() : read_file(file);
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);  // editors do not count it
    return std::string(trim(text)).empty() ? "" : text;
}

}  // namespace steady
