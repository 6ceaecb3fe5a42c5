#include "ladder/ladder_offer.h"

#include <fmt/format.h>

#include "base/error.h"
#include "exercise/questions.h"
#include "record/kinds.h"
#include "text/text.h"

namespace steady {
namespace {

class Offer {
   public:
    Offer(const Ladder& ladder, const std::vector<Record>& past, Terminal* terminal)
        : ladder_(ladder), past_(past), terminal_(terminal) {}

    void propose();
    void take(const Rung& rung);
    void show() const;
    bool ask();
    const NextStep& next() const { return next_; }

   private:
    void step_down();
    void another();

    const Ladder& ladder_;
    const std::vector<Record>& past_;
    Terminal* terminal_;
    NextStep next_;
};

void Offer::propose() {
    next_ = next_step(ladder_, past_);
    if (next_.rung == nullptr) take(ladder_.front());
}

void Offer::take(const Rung& rung) {
    const auto tries = static_cast<int>(tries_of(rung, past_).size());
    next_ = {&rung, tries == 0 ? Why::chosen : Why::again, tries};
}

void Offer::show() const {
    const Rung& rung = *next_.rung;
    terminal_->blank();
    terminal_->say(rung.title);
    terminal_->say(fmt::format("Strength {}{}", rung.strength,
                               rung.planned > 0 ? ", " + spoken_length(rung.planned) : ""));
    if (const std::string why = why_words(next_); !why.empty()) terminal_->say(why);
    const RungCare care = care_for(rung.title);
    if (care == RungCare::none) return;
    terminal_->blank();
    terminal_->say(warning_of(care));
    terminal_->say(whom_to_ask);
}

/// False when the person leaves.
bool Offer::ask() {
    while (true) {
        show();
        char key = 0;
        while (key != '\n' && key != 'q' && key != '\x04' && key != 'd' && key != 'o')
            key = terminal_->key("Enter takes it, d a step down, o another, q leaves");
        if (key == '\n') return true;
        if (key == 'q' || key == '\x04') return false;
        key == 'd' ? step_down() : another();
    }
}

void Offer::step_down() {
    const auto place = next_.rung - ladder_.data();
    if (place == 0)
        terminal_->say("This is the lowest one. Half as long is a step down, too.");
    else
        take(ladder_[static_cast<std::size_t>(place) - 1]);
}

void Offer::another() {
    terminal_->blank();
    for (std::size_t i = 0; i < ladder_.size(); ++i)
        terminal_->say(indented(fmt::format("{:3}  ", i + 1), ladder_[i].title,
                                text_columns(terminal_->look())));
    const auto typed = terminal_->ask("Which one? (a number, Enter: the same)");
    const auto number = parse_whole(trim(typed.value_or("")), 1, static_cast<int>(ladder_.size()));
    if (number) take(ladder_[static_cast<std::size_t>(*number) - 1]);
}

}  // namespace

std::optional<NextStep> offer_step(const Ladder& ladder, const std::vector<Record>& past,
                                   const std::string& id, Terminal* terminal, bool no_input) {
    Offer offer(ladder, past, terminal);
    if (id.empty())
        offer.propose();
    else
        offer.take(rung_of(ladder, id));
    if (terminal != nullptr && (no_input || !id.empty())) offer.show();
    const bool asks = terminal != nullptr && !no_input && id.empty();
    return !asks || offer.ask() ? std::optional(offer.next()) : std::nullopt;
}

const Rung& rung_of(const Ladder& ladder, const std::string& id) {
    if (const Rung* rung = find_rung(ladder, id)) return *rung;
    std::vector<std::string> ids;
    for (const Rung& rung : ladder) ids.push_back(rung.id);
    throw misuse(id + ": there is no such step on your ladder",
                 did_you_mean(id, ids, "There are " + join(ids, ", ") + "."));
}

}  // namespace steady
