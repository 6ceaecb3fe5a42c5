#pragma once
// Floor 1. What colour and movement are allowed on a terminal, decided once.

namespace steady {

struct Look {
    bool colour = false;    ///< never with NO_COLOR, TERM=dumb or --plain
    bool movement = false;  ///< of the cursor: where there may be colour
    bool utf8 = false;      ///< the locale is UTF-8: block characters are fine
    int columns = 80;       ///< 80 where there is no terminal
    bool pager = false;     ///< another program may have the screen: not TERM=dumb or --plain
};

/// How text for a person may look on that descriptor (1 for a report, the tty for a session).
Look look_of(int descriptor, bool plain);

/// The width of the terminal there; 80 when there is none.
int columns_of(int descriptor);

/// How much of it running text fills: lines over 78 columns are hard to read, whatever the window.
int text_columns(const Look& look);

}  // namespace steady
