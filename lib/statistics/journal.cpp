#include "statistics/journal.h"

namespace steady {
namespace {

using Bytes = std::deque<unsigned char>;

/// The first byte of an event: its kind in the lowest four bits, then what follows or holds.
enum Mark : unsigned char {
    counted = 1 << 4,
    new_offset = 1 << 5,
    has_of = 1 << 6,
    has_more = 1 << 7,  ///< a second byte of marks
};

/// The second byte.
enum More : unsigned char {
    has_name = 1 << 0,
    has_skill = 1 << 1,
    fraction = 1 << 2,  ///< of a second, in `time` or `of`
    known_recovery = 1 << 3,
    unknown_recovery = 1 << 4,
    has_answer = 1 << 5,  ///< an answer or a choice
    has_likelihood = 1 << 6,
    foretells = 1 << 7,
};

/// Seven bits a byte, lowest first; the sign in the lowest bit of all, so small differences of
/// either sign are short.
void put(Bytes& bytes, std::int64_t number) {
    auto rest =
        (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number < 0 ? -1 : 0);
    for (; rest >= 0x80; rest >>= 7) bytes.push_back(static_cast<unsigned char>(rest | 0x80));
    bytes.push_back(static_cast<unsigned char>(rest));
}

std::int64_t get(Bytes::const_iterator& at) {
    std::uint64_t number = 0;
    int shift = 0;
    for (;; shift += 7) {
        const unsigned char byte = *at++;
        number |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) break;
    }
    const auto half = static_cast<std::int64_t>(number >> 1);
    return (number & 1) != 0 ? ~half : half;
}

unsigned more_of(const Event& event) {
    unsigned more = 0;
    if (event.name != 0) more |= has_name;
    if (event.skill != 0) more |= has_skill;
    if (event.time.nanoseconds != 0 || (event.of && event.of->nanoseconds != 0)) more |= fraction;
    if (event.recovery.kind == Recovery::Kind::known) more |= known_recovery;
    if (event.recovery.kind == Recovery::Kind::unknown) more |= unknown_recovery;
    if (event.answer != Said::none || event.choice != UrgeChoice::none) more |= has_answer;
    if (event.likelihood >= 0) more |= has_likelihood;
    if (event.foretells) more |= foretells;
    return more;
}

unsigned marks_of(const Event& event, const Moment& last, unsigned more) {
    auto marks = static_cast<unsigned>(event.kind);
    if (event.counted) marks |= counted;
    if (event.time.offset != last.offset) marks |= new_offset;
    if (event.of) marks |= has_of;
    if (more != 0) marks |= has_more;
    return marks;
}

/// What the second byte of marks tells of. Both ways go through the same order.
void put_more(Bytes& bytes, const Event& event, unsigned more) {
    if ((more & has_name) != 0) put(bytes, event.name);
    if ((more & has_skill) != 0) put(bytes, event.skill);
    if ((more & fraction) != 0) {
        put(bytes, event.time.nanoseconds);
        put(bytes, event.of ? event.of->nanoseconds : 0);
    }
    if ((more & known_recovery) != 0) put(bytes, event.recovery.seconds);
    if ((more & has_answer) != 0)
        put(bytes, static_cast<int>(event.answer) * 8 + static_cast<int>(event.choice));
    if ((more & has_likelihood) != 0) put(bytes, event.likelihood);
}

void get_more(Bytes::const_iterator& at, Event& event, unsigned more) {
    if ((more & has_name) != 0) event.name = static_cast<Names::Id>(get(at));
    if ((more & has_skill) != 0) event.skill = static_cast<Names::Id>(get(at));
    if ((more & fraction) != 0) {
        event.time.nanoseconds = static_cast<std::int32_t>(get(at));
        const auto of = static_cast<std::int32_t>(get(at));
        if (event.of) event.of->nanoseconds = of;
    }
    if ((more & known_recovery) != 0) event.recovery = {Recovery::Kind::known, get(at)};
    if ((more & unknown_recovery) != 0) event.recovery.kind = Recovery::Kind::unknown;
    if ((more & has_answer) != 0) {
        const std::int64_t words = get(at);
        event.answer = static_cast<Said>(words / 8);
        event.choice = static_cast<UrgeChoice>(words % 8);
    }
    if ((more & has_likelihood) != 0) event.likelihood = static_cast<std::int8_t>(get(at));
    event.foretells = (more & foretells) != 0;
}

}  // namespace

void Journal::add(const Event& event) {
    const unsigned more = more_of(event);
    const unsigned marks = marks_of(event, last_, more);
    bytes_.push_back(static_cast<unsigned char>(marks));
    if (more != 0) bytes_.push_back(static_cast<unsigned char>(more));
    put(bytes_, event.time.seconds - last_.seconds);
    if ((marks & new_offset) != 0) put(bytes_, event.time.offset);
    if (event.of) put(bytes_, event.of->seconds - event.time.seconds);
    put_more(bytes_, event, more);
    last_ = event.time;
}

void Journal::replay(const std::function<void(const Event&)>& take) const {
    Moment last;
    for (auto at = bytes_.begin(); at != bytes_.end();) {
        const unsigned marks = *at++;
        const unsigned more = (marks & has_more) != 0 ? *at++ : 0U;
        Event event;
        event.kind = static_cast<EntryKind>(marks & 15);
        event.counted = (marks & counted) != 0;
        event.time.seconds = last.seconds + get(at);
        event.time.offset =
            (marks & new_offset) != 0 ? static_cast<std::int32_t>(get(at)) : last.offset;
        if ((marks & has_of) != 0) event.of = Moment{event.time.seconds + get(at), 0, 0};
        get_more(at, event, more);
        take(event);
        last = event.time;
    }
}

}  // namespace steady
