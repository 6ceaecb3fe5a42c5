// A log that lost its end, or that a byte was changed in: the lines that are whole still come out,
// and what cannot be read is told at its own line. STEADY_EVERY_BYTE=1 reads the whole log for each
// of the changes.
#include <doctest/doctest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

#include "record/entry.h"
#include "record/kinds.h"
#include "show/show.h"
#include "text/text.h"

using namespace steady;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t prefix_step = 97, byte_step = 7;
#else
constexpr std::size_t prefix_step = 1, byte_step = 1;
#endif

bool every_byte() { return std::getenv("STEADY_EVERY_BYTE") != nullptr; }

const Kinds& shipped() {
    static const Kinds kinds = built_in_kinds();
    return kinds;
}

/// A file in memory, whose bytes are set again and again.
class Log {
   public:
    Log() : file_(memfd_create("log", MFD_CLOEXEC)) {}

    void set(std::string_view text) const {
        REQUIRE(ftruncate(file_.number(), static_cast<off_t>(text.size())) == 0);
        REQUIRE(pwrite(file_.number(), text.data(), text.size(), 0) ==
                static_cast<ssize_t>(text.size()));
    }
    Source source() const { return {"log", "/proc/self/fd/" + std::to_string(file_.number())}; }

   private:
    Descriptor file_;
};

/// What came out, in the order of the file, and at which lines something was told.
struct Came {
    std::vector<std::string> lines;
    std::vector<std::size_t> bad, unfinished;
};

Came read(const Log& log) {
    Came came;
    const Selection chosen =
        choose_records({log.source()}, {}, shipped(), [&](const Remark& remark) {
            if (remark.bad_line) came.bad.push_back(remark.line);
            if (remark.what.find("without an end") != std::string::npos)
                came.unfinished.push_back(remark.line);
        });
    for (const auto& line : chosen.lines) came.lines.push_back(line.text);
    return came;
}

/// The same by hand: each line alone.
Came expected_of(std::string_view text) {
    Came came;
    std::vector<Selection::Line> lines;
    std::size_t number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        if (number == 1) drop_byte_order_mark(line);
        if (line.data() + line.size() == text.data() + text.size() && !line.empty())
            came.unfinished.push_back(number);
        if (holds_no_record(line)) continue;
        const auto parsed = parse_record(line);
        if (const auto* record = std::get_if<Record>(&parsed))
            lines.push_back({record->time, std::string(line)});
        else
            came.bad.push_back(number);
    }
    std::ranges::stable_sort(lines, {}, &Selection::Line::time);
    for (auto& line : lines) came.lines.push_back(std::move(line.text));
    return came;
}

bool same(const Came& came, const Came& wanted) {
    return came.lines == wanted.lines && came.bad == wanted.bad &&
           came.unfinished == wanted.unfinished;
}

/// 2 KiB with all that a line may have.
std::string log_of_two_kib() {
    const std::string some =
        "# steady log 1\n"
        "time=2026-11-22T08:14:05+01:00 kind=spike intensity=7 trigger=late-reply "
        "body=tight-chest,shaky note=\"He said \\\"later\\\".\"\n"
        "time=2026-11-22T08:40:00+01:00 kind=settled of=2026-11-22T08:14:05+01:00 recovery=25m\n"
        "\n"
        "time=2026-11-22T09:00:00.25Z kind=note note=\"ä \\u00e4 \\n 🌱\" own_key\n";
    std::string log;
    while (log.size() + some.size() <= 2048) log += some;
    return log + some.substr(0, 2048 - log.size() - 1) + "\n";
}

std::string_view line_around(std::string_view text, std::size_t at) {
    const std::size_t before = at == 0 ? text.npos : text.rfind('\n', at - 1);
    const std::size_t begin = before == text.npos ? 0 : before + 1;
    return text.substr(begin, text.find('\n', at) - begin);
}

/// Whether the reader of the statistics takes the line; its complaint must lie in it.
bool entry_reads(EntryReader& reader, const Log& log, std::string_view line) {
    log.set(std::string(line) + "\n");
    bool reads = false;
    for_each_source(
        {log.source()}, [](const Remark&) {},
        [&](LineReader& lines) {
            reader.read(lines, [&](const Entry&, std::string_view) { reads = true; });
        });
    return reads;
}

std::string diary() {
    return read_file(Path(__FILE__).parent_path().parent_path().parent_path() /
                     "share/demo/diary.log");
}

/// The last few: what lies further up was whole in a shorter prefix.
std::string_view last_lines(std::string_view text) {
    constexpr std::size_t few = 400;
    if (text.size() <= few) return text;
    const std::size_t feed = text.find('\n', text.size() - few);
    return feed == text.npos ? text : text.substr(feed + 1);
}

constexpr std::string_view telling{"\0\n\r\t \"\\=#,0a\x1b\x7f\x80\xC3\xE2\xFF", 18};

}  // namespace

TEST_CASE("a byte that was changed hides no line but its own") {
    const std::string whole = log_of_two_kib();
    REQUIRE(whole.size() == 2048);
    const Log log;
    std::size_t tried = 0;
    for (std::size_t at = 0; at < whole.size(); at += byte_step) {
        std::string text = whole;
        for (int value = 0; value < 256; ++value) {
            text[at] = static_cast<char>(value);
            if (!every_byte() && telling.find(text[at]) == telling.npos) continue;
            log.set(text);
            ++tried;
            if (same(read(log), expected_of(text))) continue;
            CAPTURE(at);
            CAPTURE(value);
            FAIL("a line was lost");
        }
    }
    MESSAGE(tried << " logs with one byte changed");
}

TEST_CASE("of each line with one byte changed, both readers think the same") {
    const std::string whole = log_of_two_kib();
    const Log log;
    Vocabulary vocabulary;
    const Tell tell = [](const Remark& remark) {
        if (remark.bad_line) REQUIRE(remark.line == 1);
    };
    EntryReader reader(tell, vocabulary);
    std::size_t tried = 0, bad = 0;
    for (std::size_t at = 0; at < whole.size(); at += byte_step) {
        std::string text = whole;
        for (int value = 0; value < 256; ++value) {
            text[at] = static_cast<char>(value);
            const std::string_view line = line_around(text, at);
            if (line.starts_with("\xEF\xBB\xBF") || holds_no_record(line)) continue;
            const auto parsed = parse_record(line);
            const auto* wrong = std::get_if<BadLine>(&parsed);
            ++tried;
            bad += wrong != nullptr;
            if (wrong != nullptr && (wrong->column < 1 || wrong->column > line.size() + 1))
                FAIL("the mistake is not in the line");
            if (value % 16 == 0 && entry_reads(reader, log, line) != (wrong == nullptr)) {
                CAPTURE(line);
                FAIL("one reader takes it, and one does not");
            }
        }
    }
    CHECK(bad > 0);
    MESSAGE(tried << " lines with one byte changed, " << bad << " of them bad");
}

TEST_CASE("of a log that was cut off, all whole lines are there, and what is left is told") {
    const std::string whole = diary();
    const Log log;
    std::size_t tried = 0;
    for (std::size_t end = 0; end <= whole.size(); end += prefix_step) {
        const std::string_view text = last_lines(std::string_view(whole).substr(0, end));
        log.set(text);
        ++tried;
        const Came came = read(log);
        if (!same(came, expected_of(text))) {
            CAPTURE(end);
            FAIL("a line was lost");
        }
        const bool is_whole = text.empty() || text.ends_with('\n');
        if (is_whole != (came.bad.empty() && came.unfinished.empty())) {
            CAPTURE(end);
            FAIL("a cut line was not told, or a whole one was");
        }
    }
    MESSAGE(tried << " logs that were cut off");
}
