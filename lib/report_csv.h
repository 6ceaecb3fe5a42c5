#pragma once
// Floor 6. Rows as CSV (RFC 4180), with LF at the ends of lines.

#include <string>

#include "figures.h"
#include "report_data.h"

namespace steady {

/// The rows of a tree that has just one list, under a header of their keys; other values of it are
/// left out. What is absent is empty.
std::string write_csv(const DataWriter::Body& tree);

/// A row a week: `week,days_observed,spikes,intensity,recovery`.
std::string csv_report(const Figures& figures);

}  // namespace steady
