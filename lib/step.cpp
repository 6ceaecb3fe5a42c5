#include "step.h"

namespace steady {

std::string_view answer_field(const Step& step) {
    if (const auto* ask = std::get_if<Ask>(&step)) return ask->field;
    if (const auto* rate = std::get_if<Rate>(&step)) return rate->field;
    if (const auto* write = std::get_if<Write>(&step)) return write->field;
    return {};
}

}  // namespace steady
