#include "seal/seal_recipients.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/config.h"
#include "base/error.h"
#include "text/text.h"

namespace steady {

Path recipients_file() { return config_directory() / "recipients"; }

std::vector<Recipient> parse_recipients(std::string_view text, const std::string& file) {
    std::vector<Recipient> recipients;
    std::size_t number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        line = trim(line);
        if (line.empty() || line.starts_with('#')) continue;
        const auto end = std::min(line.find_first_of(" \t"), line.size());
        const auto key = parse_public_key(line.substr(0, end));
        if (!key)
            throw Error(
                fmt::format("{}:{}:1: not a key that records can be sealed to", file, number),
                "One begins with steady1- and has 48 letters after it.");
        recipients.push_back({*key, valid_utf8(trim(line.substr(end)))});
    }
    return recipients;
}

std::vector<Recipient> read_recipients() {
    const Path file = recipients_file();
    std::error_code none;
    if (std::filesystem::symlink_status(file, none).type() == std::filesystem::file_type::not_found)
        return {};
    return parse_recipients(read_file(file), file);
}

bool add_recipient(const Recipient& recipient) {
    const Path path = recipients_file();
    LockedFile file(path);
    const auto there = parse_recipients(file.read(), path);
    for (const Recipient& one : there)
        if (one.key == recipient.key) return false;
    if (there.size() >= most_recipients)
        throw Error(fmt::format("{}: records can be sealed to {} keys, and so many are there",
                                path.string(), most_recipients),
                    "Delete the line of one of them first.");
    std::string line = to_string(recipient.key);
    if (!recipient.name.empty()) line += "  " + recipient.name;
    file.append((file.created() ? "# Whom records are sealed to: man steady-seal.\n" : "") + line +
                "\n");
    return true;
}

std::vector<PublicKey> keys_of(const std::vector<Recipient>& recipients) {
    std::vector<PublicKey> keys;
    for (const Recipient& recipient : recipients) keys.push_back(recipient.key);
    return keys;
}

}  // namespace steady
