#include "base/input.h"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "base/file.h"
#include "base/signals.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr int longest_pause = 1000;  // milliseconds
constexpr std::size_t typed_at_most = 64 << 20;

std::string held;

}  // namespace

bool is_piped_in() {
    struct stat status {};
    return fstat(STDIN_FILENO, &status) == 0 &&
           (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

void give_back(std::string_view words) {
    if (words.empty()) return;
    const std::string shown = clean(words);
    std::fputs((shown.ends_with('\n') ? shown : shown + "\n").c_str(), stderr);
}

std::string read_input() {
    std::string text;
    try {
        read_into(text, STDIN_FILENO, "standard input");
    } catch (const Error&) {
        held += text;
        throw;
    }
    held += text;
    return text;
}

void input_is_handed_on() { held.clear(); }

std::string rest_of_input() {
    std::string rest;
    if (!is_piped_in()) return rest;
    const IgnoredSignals ignored{SIGINT, SIGHUP};  // meant for who writes into the pipe
    pollfd writer{STDIN_FILENO, POLLIN, 0};
    char block[65536];
    while (rest.size() < typed_at_most && poll(&writer, 1, longest_pause) > 0) {
        const ssize_t count = read(STDIN_FILENO, block, sizeof block);
        if (count <= 0) break;
        rest.append(block, static_cast<std::size_t>(count));
    }
    return rest;
}

void give_back_input(bool with_rest) {
    if (!is_piped_in()) return;
    if (with_rest) held += rest_of_input();
    give_back(held);
    held.clear();
}

}  // namespace steady
