#include "names.h"

#include <bit>
#include <cstring>

namespace steady {
namespace {

constexpr std::size_t chunk_size = 16 * 1024;

template <typename Number>
std::uint64_t load(const char* from) {
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

std::uint64_t mix(std::uint64_t hash, std::uint64_t word) {
    return std::rotl((hash ^ word) * 0x9E3779B97F4A7C15U, 32);
}

/// Eight bytes at a time; the last eight may overlap those before them.
std::uint32_t hash_of(std::string_view text) {
    const char* at = text.data();
    std::size_t left = text.size();
    std::uint64_t hash = left;
    if (left < 4) {
        for (const char c : text) hash = hash << 8 | static_cast<unsigned char>(c);
        return static_cast<std::uint32_t>(mix(hash, left) >> 32 ^ mix(hash, left));
    }
    if (left < 8) {
        hash = mix(hash, load<std::uint32_t>(at) | load<std::uint32_t>(at + left - 4) << 32);
    } else {
        for (; left > 8; at += 8, left -= 8) hash = mix(hash, load<std::uint64_t>(at));
        hash = mix(hash, load<std::uint64_t>(at + left - 8));
    }
    hash *= 0xD6E8FEB86659FD93U;
    return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

/// Its slot, or the empty one where it belongs.
Names::Slot* Names::find(std::string_view text, std::uint32_t hash) {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot& slot = slots_[at];
        if (slot.id == 0 || (slot.hash == hash && texts_[slot.id - 1] == text)) return &slot;
    }
}

Names::Id Names::intern(std::string_view text) {
    if (text.empty()) return 0;
    if (2 * texts_.size() >= slots_.size()) grow();
    const std::uint32_t hash = hash_of(text);
    Slot* slot = find(text, hash);
    if (slot->id == 0) {
        texts_.push_back(keep(text));
        *slot = {hash, static_cast<Id>(texts_.size())};
    }
    return slot->id;
}

std::string_view Names::keep(std::string_view text) {
    if (text.size() > left_) {
        const std::size_t size = text.size() > chunk_size / 4 ? text.size() : chunk_size;
        chunks_.push_back(std::make_unique_for_overwrite<char[]>(size));
        free_ = chunks_.back().get();
        left_ = size;
    }
    std::memcpy(free_, text.data(), text.size());
    const std::string_view kept(free_, text.size());
    free_ += text.size();
    left_ -= text.size();
    return kept;
}

void Names::grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : 2 * slots_.size());
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.id == 0) continue;
        std::size_t at = slot.hash & mask;
        while (slots_[at].id != 0) at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

}  // namespace steady
