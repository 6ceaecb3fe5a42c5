#pragma once
// Floor 2. Words that come through a pipe on standard input stand nowhere else. When a tool fails,
// it gives back, on standard error, what it took of them and what is still in the pipe.
//
//     const std::string text = read_input();
//     ...                       // whatever throws here: run_tool calls give_back_input
//     input_is_handed_on();     // it is in a record now

#include <string>
#include <string_view>

namespace steady {

/// Shows a person's own words on standard error, since they stand nowhere else: without what could
/// act on a terminal, and with an end of line. Nothing for no words.
void give_back(std::string_view words);

/// Whether standard input is a pipe or a socket: what comes through cannot be read twice.
bool is_piped_in();

/// All of standard input. It is remembered until it is handed on. Throws `Error`.
std::string read_input();

/// From now on, whoever has it looks after it.
void input_is_handed_on();

/// What is still to come through a pipe without a pause of a second, for nobody knows whether a
/// writer will ever end. Of a file or a terminal, nothing: it is there, or on the screen.
std::string rest_of_input();

/// What came through a pipe and was not handed on.
void give_back_input(bool with_rest);

}  // namespace steady
