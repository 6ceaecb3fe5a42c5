#include "thought/outcomes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "base/error.h"
#include "support/support.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::size_t enough = 5;  // in one sitting: it is to stay a pleasure

constexpr const char* came_true_prompt =
    "Did it come true?  y yes, p partly, n no, Enter not yet, b back, q leaves";
constexpr const char* surprise_question = "What did happen, or surprised you? (Enter skips)";

/// The value of `came_true` that a key stands for; empty for other keys.
std::string came_true_of(char key) {
    return key == 'y' ? "yes" : key == 'p' ? "partly" : key == 'n' ? "no" : "";
}

const char* reply_to(const std::string& came_true) {
    if (came_true == "yes") return "It did. Be kind to yourself with that.";
    return came_true == "partly" ? "In part." : "It did not.";
}

void check_given(const Manner& manner) {
    static const std::vector<std::string> known = {"came_true", "surprise", "of"};
    for (const auto& [field, answer] : manner.answers) {
        if (std::find(known.begin(), known.end(), field) != known.end()) continue;
        throw misuse(field + ": nothing here asks for that",
                     did_you_mean(field, known, "There are came_true, surprise and of."));
    }
    const std::string* came_true = manner.answer("came_true");
    if (came_true == nullptr && manner.answer("surprise") != nullptr)
        throw misuse("surprise: whether it came true is needed too", "Try --answer came_true=no");
    if (came_true == nullptr) return;
    if (*came_true != "yes" && *came_true != "partly" && *came_true != "no")
        throw misuse(fmt::format("came_true={}: one of yes, partly, no is needed", *came_true));
}

class LookBack {
   public:
    LookBack(const PredictionsSoFar& predictions, Terminal* terminal, const Manner& manner,
             const Moment& now)
        : due_(predictions.due),
          checked_(predictions.checked),
          terminal_(terminal),
          manner_(manner),
          now_(now) {
        if (manner.answer("of") != nullptr || manner.answer("came_true") != nullptr)
            due_ = {the_one_meant()};
        looked_.resize(due_.size());
    }

    Outcomes go();

   private:
    enum class Way { on, back, leave };

    const OpenPrediction& the_one_meant() const;
    void look_at_all();
    Way look_at(std::size_t number);
    Way ask_came_true(std::string& came_true);
    Way ask_surprise(std::string& surprise);
    void take(std::size_t number, const std::string& came_true, const std::string& surprise);
    void hear(const std::string& words);
    std::size_t answered() const;
    void close();

    std::vector<OpenPrediction> due_;
    CheckedPredictions checked_;
    Terminal* terminal_;
    const Manner& manner_;
    Moment now_;
    std::vector<std::optional<Record>> looked_;  ///< for each that is due
    std::size_t reached_ = 0;
    bool showed_panel_ = false;
};

const OpenPrediction& LookBack::the_one_meant() const {
    const std::string* of = manner_.answer("of");
    if (of == nullptr) return due_.front();
    const auto made = parse_moment(trim(*of));
    for (const OpenPrediction& open : due_)
        if (std::optional(open.made) == made) return open;
    throw misuse(fmt::format("of={}: no prediction of that time waits to be looked back on", *of),
                 "steady-show --kind prediction shows them all.");
}

Outcomes LookBack::go() {
    Outcomes result;
    try {
        look_at_all();
    } catch (const Interrupted& interrupted) {
        result.ending = ending_of(interrupted);
    }
    for (std::size_t i = 0; i < due_.size(); ++i) {
        if (!looked_[i]) continue;
        checked_.add(*looked_[i]->find("came_true"), due_[i].likelihood);
        result.records.push_back(*looked_[i]);
    }
    result.showed_panel = showed_panel_;
    if (terminal_ != nullptr && result.ending == Ending::finished) close();
    return result;
}

void LookBack::look_at_all() {
    if (terminal_ != nullptr) terminal_->say(how_many_due_words(due_.size()));
    for (std::size_t i = 0; i < due_.size() && answered() < enough && !showed_panel_;) {
        const Way way = look_at(i);
        if (way == Way::leave) return;
        i = way == Way::on ? i + 1 : i - std::min<std::size_t>(i, 1);
        reached_ = std::max(reached_, i);
    }
}

LookBack::Way LookBack::look_at(std::size_t number) {
    if (terminal_ != nullptr) {
        terminal_->blank();
        if (due_.size() > 1) terminal_->say(fmt::format("{} of {}", number + 1, due_.size()));
        terminal_->say(as_it_was(due_[number]));
        terminal_->blank();
    }
    while (true) {
        std::string came_true, surprise;
        if (const Way way = ask_came_true(came_true); way != Way::on) return way;
        take(number, came_true, "");
        if (came_true.empty()) return Way::on;
        const Way way = ask_surprise(surprise);
        if (way == Way::back) continue;
        take(number, came_true, surprise);
        return way;
    }
}

LookBack::Way LookBack::ask_came_true(std::string& came_true) {
    if (const std::string* given = manner_.answer("came_true")) {
        came_true = *given;
        return Way::on;
    }
    while (true) {
        const char key = terminal_->key(came_true_prompt);
        if (key == 'b') return Way::back;
        if (key == 'q' || key == '\x04') return Way::leave;
        came_true = came_true_of(key);
        if (came_true.empty() && key != '\n') continue;
        if (!came_true.empty()) terminal_->say(reply_to(came_true));
        return Way::on;
    }
}

LookBack::Way LookBack::ask_surprise(std::string& surprise) {
    if (const std::string* given = manner_.answer("surprise")) {
        surprise = trim(*given);
        return Way::on;
    }
    if (terminal_ == nullptr || manner_.no_input || manner_.quick) return Way::on;
    terminal_->say(surprise_question);
    const auto typed = terminal_->ask(">");
    if (!typed) return Way::leave;
    surprise = trim(*typed);
    const std::string letter = lower(surprise);
    if (letter != "b" && letter != "q") return Way::on;
    surprise.clear();
    return letter == "b" ? Way::back : Way::leave;
}

void LookBack::take(std::size_t number, const std::string& came_true, const std::string& surprise) {
    looked_[number].reset();
    if (came_true.empty()) return;
    looked_[number] = {
        now_, "outcome", {{"of", to_string(due_[number].made)}, {"came_true", came_true}}};
    if (surprise.empty()) return;
    looked_[number]->set("surprise", surprise);
    hear(surprise);
}

/// Heavy words are met at once; without a terminal that is left to the caller.
void LookBack::hear(const std::string& words) {
    if (terminal_ == nullptr) return;
    const Heard heard = check_words(words);
    if (heard.panel()) show_panel(*terminal_, heard);
    if (!heard.panel() && heard.footer) terminal_->say(footer_line());
    showed_panel_ = showed_panel_ || heard.panel();
}

std::size_t LookBack::answered() const {
    return static_cast<std::size_t>(std::count_if(
        looked_.begin(), looked_.end(), [](const auto& record) { return record.has_value(); }));
}

/// After heavy words nothing is added up.
void LookBack::close() {
    terminal_->blank();
    if (showed_panel_) {
        terminal_->say("That is enough for now. All the rest can wait.");
        return;
    }
    if (answered() > 0) terminal_->say("Thank you for looking back.");
    if (answered() >= enough && due_.size() > reached_)
        terminal_->say(fmt::format("{} more can wait for another day.", due_.size() - reached_));
    if (const std::string words = checked_words(checked_); !words.empty()) terminal_->say(words);
}

void tell_none_due(const PredictionsSoFar& predictions, Terminal* terminal) {
    const std::string words = none_due_words(predictions);
    if (terminal != nullptr)
        terminal->say(words);
    else
        std::fputs((words + "\n").c_str(), stderr);
}

bool is_heavy(const Record& record) {
    for (const char* field : {"prediction", "sign"})
        if (const auto* words = record.find(field); words != nullptr && check_words(*words).panel())
            return true;
    return false;
}

}  // namespace

PredictionsSoFar predictions_to_look_at(const Records& records, const Moment& now) {
    Records others = records;
    std::erase_if(others, is_heavy);
    PredictionsSoFar found = predictions_in(others, now);
    found.checked = predictions_in(records, now).checked;
    return found;
}

Outcomes ask_outcomes(const PredictionsSoFar& predictions, Terminal* terminal, const Manner& manner,
                      const Moment& now) {
    check_given(manner);
    if (predictions.due.empty() && !manner.answers.empty())
        throw Error(none_due_words(predictions));
    if (predictions.due.empty()) {
        tell_none_due(predictions, terminal);
        return {};
    }
    if (manner.answer("came_true") == nullptr && (terminal == nullptr || manner.no_input))
        throw nobody_to_ask(
            manner.no_input, "there is no terminal to ask on",
            "Answer beforehand about the oldest: --answer came_true=yes, partly or no");
    return LookBack(predictions, terminal, manner, now).go();
}

}  // namespace steady
