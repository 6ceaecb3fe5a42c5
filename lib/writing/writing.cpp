#include "writing/writing.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/error.h"
#include "exercise/sheet.h"
#include "record/draft.h"
#include "text/text.h"
#include "writing/writing_page.h"

namespace steady {
namespace {

/// `feeling_2` is the feeling of the second moment.
struct FieldPlace {
    std::string name;
    int moment = 1;
};

FieldPlace place_of(std::string_view field) {
    const std::size_t end = field.size();
    const bool numbered =
        end > 2 && field[end - 2] == '_' && field[end - 1] >= '2' && field[end - 1] <= '9';
    if (!numbered) return {std::string(field)};
    return {std::string(field.substr(0, end - 2)), field[end - 1] - '0'};
}

bool is_asked(const Step& step) { return is_question(step) || std::holds_alternative<Write>(step); }

bool is_quiet(const Step& step) {
    return std::holds_alternative<Breathe>(step) || std::holds_alternative<Wait>(step) ||
           std::holds_alternative<Tense>(step);
}

class WritingGuide final : public Guide {
   public:
    WritingGuide(Terminal* terminal, const Manner& manner, const WritingWish& wish)
        : terminal_(terminal), manner_(manner), wish_(wish) {}

    std::optional<Step> look_at(const Step& step, const Answers& answers) const override;
    bool take(const Step& step, Answers& answers) override;
    bool is_enough(std::string_view answer) const override { return check_words(answer).panel(); }
    Answer lead_writing(const Write& write) override;

    const Heard& heard() const { return heard_; }

   private:
    Answer page(const Write& write);
    void hear(std::string_view words);

    Terminal* terminal_;
    const Manner& manner_;
    const WritingWish& wish_;
    std::set<int> skipped_;  ///< moments of which nothing is told, so nothing is asked about them
    bool given_ = false;     ///< the page given beforehand has been taken
    Heard heard_;
};

std::optional<Step> WritingGuide::look_at(const Step& step, const Answers&) const {
    const FieldPlace place = place_of(answer_field(step));
    const bool about_it = is_question(step) && place.name != "note";
    const bool only_pages = manner_.quick || heard_.violence() || heard_.suicidal();
    const bool wanted = !only_pages && !skipped_.contains(place.moment);
    if (about_it && !wanted && manner_.answer(answer_field(step)) == nullptr) return std::nullopt;
    return step;
}

bool WritingGuide::take(const Step& step, Answers& answers) {
    const FieldPlace place = place_of(answer_field(step));
    const auto answer = answers.find(std::string(answer_field(step)));
    if (answer != answers.end()) hear(answer->second);
    if (answer == answers.end() && place.name == "note") skipped_.insert(place.moment);
    return true;
}

Answer WritingGuide::lead_writing(const Write& write) {
    Answer answer = page(write);
    hear(answer.text);
    return answer;
}

Answer WritingGuide::page(const Write& write) {
    if (const std::string* given = manner_.answer(write.field))
        return {std::exchange(given_, true) ? "" : tidy_page(valid_utf8(*given)), {}};
    if (manner_.no_input) return {};
    if (auto edited = wish_.edit ? wish_.edit(write.text) : std::nullopt) {
        edited->text = tidy_page(valid_utf8(edited->text));
        return *std::move(edited);
    }
    if (terminal_ == nullptr)
        throw misuse("there is no terminal to write on",
                     "Give the page: steady-write --no-input --answer note=- < page.txt");
    return write_page(write, *terminal_, [this](std::string_view words) { hear(words); });
}

/// The panel comes at once, before anything else goes on.
void WritingGuide::hear(std::string_view words) {
    const Heard heard = check_words(words);
    const Heard fresh = heard.beyond(heard_);
    heard_.add(heard);
    if (terminal_ == nullptr) return;
    if (fresh.panel()) show_panel(*terminal_, fresh);
    if (fresh.footer) terminal_->say(footer_line());
}

void introduce(const Exercise& exercise, const WritingWish& wish, Day today, Terminal& terminal) {
    terminal.say(introduction(exercise, exercise.about));
    terminal.blank();
    if (exercise.days > 1)
        terminal.say(
            series_words(day_of_series(wish.days_before, today, exercise.days), exercise.days));
    if (!exercise.caution.empty()) terminal.say(exercise.caution);
    terminal.say("Enter goes on, q leaves; at every step.");
}

/// Typed as a list where the field of that name is one.
void set_field(Record& record, const std::string& name, const std::string& value,
               const Kinds& kinds) {
    record.set(name, typed_value(kinds.type_of(name), value));
}

bool has_page(const Exercise& exercise, std::string_view field) {
    return std::any_of(exercise.steps.begin(), exercise.steps.end(), [&](const Step& step) {
        return std::holds_alternative<Write>(step) && answer_field(step) == field;
    });
}

}  // namespace

std::vector<Record> journal_records(const Exercise& exercise, const SessionResult& result,
                                    const Moment& start, const Kinds& kinds) {
    std::map<int, Record> moments;
    for (const Field& field : result.fields) {
        const auto [name, moment] = place_of(field.key);
        Record& record =
            moments.try_emplace(moment, Record{start, "journal", {{"exercise", exercise.id}}})
                .first->second;
        set_field(record, name, field.value, kinds);
        if (has_page(exercise, field.key) && name == "note")
            record.set("words", std::to_string(count_words_of(field.value)));
    }
    std::vector<Record> records;
    for (auto& [moment, record] : moments) records.push_back(std::move(record));
    if (records.empty()) return records;
    if (result.duration > 0) records.front().set("duration", duration_text(result.duration));
    if (result.ending != Ending::finished) records.back().set("finished", "no");
    for (Record& record : records) put_in_order(record, kinds);
    return records;
}

Writing lead_writing(const Exercise& exercise, Terminal* terminal, const Manner& manner,
                     const WritingWish& wish, const Moment& start, const Kinds& kinds) {
    Manner asking = manner;
    asking.quick = false;  // what it leaves out is the guide's to say
    WritingGuide guide(terminal, manner, wish);
    if (terminal != nullptr) introduce(exercise, wish, start.waking_day(), *terminal);
    const SessionResult result = lead(exercise, terminal, asking, guide);
    if (terminal != nullptr && result.ending == Ending::finished && exercise.days > 1)
        terminal->say(
            "A low mood in the next hour or two is common after such a page, and mostly passes.");
    return {journal_records(exercise, result, start, kinds), result.ending, guide.heard()};
}

Exercise with_minutes(Exercise exercise, double minutes) {
    for (Step& step : exercise.steps)
        if (auto* write = std::get_if<Write>(&step)) {
            exercise.minutes += minutes - write->minutes;
            write->minutes = minutes;
        }
    return exercise;
}

Exercise with_closing_breath(Exercise exercise) {
    auto& steps = exercise.steps;
    const auto last_asked = std::find_if(steps.rbegin(), steps.rend(), is_asked).base();
    if (std::any_of(last_asked, steps.end(), is_quiet)) return exercise;
    steps.insert(last_asked, {Say{"Three breaths to close the page."}, Breathe{4, 0, 0, 6, 0, 3}});
    return exercise;
}

}  // namespace steady
