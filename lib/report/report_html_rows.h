#pragma once
// Floor 6. A list of the JSON as a table of the page: a name with a bar, and figures beside it.

#include <functional>
#include <string>
#include <vector>

#include "report/report_html_parts.h"

namespace steady::page {

/// `triggers.0.n`
std::string path(const char* list, std::size_t row, const char* key);

inline const Column times{"times", "number"};

/// The first rows of a list, each its name (`key`) with a bar as long as its `count` is to the
/// longest; `rest` gives the other cells. Empty for an empty list.
std::string list_table(const FigureText& figures, const char* list, const char* key,
                       const char* count, const std::vector<Column>& columns,
                       const std::function<Cells(std::size_t row)>& rest);

/// A median of fewer than five alarms means little: `text`, or nothing.
std::string if_enough(const FigureText& figures, const char* list, std::size_t row,
                      const std::string& text);

/// 7 → 4, and the same on a line from 0 to 10.
std::string before_and_after(const FigureText& figures, const char* list, std::size_t row);

}  // namespace steady::page
