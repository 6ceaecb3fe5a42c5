#pragma once
// Floor 3. What the statistics need of a record, decoded from its line in one pass, without
// allocation: numbers, and words as ids of a Vocabulary. The cost is the tokenizer's and a look
// into a hash for each word.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/names.h"
#include "record/record.h"
#include "record/scan.h"
#include "record/tokenizer.h"
#include "time/date_gate.h"
#include "time/moment.h"
#include "time/moment_reader.h"

namespace steady {

enum class EntryKind : unsigned char {
    other,
    spike,
    settled,
    practice,
    urge,
    chose,
    prediction,
    exposure,
    outcome,
    positive,
    kept,
    okay,
    win,
};

/// How an alarm ended, where the record says so.
struct Recovery {
    enum class Kind : unsigned char { absent, known, unknown } kind = Kind::absent;
    Seconds seconds = 0;
};

/// Of `helped` and `came_true`.
enum class Said : unsigned char { none, yes, partly, no };
/// Of `choice`.
enum class UrgeChoice : unsigned char { none, waited, shared, asked, other };

/// The words of a log. A list is one word here, as it was written: `warm,shaky`.
struct Vocabulary {
    Names groups;  ///< triggers, or the values of the field that was asked for
    Names company, exercises, steps, skills, bodies, feelings, behaviors, distortions;
};

struct Entry {
    Moment time;
    EntryKind kind = EntryKind::other;
    Said helped = Said::none;
    Said came_true = Said::none;
    UrgeChoice choice = UrgeChoice::none;
    std::string_view kind_name;  ///< as written; a view, valid until the next read

    // Whole numbers; -1 absent.
    int intensity = -1, before = -1, after = -1, peak = -1;
    int likelihood = -1;
    Seconds length = -1;  ///< of a practice; how long an urge was waited out

    Recovery recovery;
    std::optional<Moment> of;
    bool foretells = false;   ///< a prediction, or an exposure that has one
    bool has_sealed = false;  ///< words of it are in a box

    // Words; 0 absent.
    Names::Id group = 0, company = 0, skill = 0;
    Names::Id subject = 0;  ///< the exercise of a practice, the step of an exposure
    Names::Id body = 0, feeling = 0, behavior = 0, distortion = 0;
};

class UsualLines;
struct LineValues;
struct LinePlace;
class Decoder;

/// Reads the records of a LineReader, one after another. What is wrong with a line, or with a value
/// that the statistics use, is told; a wrong value counts as absent.
class EntryReader {
   public:
    /// `group`: the field by which alarms are grouped, the trigger if it is empty. `weekday` and
    /// `hour` are taken from the time. Lines that are surely from before `since` are passed over.
    EntryReader(const Tell& tell, Vocabulary& vocabulary, std::string_view group = {},
                std::optional<Day> since = {});
    ~EntryReader();

    /// An entry and its line, both valid during the call.
    using Take = std::function<void(const Entry&, std::string_view line)>;
    void read(LineReader& lines, const Take& take);

    /// Lines that are only a sealed `box=…`: no bad lines, but nothing to count either.
    std::int64_t sealed() const { return sealed_; }
    /// Records of which some words are sealed, and so count for nothing.
    std::int64_t partly_sealed() const { return partly_sealed_; }

   private:
    const char* read_usual_line(const char* begin, const LineReader& lines);
    bool read_line(const char* begin, std::string_view& line, LineReader& lines);
    void take(const Token& token);
    bool understand_time(const LinePlace& place);
    bool understand(const LinePlace& place);
    Names::Id group_of();
    void read_words();
    void read_details(const Decoder& decoder);
    bool bad_line(const LinePlace& place, std::string_view at, const char* what);

    const Tell& tell_;
    Vocabulary& vocabulary_;
    std::string group_;
    DateGate gate_;
    std::unique_ptr<LineValues> values_;
    Entry entry_;
    MomentReader moments_;
    std::unique_ptr<UsualLines> usual_;
    std::int64_t sealed_ = 0, partly_sealed_ = 0;
};

}  // namespace steady
