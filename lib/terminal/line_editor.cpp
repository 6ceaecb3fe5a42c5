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

LineEditor::LineEditor(int terminal, Input input) : input_(std::move(input)) {
    use_utf8_locale();
    in_.reset(open_again(terminal, "r"));
    out_.reset(open_again(terminal, "w"));
    editor_.reset(el_init("steady", in_.get(), out_.get(), out_.get()));
    if (!editor_) throw Error("/dev/tty: no line editing here", "Try again with --plain.");
    el_wset(editor_.get(), EL_CLIENTDATA, this);
    el_wset(editor_.get(), EL_GETCFN, &LineEditor::take_character);
    el_wset(editor_.get(), EL_PROMPT, &LineEditor::prompt_of);
    el_wset(editor_.get(), EL_EDITOR, L"emacs");
    el_wset(editor_.get(), EL_ADDFN, L"paste", L"Take a pasted text", &LineEditor::take_paste);
    el_wset(editor_.get(), EL_BIND, L"\\e[200~", L"paste", nullptr);
    el_wset(editor_.get(), EL_ADDFN, L"mark", L"Pass a mark over", &LineEditor::take_stray_mark);
    el_wset(editor_.get(), EL_BIND, L"\\e[201~", L"mark", nullptr);
}

std::optional<std::string> LineEditor::ask(std::string_view prompt, PastedLines pasted_lines) {
    prompt_ = widen(prompt);
    pasted_lines_ = pasted_lines;
    thrown_ = nullptr;
    given_up_.clear();
    has_read_ = false;
    asking_ = true;
    // Before the prompt is shown; libedit would do it after, and echo what comes in between twice.
    el_wset(editor_.get(), EL_PREP_TERM, 1);
    mark_pastes(true);
    int length = 0;
    const wchar_t* line = el_wgets(editor_.get(), &length);
    asking_ = false;
    mark_pastes(false);
    if (thrown_) std::rethrow_exception(thrown_);
    // A terminal that is closed before libedit has read from it is no Ctrl-D: reading throws.
    if (line == nullptr && !has_read_) input_.read();
    if (line == nullptr || length <= 0) return std::nullopt;
    std::wstring_view typed(line, static_cast<std::size_t>(length));
    if (typed.ends_with(L'\n')) typed.remove_suffix(1);
    return narrow(typed);
}

void LineEditor::pause() {
    mark_pastes(false);
    if (asking_) el_wset(editor_.get(), EL_PREP_TERM, 0);
}

void LineEditor::resume() {
    if (!asking_) return;
    el_wset(editor_.get(), EL_PREP_TERM, 1);
    mark_pastes(true);
    el_wset(editor_.get(), EL_REFRESH);
}

void LineEditor::resized() { el_resize(editor_.get()); }

void LineEditor::mark_pastes(bool on) {
    if (std::exchange(marking_, on) == on) return;
    std::fputs(on ? "\x1b[?2004h" : "\x1b[?2004l", out_.get());
    std::fflush(out_.get());
}

LineEditor& LineEditor::self_of(EditLine* editor) {
    LineEditor* self = nullptr;
    el_wget(editor, EL_CLIENTDATA, &self);
    return *self;
}

int LineEditor::take_character(EditLine* editor, wchar_t* character) {
    LineEditor& self = self_of(editor);
    self.has_read_ = true;
    try {
        *character = self.read_character();
        return 1;
    } catch (...) {
        self.give_up(std::current_exception());
        return -1;
    }
}

/// What came of a text before it was cut off is in the line when that is given up.
unsigned char LineEditor::take_paste(EditLine* editor, wint_t) {
    LineEditor& self = self_of(editor);
    std::string sent;
    std::exception_ptr cut;
    try {
        self.read_paste(sent);
    } catch (...) {
        cut = std::current_exception();
    }
    const std::wstring text = widen(pasted_text(sent, self.pasted_lines_));
    if (!text.empty()) el_winsertstr(editor, text.c_str());
    if (!cut) return CC_REFRESH;
    self.give_up(cut);
    return CC_EOF;
}

unsigned char LineEditor::take_stray_mark(EditLine*, wint_t) { return CC_NORM; }

/// An exception must not cross libedit's C frames: it waits in `thrown_` until they have returned.
void LineEditor::give_up(std::exception_ptr why) {
    thrown_ = std::move(why);
    given_up_ = line_so_far();
}

wchar_t* LineEditor::prompt_of(EditLine* editor) { return self_of(editor).prompt_.data(); }

std::string LineEditor::line_so_far() const {
    const LineInfoW* line = el_wline(editor_.get());
    return narrow({line->buffer, static_cast<std::size_t>(line->lastchar - line->buffer)});
}

void LineEditor::read_paste(std::string& sent) {
    while (!sent.ends_with(paste_ends)) sent += input_.read();
    sent.resize(sent.size() - paste_ends.size());
    read_rest_of_paste(sent);
}

/// A hand that types on after a paste is not that fast; what it types is no part of the text.
void LineEditor::read_rest_of_paste(std::string& sent) {
    std::string more;
    try {
        while (input_.has_more()) more += input_.read();
    } catch (...) {
        sent += more;
        throw;
    }
    const std::size_t rest = rest_of_paste(more);
    sent += more.substr(0, rest);
    input_.give_back(std::string_view(more).substr(rest));
}

wchar_t LineEditor::read_character() {
    std::string bytes(1, input_.read());
    while (bytes.size() < bytes_of_character(bytes[0])) {
        const char next = input_.read();
        if (!continues_character(next)) {  // what came before it is no UTF-8
            input_.give_back({&next, 1});
            break;
        }
        bytes += next;
    }
    std::size_t at = 0;
    return static_cast<wchar_t>(next_code_point(bytes, at));
}

}  // namespace steady
