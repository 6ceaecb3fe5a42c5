" The forms of steady in TOML, and its log. To have them coloured, in ~/.vimrc:
"
"     set runtimepath+=~/.local/share/steady/vim
"     filetype on
"     syntax on
"
" or copy ftdetect/ and syntax/ into ~/.vim. A form is TOML that steady has more to say of.

autocmd BufRead,BufNewFile */steady/*.toml setlocal filetype=toml.steady
autocmd BufRead *.toml if match(getline(1, 30), '\<steady-challenge\>') >= 0 | setlocal filetype=toml.steady | endif
autocmd BufRead,BufNewFile */steady/log,*/steady/log/* setlocal filetype=steadylog
autocmd BufRead * if getline(1) =~# '^# steady log \d' | setlocal filetype=steadylog | endif
