// Any bytes as an export: importing.h has the law.
#include "importing.h"

using namespace steady;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    import_or_error([&] { return import_thoughts(as_text(data, size), fuzz_settings()); });
    return 0;
}
