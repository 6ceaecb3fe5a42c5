#pragma once
// Floor 5. How the text of a report stands on a page of any width. Pure.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "terminal/look.h"

namespace steady {

/// One line of a list: a name, and what is said of it.
using ListRow = std::pair<std::string, std::string>;

/// Running text, as wide as the page.
std::string sentence(std::string_view text, const Look& look);
/// The same, two columns in.
std::string indented(std::string_view text, const Look& look);

/// A name as it can stand in a line: names come from files, so control characters are taken out,
/// and line breaks too.
std::string one_line(std::string_view name);

/// The name in a column of its own, the rest beside it, wrapped; control characters are taken out
/// of both.
std::string beside(std::string_view name, std::string_view text, int column, const Look& look);

/// Rows with one column for the names, at most a third of the page wide; a longer name has a line
/// for itself.
std::string list(const std::vector<ListRow>& rows, const Look& look);

/// `title`, its body, and a blank line before both; nothing for an empty body.
std::string section(std::string_view title, const std::string& body, const Look& look);

}  // namespace steady
