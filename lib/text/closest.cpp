#include <algorithm>
#include <numeric>
#include <utility>

#include "text/text.h"

namespace steady {
namespace {

std::u32string letters(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) out += next_code_point(text, at);
    return out;
}

std::size_t difference(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

/// Optimal string alignment: letters put in, left out, replaced, or exchanged with a neighbour.
std::size_t edits(const std::u32string& from, const std::u32string& to) {
    std::vector<std::size_t> before(to.size() + 1), above(before), row(before);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::swap(before, above);
        std::swap(above, row);
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replaced = above[j - 1] + (from[i - 1] != to[j - 1]);
            row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
            const bool exchanged =
                i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            if (exchanged) row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.back();
}

/// One letter alone has no slips: any other letter would do.
std::size_t slips_allowed(std::size_t length) { return length > 5 ? 2 : length > 1 ? 1 : 0; }

}  // namespace

std::optional<std::string> closest(std::string_view word, std::span<const std::string> candidates) {
    if (std::ranges::find(candidates, word) != candidates.end()) return std::nullopt;
    const std::u32string typed = letters(word);
    std::size_t fewest = slips_allowed(typed.size()) + 1;
    const std::string* best = nullptr;
    for (const std::string& candidate : candidates) {
        const std::u32string meant = letters(candidate);
        if (difference(typed.size(), meant.size()) >= fewest) continue;
        if (const std::size_t found = edits(typed, meant); found < fewest) {
            fewest = found;
            best = &candidate;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> known,
                         std::string otherwise) {
    const auto near = closest(word, known);
    return near ? "Did you mean " + *near + "?" : std::move(otherwise);
}

}  // namespace steady
