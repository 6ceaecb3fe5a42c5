#include "record/record.h"

#include <algorithm>
#include <unordered_map>

#include "record/logfmt.h"

namespace steady {
namespace {

/// Puts fields into a record: the last value of a key wins, in the place of the first. A line of
/// very many keys gets an index, so that no line is slow to read.
class Fields {
   public:
    explicit Fields(std::vector<Field>& fields) : fields_(fields) {}

    void set(std::string_view key, std::string value) {
        Field* place = find(key);
        if (place != nullptr) {
            place->value = std::move(value);
            return;
        }
        fields_.push_back({std::string(key), std::move(value)});
        if (fields_.size() > few) index_.emplace(key, fields_.size() - 1);
    }

   private:
    static constexpr std::size_t few = 32;

    Field* find(std::string_view key) {
        const std::size_t plain = std::min(fields_.size(), few);
        for (std::size_t i = 0; i < plain; ++i)
            if (fields_[i].key == key) return &fields_[i];
        const auto place = index_.find(key);
        return place == index_.end() ? nullptr : &fields_[place->second];
    }

    std::vector<Field>& fields_;
    std::unordered_map<std::string_view, std::size_t> index_;  ///< keys of the line, after `few`
};

std::size_t column_of(std::string_view line, std::string_view part) {
    return static_cast<std::size_t>(part.data() - line.data()) + 1;
}

}  // namespace

const std::string* Record::find(std::string_view key) const {
    for (const Field& field : fields)
        if (field.key == key) return &field.value;
    return nullptr;
}

void Record::set(std::string_view key, std::string value) {
    const auto place = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.key == key; });
    if (place != fields.end())
        place->value = std::move(value);
    else
        fields.push_back({std::string(key), std::move(value)});
}

std::variant<Record, BadLine> parse_record(std::string_view line) {
    Record record;
    Fields fields(record.fields);
    Tokenizer tokenizer(line);
    Token token;
    Token time;
    while (tokenizer.next(token)) {
        if (token.key == "time")
            time = token;
        else if (token.key == "kind")
            record.kind = text_of(token);
        else
            fields.set(token.key, text_of(token));
    }
    if (tokenizer.failed()) return BadLine{tokenizer.column(), tokenizer.mistake()};
    if (time.value.empty()) return BadLine{1, "no time"};
    const auto moment =
        time.escaped ? parse_moment(unescape(time.value)) : parse_moment(time.value);
    if (!moment) return BadLine{column_of(line, time.value), "a time that could not be read"};
    if (record.kind.empty()) return BadLine{1, "no kind"};
    record.time = *moment;
    return record;
}

std::string to_line(const Record& record) {
    std::string line;
    append_field(line, "time", to_string(record.time));
    append_field(line, "kind", record.kind);
    for (const Field& field : record.fields) append_field(line, field.key, field.value);
    return line;
}

}  // namespace steady
