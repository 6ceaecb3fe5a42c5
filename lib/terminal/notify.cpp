#include "terminal/notify.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

#include "base/environment.h"
#include "base/file.h"

extern char** environ;

namespace steady {
namespace {

Path session_bus() {
    const Path runtime = environment("XDG_RUNTIME_DIR");
    return (runtime.is_absolute() ? runtime : Path("/run/user") / std::to_string(getuid())) / "bus";
}

/// `DBUS_SESSION_BUS_ADDRESS=…`, where the environment has none and the bus is there; or empty.
std::string bus_variable() {
    const Path bus = session_bus();
    if (!environment("DBUS_SESSION_BUS_ADDRESS").empty() || access(bus.c_str(), F_OK) != 0)
        return "";
    return "DBUS_SESSION_BUS_ADDRESS=unix:path=" + bus.string();
}

bool ended_well(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

bool notify(const std::string& line) {
    std::string bus = bus_variable();
    std::vector<char*> variables;
    // Before one that is empty, for the first counts.
    if (!bus.empty()) variables.push_back(bus.data());
    for (char** variable = environ; *variable != nullptr; ++variable)
        variables.push_back(*variable);
    variables.push_back(nullptr);

    std::string name = "notify-send", from = "--app-name=steady", end = "--", text = line;
    char* arguments[] = {name.data(), from.data(), end.data(), text.data(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int output : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0);
    pid_t child = -1;
    const int error =
        posix_spawnp(&child, name.c_str(), &actions, nullptr, arguments, variables.data());
    posix_spawn_file_actions_destroy(&actions);
    return error == 0 && ended_well(child);
}

}  // namespace steady
