#pragma once
// Floor 6. The parts of the page, each a piece of HTML; empty where there is nothing to show.
// Everything that came from a record is escaped in here.

#include <string>
#include <vector>

#include "report/report_html.h"
#include "report/report_html_figures.h"
#include "report/svg.h"
#include "report/svg_plot.h"

namespace steady::page {

/// The style sheet, complete.
extern const char* const report_style;

/// A heading and what stands below it; nothing when nothing does.
std::string section(const std::string& id, const std::string& heading, const std::string& body);
std::string paragraph(const std::string& html, const char* css_class = nullptr);
/// A picture with its caption.
std::string pictured(const Svg& picture, const std::string& caption);
std::string time_of(const Moment& moment);  ///< `<time>`: Mon 8 Apr 2013, 21:04

struct Column {
    std::string label;
    const char* css_class;  ///< `name`, `number` or `text`
};
using Cells = std::vector<std::string>;  ///< HTML, one a column

/// The first cell of each row is its heading; a column with nothing in it is left out. Of the class
/// `stack`, rows become blocks where it is narrow.
std::string table(const std::string& css_class, std::vector<Column> columns,
                  std::vector<Cells> rows);

/// Minutes, hours or days from 0 on, whatever `most` minutes need; the title names the unit.
Axis minutes_axis(double most, int most_ticks, const std::string& title_end = "");

/// From the first week, which lies at 0, to the last, a week apart.
Axis week_axis(const std::vector<WeekFigures>& weeks);

/// Of a long list: how many rows are shown, and the words for those that are not.
std::size_t shown(std::size_t rows);
std::string rest_words(const char* list, std::size_t rows);

std::string headlines(const ReportPage& page, const FigureText& figures);
std::string weekly_pictures(const Figures& figures);
std::string week_table(const FigureText& figures);
std::string recovery_curve(const ReportPage& page);
std::string hours_picture(const FigureText& figures);

std::string good_moments(const FigureText& figures);
std::string triggers(const FigureText& figures);
std::string company(const FigureText& figures);
std::string what_helped(const FigureText& figures);
std::string habits_and_body(const FigureText& figures);
std::string urges(const FigureText& figures);
std::string predictions(const FigureText& figures);
std::string practice(const FigureText& figures);
std::string small_steps(const FigureText& figures);

std::string things_to_bring(const std::vector<ListedWords>& bring);
std::string list_of_alarms(const std::vector<ListedAlarm>& alarms);
std::string list_of_notes(const std::vector<ListedWords>& notes);

}  // namespace steady::page
