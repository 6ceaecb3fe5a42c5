#pragma once
// A log that lives in memory, for what reads logs from files.

#include <sys/mman.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "defining.h"
#include "record/kinds.h"
#include "record/scan.h"

namespace steady {

class FuzzedLog {
   public:
    explicit FuzzedLog(std::string_view text) : file_(memfd_create("log", MFD_CLOEXEC)) {
        write_all(file_.number(), text, "log");
    }
    Source source() const { return {"log", "/proc/self/fd/" + std::to_string(file_.number())}; }

   private:
    Descriptor file_;
};

inline const Kinds& fuzzed_kinds() {
    static const Kinds kinds = built_in_kinds();
    return kinds;
}

inline void harmless(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = next_code_point(text, at);
        law(letter == U'\n' || !is_control(letter), "no control character is left");
    }
    law(valid_utf8(text) == text, "it is UTF-8");
}

}  // namespace steady
