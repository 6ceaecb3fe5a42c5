#include "support/support_words.h"

#include <algorithm>

#include "text/language.h"

namespace steady {
namespace {

constexpr SupportWords english_words = {
    "This sounds very heavy. You do not have to carry it alone tonight; a person can listen now.",
    "What someone does to you is not your fault.",
    "in danger now",
    "steady-support shows more, at any hour.",
    "Those of your country: steady-support --country CC (de, gb, us, ...)",
    "steady-ground is there for the minutes until then.",
    "To mend later: ",
    "If this weighs on you or on someone close: steady-support shows people who listen.",
    "Nothing was kept.",
    "Keep it?  y keep it  w keep it without the words  n no ",
    'y',
    'w'};

constexpr SupportWords german_words = {
    "Das klingt sehr schwer. Du musst es heute Nacht nicht allein tragen; ein Mensch kann dir "
    "jetzt "
    "zuhören.",
    "Was dir jemand antut, ist nicht deine Schuld.",
    "wenn du jetzt in Gefahr bist",
    "steady-support zeigt mehr, zu jeder Stunde.",
    "Die in deinem Land: steady-support --country CC (de, at, ch, ...)",
    "Für die Minuten bis dahin ist steady-ground da.",
    "Später zu richten: ",
    "Wenn dich das belastet oder jemanden, der dir nah ist: steady-support nennt Menschen, die "
    "zuhören.",
    "Es ist nichts behalten.",
    "Behalten?  j ja  o ohne die Worte  n nein ",
    'j',
    'o'};

}  // namespace

const SupportWords& support_words() {
    const auto read = languages();
    const bool german = std::find(read.begin(), read.end(), "de") != read.end();
    return german ? german_words : english_words;
}

}  // namespace steady
