#pragma once
// Floor 1. The pipe that standard output may be, and how far its reader has come: what was written
// into it is not read yet.

#include <cstddef>

namespace steady {

bool is_pipe(int descriptor);

/// Bytes that its reader has not taken yet; none for what is no pipe.
std::size_t unread_in(int pipe);

/// Waits until its reader has taken them; it may end then. One that ends on the same Ctrl-C can
/// leave words behind, where no write fails: then false. One that reads late is given a second.
bool is_taken(int pipe);

}  // namespace steady
