#pragma once
// Floor 4. Bytes that nobody else should see: keys, passphrases, opened words.

#include <cstddef>
#include <string>
#include <string_view>

namespace steady {

/// Memory between guard pages, locked out of swap where the system allows it (a limit on locked
/// memory stops nobody), and cleared when it is given back. It moves, and is never copied.
/// Cost: a few system calls each time it is made or outgrows its room, so keep one and use it
/// again.
class Secret {
   public:
    Secret() = default;
    explicit Secret(std::size_t size) { resize(size); }
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    unsigned char* data() { return data_; }
    const unsigned char* data() const { return data_; }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    /// Valid until the next change; never null.
    std::string_view text() const {
        return data_ == nullptr ? ""
                                : std::string_view(reinterpret_cast<const char*>(data_), size_);
    }

    void resize(std::size_t size);  ///< new bytes are 0; those cut off are cleared
    void append(std::string_view bytes);

    /// Takes the same time wherever the first difference is.
    bool operator==(const Secret& other) const;

   private:
    unsigned char* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

/// libsodium, once, before anything else of it is used. Throws `Error`.
void start_sodium();

/// From here on this process leaves no memory behind when it crashes, and no other program of the
/// same person can look into it.
void hide_memory();

/// Clears the text's bytes, and makes it empty.
void wipe(std::string& text);

}  // namespace steady
