// config.toml, and after a NUL a value for one of its settings: it can be written into every file
// that reads, reads back, and all else says what it said before.
#include "definition/settings.h"

#include "defining.h"
#include "definition/definition.h"

using namespace steady;

namespace {

constexpr const char* name = "country";

toml::table parsed(const std::string& text) {
    toml::table document;
    read_definition(fuzzed_definition(text), document);
    return document;
}

void check_written(const std::string& text, std::string_view value) {
    toml::table before = parsed(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
    const auto written = read_or_place(
        text, [&] { return with_setting(text, name, value, std::string(fuzzed_file)); });
    const bool is_table = before[name] && !before[name].is_value();
    law(written.has_value() != is_table,
        "a setting can be written into every file that reads and has no table of its name");
    if (is_table) return;
    try {
        toml::table after = parsed(*written);
        law(after[name].value<std::string>() == value, "the value reads back");
        before.erase(name);
        after.erase(name);
        law(before == after, "all else is as it was");
    } catch (const Error& error) {
        law(false, error.what());
    }
    law(with_setting(*written, name, value, std::string(fuzzed_file)) == *written,
        "writing it twice is writing it once");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Halves halves(as_text(data, size));
    const std::string text(halves.first);
    if (read_or_place(text, [&] { return parsed(text); }))
        check_written(text, valid_utf8(halves.second));
    return 0;
}
