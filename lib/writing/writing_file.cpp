#include "writing/writing_file.h"

#include <fmt/format.h>

#include "base/config.h"
#include "base/error.h"

namespace steady {
namespace {

Path found_at(const std::string& named) {
    const Path path(named);
    std::error_code none;
    if (std::filesystem::exists(path, none)) return path;
    const Path moved = writing_directory() / path.filename();
    return std::filesystem::exists(moved, none) ? moved : path;
}

}  // namespace

Path writing_directory() { return data_directory() / "writing"; }

Path keep_page(std::string_view text, const std::string& id, const Moment& time) {
    const Path folder = writing_directory();
    make_private_directories(folder);
    const std::string page = std::string(text) + "\n";
    const std::string stem = day_name(time.day()) + "-" + id;
    // A file that nobody has; its name ends in the first number that is free.
    Path path = folder / (stem + ".txt");
    for (int number = 2; !write_new_private_file(path, page); ++number)
        path = folder / fmt::format("{}-{}.txt", stem, number);
    return path;
}

std::string page_of(const Record& record) {
    const std::string* note = record.find("note");
    const std::string* file = record.find("file");
    std::string text = note == nullptr ? "" : *note;
    if (file == nullptr || file->empty()) return text;
    const Path path = found_at(*file);
    std::error_code none;
    // What a record names may be anything; a device would never come to its end.
    if (std::filesystem::exists(path, none) && !std::filesystem::is_regular_file(path, none))
        throw Error(path.string() + ": not a file");
    return text + (text.empty() ? "" : "\n\n") + read_file(path);
}

}  // namespace steady
