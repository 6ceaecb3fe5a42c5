#pragma once
// Floor 6. What may be kept of records whose words brought the panel (support.h).

#include <optional>
#include <vector>

#include "cli/cli.h"
#include "support/support.h"

namespace steady {

struct Agreed {
    std::vector<Record> records;
    Keeping keeping = Keeping::all;
    bool asked = false;                ///< `hand_on` is to ask nothing more
    std::optional<Interrupted> cut{};  ///< to be thrown once they are handed on
};

/// Asks, where there is a terminal and nothing was said beforehand (--keep, --no-keep); else all of
/// it may be kept. Where nobody can be asked any more (`may_ask` is false), and when Ctrl-C comes
/// at the question, nobody agreed to keep the words, and nobody said that they may be lost: they
/// are given back on standard error, and the rest is kept.
Agreed agree_on(const std::vector<Record>& records, bool may_ask, const SessionOptions& options,
                Terminal* terminal, const Kinds& kinds);

/// Says where words are that nobody could be asked about.
void tell_where_words_are();

}  // namespace steady
