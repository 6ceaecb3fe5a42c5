#include "ladder/ladder_talk.h"

#include <fmt/format.h>

#include <functional>

#include "base/error.h"
#include "ladder/ladder_offer.h"
#include "ladder/ladder_timer.h"
#include "log/keep.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr int too_strong = 8;
constexpr Seconds stayed_on = 60;  // longer than the bell: how long was it in all?

/// Hears what is typed, and leaves out what does not apply.
class ClimbGuide final : public Guide {
   public:
    explicit ClimbGuide(std::function<bool(std::string_view)> hear) : hear_(std::move(hear)) {}

    std::optional<Step> look_at(const Step& step, const Answers& answers) const override {
        const std::string_view field = answer_field(step);
        if (stopped_) return std::nullopt;
        if (field != "likelihood" && field != "sign") return step;
        const auto feared = answers.find("prediction");
        const bool may_be_weighed = feared != answers.end() && !check_words(feared->second).panel();
        return may_be_weighed ? std::optional(step) : std::nullopt;
    }

    bool take(const Step& step, Answers& answers) override {
        const auto answer = answers.find(std::string(answer_field(step)));
        if (answer != answers.end() && !hear_(answer->second)) stopped_ = true;
        return true;
    }

    bool is_enough(std::string_view answer) const override { return check_words(answer).panel(); }

    bool stopped() const { return stopped_; }

   private:
    std::function<bool(std::string_view)> hear_;
    bool stopped_ = false;
};

class Climbing {
   public:
    explicit Climbing(const ClimbSetting& setting)
        : setting_(setting), terminal_(setting.terminal), manner_(setting.manner) {
        manner_.back = true;
    }

    Climb go(const ClimbWish& wish);
    Climb come_back(const Record& open);

   private:
    bool left(const std::optional<Ending>& ending);
    bool never_asks() const { return terminal_ == nullptr || manner_.no_input; }
    bool feel();
    bool choose(const ClimbWish& wish);
    bool lead_part(const Exercise& exercise);
    bool ask_before();
    bool begin(const ClimbWish& wish);
    bool spend(const ClimbWish& wish);
    bool ask_length(const std::string& usual);
    bool ask_after();
    bool hear(std::string_view words);
    void finish();

    const ClimbSetting& setting_;
    Terminal* terminal_;
    Manner manner_;
    NextStep next_;
    Seconds planned_ = 0;  ///< to propose
    Record record_;
    Climb result_;
    bool chosen_ = false, begun_ = false, gone_through_ = false;
};

/// Notes how the person left, if they did.
bool Climbing::left(const std::optional<Ending>& ending) {
    if (ending && *ending != Ending::finished) result_.ending = *ending;
    return ending && *ending != Ending::finished;
}

Climb Climbing::go(const ClimbWish& wish) {
    record_ = {setting_.start, "exposure", {}};
    try {
        if (feel() && choose(wish) && ask_before() && begin(wish)) ask_after();
    } catch (const Interrupted& interrupted) {
        result_.ending = ending_of(interrupted);
    }
    if (chosen_ && !result_.too_much) finish();
    return std::move(result_);
}

bool Climbing::feel() {
    const Answer before =
        ask_rating({"How strong is it right now?", "before"}, terminal_, setting_.manner);
    if (left(before.left)) return false;
    if (before.text.empty()) return true;
    record_.set("before", before.text);
    result_.strength = *parse_whole(before.text, 0, 10);
    result_.too_much = result_.strength >= too_strong && terminal_ != nullptr;
    return !result_.too_much;
}

bool Climbing::choose(const ClimbWish& wish) {
    const auto chosen =
        offer_step(setting_.ladder, setting_.past, wish.step, terminal_, manner_.no_input);
    if (!chosen) return !left(Ending::left);
    next_ = *chosen;
    record_.set("step", next_.rung->id);
    planned_ = planned_for(next_);
    chosen_ = true;
    return true;
}

/// The answers go into the record also when the person leaves.
bool Climbing::lead_part(const Exercise& exercise) {
    ClimbGuide guide([this](std::string_view words) { return hear(words); });
    const SessionResult result = lead(exercise, terminal_, manner_, guide);
    for (const Field& field : result.fields) record_.set(field.key, field.value);
    if (guide.stopped() && result.ending == Ending::finished) return !left(Ending::left);
    return !left(result.ending);
}

/// No prediction for what may be harm: a fear can be right.
bool Climbing::ask_before() {
    Exercise exercise = questions_before(*next_.rung, planned_);
    if (care_for(next_.rung->title) != RungCare::none || check_words(next_.rung->title).panel())
        exercise.steps = {exercise.steps.back()};
    const bool goes_on = lead_part(exercise);
    if (record_.find("planned") == nullptr && planned_ > 0)
        record_.set("planned", duration_text(planned_));
    return goes_on;
}

/// False: the person is out on it, or has left.
bool Climbing::begin(const ClimbWish& wish) {
    if (terminal_ == nullptr && !wish.start) return true;
    if (wish.start) {
        result_.open = true;
        return false;
    }
    return spend(wish);
}

bool Climbing::spend(const ClimbWish& wish) {
    const std::string* planned = record_.find("planned");
    const Seconds length = planned == nullptr ? 0 : parse_duration(*planned).value_or(0);
    const TimeSpent spent = spend_time(*terminal_, {length, wish.may_leave, manner_.no_input});
    begun_ = spent.begun;
    result_.open = spent.how == TimeSpent::How::away;
    if (result_.open) return false;
    if (spent.seconds > 0) record_.set("duration", duration_text(spent.seconds));
    if (spent.cut) throw Interrupted(*spent.cut);
    if (spent.how == TimeSpent::How::left) return !left(Ending::left);
    gone_through_ = true;
    const bool stayed = !manner_.no_input && spent.in_all - spent.seconds >= stayed_on;
    return !stayed || ask_length(duration_text(spent.seconds));
}

bool Climbing::ask_length(const std::string& usual) {
    Ask ask;
    ask.text = fmt::format("How long was it in all? (Enter: {})",
                           spoken_length(parse_duration(usual).value_or(0)));
    ask.field = "duration";
    Manner manner = setting_.manner;
    const Answer answer = ask_words(ask, setting_.kinds.type_of("duration"), terminal_, manner);
    record_.set("duration", answer.text.empty() ? usual : answer.text);
    return !left(answer.left);
}

bool Climbing::ask_after() {
    if (terminal_ == nullptr)
        if (const std::string* given = manner_.answer("duration"))
            record_.set("duration", typed_value(setting_.kinds.type_of("duration"), *given));
    const std::string* feared = record_.find("prediction");
    const bool was_feared = feared != nullptr && !check_words(*feared).panel();
    return lead_part(questions_after(record_, was_feared));
}

/// False when the step had better wait.
bool Climbing::hear(std::string_view words) {
    const Heard heard = check_words(words);
    result_.heard.add(heard);
    if (terminal_ == nullptr) return true;
    if (heard.footer) terminal_->say(footer_line());
    if (!heard.panel()) return true;
    terminal_->blank();
    show_panel(*terminal_, heard);
    if (begun_ || manner_.no_input) return true;
    terminal_->blank();
    terminal_->say("A step can wait; it loses nothing by it.");
    return terminal_->key("Go on with it all the same? [y/N]") == 'y';
}

/// A step that was only looked at leaves no record, but words that were typed do.
void Climbing::finish() {
    const bool cut = was_cut_short(result_.ending);
    if (terminal_ != nullptr && !result_.open)
        record_.set("finished", gone_through_ && !cut ? "yes" : "no");
    if (terminal_ != nullptr && !begun_ && !result_.open && !cut &&
        record_.find("prediction") == nullptr)
        return;
    result_.record = in_order(record_);
    if (terminal_ == nullptr || cut || result_.open) return;
    terminal_->blank();
    terminal_->say(result_.heard.panel() ? "That is enough for now."
                   : begun_              ? closing_of(record_)
                                         : "It can wait for another day.");
}

Climb Climbing::come_back(const Record& open) {
    record_ = open;
    begun_ = gone_through_ = true;
    const std::string* step = open.find("step");
    const Rung* rung = step == nullptr ? nullptr : find_rung(setting_.ladder, *step);
    try {
        if (terminal_ != nullptr) {
            terminal_->say(fmt::format("Begun at {}: {}", clock_time(open.time),
                                       rung != nullptr   ? rung->title
                                       : step != nullptr ? *step
                                                         : "a small step"));
        }
        const std::string since = length_between(open.time, setting_.start);
        if (never_asks() && manner_.answer("duration") == nullptr)
            record_.set("duration", since);
        else if (!ask_length(since) && result_.ending == Ending::left)
            return std::move(result_);
        if (result_.ending == Ending::finished) ask_after();
    } catch (const Interrupted& interrupted) {
        result_.ending = ending_of(interrupted);
    }
    finish();
    return std::move(result_);
}

}  // namespace

Climb climb(const ClimbSetting& setting, const ClimbWish& wish) {
    check_climb_answers(setting.manner, setting.kinds);
    if (!wish.step.empty()) rung_of(setting.ladder, wish.step);
    return Climbing(setting).go(wish);
}

Climb come_back(const ClimbSetting& setting, const Record& open) {
    check_climb_answers(setting.manner, setting.kinds);
    return Climbing(setting).come_back(open);
}

}  // namespace steady
