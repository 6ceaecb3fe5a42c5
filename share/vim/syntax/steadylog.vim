" The log of steady: steady-log(5).

if exists('b:current_syntax')
  finish
endif

syntax match steadylogKey /[^ \t="]\+\ze=/ nextgroup=steadylogIs
syntax match steadylogIs /=/ contained nextgroup=steadylogNumber,steadylogText,steadylogValue
syntax match steadylogValue /[^ \t="]\+/ contained
syntax match steadylogNumber /\d\+\ze\(\s\|$\)/ contained
syntax region steadylogText start=/"/ skip=/\\./ end=/"/ oneline contained
      \ contains=steadylogEscape,@Spell
syntax match steadylogEscape /\\\(u\x\{4}\|.\)/ contained

syntax match steadylogTime /\<time=[^ \t="]\+/hs=s+5 contains=steadylogTimeKey
syntax match steadylogTimeKey /\<time\ze=/ contained
syntax match steadylogKind /\<kind=[^ \t="]\+/hs=s+5 contains=steadylogKindKey
syntax match steadylogKindKey /\<kind\ze=/ contained
syntax match steadylogBox /\<box=[^ \t="]\+/
syntax match steadylogComment /^#.*/ contains=@Spell

highlight default link steadylogComment Comment
highlight default link steadylogBox Comment
highlight default link steadylogKey Identifier
highlight default link steadylogTimeKey Identifier
highlight default link steadylogKindKey Identifier
highlight default link steadylogTime Constant
highlight default link steadylogKind Statement
highlight default link steadylogNumber Number
highlight default link steadylogValue Normal
highlight default link steadylogText String
highlight default link steadylogEscape SpecialChar

let b:current_syntax = 'steadylog'
