#pragma once
// Floor 6. Figures for the page, taken from the very tree that --format json prints, by their path
// in it (`recovery.median`, `triggers.0.n`). Each one is marked with its path and its value, so
// that a test can hold every figure on the page against the JSON:
//
//     <data value="261" data-figure="recovery.median" data-unit="minutes">4 h 21 min</data>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "report/report_data.h"
#include "statistics/figures.h"

namespace steady {

/// Of a list longer than this the page shows the first rows, and says how many more there are.
inline constexpr std::size_t most_rows_of_a_list = 12;
/// Of the weeks the last ones: 20 years, so that a slip in a year makes no endless table.
inline constexpr std::size_t most_weeks_of_a_table = 1040;

class FigureText {
   public:
    /// `of_page`: false for a period beside the page's own; its figures then carry that period.
    explicit FigureText(const Figures& figures, bool of_page = true);

    std::size_t rows(const std::string& list) const;  ///< how many it has; 0 when there is no such
    std::optional<double> number(const std::string& path) const;
    std::int64_t whole(const std::string& path) const;  ///< a count; 0 when it is not there
    std::string word(const std::string& path) const;    ///< a tag, escaped

    std::string count(const std::string& path) const;           ///< 12
    std::string decimal_number(const std::string& path) const;  ///< 4.9; a dash where there is none
    std::string minutes(const std::string& path) const;  ///< 4 h 21 min; a dash where there is none

    /// `count` with its noun: 12 alarms.
    std::string counted(const std::string& path, const char* one, const char* many) const;
    /// `text` marked as speaking of that figure.
    std::string marked(const std::string& path, const char* unit, const std::string& text) const;

   private:
    const DataWriter::Value& at(const std::string& path) const;

    std::map<std::string, DataWriter::Value> leaves_;  ///< by path; of a list, its length
    std::string period_;
};

/// A figure that is worked out from others of the tree; `name` says which.
std::string derived(const char* name, std::int64_t value);

}  // namespace steady
