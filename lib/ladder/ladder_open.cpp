#include "ladder/ladder_open.h"

#include <fmt/format.h>

#include "base/config.h"
#include "base/error.h"
#include "text/text.h"

namespace steady {

Path open_step_file() { return data_directory() / "open-step"; }

std::optional<Record> open_step() {
    const Path file = open_step_file();
    std::error_code none;
    if (!std::filesystem::exists(file, none)) return std::nullopt;
    const std::string text = read_file(file);
    auto line = parse_record(trim(text));
    if (auto* record = std::get_if<Record>(&line)) return std::move(*record);
    const auto& bad = std::get<BadLine>(line);
    throw Error(fmt::format("{}:1:{}: {}", file.string(), bad.column, bad.what),
                "What is in it can be put right, or the file deleted.");
}

void keep_open_step(const Record& record) {
    make_private_directories(data_directory());
    write_private_file(open_step_file(), to_line(record) + "\n");
}

void remove_open_step() {
    std::error_code error;
    std::filesystem::remove(open_step_file(), error);
    if (error) throw system_error(open_step_file(), error.value());
}

}  // namespace steady
