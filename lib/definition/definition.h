#pragma once
// Floor 3. Reading a definition in TOML: typed values, and complaints that point at the very key.
//
//     TableReader table = read_definition(definition, document);
//     table.allow({"id", "minutes"});              // anything else is an error
//     std::string id = table.text("id");           // an error when missing, empty or no text
//     double minutes = table.number_or("minutes", 5, {0, 60});
//
// Every complaint is an `Error` that reads `FILE:LINE:COLUMN: what is wrong`, where the column
// counts characters from 1.

#include <toml++/toml.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "definition/finding.h"
#include "definition/layers.h"

namespace steady {

/// Numbers that make sense: above `over`, up to and with `most`.
struct Bounds {
    double over;
    double most;
    bool with_over = false;  ///< `over` itself is fine as well
};

/// A text in a definition, and where it stands: to complain about a part of it.
struct PlacedText {
    std::string text;
    std::string file;
    std::size_t line = 1;
    std::size_t column = 1;  ///< of the first character

    /// `FILE:LINE:COLUMN: what`, where `offset` counts bytes from the start of the text.
    Error error(std::size_t offset, const std::string& what) const;
};

/// One table of a document, read key by key. The document must live as long as its readers.
///
/// A mistake is an `Error`. A reader that was given a list of `mistakes` notes it there instead and
/// goes on with a value that means nothing, so that one reading finds them all.
class TableReader {
   public:
    TableReader(const toml::table& table, std::string file,
                std::vector<Finding>* mistakes = nullptr);

    bool has(std::string_view key) const { return table_->contains(key); }
    std::vector<std::string> keys() const;  ///< in the order of the file

    /// Keys other than these are an error, which names the closest of them. False when one was.
    bool allow(const std::vector<std::string>& known) const;

    /// Values; a missing key is an error, or gives `otherwise`. Texts come trimmed, and an empty
    /// one is an error where it must be there.
    std::string text(std::string_view key) const;
    std::string text_or(std::string_view key, std::string otherwise) const;
    double number(std::string_view key, Bounds bounds) const;
    double number_or(std::string_view key, double otherwise, Bounds bounds) const;
    int whole_or(std::string_view key, int otherwise, Bounds bounds) const;
    bool truth_or(std::string_view key, bool otherwise) const;

    /// What a person wrote as an answer: a text, a whole number or a day, as text.
    std::string answer(std::string_view key) const;

    /// A list of texts, none of them empty; no key is an empty list.
    std::vector<std::string> texts(std::string_view key) const;
    /// The same, where a single text may stand without its brackets.
    std::vector<std::string> text_or_texts(std::string_view key) const;
    /// The list, not trimmed, with their places.
    std::vector<PlacedText> placed_texts(std::string_view key) const;
    /// One of a few texts; the error names the closest.
    std::string one_of(std::string_view key, const std::vector<std::string>& known) const;

    TableReader table(std::string_view key) const;                ///< `key = { ... }`
    std::vector<TableReader> tables(std::string_view key) const;  ///< `[[key]]`; may be empty

    Error error(const std::string& what) const;                        ///< at the table
    Error error(std::string_view key, const std::string& what) const;  ///< at the key

    /// Throw that error, or note it and come back.
    void mistake(const std::string& what) const;
    void mistake(std::string_view key, const std::string& what) const;

   private:
    friend TableReader read_definition(const Definition&, toml::table&, std::vector<Finding>*);

    static TableReader unreadable(std::string file);
    const toml::source_region& place_of(std::string_view key) const;
    Error error(const toml::source_region& where, const std::string& what) const;
    void mistake(const toml::source_region& where, const std::string& what) const;
    void wrong_type(std::string_view key, std::string_view wanted) const;
    const toml::node* find(std::string_view key) const;
    const toml::node* need(std::string_view key) const;

    const toml::table* table_;
    std::string file_;
    std::vector<Finding>* mistakes_;
    bool silent_ = false;  ///< stands for something that could not be read, and was told
};

/// The whole document of a definition, kept in `document`. Text that is no TOML is an `Error`, or
/// one of the `mistakes`, too.
TableReader read_definition(const Definition& definition, toml::table& document,
                            std::vector<Finding>* mistakes = nullptr);

/// What `error` says, with the definition's file in front where it is about the whole of it.
std::string complaint_with_file(const Definition& definition, const Error& error);

/// Adds layers to what is `made` of those before, the weakest first, with `add(made, layer)`. One
/// that does not read adds nothing, not even its first half, and is told in `complaints`.
template <typename Made, typename Add>
void add_layers(Made& made, const std::vector<Definition>& layers,
                std::vector<std::string>& complaints, Add add) {
    for (const Definition& layer : layers) {
        Made with_layer = made;
        try {
            add(with_layer, layer);
            made = std::move(with_layer);
        } catch (const Error& error) {
            complaints.push_back(complaint_with_file(layer, error));
        }
    }
}

/// Whether a name is made of a-z, 0-9 and the given marks only.
bool is_written_as(std::string_view name, std::string_view marks);

/// "; did you mean `closest`?", or "; known are `a`, `b` and `c`" when nothing is close.
std::string suggestion(std::string_view word, const std::vector<std::string>& known);

}  // namespace steady
