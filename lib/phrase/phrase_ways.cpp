#include "phrase/phrase_ways.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace steady {
namespace {

using PartKind = PatternPart::Kind;

constexpr std::uint8_t plain_word = 4;

/// The wider a list, the less it says that one of its words stands there.
std::uint8_t specific_in_list(std::size_t size) { return size <= 4 ? 3 : size <= 16 ? 2 : 1; }

}  // namespace

void PhraseWays::add(std::uint16_t root, const PatternParts& parts, std::uint16_t number,
                     const PlacedText& text) {
    current_ = &text;
    Nodes reached = {root};
    for (const PatternPart& part : parts) reached = shared_advance(reached, part);
    if (reached.front() == root) {
        if (matching_.tense) throw text.error(0, "this matches even where no word is");
        reached.erase(reached.begin());
    }
    for (const std::uint16_t node : reached) nodes.accept(node, number);
}

/// Patterns that begin alike go the same way.
Nodes PhraseWays::shared_advance(const Nodes& from, const PatternPart& part) {
    const auto [known, is_new] = advanced_.try_emplace({from, to_string(part)});
    if (is_new) known->second = advance(from, part, {});
    return known->second;
}

/// Where `part` leads from there: to the node `into`, if that is given.
Nodes PhraseWays::advance(const Nodes& from, const PatternPart& part, Into into) {
    switch (part.kind) {
        case PartKind::word:
            if (words.passes_over(part.text)) return from;
            return nodes.add_edges(from, words.word(part.text), plain_word, into);
        case PartKind::forms:
            if (words.passes_over(part.text)) return from;
            return nodes.add_edges(from, words.forms(part.text), plain_word, into);
        case PartKind::gap:
            return nodes.add_gap(from, matching_.gaps ? longest_gap : 0);
        case PartKind::start:
            return nodes.add_edges(from, sentence_start, 0, into);
        case PartKind::end:
            return nodes.add_edges(from, sentence_end, 0, into);
        case PartKind::list:
            return advance_list(from, part, into);
        case PartKind::choice:
            return advance_choice(from, part, into);
        case PartKind::maybe: {
            Nodes reached = advance_all(from, part.choices.front(), into);
            add_nodes(reached, from);
            return reached;
        }
    }
    return from;
}

Nodes PhraseWays::advance_all(const Nodes& from, const PatternParts& parts, Into into) {
    Nodes reached = from;
    for (const PatternPart& part : parts)
        reached = advance(reached, part, &part == &parts.back() ? into : std::nullopt);
    return reached;
}

Nodes PhraseWays::advance_choice(const Nodes& from, const PatternPart& part, Into into) {
    Nodes reached;
    const std::uint16_t end = into ? *into : nodes.new_node();
    for (const PatternParts& choice : part.choices)
        add_nodes(reached, advance_all(from, choice, end));
    return reached;
}

Nodes PhraseWays::advance_list(const Nodes& from, const PatternPart& part, Into into) {
    const List& list = find_list(part);
    Nodes reached = nodes.add_edges(from, list.symbol, specific_in_list(list.size), into);
    if (list.may_be_nothing) add_nodes(reached, from);
    return reached;
}

const PhraseWays::List& PhraseWays::find_list(const PatternPart& part) {
    if (const auto known = lists_.find(part.text); known != lists_.end()) return known->second;
    const auto texts = source_.lists.find(part.text);
    if (texts == source_.lists.end()) throw unknown_list(part);
    if (!open_lists_.insert(part.text).second)
        throw current_->error(part.offset,
                              fmt::format("the list <{}> has itself in it", part.text));
    const auto outside = std::pair(current_, nodes.in_list);
    List list = compile_list(part.text, texts->second);
    std::tie(current_, nodes.in_list) = outside;
    open_lists_.erase(part.text);
    return lists_.emplace(part.text, std::move(list)).first->second;
}

PhraseWays::List PhraseWays::compile_list(const std::string& name,
                                          const std::vector<PlacedText>& texts) {
    List list;
    std::vector<std::pair<const PlacedText*, PatternParts>> phrases;
    for (const PlacedText& text : texts) {
        current_ = &text;
        PatternParts parts = parse_pattern(text);
        if (!take_alone(parts, list)) phrases.emplace_back(&text, std::move(parts));
    }
    list.size += phrases.size();
    list.symbol = words.list(name, list.alone);
    list.has_phrases |= !phrases.empty();
    for (const auto& [text, parts] : phrases) {
        nodes.in_list = true;
        add(list_phrases, parts, list.symbol, *text);
    }
    return list;
}

/// Whether the phrase is a single word, or a list of nothing else.
bool PhraseWays::take_alone(const PatternParts& parts, List& list) {
    const PatternPart& part = parts.front();
    if (parts.size() > 1) return false;
    if (part.kind == PartKind::list) return take_list(find_list(part), list);
    if (part.kind != PartKind::word && part.kind != PartKind::forms) return false;
    ++list.size;
    if (words.passes_over(part.text)) return list.may_be_nothing = true;
    list.alone.insert(part.text);
    if (part.kind == PartKind::forms)
        for (const std::string& form : words.forms_of(part.text)) list.alone.insert(form);
    return true;
}

bool PhraseWays::take_list(const List& inner, List& list) {
    list.size += inner.size;
    list.alone.insert(inner.alone.begin(), inner.alone.end());
    list.may_be_nothing |= inner.may_be_nothing;
    return !inner.has_phrases;
}

Error PhraseWays::unknown_list(const PatternPart& part) const {
    std::vector<std::string> names;
    for (const auto& [name, texts] : source_.lists) names.push_back(name);
    return current_->error(part.offset, fmt::format("there is no list <{}>{}", part.text,
                                                    suggestion(part.text, names)));
}

}  // namespace steady
