#include "log_append_plan.h"

#include <unistd.h>

#include "config.h"
#include "draft.h"
#include "log_plan.h"
#include "support.h"

namespace steady {

Prepared prepared_for(const Record& record, const Path& location) {
    const std::string* trigger = record.find("trigger");
    if (record.kind != "spike" || trigger == nullptr) return {};
    const Records records = read_records_with(log_parts(location), "trigger=");
    const std::string* plan = plan_for(records, *trigger);
    if (plan != nullptr) return {*plan, ""};
    return {"", check_words(*trigger).panel() ? "" : plan_offer(record, records)};
}

std::optional<Exit> lead_to_plan(Record& record, const Kinds& kinds, const LogOptions& options) {
    if (record.kind != "plan" || record.find("note") != nullptr || isatty(STDIN_FILENO) == 0)
        return std::nullopt;
    const auto terminal = Terminal::open(false);
    if (terminal == nullptr) return std::nullopt;
    const auto left = ask_plan(*terminal, kinds, log_parts(options.location()), record);
    put_in_order(record, kinds);
    if (record.find("note") != nullptr) return std::nullopt;
    terminal->say("Nothing was kept.");
    return left && was_cut_short(*left) ? Exit::interrupted : Exit::done;
}

}  // namespace steady
