#include "seal/seal_log.h"

#include <memory>

#include "base/error.h"
#include "definition/settings.h"
#include "record/logfmt.h"
#include "record/scan.h"
#include "seal/seal_recipients.h"

namespace steady {
namespace {

std::string seal_setting_alone() {
    try {
        return setting(seal_setting, OtherNames::refused).value_or("no");
    } catch (const Error& error) {
        throw Error(error.what(),
                    "Nothing is kept until all in it is understood: it could ask for words to be "
                    "sealed.");
    }
}

template <typename Counts>
std::size_t count_lines_with_box(const std::vector<Path>& files, Counts counts) {
    std::vector<Source> sources;
    for (const Path& file : files) sources.push_back({file, file});
    std::size_t count = 0;
    for_each_line(
        sources, [](const Remark&) {},
        [&](std::string_view line, const LineReader&) {
            count += line.find("box=") != line.npos && counts(line);
        });
    return count;
}

}  // namespace

std::optional<Sealing> sealing_wanted() {
    const std::string wanted = seal_setting_alone();
    if (wanted == "no") return std::nullopt;
    if (wanted == "words") return Sealing::words;
    if (wanted == "all") return Sealing::all;
    throw Error("config.toml: seal = \"" + wanted + "\": it can be words, all or no",
                "steady-seal --auto words sets it.");
}

Sealer usual_sealer() {
    const auto recipients = read_recipients();
    if (recipients.empty())
        throw Error(
            "there is no key yet to seal records to",
            "steady-seal --init makes one; steady-seal --auto no leaves records as they are.");
    return Sealer(keys_of(recipients));
}

std::function<std::string(const std::string&)> log_sealer(const Kinds& kinds) {
    const auto sealing = sealing_wanted();
    if (!sealing) return {};
    return [sealing = *sealing, &kinds,
            sealer = std::make_shared<Sealer>(usual_sealer())](const std::string& line) {
        std::string sealed = seal_line(line, sealing, kinds, *sealer).text;
        if (sealed.size() > longest_sealed_line && sealed != line)
            throw Error("sealed, a line would be longer than 1 MiB",
                        "A long text is better in a file of its own.");
        return sealed;
    };
}

std::size_t count_boxes(const std::vector<Path>& files, std::string_view kind) {
    return count_lines_with_box(files, [&](std::string_view line) {
        Tokenizer tokenizer(line);
        Token token;
        bool box = false, other = false;
        while (tokenizer.next(token)) {
            box |= token.key == "box";
            other |= token.key == "kind" && !kind.empty() && token.value != kind;
        }
        return box && !other;
    });
}

std::size_t count_whole_boxes(const std::vector<Path>& files) {
    return count_lines_with_box(files, is_sealed_whole);
}

}  // namespace steady
