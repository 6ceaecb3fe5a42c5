#pragma once
// A fuzz target states laws that hold for every input. See replay.cpp for how it runs.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the run when `holds` is false.
inline void law(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken law: %s\n", what);
    std::abort();
}
