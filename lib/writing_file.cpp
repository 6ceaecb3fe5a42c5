#include "writing_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "config.h"
#include "error.h"

namespace steady {
namespace {

/// A file that nobody has; its name ends in the first number that is free.
Descriptor make_new(const Path& folder, const std::string& stem, Path& path) {
    for (int number = 1;; ++number) {
        path = folder / (number == 1 ? stem + ".txt" : fmt::format("{}-{}.txt", stem, number));
        Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (file) return file;
        if (errno != EEXIST) throw system_error(path, errno);
    }
}

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
    Path path;
    const Descriptor file = make_new(folder, day_name(time.day()) + "-" + id, path);
    try {
        fchmod(file.number(), 0600);
        write_all(file.number(), std::string(text) + "\n", path.string());
        if (fsync(file.number()) != 0) throw system_error(path, errno);
    } catch (const Error&) {
        unlink(path.c_str());
        throw;
    }
    const Descriptor directory(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory) fsync(directory.number());
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
