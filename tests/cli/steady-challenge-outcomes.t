With nothing in the log there is nothing to look back on, and that is fine:

  $ steady-challenge --outcomes
  Nothing waits to be looked back on. A fear that you write down in steady-challenge will come here when its day has come.

Nor before the day has come:

  $ steady-log prediction by=2026-11-24 likelihood=80 -- He will have left.
  $ steady-challenge --outcomes
  Nothing to look back on today. The next one is due on 24 November 2026.

With something to ask and no terminal it says so:

  $ export STEADY_NOW=2026-11-25T09:00:00+00:00
  $ steady-challenge --outcomes
  steady-challenge: there is no terminal to ask on
  Answer beforehand about the oldest: --answer came_true=yes, partly or no
  [2]
  $ steady-challenge --outcomes --no-input
  steady-challenge: it needs to ask, and --no-input says not to
  Answer beforehand about the oldest: --answer came_true=yes, partly or no
  [2]

An answer given beforehand is about the oldest one that is due:

  $ steady-log --at 2026-11-20T09:00:00Z prediction likelihood=60 -- Nobody will call.
  $ steady-challenge --outcomes --answer came_true=no --answer surprise="Two did."
  time=2026-11-25T09:00:00+00:00 kind=outcome of=2026-11-20T09:00:00+00:00 came_true=no surprise="Two did."
  $ steady-challenge --outcomes --answer came_true=no | steady-log
  $ steady-challenge --outcomes --answer came_true=partly
  time=2026-11-25T09:00:00+00:00 kind=outcome of=2026-11-22T23:10:00+00:00 came_true=partly

or about the one that was made at that time:

  $ steady-challenge --outcomes --answer came_true=no --answer of=2026-11-22T23:10:00Z
  time=2026-11-25T09:00:00+00:00 kind=outcome of=2026-11-22T23:10:00+00:00 came_true=no
  $ steady-challenge --outcomes --answer came_true=no --answer of=2026-11-20T09:00:00Z
  steady-challenge: of=2026-11-20T09:00:00Z: no prediction of that time waits to be looked back on
  steady-show --kind prediction shows them all.
  [2]

What makes no sense is refused:

  $ steady-challenge --outcomes --answer came_true=perhaps
  steady-challenge: came_true=perhaps: one of yes, partly, no is needed
  [2]
  $ steady-challenge --outcomes --answer surprise=x
  steady-challenge: surprise: whether it came true is needed too
  Try --answer came_true=no
  [2]
  $ steady-challenge --outcomes --answer came_tru=no
  steady-challenge: came_tru: nothing here asks for that
  Did you mean came_true?
  [2]
  $ steady-challenge --outcomes today
  steady-challenge: today: --outcomes takes no words
  See steady-challenge --help
  [2]

Practising needs a terminal:

  $ steady-challenge --practice
  steady-challenge: there is no terminal to practise on
  Open a terminal, and there: steady-challenge --practice
  [2]
  $ steady-challenge --practice --no-input
  steady-challenge: it needs to ask, and --no-input says not to
  Open a terminal, and there: steady-challenge --practice
  [2]
