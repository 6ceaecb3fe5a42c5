#pragma once
// Floor 1. A line of text typed with editing (libedit): arrows, erase, a word back, UTF-8.
//
// A pasted text goes into the line whole, whatever line ends are in it, for while a line is asked
// for the terminal is told to mark what is pasted. Without the marks its second line would answer
// what is asked next, and the last ones would be commands to the shell.

#include <histedit.h>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "terminal/pasted.h"

namespace steady {

class LineEditor {
   public:
    /// Where the bytes typed come from.
    struct Input {
        /// The next one. It may throw: the line is given up, and `ask` throws the same.
        std::function<char()> read;
        std::function<bool()> has_more;                   ///< one is there already
        std::function<void(std::string_view)> give_back;  ///< to be read again, before all else
    };

    /// `terminal` is a descriptor open for reading and writing; it stays the caller's.
    LineEditor(int terminal, Input input);

    /// The line without its LF, which may have more of them inside where pasted ones stay; nothing
    /// at the end of input (Ctrl-D on an empty line).
    std::optional<std::string> ask(std::string_view prompt, PastedLines pasted_lines);

    /// What stood in the line when it was given up, once; empty after a whole one.
    std::string take_given_up() { return std::exchange(given_up_, {}); }

    bool asking() const { return asking_; }
    void pause();    ///< before the process stops: the modes it found are put back
    void resume();   ///< and after: its own modes, and the line drawn again
    void resized();  ///< the terminal has another width now

   private:
    static LineEditor& self_of(EditLine* editor);
    static int take_character(EditLine* editor, wchar_t* character);
    static unsigned char take_paste(EditLine* editor, wint_t);
    static unsigned char take_stray_mark(EditLine* editor, wint_t);
    static wchar_t* prompt_of(EditLine* editor);
    wchar_t read_character();
    void read_paste(std::string& sent);
    void read_rest_of_paste(std::string& sent);
    void give_up(std::exception_ptr why);
    void mark_pastes(bool on);
    std::string line_so_far() const;

    struct Closer {
        void operator()(FILE* file) const { std::fclose(file); }
        // libedit would throw away what was typed ahead, were it still editing.
        void operator()(EditLine* editor) const {
            el_wset(editor, EL_EDITMODE, 0);
            el_end(editor);
        }
    };
    Input input_;
    std::unique_ptr<FILE, Closer> in_, out_;
    std::unique_ptr<EditLine, Closer> editor_;
    std::wstring prompt_;
    std::exception_ptr thrown_;
    std::string given_up_;
    PastedLines pasted_lines_ = PastedLines::as_spaces;
    bool asking_ = false;
    bool marking_ = false;   ///< the terminal marks what is pasted
    bool has_read_ = false;  ///< anything, since it was asked last
};

}  // namespace steady
