steady TOOL is steady-TOOL, with every argument as it is, and its exit status:

  $ steady log --dry-run note -- 'two  spaces' '$HOME'
  time=2026-11-22T23:10:00+00:00 kind=note note="two  spaces $HOME"
  $ steady log spike 11
  spike 11
  steady-log: intensity: 11 is not a strength (a whole number from 0 to 10)
  [2]

Also through a symbolic link:

  $ ln -s "$(command -v steady)" here
  $ ./here log --dry-run quiet
  time=2026-11-22T23:10:00+00:00 kind=quiet

The nearest tool is named, and for a kind of record the way to keep it:

  $ steady gruond
  steady: gruond: there is no such tool
  Did you mean steady ground?
  [2]
  $ steady spike 7 late reply
  steady: spike: there is no such tool
  Did you mean steady log spike?
  [2]
  $ steady lgo
  steady: lgo: there is no such tool
  Did you mean steady log?
  [2]
  $ steady foo
  steady: foo: there is no such tool
  See steady --help
  [2]
  $ steady x/../log
  steady: x/../log: there is no such tool
  See steady --help
  [2]
  $ steady --quick
  steady: --quick: there is no such option
  See steady --help
  [2]

Whoever types help gets it:

  $ steady help | head -n 1
  steady: a way through a hard moment, and the door to the other tools
  $ steady help log | head -n 1
  steady-log: keep what happened, one line in a log of your own
  $ steady help lgo
  steady: lgo: there is no such tool
  Did you mean steady log?
  [2]

With no terminal it says so:

  $ steady
  steady: there is no terminal to ask on
  See steady --help
  [2]
  $ steady --plain
  steady: there is no terminal to ask on
  See steady --help
  [2]
  $ test -e "$HOME/.local"
  [1]
