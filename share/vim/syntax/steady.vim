" What the forms of steady have beside TOML: the steps of an exercise, steady-exercise(5), and the
" patterns of steady-distortions(5), steady-say(5) and their like. syntax/toml.vim has come before.

syntax match steadyStep /\v(^|[{,])\s*\zs(say|ask|rate|breathe|wait|tense|write|show|hint)\ze\s*\=/
syntax match steadyStepPart
      \ /\v(^|[{,])\s*\zs(field|count|choices|optional|scale|relax|parts|reframe|when)\ze\s*\=/

" A list of patterns behind one of these keys, or behind any key of these tables.
syntax region steadyPatterns matchgroup=steadyPatternKey
      \ start=/\v^\s*(clear|likely|faint|except)\ze\s*\=\s*\[/
      \ matchgroup=NONE end=/\]/ contains=steadyPattern,tomlComment
syntax region steadyLists matchgroup=tomlTable start=/\v^\[(lists|forms|negation)\]/
      \ matchgroup=NONE end=/^\ze\s*\[/ contains=steadyList,tomlComment
syntax region steadyList matchgroup=tomlKey start=/\v^\s*[[:alnum:]_-]+\ze\s*\=\s*\[/
      \ matchgroup=NONE end=/\]/ contained contains=steadyPattern,tomlComment

syntax region steadyPattern start=/"/ skip=/\\./ end=/"/ oneline contained contains=@steadyMarks
syntax region steadyPattern start=/'/ end=/'/ oneline contained contains=@steadyMarks
syntax region steadyPattern start=/"""/ skip=/\\./ end=/"""/ contained contains=@steadyMarks
syntax region steadyPattern start=/'''/ end=/'''/ contained contains=@steadyMarks

syntax cluster steadyMarks contains=steadyGap,steadyEither,steadyAnyForm,steadyNamed,steadySentence
syntax match steadyGap /\.\.\./ contained
syntax match steadyEither /[][()|]/ contained
syntax match steadyAnyForm /\a\zs\*/ contained
syntax match steadyNamed /<[a-z0-9-]\+>/ contained
syntax match steadySentence /[$^]/ contained

" A pattern may have many lines; from the middle of one, all that follows would look turned over.
syntax sync fromstart

highlight default link steadyStep Statement
highlight default link steadyStepPart Type
highlight default link steadyPatternKey Statement
highlight default link steadyPattern String
highlight default link steadyGap Special
highlight default link steadyEither Delimiter
highlight default link steadyAnyForm Special
highlight default link steadyNamed Identifier
highlight default link steadySentence Special
