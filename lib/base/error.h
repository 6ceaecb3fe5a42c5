#pragma once
// Floor 0. The one exception of the library, and the exit statuses of every tool.

#include <stdexcept>
#include <string>
#include <utility>

namespace steady {

/// What a tool tells its caller; the same for all tools (see steady(7)).
enum class Exit : int {
    done = 0,
    failed = 1,         ///< could not do it, or the check asked for failed
    misuse = 2,         ///< the call itself is wrong: an option, a value, no terminal to ask on
    interrupted = 130,  ///< Ctrl-C, SIGHUP or SIGTERM; what was answered is kept
};

/// Why something could not be done. Thrown below main, printed once by `run_tool` (cli.h) as
/// `tool: what: why`, then what to do next on a line of its own.
class Error : public std::runtime_error {
   public:
    explicit Error(const std::string& why, std::string next = {}, Exit exit = Exit::failed)
        : std::runtime_error(why), next_(std::move(next)), exit_(exit) {}

    const std::string& next() const { return next_; }
    Exit exit() const { return exit_; }

   private:
    std::string next_;
    Exit exit_;
};

/// The call is wrong: exit status 2.
inline Error misuse(const std::string& why, std::string next = {}) {
    return Error(why, std::move(next), Exit::misuse);
}

/// `path: what errno says`.
Error system_error(const std::string& path, int error_number, std::string next = {});

}  // namespace steady
