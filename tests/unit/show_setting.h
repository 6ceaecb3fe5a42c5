#pragma once

#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <string>
#include <vector>

#include "base/file.h"
#include "show/show.h"

namespace steady {

/// A few kinds and fields; the shipped ones may change.
inline const Kinds& kinds() {
    static const Kinds kinds = [] {
        Kinds made;
        add_kinds(made, {"kinds.toml", "built in", R"(
[field]
trigger = { type = "tag" }
intensity = { type = "strength" }
recovery = { type = "duration", also = ["unknown"] }
body = { type = "list" }
belief_before = { type = "percent" }
words = { type = "count", also = ["many"] }
of = { type = "time" }
[[kind]]
name = "spike"
word = "alarm"
main = "trigger"
[[kind]]
name = "settled"
length = "recovery"
[[kind]]
name = "practice"
main = "exercise"
)"});
        return made;
    }();
    return kinds;
}

/// A folder of logs that goes away with the test.
class Logs {
   public:
    Logs() {
        std::string name = std::filesystem::temp_directory_path() / "show_test.XXXXXX";
        folder_ = mkdtemp(name.data());
    }
    ~Logs() { std::filesystem::remove_all(folder_); }

    Source add(const std::string& name, const std::string& text) const {
        write_private_file(folder_ / name, text);
        return {name, folder_ / name};
    }
    Source missing() const { return {"missing.log", folder_ / "missing.log"}; }

   private:
    Path folder_;
};

struct ShowChoice {
    Selection selection;
    std::vector<std::string> told;
};

inline ShowChoice choose(const std::vector<Source>& sources, const Filter& filter = {}) {
    ShowChoice chosen;
    chosen.selection = choose_records(sources, filter, kinds(), [&](const Remark& remark) {
        chosen.told.push_back(to_string(remark));
    });
    return chosen;
}

inline std::string shown(const Selection& chosen, Format format, const Look& look = {}) {
    std::string out;
    show(chosen, format, kinds(), look, [&](std::string_view part) { out += part; });
    return out;
}

inline std::string shown(const std::string& log, Format format, const Look& look = {}) {
    const Logs logs;
    return shown(choose({logs.add("log", log)}).selection, format, look);
}

}  // namespace steady
