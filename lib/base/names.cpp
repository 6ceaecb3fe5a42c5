#include "base/names.h"

namespace steady {
namespace {

constexpr std::size_t chunk_size = 16 * 1024;
/// A table with fewer places is kept emptier, so that most words are found at the first one.
constexpr std::size_t roomy = 4096;

std::uint64_t load(const char* from) {
    std::uint64_t number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

std::uint64_t mix(std::uint64_t hash, std::uint64_t word) {
    return std::rotl((hash ^ word) * 0x9E3779B97F4A7C15U, 32);
}

/// Eight bytes at a time; the last eight may overlap those before them.
std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = text.size();
    const char* at = text.data();
    for (const char* last = at + text.size() - 8; at < last; at += 8) hash = mix(hash, load(at));
    return mix(hash, load(text.data() + text.size() - 8)) * 0xD6E8FEB86659FD93U;
}

}  // namespace

Names::Id Names::intern(std::string_view text) {
    if (text.size() > ShortText::most) return intern_long(text);
    if (text.empty()) return 0;
    Key key{};
    std::memcpy(&key, text.data(), text.size());
    return intern_short(key, text.size());
}

/// A short text that is not where it is looked for first.
Names::Id Names::intern_elsewhere(Key key, std::size_t size) {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = place_of(key, size); slots_[at].id != 0; at = (at + 1) & mask)
        if (slots_[at].key == key && slots_[at].size == size) return slots_[at].id;
    return add(key, size, {reinterpret_cast<const char*>(&key), size});
}

/// Two texts may share a hash, so the texts are compared.
Names::Id Names::intern_long(std::string_view text) {
    const Key key{hash_of(text), 0};
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = place_of(key, text.size()); slots_[at].id != 0; at = (at + 1) & mask) {
        const Slot& slot = slots_[at];
        if (slot.key == key && slot.size == text.size() && texts_[slot.id - 1] == text)
            return slot.id;
    }
    return add(key, text.size(), text);
}

Names::Id Names::add(const Key& key, std::size_t size, std::string_view text) {
    texts_.push_back(keep(text));
    if (texts_.size() * (slots_.size() < roomy ? 8 : 2) > slots_.size()) grow();
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = place_of(key, size);
    while (slots_[at].id != 0) at = (at + 1) & mask;
    slots_[at] = {key, static_cast<std::uint32_t>(size), static_cast<Id>(texts_.size())};
    return slots_[at].id;
}

std::string_view Names::keep(std::string_view text) {
    if (text.size() > left_) {
        const std::size_t size = std::max(text.size(), chunk_size);
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
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    --shift_;
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.id == 0) continue;
        std::size_t at = place_of(slot.key, slot.size);
        while (slots_[at].id != 0) at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

}  // namespace steady
