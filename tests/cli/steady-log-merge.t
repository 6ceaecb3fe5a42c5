steady-log --merge joins another copy of the log into it. Into none, the whole of it comes:

  $ printf '# steady log 1\n# hers\ntime=2026-11-20T08:00:00+01:00 kind=note note=one\ntime=2026-11-22T08:00:00+01:00 kind=note note=three\n' >phone.log
  $ steady-log --merge --dry-run phone.log
  time=2026-11-20T08:00:00+01:00 kind=note note=one
  time=2026-11-22T08:00:00+01:00 kind=note note=three
  $ ls "$HOME"
  $ steady-log --merge phone.log
  $ log=$(steady-log --path)
  $ cat "$log"
  # steady log 1
  # hers
  time=2026-11-20T08:00:00+01:00 kind=note note=one
  time=2026-11-22T08:00:00+01:00 kind=note note=three
  $ stat -c %a "$log"
  600

Twice is once, and only what is missing comes, where it belongs in time:

  $ steady-log --merge phone.log
  $ printf 'time=2026-11-21T08:00:00+01:00 kind=note note=two\n# of three\ntime=2026-11-22T08:00:00+01:00  kind=note note="three"\n' >laptop.log
  $ steady-log --merge --dry-run laptop.log phone.log
  time=2026-11-21T08:00:00+01:00 kind=note note=two
  $ steady-log --merge laptop.log phone.log
  $ cat "$log"
  # steady log 1
  # hers
  time=2026-11-20T08:00:00+01:00 kind=note note=one
  time=2026-11-21T08:00:00+01:00 kind=note note=two
  # of three
  time=2026-11-22T08:00:00+01:00 kind=note note=three

Two equal records of one copy both stay:

  $ printf 'time=2026-11-23T08:00:00+01:00 kind=positive\ntime=2026-11-23T08:00:00+01:00 kind=positive\n' >twice.log
  $ steady-log --merge twice.log
  $ steady-log --merge - <twice.log
  $ steady-log --merge twice.log twice.log
  $ grep -c positive "$log"
  2

A line that does not read is not taken, and the others are; from a pipe it is printed back:

  $ printf 'time=2026-11-24T08:00:00+01:00 kind=okay\nkind=note note="no time"\nx="\n' >bad.log
  $ steady-log --merge bad.log
  steady-log: bad.log:2:1: no time
  steady-log: bad.log:3:3: a quote that is not closed
  steady-log: these 2 lines were not taken, and all others were; mend them and merge again: what is here does not come twice
  [1]
  $ tail -n 1 "$log"
  time=2026-11-24T08:00:00+01:00 kind=okay
  $ steady-log --merge <bad.log
  steady-log: stdin:2:1: no time
  kind=note note="no time"
  steady-log: stdin:3:3: a quote that is not closed
  x="
  steady-log: these 2 lines were not taken, and all others were; mend them and merge again: what is here does not come twice
  [1]
  $ printf 'time=2026-11-25T08:00:00+01:00 kind=win' | steady-log --merge -
  steady-log: stdin:1:1: a last line without an end; perhaps cut off
  $ steady-log --merge missing.log phone.log
  steady-log: missing.log: No such file or directory
  [1]
  $ steady-log --merge "$log" 2>&1 | sed "s:$HOME:HOME:"
  steady-log: HOME/.local/share/steady/log: the log itself; there is nothing to join
  $ steady-log --check

On a terminal one line tells how many came:

  $ said() { script -qec "steady-log --merge $*" /dev/null </dev/null | tr -d '\r'; }
  $ said phone.log
  nothing new: 2 were there already
  $ printf 'time=2026-11-26T08:00:00+01:00 kind=win\n' >win.log
  $ said win.log phone.log
  1 record came, 2 were there already
  $ said --quiet phone.log

A log that is a directory: what is in any file of it is there, and what comes goes into this
machine's own. A directory can be merged as well:

  $ mkdir folder && cp phone.log folder/phone.log && cp laptop.log folder/laptop.sync-conflict-1.log
  $ steady-log --log folder --merge folder/laptop.sync-conflict-1.log && rm folder/laptop.sync-conflict-1.log
  steady-log: folder/laptop.sync-conflict-1.log: what was missing comes; while this file stays in the folder of the log, it is read as well
  $ cat folder/phone.log | wc -l
  4
  $ steady-show folder/*.log | wc -l
  3
  $ cp laptop.log folder/laptop.log
  $ steady-log --log folder --merge folder/laptop.log && rm folder/laptop.log
  steady-log: folder/laptop.log: it lies in the folder of the log, so all of it is read
  To join it into another file there, move it out of the folder first.
  [1]
  $ rm folder/laptop.log
  $ steady-log --log both.log --merge folder && grep -c kind= both.log
  3
  $ mkdir empty
  $ steady-log --merge empty
  steady-log: empty: no log in it
  Logs there end in .log.
  [1]

Standard input is read once, however often it is named:

  $ printf '\nno record\n' | steady-log --merge - -
  steady-log: stdin:2:1: no time
  no record
  steady-log: this line was not taken, and all others were; mend it and merge again: what is here does not come twice
  [1]

What the call can get wrong:

  $ steady-log --merge
  steady-log: --merge needs another copy of the log
  For example: steady-log --merge laptop.log
  [2]
  $ steady-log --merge --undo phone.log
  steady-log: one of --undo, --forget, --edit, --merge, --check and --path at a time
  [2]
  $ steady-log --merge --at 10:00 phone.log
  steady-log: --at is for a record to keep, not with --undo, --forget, --edit, --merge, --check or --path
  The days that --forget takes are chosen by --since and --until.
  [2]
  $ steady-log --merge --set a=b phone.log
  steady-log: these words would not be kept with --undo, --forget, --edit, --merge, --check or --path
  For a record, leave that option out.
  [2]
