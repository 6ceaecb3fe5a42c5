// What was sealed opens to the same bytes, whatever it was; a box that was changed does not open; a
// key file and a list of recipients are read or refused, and read back as they were printed.
#include <array>

#include "base/error.h"
#include "fuzz.h"
#include "seal/seal_key.h"
#include "seal/seal_line.h"
#include "seal/seal_recipients.h"
#include "text/text.h"

using namespace steady;

namespace {

/// One key for all runs; the boxes are random anyway.
struct Owner {
    KeyPair pair = make_key_pair();
    Kinds kinds = built_in_kinds();
    Sealer sealer{std::array{pair.recipient}};
    std::string box = sealer.seal("words that nobody else should read");
    LineOpener lines{Opener(Secret(copy_of(pair.secret)))};
    Opener boxes{std::move(pair.secret)};

   private:
    static Secret copy_of(const Secret& secret) {
        Secret copy;
        copy.append(secret.text());
        return copy;
    }
};

void opens_to_the_same(Owner& owner, std::string_view line) {
    for (const auto sealing : {Sealing::words, Sealing::all}) {
        const SealedLine sealed = seal_line(line, sealing, owner.kinds, owner.sealer);
        law(sealed.text.find('\n') == sealed.text.npos, "a sealed line is one line");
        const OpenedLine opened = owner.lines.open(sealed.text);
        law(opened.text == line, "what was sealed opens to the same bytes");
        law(opened.changes.empty(), "and nothing of it has changed");
        const SealedLine again = seal_line(sealed.text, sealing, owner.kinds, owner.sealer);
        law(again.text == sealed.text, "what is sealed is not sealed again");
    }
}

/// The input as a list of changes to a box: a place, and what comes there.
void does_not_open_when_changed(Owner& owner, std::string_view changes) {
    std::string box = owner.box;
    for (std::size_t i = 0; i + 1 < changes.size() && i < 16; i += 2) {
        const auto place = static_cast<unsigned char>(changes[i]) * box.size() / 256;
        box[place] = changes[i + 1];
    }
    law(owner.boxes.open(box).has_value() == (box == owner.box), "a changed box does not open");
    law(!owner.boxes.open(changes), "nor does what is none");
}

void key_file_reads_back(const std::string& text) {
    try {
        const LockedKey key = parse_locked_key(text, "key");
        law(parse_locked_key(to_text(key), "key") == key, "a printed key file is the same");
    } catch (const Error&) {
    }
    try {
        for (const Recipient& recipient : parse_recipients(text, "recipients"))
            law(parse_public_key(to_string(recipient.key)) == recipient.key, "the same recipient");
    } catch (const Error&) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Owner owner;
    const std::string_view text = as_text(data, size);
    for (const auto line : split(text, '\n')) opens_to_the_same(owner, line);
    does_not_open_when_changed(owner, text);
    key_file_reads_back(std::string(text));
    return 0;
}
