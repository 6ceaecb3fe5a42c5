#include "log/log_append_plan.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "base/config.h"
#include "log/book.h"
#include "log/log_plan.h"
#include "log/log_review.h"
#include "record/draft.h"
#include "support/support.h"

namespace steady {
namespace {

constexpr int words_of_a_sentence = 6;

}  // namespace

Prepared prepared_for(const Record& record, const Path& location) {
    const std::string* trigger = record.find("trigger");
    if (record.kind != "spike" || trigger == nullptr) return {};
    const auto log = log_parts(location);
    const Records plans = read_records_with(log, "kind=plan");
    if (const std::string* plan = plan_for(plans, *trigger)) return {*plan, ""};
    if (check_words(*trigger).panel()) return {};
    // A log may be long, so only records with these words are held.
    return {"", plan_offer(record, read_records_with(log, *trigger))};
}

std::string sentence_hint(const Record& record, const Kinds& kinds, const Path& location) {
    const Kind* kind = kinds.find(record.kind);
    const std::string* tag = kind == nullptr ? nullptr : record.find(kind->main);
    if (tag == nullptr || kinds.type_of(kind->main).type != Type::tag) return "";
    if (std::ranges::count(*tag, '-') < words_of_a_sentence - 1) return "";
    const auto past = past_words(log_parts(location), kind->main, SIZE_MAX);
    if (std::ranges::count(past, *tag) > 0 || check_words(*tag) != Heard{}) return "";
    return fmt::format("kept; for a whole sentence: steady-log {} {}=late-reply -", kind->name,
                       kind->main);
}

std::optional<Exit> lead_to_words(Record& record, const Kinds& kinds, const LogOptions& options) {
    const bool is_plan = record.kind == "plan" && record.find("note") == nullptr;
    const bool is_review = record.kind == "review" && record.fields.empty();
    if ((!is_plan && !is_review) || isatty(STDIN_FILENO) == 0) return std::nullopt;
    const auto terminal = Terminal::open(options.plain);
    if (terminal == nullptr) return std::nullopt;
    const auto left = is_plan ? ask_plan(*terminal, kinds, log_parts(options.location()), record)
                              : ask_review(*terminal, kinds, record);
    put_in_order(record, kinds);
    if (is_plan ? record.find("note") != nullptr : !record.fields.empty()) return std::nullopt;
    terminal->say("Nothing was kept.");
    return left && was_cut_short(*left) ? Exit::interrupted : Exit::done;
}

}  // namespace steady
