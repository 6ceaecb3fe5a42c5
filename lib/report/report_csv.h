#pragma once
// Floor 6. Rows as CSV (RFC 4180), with LF at the ends of lines.

#include <string>

#include "report/report_data.h"
#include "statistics/figures.h"
#include "text/quoting.h"

namespace steady {

/// The rows of a tree that has just one list, under a header of their keys; other values of it are
/// left out. What is absent is empty. Numbers are no text, so a `safe` table keeps them as they
/// are.
std::string write_csv(const DataWriter::Body& tree, CsvStyle csv = CsvStyle::plain);

/// A row a week: `week,days_observed,spikes,intensity,recovery`. There is no text of anyone's in
/// it.
std::string csv_report(const Figures& figures);

}  // namespace steady
