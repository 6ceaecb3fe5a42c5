// Any bytes as a map and, after a NUL, as a table: importing.h has the law.
#include "importing.h"

using namespace steady;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view all = as_text(data, size);
    const std::string map(all.substr(0, all.find('\0')));
    const std::string_view table = all.substr(std::min(all.size(), map.size() + 1));
    import_or_error([&] {
        return import_table(table, map.empty() ? TableMap{} : read_table_map(map, "map"),
                            fuzz_settings());
    });
    return 0;
}
