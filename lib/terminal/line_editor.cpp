#include "terminal/line_editor.h"

#include <langinfo.h>
#include <unistd.h>

#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstring>

#include "base/error.h"
#include "text/text.h"

namespace steady {
namespace {

// libedit draws by the locale. All our text is UTF-8, so a locale that is not would garble it.
void use_utf8_locale() {
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) std::setlocale(LC_CTYPE, "C.UTF-8");
}

FILE* open_again(int descriptor, const char* mode) {
    FILE* file = fdopen(dup(descriptor), mode);
    if (file == nullptr) throw system_error("/dev/tty", errno);
    return file;
}

std::wstring widen(std::string_view text) {
    std::wstring wide;
    for (std::size_t at = 0; at < text.size();) {
        wide += static_cast<wchar_t>(next_code_point(text, at));
    }
    return wide;
}

std::string narrow(std::wstring_view wide) {
    std::string text;
    for (const wchar_t character : wide) append_utf8(text, static_cast<char32_t>(character));
    return text;
}

std::size_t bytes_of_character(char first) {
    const auto lead = static_cast<unsigned char>(first);
    if (lead >= 0xF0) return 4;
    if (lead >= 0xE0) return 3;
    return lead >= 0xC0 ? 2 : 1;
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

LineEditor::LineEditor(int terminal, ReadByte read_byte) : read_byte_(std::move(read_byte)) {
    use_utf8_locale();
    in_.reset(open_again(terminal, "r"));
    out_.reset(open_again(terminal, "w"));
    editor_.reset(el_init("steady", in_.get(), out_.get(), out_.get()));
    if (!editor_) throw Error("/dev/tty: no line editing here", "Try again with --plain.");
    el_wset(editor_.get(), EL_CLIENTDATA, this);
    el_wset(editor_.get(), EL_GETCFN, &LineEditor::take_character);
    el_wset(editor_.get(), EL_PROMPT, &LineEditor::prompt_of);
    el_wset(editor_.get(), EL_EDITOR, L"emacs");
}

std::optional<std::string> LineEditor::ask(std::string_view prompt) {
    prompt_ = widen(prompt);
    thrown_ = nullptr;
    given_up_.clear();
    has_read_ = false;
    asking_ = true;
    // Before the prompt is shown; libedit would do it after, and echo what comes in between twice.
    el_wset(editor_.get(), EL_PREP_TERM, 1);
    int length = 0;
    const wchar_t* line = el_wgets(editor_.get(), &length);
    asking_ = false;
    if (thrown_) std::rethrow_exception(thrown_);
    // A terminal that is closed before libedit has read from it is no Ctrl-D: reading throws.
    if (line == nullptr && !has_read_) read_byte_();
    if (line == nullptr || length <= 0) return std::nullopt;
    std::wstring_view typed(line, static_cast<std::size_t>(length));
    if (typed.ends_with(L'\n')) typed.remove_suffix(1);
    return narrow(typed);
}

void LineEditor::pause() {
    if (asking_) el_wset(editor_.get(), EL_PREP_TERM, 0);
}

void LineEditor::resume() {
    if (!asking_) return;
    el_wset(editor_.get(), EL_PREP_TERM, 1);
    el_wset(editor_.get(), EL_REFRESH);
}

void LineEditor::resized() { el_resize(editor_.get()); }

// An exception must not cross libedit's C frames: it waits in `thrown_` until they have returned.
int LineEditor::take_character(EditLine* editor, wchar_t* character) {
    LineEditor* self = nullptr;
    el_wget(editor, EL_CLIENTDATA, &self);
    self->has_read_ = true;
    try {
        *character = self->read_character();
        return 1;
    } catch (...) {
        self->thrown_ = std::current_exception();
        self->given_up_ = self->line_so_far();
        return -1;
    }
}

wchar_t* LineEditor::prompt_of(EditLine* editor) {
    LineEditor* self = nullptr;
    el_wget(editor, EL_CLIENTDATA, &self);
    return self->prompt_.data();
}

std::string LineEditor::line_so_far() const {
    const LineInfoW* line = el_wline(editor_.get());
    return narrow({line->buffer, static_cast<std::size_t>(line->lastchar - line->buffer)});
}

wchar_t LineEditor::read_character() {
    std::string bytes(1, ahead_ ? *std::exchange(ahead_, std::nullopt) : read_byte_());
    while (bytes.size() < bytes_of_character(bytes[0])) {
        const char next = read_byte_();
        if (!continues_character(next)) {  // what came before it is no UTF-8
            ahead_ = next;
            break;
        }
        bytes += next;
    }
    std::size_t at = 0;
    return static_cast<wchar_t>(next_code_point(bytes, at));
}

}  // namespace steady
