// `steady-TOOL --complete WORD...`, which shells call when Tab is pressed (share/completions): what
// could stand where the last WORD is, a line each, `WORD TAB what it is`. A line without its WORD
// is for any file. It comes of what --help is made of, so that the two cannot differ: an option's
// own choices, or else what its type there stands for (KIND, DAY, FILE); complete_with() says the
// rest. Nothing is asked, written or complained about.

#include <algorithm>
#include <cstdio>
#include <set>

#include "cli/cli.h"
#include "text/text.h"

namespace steady {
namespace {

/// A process has one command line.
std::map<const CLI::Option*, Completer>& offers() {
    static std::map<const CLI::Option*, Completer> made;
    return made;
}

/// What --help calls it, and behind a colon the words of its check.
std::pair<std::string, std::string> type_of(const CLI::Option& option) {
    const std::string type = option.get_type_name();
    const std::string checked = type.substr(std::min(type.find(':'), type.size()));
    if (option.get_positional()) return {option.get_single_name(), checked};
    return {type.substr(0, type.size() - checked.size()), checked};
}

/// Of `:{text,json}`.
Candidates choices_in(const std::string& checked) {
    const std::size_t begin = checked.find('{'), end = checked.find('}');
    Candidates out;
    if (begin == std::string::npos || end == std::string::npos) return out;
    for (const std::string_view word :
         split(std::string_view(checked).substr(begin + 1, end - begin - 1), ','))
        out.push_back({std::string(word)});
    return out;
}

/// As CLI11 counts them: an option that may come again takes one value each time.
int most_values(const CLI::Option& option) {
    const int most = option.get_items_expected_max();
    const bool again = most >= CLI::detail::expected_max_vector_size / 16;
    return again && !option.get_allow_extra_args() ? 1 : most;
}

bool may_come_again(const CLI::Option& option) {
    return option.get_items_expected_max() >= CLI::detail::expected_max_vector_size / 16;
}

/// Words from a log may hold anything.
bool is_one_line(const std::string& word) {
    return clean(word) == word && word.find('\n') == std::string::npos;
}

std::string long_name(const CLI::Option& option) { return "--" + option.get_single_name(); }

bool looks_like_option(const std::string& word) { return word.size() > 1 && word[0] == '-'; }

/// The command line up to the cursor, read as the parser would.
class Completion {
   public:
    Completion(const CLI::App& app, std::vector<std::string> words) : app_(app) {
        typing_.tool = app.get_name().substr(std::string_view("steady-").size());
        typing_.word = words.empty() ? "" : words.back();
        if (!words.empty()) words.pop_back();
        for (const std::string& word : words) pass(word);
    }

    Candidates candidates() const {
        const std::string& word = typing_.word;
        Candidates out;
        if (taking_ != nullptr && taken_ < taking_->get_items_expected_min()) {
            out = values_of(*taking_, "");
        } else if (!typing_.only_words && word.starts_with("--") && word.find('=') != word.npos) {
            out = value_behind_its_name();
        } else if (!typing_.only_words && word.starts_with('-')) {
            out = options();
        } else {
            if (taking_ != nullptr) out = values_of(*taking_, "");
            for (Candidate& one : words()) out.push_back(std::move(one));
        }
        std::erase_if(out, [&](const Candidate& one) {
            return one != any_file && (!one.word.starts_with(word) || !is_one_line(one.word));
        });
        return out;
    }

   private:
    void pass(const std::string& word) {
        const bool needs = taking_ != nullptr && taken_ < taking_->get_items_expected_min();
        if (!needs && !typing_.only_words && looks_like_option(word)) return pass_option(word);
        if (taking_ == nullptr) {
            typing_.before.push_back(word);
            return;
        }
        typing_.options[long_name(*taking_)] = word;
        if (++taken_ >= most_values(*taking_)) taking_ = nullptr;
    }

    void pass_option(const std::string& word) {
        taking_ = nullptr;
        typing_.only_words = word == "--";
        const std::size_t equals = word.find('=');
        const CLI::Option* option = app_.get_option_no_throw(word.substr(0, equals));
        if (option == nullptr) return;
        given_.insert(option);
        typing_.options[long_name(*option)] =
            equals == std::string::npos ? "" : word.substr(equals + 1);
        taken_ = 0;
        if (equals == std::string::npos && most_values(*option) > 0) taking_ = option;
    }

    /// `done` is what stands before the value in the same word.
    Candidates values_of(const CLI::Option& option, const std::string& done) const {
        Typing typing = typing_;
        typing.word = typing.word.substr(done.size());
        const auto [type, checked] = type_of(option);
        Candidates out;
        if (const auto said = offers().find(&option); said != offers().end())
            out = said->second(typing);
        else if (Candidates choices = choices_in(checked); !choices.empty())
            out = std::move(choices);
        else
            out = words_of_type(type, typing);
        for (Candidate& one : out)
            if (one != any_file) one.word = done + one.word;
        return out;
    }

    /// `--format=js`
    Candidates value_behind_its_name() const {
        const std::string done = typing_.word.substr(0, typing_.word.find('=') + 1);
        const auto* option = app_.get_option_no_throw(done.substr(0, done.size() - 1));
        return option == nullptr ? Candidates{} : values_of(*option, done);
    }

    /// What the next word may be that is no option; where there is none, options.
    Candidates words() const {
        auto at = static_cast<int>(typing_.before.size());
        for (const CLI::Option* option : app_.get_options()) {
            if (!option->get_positional()) continue;
            if (at < option->get_items_expected_max()) return values_of(*option, "");
            at -= option->get_items_expected_max();
        }
        return typing_.only_words ? Candidates{} : options();
    }

    bool is_possible(const CLI::Option& option) const {
        if (option.get_positional() || option.get_group().empty()) return false;
        if (given_.contains(&option) && !may_come_again(option)) return false;
        return std::ranges::none_of(option.get_excludes(),
                                    [&](CLI::Option* other) { return given_.contains(other); });
    }

    Candidates options() const {
        Candidates out;
        for (const CLI::Option* option : app_.get_options()) {
            if (!is_possible(*option)) continue;
            std::string about = option->get_description();
            std::ranges::replace(about, '\n', ' ');
            for (const std::string& name : option->get_lnames())
                out.push_back({"--" + name, about});
            if (typing_.word.empty()) continue;  // the long name says more
            for (const std::string& name : option->get_snames()) out.push_back({"-" + name, about});
        }
        return out;
    }

    const CLI::App& app_;
    Typing typing_;
    std::set<const CLI::Option*> given_;
    const CLI::Option* taking_ = nullptr;  ///< the option whose values are being typed
    int taken_ = 0;                        ///< so many of them are there
};

}  // namespace

CLI::Option* complete_with(CLI::Option* option, Completer words) {
    offers()[option] = std::move(words);
    return option;
}

CLI::Option* complete_with(CLI::Option* option, std::vector<std::string> words) {
    return complete_with(option,
                         [words = std::move(words)](const Typing&) { return plain_words(words); });
}

bool asks_to_complete(const std::vector<std::string>& arguments) {
    return !arguments.empty() && arguments.front() == "--complete";
}

Candidates completions(const CLI::App& app, const std::vector<std::string>& words) {
    return Completion(app, words).candidates();
}

void print_completions(const CLI::App& app, const std::vector<std::string>& arguments) try {
    std::string lines;
    for (const Candidate& one : completions(app, {arguments.begin() + 1, arguments.end()}))
        lines += one.word + (one.about.empty() ? "" : "\t" + clean(one.about)) + "\n";
    std::fputs(lines.c_str(), stdout);
} catch (const std::exception&) {
    return;  // the line that is being typed is no place for complaints
}

}  // namespace steady
