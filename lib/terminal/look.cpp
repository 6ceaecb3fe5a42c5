#include "terminal/look.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "base/environment.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr int widest_text = 78;

// By name, as setlocale would find it; loading a locale costs more than all the rest of a start.
bool locale_is_utf8() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (environment(name).empty()) continue;
        const std::string locale = lower(environment(name));
        return locale.find("utf-8") != locale.npos || locale.find("utf8") != locale.npos;
    }
    return false;
}

}  // namespace

int columns_of(int descriptor) {
    winsize size{};
    const bool known = ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

int text_columns(const Look& look) { return std::clamp(look.columns - 1, 1, widest_text); }

Look look_of(int descriptor, bool plain) {
    Look look;
    const std::string_view term = environment("TERM");
    look.pager = !plain && isatty(descriptor) == 1 && !term.empty() && term != "dumb";
    look.colour = look.movement = look.pager && environment("NO_COLOR").empty();
    look.utf8 = locale_is_utf8();
    look.columns = columns_of(descriptor);
    return look;
}

}  // namespace steady
