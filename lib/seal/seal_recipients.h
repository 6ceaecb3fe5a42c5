#pragma once
// Floor 4. The file that names whom records are sealed to.

#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "seal/seal_box.h"

namespace steady {

Path recipients_file();  ///< $XDG_CONFIG_HOME/steady/recipients

/// Whom records are sealed to, and who that is, in words of the person's own.
struct Recipient {
    PublicKey key;
    std::string name;
};

/// One a line: the key, then a name. Blank lines and those with `#` are skipped. Throws `Error` at
/// a line that does not read: sealing to fewer than were meant would be found out too late.
std::vector<Recipient> parse_recipients(std::string_view text, const std::string& file);
std::vector<Recipient> read_recipients();  ///< empty when there is no file

/// Adds it to the file, durably. False when it is there already. Throws `Error`, also when there is
/// room for no more: with one too many, nothing could be sealed.
bool add_recipient(const Recipient& recipient);

std::vector<PublicKey> keys_of(const std::vector<Recipient>& recipients);

}  // namespace steady
