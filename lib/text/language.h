#pragma once
// Floor 1. The languages that a person reads, best first, as names of folders: `de_AT`, `de`.
// English is what steady is written in and stands for "no folder": the list ends before it.
//
// What counts are the names in the environment alone. Which locales are installed does not matter,
// so a German exercise is German on any machine, in cron and in a container.

#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// By the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty; `LANGUAGE`, a list such as
/// `de_AT:fr`, goes before it, except where that one is `C` or `POSIX` (all of it as in gettext).
std::vector<std::string> languages();

/// The same, from `de_AT.UTF-8` and from the value of `LANGUAGE`. What is no name of a language
/// (`german`, `../de`) counts as English. Pure.
std::vector<std::string> languages_of(std::string_view locale, std::string_view list);

/// The language that a file is written in: `de` for `.../exercises/de/stop.toml`. Empty for
/// English, which is any file that does not stand in such a folder. Pure.
std::string language_of_file(std::string_view path);

}  // namespace steady
