#pragma once
// Floor 1. What every piece of HTML and SVG goes through on its way onto a page.

#include <string>
#include <string_view>

namespace steady {

/// Text as it may stand between tags and inside quotes of HTML, SVG and XML: `&`, `<`, `>` and both
/// quotes escaped, and `clean` as for a terminal, so that no control character turns a line around.
std::string escaped(std::string_view text);

/// A number as a picture needs it: at most two decimals, never an exponent, never -0.
std::string coordinate(double value);

/// ` name="value"`, escaped.
std::string attribute(std::string_view name, std::string_view value);

}  // namespace steady
