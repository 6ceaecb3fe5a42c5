// An editor on a private file: part of revise.h.

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "error.h"
#include "revise.h"
#include "signals.h"
#include "text.h"

extern char** environ;

namespace steady {
namespace {

/// Directories where a copy of private words stays in memory, then the usual one.
std::vector<Path> private_places() {
    std::vector<Path> places;
    if (const char* runtime = std::getenv("XDG_RUNTIME_DIR")) places.emplace_back(runtime);
    places.emplace_back("/dev/shm");
    places.push_back(std::filesystem::temp_directory_path());
    return places;
}

std::vector<std::string> editor_command() {
    for (const char* name : {"VISUAL", "EDITOR"})
        if (const char* value = std::getenv(name)) {
            std::vector<std::string> command;
            for (const std::string_view word : words(value)) command.emplace_back(word);
            if (!command.empty()) return command;
        }
    for (const char* editor : {"/usr/bin/sensible-editor", "/usr/bin/nano", "/usr/bin/vi"})
        if (access(editor, X_OK) == 0) return {editor};
    throw Error("no editor: neither VISUAL nor EDITOR is set",
                "For example: EDITOR=nano steady-log --edit");
}

}  // namespace

Path make_private_copy(std::string_view bytes) {
    for (const Path& place : private_places()) {
        std::string name = (place / "steady-edit-XXXXXX.log").string();
        const Descriptor file(mkostemps(name.data(), 4, O_CLOEXEC));
        if (!file) continue;
        write_all(file.number(), bytes, name);
        return name;
    }
    throw system_error("a private copy", errno);
}

void run_editor(const Path& file) {
    std::vector<std::string> command = editor_command();
    command.push_back(file.string());
    std::vector<char*> arguments;
    for (std::string& word : command) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = -1;
    const int error =
        posix_spawnp(&child, arguments[0], nullptr, nullptr, arguments.data(), environ);
    if (error != 0) throw system_error(command[0], error);
    const IgnoredSignals ignored{SIGINT, SIGQUIT};  // Ctrl-C is meant for the editor
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) throw system_error(command[0], errno);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error(command[0] + ": the editor ended with an error");
}

}  // namespace steady
