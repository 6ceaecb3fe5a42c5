// steady-log --merge: another copy of the log joined in (merge.h), durably.

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "base/config.h"
#include "base/input.h"
#include "log/log_command.h"
#include "log/merge.h"
#include "text/text.h"

namespace steady {
namespace {

/// What the FILEs hold, read before any lock.
struct Given {
    std::vector<LogCopy> copies;
    std::vector<Path> files;  ///< that were read, but for standard input
    bool all_read = true;
    bool piped = false;
};

bool same_file(const Path& a, const Path& b) {
    std::error_code none;
    return std::filesystem::equivalent(a, b, none);
}

bool is_one_of(const std::vector<Path>& files, const Path& file) {
    for (const Path& one : files)
        if (same_file(one, file)) return true;
    return false;
}

LogFile read_given(const std::string& file) {
    if (file != "-") return {file, read_file(file)};
    LogFile given{"stdin", {}};
    try {
        read_into(given.text, STDIN_FILENO, "standard input");
    } catch (const Error&) {
        give_back(given.text);
        throw;
    }
    return given;
}

/// Syncthing's, Dropbox's and Nextcloud's names for a second state of a file.
bool is_conflict_copy(const Path& file) {
    return file.filename().string().find("conflict") != std::string::npos;
}

/// Another part of the log is read wherever the log is, so what came of it would be there twice;
/// and who took it for joined, and removed it, would have nothing. A conflict copy is there to be
/// joined and removed.
void refuse_part(const Path& file, const std::vector<Path>& parts) {
    if (!is_conflict_copy(file) && is_one_of(parts, file))
        throw Error(file.string() + ": it lies in the folder of the log, so all of it is read",
                    "To join it into another file there, move it out of the folder first.");
}

/// A directory is a copy in parts.
LogCopy read_copy(const std::string& file, const Path& target, const std::vector<Path>& parts,
                  Given& given) {
    std::error_code none;
    std::vector<std::string> names{file};
    if (file != "-" && std::filesystem::is_directory(file, none)) {
        const auto logs = log_parts(file);
        names.assign(logs.begin(), logs.end());
        if (names.empty()) throw Error(file + ": no log in it", "Logs there end in .log.");
    }
    LogCopy copy;
    for (const std::string& name : names) {
        if (name != "-" && same_file(name, target)) {
            warn(name + ": the log itself; there is nothing to join");
            continue;
        }
        refuse_part(name, parts);
        copy.push_back(read_given(name));
        if (name == "-")
            given.piped = true;
        else
            given.files.emplace_back(name);
    }
    return copy;
}

Given read_copies(const std::vector<std::string>& files, const Path& target,
                  const std::vector<Path>& parts) {
    Given given;
    for (const std::string& file : files) {
        try {
            given.copies.push_back(read_copy(file, target, parts, given));
        } catch (const Error& error) {
            warn(error.what(), error.next());
            given.all_read = false;
        }
    }
    return given;
}

/// The other files of a log that is a directory. A conflict copy among them is no part of it, or
/// all that is in it would be there already.
LogCopy other_parts(const Path& location, const Path& target, const Given& given) {
    LogCopy parts;
    for (const Path& part : log_parts(location)) {
        if (part == target) continue;
        if (is_one_of(given.files, part))
            warn(part.string() +
                 ": what was missing comes; while this file stays in the folder of the log, it is "
                 "read as well");
        else
            parts.push_back({part, read_file(part)});
    }
    return parts;
}

std::string came_message(std::size_t came, std::size_t there) {
    const std::string were =
        there == 1 ? "1 was there already" : fmt::format("{} were there already", there);
    if (came == 0) return there == 0 ? "no records came in" : "nothing new: " + were;
    return fmt::format("{} came, {}", came == 1 ? "1 record" : fmt::format("{} records", came),
                       there == 0 ? "none was there yet" : were);
}

std::string_view piped_text(const Given& given) {
    for (const LogCopy& copy : given.copies)
        for (const LogFile& file : copy)
            if (file.name == "stdin" && !file.text.empty()) return file.text;
    return {};
}

/// A pipe cannot be read again, so its lines that do not read are shown whole.
void tell_remarks(const Merged& merged, const Given& given) {
    std::size_t left = 0;
    const auto piped = split(piped_text(given), '\n');
    for (const Remark& remark : merged.remarks) {
        warn(to_string(remark));
        left += remark.bad_line;
        if (remark.bad_line && remark.file == "stdin" && remark.line <= piped.size())
            give_back(piped[remark.line - 1]);
    }
    if (left > 0)
        warn(
            fmt::format("{} not taken, and all others were; mend {} and merge again: what is here "
                        "does not come twice",
                        left == 1 ? "this line was" : fmt::format("these {} lines were", left),
                        left == 1 ? "it" : "them"));
}

std::string as_lines(const std::vector<std::string>& came) {
    std::string lines;
    for (const std::string& line : came) lines += line + "\n";
    return lines;
}

/// The log is not made before something comes.
Merged merge_in(const Path& target, const LogCopy& parts, const Given& given, bool dry_run) {
    std::error_code none;
    if (!std::filesystem::exists(target, none)) {
        Merged merged = merge({}, parts, given.copies);
        if (dry_run || !merged.changed) return merged;
    }
    LockedFile log(target);
    Merged merged = merge(log.read(), parts, given.copies);
    if (dry_run || !merged.changed) return merged;
    log.replace(merged.text);
    return merged;
}

Merged merge_files(const LogOptions& options, const Path& target, const Given& given) {
    const LogCopy parts = other_parts(options.location(), target, given);
    return merge_in(target, parts, given, options.dry_run);
}

/// A pipe cannot be read again, so what came through one is printed when it is not surely kept.
Merged join_or_give_back(const LogOptions& options, const Path& target, const Given& given) {
    try {
        return merge_files(options, target, given);
    } catch (const Error& error) {
        if (!given.piped) throw;
        give_back(piped_text(given));
        throw Error(error.what(),
                    error.next().empty() ? "The lines above are not surely kept." : error.next());
    } catch (const std::exception&) {
        give_back(piped_text(given));
        throw;
    }
}

}  // namespace

Exit log_merge(const LogOptions& options, const Verbatim& verbatim) {
    std::vector<std::string> files = options.words;
    files.insert(files.end(), verbatim.begin(), verbatim.end());
    if (files.empty() && stdin_has_data()) files.emplace_back("-");
    if (files.empty())
        throw misuse("--merge needs another copy of the log",
                     "For example: steady-log --merge laptop.log");
    const Path target = log_to_append(options.location());
    const Given given = read_copies(files, target, log_parts(options.location()));
    const Merged merged = join_or_give_back(options, target, given);
    if (options.dry_run) put_out(as_lines(merged.came));
    tell_remarks(merged, given);
    if (!options.quiet && isatty(STDERR_FILENO) != 0)
        std::fputs((came_message(merged.came.size(), merged.there) + "\n").c_str(), stderr);
    const bool whole =
        given.all_read && std::none_of(merged.remarks.begin(), merged.remarks.end(),
                                       [](const Remark& remark) { return remark.bad_line; });
    return whole ? Exit::done : Exit::failed;
}

}  // namespace steady
