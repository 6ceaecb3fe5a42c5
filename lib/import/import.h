#pragma once
// Floor 5. Another app's export as records: one for each entry at least. Pure: text in, records and
// remarks out; nothing is sent or kept.
//
//     Imported imported = import_daylio(text, settings);
//
// Every word of an export is in a record or in a remark. What has no field of its own stands in
// `note`, after the name it had. Only what says when it was is told by the time alone.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/import_csv.h"
#include "import/import_time.h"
#include "import/import_words.h"
#include "record/kinds.h"
#include "record/record.h"
#include "record/scan.h"
#include "time/zone.h"

namespace steady {

struct ImportSettings {
    std::string file;  ///< for remarks
    Zone zone = Zone::system();
    const Kinds& kinds;
    const ImportWords& words;
    std::string time_format = {};  ///< of jrnl's text; empty: its usual ones
};

struct Imported {
    std::vector<Record> records;  ///< in order of time
    std::size_t entries = 0;      ///< that the records are from
    std::vector<Remark> remarks;  ///< `bad_line`: no record came of it, and its words are in there
};

/// The way from entries to records, shared by all formats.
class Importing {
   public:
    explicit Importing(const ImportSettings& settings) : settings_(settings) {}

    const ImportSettings& settings() const { return settings_; }

    /// The moment of a local time in the settings' zone. An hour that the clock skipped or repeated
    /// is told.
    Moment at_local(Day day, Seconds clock, std::size_t line);
    /// An instant, on the clock of that zone.
    Moment at_instant(const Moment& instant) const;
    /// What was written, with a day or an instant in it; a day without an hour is noon.
    Moment at_written(const WrittenTime& time, std::size_t line);

    /// A value into a field, made to its type: tags from words, lists from words with `,`, `;` or
    /// `|` between. One that does not fit stands in the note under `name`. A text that is there
    /// already goes on in a new line.
    void put(Record& record, std::string_view field, std::string_view name,
             std::string_view value) const;
    /// Into the note, as `name: value`.
    void put_in_note(Record& record, std::string_view name, std::string_view value) const;

    void place(Record record);  ///< an entry is done
    void tell(std::size_t line, std::string what);
    void tell_if_unclosed(const Csv& csv);
    void leave_out(std::size_t line, const std::string& why, std::string_view words);
    void leave_out(const CsvRow& row, const std::string& why);

    Imported finish();

   private:
    const ImportSettings& settings_;
    Imported imported_;
};

/// The column of that name (in lower case) in a header; `npos` when there is none.
std::size_t column_named(const CsvRow& header, std::string_view name);
/// The cell, trimmed; empty when the row has none there.
std::string_view cell(const CsvRow& row, std::size_t column);
/// Nothing but separators: no entry.
bool is_blank(const CsvRow& row);

/// HTML as its text: known tags only, so that `<3` stays; links keep where they lead.
std::string plain_text(std::string_view html);

Imported import_daylio(std::string_view text, const ImportSettings& settings);
/// FreeCBT and Quirk. Throws `Error` when the whole of it does not read.
Imported import_thoughts(std::string_view text, const ImportSettings& settings);
Imported import_jrnl(std::string_view text, const ImportSettings& settings);

/// How the columns of any table become records: the TOML of --map.
struct TableMap {
    std::string kind = "note";  ///< of rows that do not say it
    std::string time_format;    ///< empty: the usual ones
    char separator = '\0';      ///< NUL: whichever of , ; and tab the header has most
    std::vector<std::pair<std::string, std::string>> columns;  ///< name, field
    std::vector<Field> constants;
    std::map<std::string, std::map<std::string, std::string>> translations;  ///< by field
    bool given = false;  ///< without one, every column is the field of its name
};

/// Throws `Error` with `FILE:LINE:COLUMN`.
TableMap read_table_map(const std::string& text, const std::string& file);

/// Throws `Error` (misuse) when no column is the time.
Imported import_table(std::string_view text, const TableMap& map, const ImportSettings& settings);

}  // namespace steady
