// What is read from the records again: things to bring, the alarms one by one, and words asked for.

#include <fmt/format.h>

#include "report/report_html_parts.h"
#include "report/report_words.h"
#include "report/svg_markup.h"

namespace steady::page {
namespace {

constexpr std::size_t most_alarms = 1000;

/// A person's own words: their line breaks are kept, and each finds its own reading direction.
std::string own_words(const std::string& text) {
    return fmt::format("<span class=\"words\" dir=\"auto\">{}</span>", escaped(text));
}

std::string figure(const char* name, std::int64_t value, const std::string& text) {
    return fmt::format("<data value=\"{}\" data-alarm=\"{}\">{}</data>", value, name, text);
}

std::string tags(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += fmt::format("{}<span class=\"tag\" dir=\"auto\">{}</span>",
                            text.empty() ? "" : ", ", escaped(name));
    return text;
}

Cells alarm_cells(const ListedAlarm& alarm) {
    return {time_of(alarm.time), alarm.trigger.empty() ? "" : tags({alarm.trigger}),
            alarm.intensity ? figure("intensity", *alarm.intensity, plain_number(*alarm.intensity))
                            : "",
            alarm.recovery ? figure("recovery", *alarm.recovery,
                                    minutes_words(static_cast<double>(*alarm.recovery)))
                           : "no end noted",
            tags(alarm.skills)};
}

/// The kind and its main field first, then the other fields, each with its label.
std::string entry(const ListedWords& words) {
    std::string html = fmt::format("<article class=\"entry\">\n<p class=\"quiet\">{} · {}</p>\n",
                                   time_of(words.time), own_words(words.rows.front().label));
    if (!words.rows.front().value.empty()) html += paragraph(own_words(words.rows.front().value));
    if (words.rows.size() > 1) html += "<dl>\n";
    for (std::size_t i = 1; i < words.rows.size(); ++i)
        html += fmt::format("<dt class=\"words\">{}</dt><dd>{}</dd>\n",
                            escaped(words.rows[i].label), own_words(words.rows[i].value));
    return html + (words.rows.size() > 1 ? "</dl>\n" : "") + "</article>\n";
}

}  // namespace

std::string things_to_bring(const std::vector<ListedWords>& bring) {
    if (bring.empty()) return "";
    std::string html = "<ul class=\"bring\">\n";
    for (const ListedWords& words : bring) {
        html += "<li>";
        html += words.rows.front().value.empty() ? "" : own_words(words.rows.front().value);
        html += " <span class=\"quiet\">" + time_of(words.time) + "</span></li>\n";
    }
    return html + "</ul>\n";
}

std::string list_of_alarms(const std::vector<ListedAlarm>& alarms) {
    if (alarms.empty()) return "";
    const std::size_t left_out = alarms.size() > most_alarms ? alarms.size() - most_alarms : 0;
    std::vector<Cells> rows;
    for (std::size_t i = left_out; i < alarms.size(); ++i) rows.push_back(alarm_cells(alarms[i]));
    const std::string note =
        left_out == 0
            ? ""
            : paragraph("The last ones; " +
                            derived("alarms_before", static_cast<std::int64_t>(left_out)) +
                            " came before these. --since shortens the time.",
                        "quiet");
    return note + table("alarms stack",
                        {{"when", "name"},
                         {"what set it off", "text"},
                         {"strength", "number"},
                         {"until it settled", "number"},
                         {"skill", "text"}},
                        rows);
}

std::string list_of_notes(const std::vector<ListedWords>& notes) {
    std::string html;
    for (const ListedWords& words : notes) html += entry(words);
    return html;
}

}  // namespace steady::page
