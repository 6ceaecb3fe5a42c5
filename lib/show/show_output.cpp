#include "show/show_output.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "base/error.h"
#include "base/file.h"
#include "text/text.h"

namespace steady {
namespace {

/// `$PAGER`, cut at spaces; no words when it is set and empty.
std::vector<std::string> pager_words() {
    const char* pager = std::getenv("PAGER");
    std::vector<std::string> command;
    for (const std::string_view word : words(pager == nullptr ? "less" : pager))
        command.emplace_back(word);
    return command;
}

bool fits_on_screen(std::string_view text) {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0) return true;
    return std::ranges::count(text, '\n') < size.ws_row;
}

/// Starts `command` with the reading end as its standard input; false when it cannot be started.
bool start(const std::vector<std::string>& command, int reading_end, pid_t& child) {
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, reading_end, STDIN_FILENO);
    const int error =
        posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return error == 0;
}

/// False when there is no pager; leaving it early is fine.
bool page(std::string_view text) {
    const auto command = pager_words();
    int ends[2];
    if (command.empty() || pipe2(ends, O_CLOEXEC) != 0) return false;
    Descriptor reading(ends[0]), writing(ends[1]);
    setenv("LESS", "FRX", 0);
    setenv("LESSHISTFILE", "-", 0);  // words that were looked for stay out of ~/.lesshst
    pid_t child = 0;
    if (!start(command, reading.number(), child)) return false;
    reading = Descriptor();
    // Ctrl-C is for the pager, and it may end before it has read everything.
    signal(SIGINT, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    try {
        write_all(writing.number(), text, "pager");
    } catch (const Error&) {
        // It was left early.
    }
    writing = Descriptor();
    while (waitpid(child, nullptr, 0) < 0 && errno == EINTR) continue;
    return true;
}

void put(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void show_on_terminal(const Selection& chosen, Format format, const Kinds& kinds,
                      const Look& look) {
    std::string text;
    show(chosen, format, kinds, look, [&](std::string_view part) {
        text += format == Format::text ? std::string(part) : clean(part);
    });
    if (!look.pager || fits_on_screen(text) || !page(text)) put(text);
}

void show_in_file(const Path& file, const Selection& chosen, Format format, const Kinds& kinds) {
    std::string bytes;
    show(chosen, format, kinds, Look(), [&](std::string_view part) { bytes += part; });
    write_private_report(file, bytes, chosen.all_read);
}

}  // namespace

bool Output::is_terminal() const { return is_stdout() && isatty(STDOUT_FILENO) == 1; }

void show_on(const Output& output, const Selection& chosen, Format format, const Kinds& kinds) {
    if (!output.is_stdout()) return show_in_file(output.file, chosen, format, kinds);
    const Look look = look_of(STDOUT_FILENO, output.plain);
    if (output.is_terminal()) return show_on_terminal(chosen, format, kinds, look);
    show(chosen, format, kinds, look, put);
}

}  // namespace steady
