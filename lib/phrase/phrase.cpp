#include "phrase/phrase.h"

#include <array>

#include "phrase/phrase_findings.h"
#include "phrase/phrase_text.h"
#include "phrase/phrase_threads.h"

namespace steady {
/// Walks through a text, word by word, all ways at once. Of the ways to one node only the best goes
/// on, so a text takes time in proportion to its length.
class PhraseFinder::Walk {
   public:
    explicit Walk(const PhraseTable& table) : table_(table), text_(table), findings_(table) {}

    std::span<const PhraseMatch> find(std::string_view text) {
        matches_.clear();
        if (table_.words.empty() || !text_.read(text)) return {};
        if (text_.has_negation()) read_negation();
        walk(all_groups);
        findings_.take_counting(text_, matches_);
        return matches_;
    }

   private:
    /// What is pardoned first: it takes nothing back, neither before it nor behind.
    void read_negation() {
        walk(harmless);
        for (const FoundPhrase& found : findings_.all())
            if (!is_after(found)) text_.pardon(found.first, found.last);
        for (const FoundPhrase& found : findings_.all())
            if (is_after(found)) text_.deny(found.first, found.last);
        text_.guard();
    }

    static bool is_after(const FoundPhrase& found) {
        return static_cast<std::uint8_t>(found.match.tier) == after_tier;
    }

    /// Finds all that begins at `root`.
    void walk(std::uint16_t root) {
        findings_.clear();
        threads_.begin_text();
        const auto count = static_cast<std::uint32_t>(text_.words.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            if (text_.words[i].opens_sentence) begin_sentence(i, root);
            if (may_begin(root, i))
                threads_.before(i).push_back({root, 0, i, text_.words[i].negated});
            step(i);
        }
        end_sentence(count);
    }

    bool may_begin(std::uint16_t root, std::uint32_t i) const {
        return table_.nodes[root].may_follow(text_.words[i].ahead[next_word]) &&
               (root == all_groups || text_.negates_soon(i));
    }

    /// From now on threads arrive before the word `i`, and go on if what is ahead lets them.
    void begin_step(std::size_t i, const Ahead& ahead) {
        threads_.begin_step(i);
        ahead_ = ahead;
    }

    void begin_sentence(std::uint32_t i, std::uint16_t root) {
        end_sentence(i);
        begin_step(i, text_.words[i].ahead);
        follow({root, 0, i, false}, sentence_start, i);
        follow({list_phrases, 0, i, false}, sentence_start, i);
    }

    void end_sentence(std::uint32_t i) {
        last_ = threads_.before(i);
        begin_step(i, {});
        for (const PhraseThread& thread : last_) follow(thread, sentence_end, i - 1);
    }

    void step(std::uint32_t i) {
        std::vector<PhraseThread>& here = threads_.before(i);
        begin_step(i + 1, text_.ahead(i + 1));
        if (here.empty()) return;
        here.push_back({list_phrases, 0, i, false});
        for (const PhraseThread& thread : here) advance(thread, i, text_.words[i]);
    }

    void advance(const PhraseThread& thread, std::uint32_t i, const PhraseWord& word) {
        const PhraseNode& node = table_.nodes[thread.node];
        if (leads_on(node.gap)) go(thread, node.gap, i, word.negates);
        if (!node.may_follow(word.ahead[next_word])) return;
        const std::uint16_t* const symbols = table_.symbols.data() + word.slot->symbols;
        for (std::uint8_t s = 0; s < word.slot->symbol_count; ++s)
            if (node.may_follow(symbol_bit(symbols[s]))) follow(thread, symbols[s], i);
    }

    void follow(const PhraseThread& thread, std::uint16_t symbol, std::uint32_t i) {
        const std::uint32_t edges = find_edges(thread.node, symbol);
        if (edges != 0) follow_edges(thread, edges, i);
    }

    std::uint32_t find_edges(std::uint16_t node, std::uint16_t symbol) const {
        if (node < first_free_node) return table_.starts[symbol * first_free_node + node];
        const std::size_t mask = table_.edge_slots.size() - 1;
        const std::uint32_t key = edge_key(node, symbol);
        std::size_t at = edge_hash(key) & mask;
        while (table_.edge_slots[at].key != key && table_.edge_slots[at].key != 0)
            at = (at + 1) & mask;
        return table_.edge_slots[at].edges;
    }

    bool leads_on(const Edge& edge) const {
        return ((edge.needed & ahead_[edge.distance]) != 0) | edge.accepts;
    }

    /// Which edges lead on is hard to foresee, so they are gathered without a branch.
    void follow_edges(const PhraseThread& thread, std::uint32_t edges, std::uint32_t i) {
        std::array<const Edge*, 16> leading;
        const Edge* edge = &table_.edges[edges];
        for (bool more = true; more;) {
            std::size_t count = 0;
            do {
                leading[count] = edge;
                count += leads_on(*edge);
                more = !edge++->last;
            } while (more && count < leading.size());
            for (std::size_t e = 0; e < count; ++e) go(thread, *leading[e], i, false);
        }
    }

    void go(const PhraseThread& thread, const Edge& edge, std::uint32_t i, bool negated) {
        const PhraseThread next = {edge.target,
                                   static_cast<std::uint16_t>(thread.specific + edge.specific),
                                   thread.begin, thread.negated || negated};
        if (edge.accepts) accept(next, i);
        if ((edge.needed & ahead_[edge.distance]) != 0)
            threads_.arrive(next, table_.nodes[next.node].in_list);
    }

    void accept(const PhraseThread& thread, std::uint32_t i) {
        const PhraseNode& node = table_.nodes[thread.node];
        for (const std::uint16_t end : table_.accepts.subspan(node.accepts, node.accept_count)) {
            if (node.in_list) {
                complete_list(thread, end, i);
            } else {
                findings_.add(end, finding(thread, i));
            }
        }
    }

    FoundPhrase finding(const PhraseThread& thread, std::uint32_t i) const {
        FoundPhrase finding;
        finding.match.negated = thread.negated || text_.words[i].denied;
        finding.match.specific = thread.specific;
        finding.match.begin = text_.words[thread.begin].begin;
        finding.match.end = text_.words[i].end;
        finding.first = thread.begin;
        finding.last = i;
        return finding;
    }

    /// A phrase of a list has been read: what waits for the list where it began goes on from here.
    void complete_list(const PhraseThread& phrase, std::uint16_t list, std::uint32_t i) {
        if (i - phrase.begin + 1 >= longest_list_phrase) return;
        for (PhraseThread thread : threads_.before(phrase.begin)) {
            if (!table_.nodes[thread.node].may_follow(symbol_bit(list))) continue;
            thread.negated |= phrase.negated;
            follow(thread, list, i);
        }
    }

    const PhraseTable& table_;
    PhraseText text_;
    PhraseThreads threads_;
    Ahead ahead_ = {};
    std::vector<PhraseThread> last_;  ///< of a sentence
    PhraseFindings findings_;
    std::vector<PhraseMatch> matches_;
};

PhraseFinder::PhraseFinder(const PhraseTable& table) : walk_(std::make_unique<Walk>(table)) {}
PhraseFinder::~PhraseFinder() = default;

std::span<const PhraseMatch> PhraseFinder::find(std::string_view text) { return walk_->find(text); }

std::vector<PhraseMatch> find_phrases(const PhraseTable& table, std::string_view text) {
    PhraseFinder finder(table);
    const auto found = finder.find(text);
    return {found.begin(), found.end()};
}

std::string_view group_name(const PhraseTable& table, std::size_t group) {
    return table.groups[group];
}

std::size_t group_count(const PhraseTable& table) { return table.groups.size(); }

}  // namespace steady
