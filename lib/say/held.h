#pragma once
// Floor 4. Messages that wait until morning: `steady-say --hold` puts one there, steady-remind
// brings it back, and `steady-say --held` lets the person decide.
//
//     for (const Held& held : held_drafts())
//         if (held.due <= now()) ...                 // "still what you want to say?"
//
// Each is a file of its own in $XDG_DATA_HOME/steady/held/ (0700), readable by its owner alone
// (0600). It holds the message and nothing else; its name is when it comes back, on the clock on
// the wall: `2026-11-23-0800.txt`.

#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "time/moment.h"

namespace steady {

struct Held {
    Path file;
    Moment due;
};

Path held_directory();

/// Eight in the morning: of the same day before that, else of the next one. Pure, but for the zone.
Moment morning_after(const Moment& moment);

/// Keeps it, durably. Throws `Error` when that fails; then nothing is there.
Held hold_draft(std::string_view message, const Moment& now);

/// All of them, the one that is due first at the front. Files of other names are passed over, and
/// where there is nothing the list is empty. Throws `Error` when the folder cannot be read.
std::vector<Held> held_drafts();

/// How many are due. What cannot be read is none. Cost: one look at a small folder.
int due_drafts(const Moment& now);

/// The message. Throws `Error`.
std::string read_held(const Held& held);

/// Deletes it. Throws `Error`; one that has gone already is fine.
void remove_held(const Held& held);

}  // namespace steady
