#include "seal/seal_piped.h"

#include <stdio_ext.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "base/input.h"
#include "base/pipe.h"
#include "seal/seal_secret.h"
#include "text/text.h"

namespace steady {
namespace {

bool is_standard_input(const Source& source) { return source.path.empty(); }

void to_person(std::string_view text) {
    const std::string shown = clean(text);  // a pipe may lead to a terminal, too
    std::fwrite(shown.data(), 1, shown.size(), stderr);
}

void line_to_person(const std::string& line) { to_person(line + "\n"); }

}  // namespace

PipedLines::PipedLines(const std::vector<Source>& sources)
    : piped_(is_piped_in() && std::ranges::any_of(sources, is_standard_input)) {}

PipedLines::~PipedLines() {
    for (Held& held : held_) wipe(held.line);
}

LineReader& PipedLines::reader() {
    if (reader_) return *reader_;
    reader_.emplace(STDIN_FILENO, "stdin");
    reader_->on_too_long(to_person);
    return *reader_;
}

void PipedLines::hold(std::string_view line) { held_.push_back({std::string(line), {}}); }

void PipedLines::written(std::size_t end) {
    written_ = end;
    for (auto held = held_.rbegin(); held != held_.rend() && !held->end; ++held) held->end = end;
    let_go();
}

void PipedLines::let_go() {
    const std::size_t taken = written_ - std::min(written_, unread_in(STDOUT_FILENO));
    while (!held_.empty() && held_.front().end && *held_.front().end <= taken) {
        wipe(held_.front().line);
        held_.pop_front();
    }
}

void PipedLines::see_them_taken() {
    if (!is_taken(STDOUT_FILENO)) throw Error("standard output: its reader ended too early");
}

void PipedLines::give_back_last() {
    line_to_person(held_.back().line);
    held_.pop_back();
}

void PipedLines::give_back() {
    __fpurge(stdout);
    std::clearerr(stdout);
    let_go();
    for (const Held& held : held_) line_to_person(held.line);
    held_.clear();
    // A reader refuses UTF-16 once. What cannot be read at all was never ours; the cause of all
    // this has been said.
    if (!give_back_rest()) give_back_rest();
}

bool PipedLines::give_back_rest() try {
    std::string_view line;
    while (reader().next(line))
        if (!reader().too_long()) line_to_person(std::string(line));
    return true;
} catch (const Error&) {
    return false;
}

}  // namespace steady
