#pragma once
// A log that is only in memory, for what reads an open file.

#include <sys/mman.h>
#include <unistd.h>

#include <stdexcept>
#include <string_view>

#include "base/file.h"

namespace steady {

inline Descriptor log_text(std::string_view text) {
    Descriptor file(memfd_create("log", MFD_CLOEXEC));
    if (write(file.number(), text.data(), text.size()) != static_cast<ssize_t>(text.size()) ||
        lseek(file.number(), 0, SEEK_SET) != 0)
        throw std::runtime_error("no log in memory");
    return file;
}

}  // namespace steady
