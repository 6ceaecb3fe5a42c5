#include "support/support_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/text.h"
#include "time/moment.h"

namespace steady {
namespace {

/// A heading, and what stands below it; each entry hangs over its own first line.
class Page {
   public:
    explicit Page(int columns) : columns_(columns) {}

    void heading(const std::string& text) {
        if (!out_.empty()) out_ += "\n";
        line(text);
    }

    void entry(const std::string& text) {
        const char* indent = "  ";
        for (const std::string& line : wrap(text, std::max(columns_ - 4, 20))) {
            out_ += indent + line + "\n";
            indent = "    ";
        }
    }

    void line(const std::string& text) {
        for (const std::string& part : wrap(text, columns_)) out_ += part + "\n";
    }

    std::string text() && { return std::move(out_); }

   private:
    int columns_;
    std::string out_;
};

std::string all_about(const Helpline& line) {
    std::string text = line_to_reach(line);
    if (!line.languages.empty()) text += "; " + join(line.languages, ", ");
    if (!line.web.empty() && !text.starts_with(line.web)) text += "; " + line.web;
    return text;
}

void add_people(Page& page, const People& people) {
    if (people.empty()) return;
    page.heading("Your own people");
    for (const Person& person : people) page.entry(whom_to_reach(person));
}

void add_country(Page& page, const Country& country) {
    const auto is_violence = [](const Helpline& line) { return line.violence; };
    page.heading(country.names.front());
    page.entry(line_of_danger(country));
    for (const Helpline& line : country.lines)
        if (!line.violence) page.entry(all_about(line));
    if (std::none_of(country.lines.begin(), country.lines.end(), is_violence)) return;
    page.entry("When someone close frightens, hurts or controls you:");
    for (const Helpline& line : country.lines)
        if (line.violence) page.entry(all_about(line));
}

void add_anywhere(Page& page, const Anywhere& anywhere) {
    page.heading("From anywhere");
    for (const std::string& line : anywhere.crisis) page.entry(line);
    page.heading("From anywhere, when someone close frightens, hurts or controls you");
    for (const std::string& line : anywhere.violence) page.entry(line);
}

std::string oldest_check(const Country& country) {
    std::string day;
    for (const Helpline& line : country.lines)
        if (day.empty() || line.checked < day) day = line.checked;
    return day;
}

std::string checked_words(const Country& country) {
    const auto day = parse_day(oldest_check(country));
    return day ? "As of " + date_words(*day) + ". " : "";
}

void add_end(Page& page, const Support& support) {
    page.line("");
    if (support.people.empty())
        page.line("A friend or a therapist can stand here first: man 5 steady-support.");
}

}  // namespace

std::string support_text(const Support& support, const Country* country, int columns) {
    Page page(columns);
    add_people(page, support.people);
    if (country != nullptr) {
        add_country(page, *country);
        add_end(page, support);
        page.line(checked_words(*country) + "Elsewhere: findahelpline.com, or --country CC.");
        return std::move(page).text();
    }
    for (const Country& each : support.helplines.countries) add_country(page, each);
    add_anywhere(page, support.helplines.anywhere);
    add_end(page, support);
    page.line("Only those of your country, from now on: steady-support --country CC --save");
    return std::move(page).text();
}

std::string anywhere_text(const Support& support, int columns) {
    Page page(columns);
    add_people(page, support.people);
    add_anywhere(page, support.helplines.anywhere);
    return std::move(page).text();
}

std::string first_screen(const Support& support, int columns) {
    Page page(columns);
    add_end(page, support);
    page.line("Lines of your country, by name or two letters: steady-support ireland");
    page.line("With --save they come by themselves from then on. Every one: steady-support all");
    return anywhere_text(support, columns) + std::move(page).text();
}

std::string country_list(const Helplines& helplines) {
    int widest = 0;
    for (const Country& country : helplines.countries)
        widest = std::max(widest, width(country.names.front()));
    std::string text;
    for (const Country& country : helplines.countries)
        text +=
            fmt::format("{}  {}  {}  {}  {}\n", country.code, pad(country.names.front(), widest),
                        country.lines.size(), pad(oldest_check(country), 10), country.origin);
    return text;
}

}  // namespace steady
