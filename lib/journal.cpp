#include "journal.h"

namespace steady {
namespace {

/// The first byte of an event: its kind in the lowest two bits, then what follows or holds.
enum Mark : unsigned char {
    counted = 1 << 2,
    new_offset = 1 << 3,
    fraction = 1 << 4,  ///< of a second, in `time` or `of`
    has_of = 1 << 5,
    known_recovery = 1 << 6,
    unknown_recovery = 1 << 7,
};

/// Seven bits a byte, lowest first; the sign in the lowest bit of all, so small differences of
/// either sign are short.
void put(std::vector<unsigned char>& bytes, std::int64_t number) {
    auto rest =
        (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number < 0 ? -1 : 0);
    for (; rest >= 0x80; rest >>= 7) bytes.push_back(static_cast<unsigned char>(rest | 0x80));
    bytes.push_back(static_cast<unsigned char>(rest));
}

std::int64_t get(const std::vector<unsigned char>& bytes, std::size_t& at) {
    std::uint64_t number = 0;
    int shift = 0;
    for (;; shift += 7) {
        const unsigned char byte = bytes[at++];
        number |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) break;
    }
    const auto half = static_cast<std::int64_t>(number >> 1);
    return (number & 1) != 0 ? ~half : half;
}

unsigned char marks_of(const Event& event, const Moment& last) {
    auto marks = static_cast<unsigned>(event.kind);
    if (event.counted) marks |= counted;
    if (event.time.offset != last.offset) marks |= new_offset;
    if (event.time.nanoseconds != 0 || (event.of && event.of->nanoseconds != 0)) marks |= fraction;
    if (event.of) marks |= has_of;
    if (event.recovery.kind == Recovery::Kind::known) marks |= known_recovery;
    if (event.recovery.kind == Recovery::Kind::unknown) marks |= unknown_recovery;
    return static_cast<unsigned char>(marks);
}

}  // namespace

void Journal::add(const Event& event) {
    const unsigned char marks = marks_of(event, last_);
    bytes_.push_back(marks);
    put(bytes_, event.time.seconds - last_.seconds);
    if ((marks & new_offset) != 0) put(bytes_, event.time.offset);
    if ((marks & fraction) != 0) put(bytes_, event.time.nanoseconds);
    if (event.of) {
        put(bytes_, event.of->seconds - event.time.seconds);
        if ((marks & fraction) != 0) put(bytes_, event.of->nanoseconds);
    }
    if ((marks & known_recovery) != 0) put(bytes_, event.recovery.seconds);
    last_ = event.time;
}

void Journal::replay(const std::function<void(const Event&)>& take) const {
    Moment last;
    for (std::size_t at = 0; at < bytes_.size();) {
        const unsigned char marks = bytes_[at++];
        Event event;
        event.kind = static_cast<EntryKind>(marks & 3);
        event.counted = (marks & counted) != 0;
        event.time.seconds = last.seconds + get(bytes_, at);
        event.time.offset =
            (marks & new_offset) != 0 ? static_cast<std::int32_t>(get(bytes_, at)) : last.offset;
        const auto nanoseconds = [&] {
            return (marks & fraction) != 0 ? static_cast<std::int32_t>(get(bytes_, at)) : 0;
        };
        event.time.nanoseconds = nanoseconds();
        if ((marks & has_of) != 0) {
            const Seconds seconds = event.time.seconds + get(bytes_, at);
            event.of = Moment{seconds, nanoseconds(), 0};
        }
        if ((marks & known_recovery) != 0)
            event.recovery = {Recovery::Kind::known, get(bytes_, at)};
        else if ((marks & unknown_recovery) != 0)
            event.recovery.kind = Recovery::Kind::unknown;
        take(event);
        last = event.time;
    }
}

}  // namespace steady
