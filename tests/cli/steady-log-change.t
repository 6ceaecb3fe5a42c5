Changing what is in the log. With nothing there is nothing to change:

  $ steady-log --undo
  steady-log: the log holds no record to take back
  [1]
  $ steady-log --forget kind=note
  steady-log: no records match
  $ steady-log --check
  $ EDITOR=true steady-log --edit
  steady-log: nothing was changed
  An editor that opens a window needs its waiting option, like EDITOR='code --wait'.
  $ ls "$HOME"

Some records:

  $ log=$(steady-log --path)
  $ printf 'kind=note note=one\nkind=thought thought=two\nkind=note note=three x=1\n' | steady-log
  $ printf 'kind=spike body=heat,urgency trigger=silence\nkind=note  note=last' | steady-log

--undo takes the last record back, and prints it:

  $ steady-log --undo --dry-run
  time=2026-11-22T23:10:00+00:00 kind=note  note=last
  $ steady-log --undo
  time=2026-11-22T23:10:00+00:00 kind=note  note=last
  $ echo '# a comment' >>"$log"
  $ steady-log --undo
  time=2026-11-22T23:10:00+00:00 kind=spike body=heat,urgency trigger=silence
  $ steady-log --undo | steady-log
  $ cat "$log"
  # steady log 1
  time=2026-11-22T23:10:00+00:00 kind=note note=one
  time=2026-11-22T23:10:00+00:00 kind=thought thought=two
  # a comment
  time=2026-11-22T23:10:00+00:00 kind=note note=three x=1
  $ steady-log --undo note these words
  steady-log: these words would not be kept with --undo, --forget, --edit, --merge, --check or --path
  For a record, leave that option out.
  [2]
  $ steady-log --undo --edit
  steady-log: one of --undo, --forget, --edit, --merge, --check and --path at a time
  [2]

--forget needs to know what:

  $ steady-log --forget
  steady-log: --forget needs to know which records
  For example: steady-log --forget kind=thought, or --forget --since yesterday
  [2]
  $ steady-log --forget two
  steady-log: two: --where needs KEY=VALUE
  Try --where trigger=silence
  [2]
  $ steady-log --forget --since then
  steady-log: `then` is not a day
  A day can be 2026-11-22, today, yesterday, monday (the latest), or 3d or 4w (that many days or weeks up to today).
  [2]
  $ steady-log --forget -- kind=note
  steady-log: these words would not be kept with --undo, --forget, --edit, --merge, --check or --path
  For a record, leave that option out.
  [2]
  $ steady-log --forget kind=urge
  steady-log: no records match
  $ echo 'not a record' >>"$log"
  $ steady-log spike 7 silence body=heat,urgency
  $ steady-log --forget --dry-run body=urgency trigger=silence
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=silence body=heat,urgency
  $ steady-log --forget --dry-run kind=note note=one | wc -l
  1
  $ steady-log --forget --dry-run --since yesterday --until today --kind thought --kind spike | wc -l
  2
  $ steady-log --forget kind=thought
  steady-log: one record is gone for good
  $ steady-log --forget x=1 --quiet
  $ steady-log --forget --where note=one
  steady-log: one record is gone for good
  $ cat "$log"
  # steady log 1
  # a comment
  not a record
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=silence body=heat,urgency

--check says what is wrong, and where:

  $ steady-log --check
  */.local/share/steady/log:3:1: no time (glob)
  [1]
  $ printf 'time=2026-11-20T08:00:00Z kind=spike intensity=12 body=a,,b\nkind=note\n\n#\nx="' >odd.log
  $ steady-log --check odd.log missing.log
  steady-log: missing.log: No such file or directory
  odd.log:1:38: intensity=12 is not a strength (a whole number from 0 to 10)
  odd.log:1:51: body=a,,b is not a list of tags (joined by commas, without spaces)
  odd.log:2:1: no time
  odd.log:5:3: a quote that is not closed
  odd.log:5:1: a last line without an end; perhaps cut off
  [1]
  $ steady-log --check missing.log . odd.log | wc -l
  steady-log: missing.log: No such file or directory
  steady-log: .: Is a directory
  5
  $ echo bad | steady-log --check
  stdin:1:1: no time
  [1]
  $ echo bad | steady-log --log missing.log --check
  steady-log: missing.log: No such file or directory
  [1]
  $ (printf '\357\273\277# steady log 1\n'; head -c 1100000 /dev/zero | tr '\0' a; echo) >long.log
  $ steady-log --check long.log
  long.log:2:1: a line longer than 1 MiB; passed over
  [1]
  $ printf '\357\273\277time=2026-11-20T08:00:00Z kind=note\ntime=2026-11-20T08:00:00Z kind=quiet\n' >mark.log
  $ steady-log --check mark.log
  $ steady-log --log mark.log --forget kind=note
  steady-log: one record is gone for good
  $ steady-log --check mark.log && wc -l <mark.log
  1
  $ steady-log --check odd.log
  odd.log:1:38: intensity=12 is not a strength (a whole number from 0 to 10)
  odd.log:1:51: body=a,,b is not a list of tags (joined by commas, without spaces)
  odd.log:2:1: no time
  odd.log:5:3: a quote that is not closed
  odd.log:5:1: a last line without an end; perhaps cut off
  [1]
  $ steady-log --check - <odd.log | wc -l
  5
  $ steady-log --check "$log" >/dev/null
  [1]
  $ printf 'time=2026-11-20T08:00:00Z kind=note note="\033[2J"\n' | steady-log --check -
  $ steady-log --check odd.log >/dev/full
  steady-log: standard output: No space left on device
  [1]

--edit gives a private copy to the editor, which takes the log's place:

  $ mkdir run
  $ export XDG_RUNTIME_DIR="$PWD/run"
  $ tidy() { sed "s:/[^ ]*steady-edit-[^.]*.log:COPY:; s:$PWD:HERE:"; }
  $ edit() { EDITOR="sed -i $1" steady-log --edit; }
  $ edit /hello/d
  steady-log: nothing was changed
  An editor that opens a window needs its waiting option, like EDITOR='code --wait'.
  $ edit s/silence/memory/
  $ tail -n 1 "$log"
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=memory body=heat,urgency
  $ stat -c %a "$log"
  600
  $ printf '#!/bin/sh\nstat -c %%a "$1"\nprintf "kind=note note=mine" >>"$1"\n' >editor
  $ chmod +x editor
  $ EDITOR="$PWD/editor" steady-log --edit 2>&1 | tidy
  600
  steady-log: COPY:5:1: no time
  steady-log: the log is as it was
  Your edited copy is COPY

A mistake leaves the log as it was, and the copy where it is:

  $ tail -n 1 "$log"
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=memory body=heat,urgency
  $ copy=$(EDITOR="$PWD/editor" steady-log --edit 2>&1 | sed -n 's/^Your edited copy is //p')
  $ tail -n 1 "$copy"
  kind=note note=mine (no-eol)
  $ stat -c %a "$copy"
  600

So does an editor that fails, and one that leaves nothing:

  $ printf '#!/bin/sh\necho "# thoughts" >>"$1"\nexit 3\n' >editor
  $ EDITOR="$PWD/editor" steady-log --edit 2>&1 | tidy
  steady-log: HERE/editor: the editor ended with an error
  Your edited copy is COPY
  $ EDITOR='truncate -s 0' steady-log --edit 2>&1 | tidy
  steady-log: COPY: no record is left; --forget deletes them for good
  steady-log: the log is as it was
  Your edited copy is COPY
  $ EDITOR=/nowhere/editor steady-log --edit
  steady-log: /nowhere/editor: No such file or directory
  Name one that is there (export EDITOR=vim), or install nano.
  [1]
  $ EDITOR=rm steady-log --edit 2>&1 | tidy
  steady-log: COPY: No such file or directory
  $ EDITOR=true steady-log --edit --dry-run
  steady-log: --edit cannot be a --dry-run
  [2]
  $ cat "$log"
  # steady log 1
  # a comment
  not a record
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=memory body=heat,urgency

A signal that ends it reaches the editor first; the copy is named when somebody worked on it:

  $ printf '#!/bin/sh\ntrap "echo mine >>$1; exit" TERM\nkill -TERM $PPID\nsleep 5 & wait\n' >editor
  $ EDITOR="$PWD/editor" steady-log --edit 2>said
  [130]
  $ tidy <said
  steady-log: Your edited copy is COPY
  $ printf '#!/bin/sh\nkill -TERM $PPID\nexec sleep 5\n' >editor
  $ EDITOR="$PWD/editor" steady-log --edit
  [130]

An editor that goes on in a window of its own keeps the copy, and what is saved there later:

  $ printf '#!/bin/sh\n(sleep 0.3; echo "# late" >>"$1") >/dev/null 2>&1 &\n' >editor
  $ EDITOR="$PWD/editor" steady-log --edit 2>said
  [1]
  $ tidy <said
  steady-log: the editor is still open, so nothing was changed yet
  An editor that opens a window needs its waiting option, like EDITOR='code --wait'.
  What you save there now stays in COPY
  $ sleep 0.6; copy=$(sed -n 's/^What.* in //p' said); tail -n 1 "$copy"
  # late
  $ EDITOR=true steady-log --edit 2>&1 | tidy | sed -n '1s:/steady-edit-.*::p'
  steady-log: an editor was cut off; what it had saved is in HERE/run
  $ rm -r "$(dirname "$copy")"

VISUAL goes before EDITOR, and an edit of a log that is not there makes it:

  $ printf '#!/bin/sh\necho "time=2026-11-20T08:00:00Z kind=note" >>"$1"\n' >editor
  $ VISUAL="$PWD/editor" EDITOR=false steady-log --log new.log --edit
  $ cat new.log
  time=2026-11-20T08:00:00Z kind=note

Only the copies that somebody worked on are still there:

  $ ls run | wc -l
  5
