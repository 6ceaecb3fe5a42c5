#include "seal/seal_secret.h"

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <new>
#include <utility>

#include "base/error.h"

namespace steady {

void start_sodium() {
    static const int started = sodium_init();
    if (started < 0) throw Error("this system gives no random numbers, so nothing can be sealed");
}

void hide_memory() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void wipe(std::string& text) {
    sodium_memzero(text.data(), text.size());
    text.clear();
}

Secret::Secret(Secret&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      capacity_(std::exchange(other.capacity_, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
    return *this;
}

Secret::~Secret() { sodium_free(data_); }

void Secret::resize(std::size_t size) {
    if (size > capacity_) {
        start_sodium();
        const std::size_t capacity = std::max(size, 2 * capacity_);
        auto* const larger = static_cast<unsigned char*>(sodium_malloc(capacity));
        if (larger == nullptr) throw std::bad_alloc();
        std::copy_n(data_, size_, larger);
        sodium_free(data_);
        data_ = larger;
        capacity_ = capacity;
    }
    if (size > size_) std::fill_n(data_ + size_, size - size_, std::uint8_t{0});
    if (size < size_) sodium_memzero(data_ + size, size_ - size);
    size_ = size;
}

void Secret::append(std::string_view bytes) {
    const std::size_t before = size_;
    resize(before + bytes.size());
    std::copy(bytes.begin(), bytes.end(), data_ + before);
}

bool Secret::operator==(const Secret& other) const {
    return size_ == other.size_ && (size_ == 0 || sodium_memcmp(data_, other.data_, size_) == 0);
}

}  // namespace steady
