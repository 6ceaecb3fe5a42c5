#include "statistics/partial.h"

namespace steady {
namespace {

template <typename Row>
void clear_if_table(Table<Row>& table) {
    table.clear();
}

template <typename Other>
void clear_if_table(Other&) {}

}  // namespace

void Partial::merge(const Partial& other) {
    people += other.people;
    named += other.named;
    file.clear();
    summary.merge(other.summary);
}

void Partial::forget_names() {
    named = 0;
    file.clear();
    for_each_member<Summary>([&](const char*, auto at) { clear_if_table(summary.*at); });
}

}  // namespace steady
