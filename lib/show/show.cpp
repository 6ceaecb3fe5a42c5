#include "show/show.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "record/kinds_record.h"
#include "record/logfmt.h"
#include "show/show_format.h"
#include "text/text.h"
#include "time/date_gate.h"

namespace steady {
namespace {

/// The field that counts: the last one with this key, which is there.
Token token_of(std::string_view line, std::string_view key) {
    Tokenizer tokenizer(line);
    Token token, found;
    while (tokenizer.next(token))
        if (token.key == key) found = token;
    return found;
}

std::size_t column_of(std::string_view line, std::string_view key) {
    return static_cast<std::size_t>(token_of(line, key).key.data() - line.data()) + 1;
}

class Chooser {
   public:
    Chooser(const Filter& filter, const Kinds& kinds, const Tell& tell, Selection& chosen)
        : filter_(filter), kinds_(kinds), tell_(tell), gate_(filter.since), chosen_(chosen) {}

    void take(std::string_view line, const LineReader& reader) {
        if (!gate_.admits(line)) return;
        auto parsed = parse_record(line);
        if (auto* record = std::get_if<Record>(&parsed))
            take_record(*record, line, reader);
        else if (is_sealed_whole(line))
            ++chosen_.sealed;
        else
            tell_bad_line(std::get<BadLine>(parsed), reader);
    }

   private:
    void take_record(Record& record, std::string_view line, const LineReader& reader) {
        const auto wrong = take_wrong_values(record, kinds_);
        if (!filter_.admits(record, kinds_)) return;
        for (const auto& [field, why] : wrong)
            tell_({reader.name(), reader.number(), column_of(line, field.key),
                   fmt::format("{}={} {}; counts as absent", field.key, field.value, why), false});
        chosen_.lines.push_back({record.time, std::string(line)});
    }

    void tell_bad_line(const BadLine& bad, const LineReader& reader) {
        tell_({reader.name(), reader.number(), bad.column, bad.what, true});
    }

    const Filter& filter_;
    const Kinds& kinds_;
    const Tell& tell_;
    DateGate gate_;
    Selection& chosen_;
};

void show_lines(const Selection& chosen, const Sink& sink) {
    for (const auto& line : chosen.lines) sink(line.text + "\n");
}

}  // namespace

const std::vector<std::string>& format_names() {
    static const std::vector<std::string> names = {"text", "logfmt", "json", "csv", "toml"};
    return names;
}

Format format_named(const std::string& name) {
    const auto& names = format_names();
    const auto place = std::ranges::find(names, name);
    if (place == names.end())
        throw misuse(name + ": there is no such format", "There are " + join(names, ", ") + ".");
    return static_cast<Format>(place - names.begin());
}

Selection choose_records(const std::vector<Source>& sources, const Filter& filter,
                         const Kinds& kinds, const Tell& tell) {
    Selection chosen;
    Chooser chooser(filter, kinds, tell, chosen);
    chosen.all_read =
        for_each_line(sources, tell,
                      [&](std::string_view line, const LineReader& at) { chooser.take(line, at); });
    if (!std::ranges::is_sorted(chosen.lines, {}, &Selection::Line::time))
        std::ranges::stable_sort(chosen.lines, {}, &Selection::Line::time);
    return chosen;
}

std::string time_in(std::string_view line) { return text_of(token_of(line, "time")); }

void show(const Selection& chosen, Format format, const Kinds& kinds, const Look& look,
          const Sink& sink) {
    switch (format) {
        case Format::text:
            return show_text(chosen, kinds, look, sink);
        case Format::logfmt:
            return show_lines(chosen, sink);
        case Format::json:
            return show_json(chosen, kinds, sink);
        case Format::csv:
            return show_csv(chosen, kinds, CsvStyle::plain, sink);
        case Format::safe_csv:
            return show_csv(chosen, kinds, CsvStyle::safe, sink);
        case Format::toml:
            return show_toml(chosen, kinds, sink);
    }
}

}  // namespace steady
