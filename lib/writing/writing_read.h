#pragma once
// Floor 6. Reading one's own pages again: which ones, and how they are shown. Pure.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.h"
#include "time/moment.h"

namespace steady {

/// Days whose pages are wanted; both ends are included.
struct ReadWhen {
    Day from = 0, to = 0;
    std::string words;  ///< for people: `20 November 2026`, `about a year ago`
};

/// `2026-11-20`, `today`, `yesterday`, a weekday; `a year ago`, `3 weeks ago` (for months and
/// years, three days more on either side); `2026-11` and `2025`; `2w` and `10d`, up to today;
/// `2026-11-01..2026-11-20`, where an end may be left out. Nothing for words that say none of
/// these.
std::optional<ReadWhen> parse_read_when(std::string_view text, const Moment& now);

/// The `journal` records that hold a page or point to one, in order of time; with `exercise`, only
/// that one's.
std::vector<Record> pages_in(std::vector<Record> records, const std::string& exercise);

/// Those of the last sitting.
std::vector<Record> last_pages(const std::vector<Record>& pages);

std::vector<Record> pages_within(const std::vector<Record>& pages, const ReadWhen& when);

/// The day with a page that is closest to those; nothing without any page.
std::optional<Day> nearest_page(const std::vector<Record>& pages, const ReadWhen& when);

/// One page for reading: its time, what it is, its words; then what else was noted; then `page`.
/// Wrapped to `columns`, and without control characters.
std::string page_text(const Record& record, std::string_view title, std::string_view page,
                      int columns);

}  // namespace steady
