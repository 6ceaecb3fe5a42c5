// A log as a report: JSON and TOML say the same, text is harmless, and HTML is made of its own
// marks alone, each of them closed.
#include "report/report.h"

#include <nlohmann/json.hpp>

#include "definition/definition.h"
#include "logging.h"
#include "report/report_csv.h"
#include "report/report_records.h"
#include "report/stats_read.h"
#include "statistics/fold.h"

using namespace steady;
using nlohmann::json;

namespace {

constexpr std::size_t a_century = 5'218;  // weeks

struct Read {
    Figures figures;
    ReportPage page;
};

Read read_log(std::string_view text) {
    const FuzzedLog log(text);
    StatsQuery query{{log.source()}, {}, fuzzed_kinds(), ""};
    Vocabulary vocabulary;
    Fold fold(vocabulary, {}, {}, Reading::once);
    PageRecords records(query.filter, query.types, vocabulary, {"note", "journal"});
    read_entries(
        query, vocabulary, [](const Remark&) {},
        [&](const Entry& entry, bool counted, std::string_view line) {
            fold.add(entry, counted);
            records.add(line, entry, counted);
        });
    const Summary summary = fold.finish();
    Read read{figures_of(summary), {}};
    read.page.figures = read.figures;
    const Waits::Parts waits = summary.total().waits.parts();
    read.page.ended = waits.ended;
    read.page.censored = waits.censored;
    records.put_on(read.page);
    return read;
}

void check_data(const Figures& figures) {
    const std::string in_json = json_report(figures), in_toml = toml_report(figures);
    harmless(in_json);
    harmless(in_toml);
    const json tree = json::parse(in_json, nullptr, false);
    law(tree.is_object(), "JSON reads");
    try {
        toml::table document;
        read_definition(fuzzed_definition(in_toml), document);
        law(document["records"].value<std::int64_t>() == tree["records"].get<std::int64_t>(),
            "TOML has the same records");
        const auto* triggers = document["triggers"].as_array();
        law((triggers == nullptr ? 0 : triggers->size()) == tree["triggers"].size(),
            "and the same triggers");
    } catch (const Error& error) {
        law(false, error.what());
    }
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

/// The name of the tag after `<` or `</`; its attributes are read over.
std::string take_tag(std::string_view html, std::size_t& at) {
    std::string name;
    while (at < html.size() && is_letter(html[at])) name += html[at++];
    while (at < html.size() && html[at] == ' ') {
        ++at;
        while (at < html.size() && (is_letter(html[at]) || (html[at] >= 'A' && html[at] <= 'Z')))
            ++at;
        if (html.substr(at, 2) != "=\"") continue;
        at = html.find('"', at + 2);
        law(at != html.npos, "a quotation mark is closed");
        ++at;
    }
    return name;
}

/// An entity of our own.
void check_entity(std::string_view html, std::size_t at) {
    for (const char* entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;", "&middot;"})
        if (html.substr(at).starts_with(entity)) return;
    law(false, "a person's & is escaped");
}

void check_html(std::string_view html) {
    static const std::vector<std::string> foreign = {"script", "iframe", "img",    "a",
                                                     "link",   "form",   "object", "embed"};
    std::vector<std::string> open;
    for (std::size_t at = 0; at < html.size(); ++at) {
        if (!open.empty() && open.back() == "style" && !html.substr(at).starts_with("</style"))
            continue;
        if (html[at] == '&') check_entity(html, at);
        if (html[at] != '<' || html.substr(at).starts_with("<!DOCTYPE html>")) continue;
        const bool closing = html.substr(at).starts_with("</");
        at += closing ? 2 : 1;
        const std::string name = take_tag(html, at);
        law(!name.empty(), "a person's < is escaped");
        law(std::ranges::find(foreign, name) == foreign.end(), "no mark comes from outside");
        const bool alone = html.substr(at).starts_with("/>");
        law(alone || html.substr(at).starts_with('>'), "a mark is closed");
        if (closing) {
            law(!open.empty() && open.back() == name, "marks are nested");
            open.pop_back();
        } else if (!alone) {
            open.push_back(name);
        }
    }
    law(open.empty(), "every mark has its end");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Read read = read_log(as_text(data, size));
    if (read.figures.weeks.size() > a_century) return 0;  // as the others, and takes minutes
    check_data(read.figures);
    TextReport report{read.figures, {}, read.figures};
    harmless(text_report(report, {}));
    const std::string html = html_report(read.page);
    harmless(html);
    check_html(html);
    return 0;
}
