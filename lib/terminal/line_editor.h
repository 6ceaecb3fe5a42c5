#pragma once
// Floor 1. A line of text typed with editing (libedit): arrows, erase, a word back, UTF-8.

#include <histedit.h>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace steady {

class LineEditor {
   public:
    /// The next byte typed. It may throw: the line is given up, and `ask` throws the same.
    using ReadByte = std::function<char()>;

    /// `terminal` is a descriptor open for reading and writing; it stays the caller's.
    LineEditor(int terminal, ReadByte read_byte);

    /// The line without its LF; nothing at the end of input (Ctrl-D on an empty line).
    std::optional<std::string> ask(std::string_view prompt);

    /// What stood in the line when it was given up, once; empty after a whole one.
    std::string take_given_up() { return std::exchange(given_up_, {}); }

    bool asking() const { return asking_; }
    void pause();    ///< before the process stops: the modes it found are put back
    void resume();   ///< and after: its own modes, and the line drawn again
    void resized();  ///< the terminal has another width now

   private:
    static int take_character(EditLine* editor, wchar_t* character);
    static wchar_t* prompt_of(EditLine* editor);
    wchar_t read_character();
    std::string line_so_far() const;

    struct Closer {
        void operator()(FILE* file) const { std::fclose(file); }
        // libedit would throw away what was typed ahead, were it still editing.
        void operator()(EditLine* editor) const {
            el_wset(editor, EL_EDITMODE, 0);
            el_end(editor);
        }
    };
    ReadByte read_byte_;
    std::optional<char> ahead_;  ///< the first byte of the next character
    std::unique_ptr<FILE, Closer> in_, out_;
    std::unique_ptr<EditLine, Closer> editor_;
    std::wstring prompt_;
    std::exception_ptr thrown_;
    std::string given_up_;
    bool asking_ = false;
    bool has_read_ = false;  ///< anything, since it was asked last
};

}  // namespace steady
