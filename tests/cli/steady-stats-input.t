What steady-stats reads: files, a pipe, or the log.

  $ diary="$TESTDIR/../../share/demo/diary.log"
  $ steady-stats --format json "$diary" >report.json

Parts of one log may be given as files, in any order; `-` is standard input:

  $ head -n 700 "$diary" >first.log
  $ tail -n +701 "$diary" >second.log
  $ steady-stats --format json second.log first.log | cmp - report.json
  $ steady-stats --format json first.log - <second.log | cmp - report.json
  $ cat second.log first.log | steady-stats --format json | cmp - report.json
  $ cat second.log first.log >joined.log
  $ steady-stats --format json joined.log | cmp - report.json
  $ steady-stats --format json <joined.log | cmp - report.json
  $ (read -r _; steady-stats --format json) <joined.log | grep '^  "records"'
    "records": 1593,

A pipe that is given as a file is read once, whatever the order of its lines:

  $ tac "$diary" | sort -k 2 >shuffled.log
  $ steady-stats --format json shuffled.log >shuffled.json
  $ grep '"spikes"' shuffled.json | head -n 1
      "spikes": 169,
  $ steady-stats --format json <shuffled.log | cmp - shuffled.json
  $ mkfifo fifo
  $ cat shuffled.log >fifo & steady-stats --format json fifo | cmp - shuffled.json
  $ cat shuffled.log | steady-stats --format json /dev/stdin | cmp - shuffled.json
  $ : >empty.log
  $ cat shuffled.log | steady-stats --format json empty.log - | cmp - shuffled.json

Whatever selects lines may stand before it:

  $ grep company=family "$diary" | steady-stats --format json | grep -E '^  "(records|days)"'
    "days": 234,
    "records": 66,

Without a file or a pipe it reads the log, and --log does so beside a pipe:

  $ mkdir -p "$HOME/.local/share/steady"
  $ cat >"$HOME/.local/share/steady/log" <<'END'
  > # steady log 1
  > time=2026-11-20T22:10:00+01:00 kind=spike intensity=8 trigger=late-reply
  > time=2026-11-20T22:35:00+01:00 kind=settled of=2026-11-20T22:10:00+01:00 recovery=25m
  > time=2026-11-21T09:00:00+01:00 kind=spike intensity=5
  > END
  $ steady-stats
  20 to 22 November 2026
  
    Settling    half had settled within 25 min
                2 alarms, 1 settled, 1 with no end noted
    How often   2 alarms in 2 days with a note
    How strong  around 6.5 of 10
                half of them between 5.8 and 7.3
  
  Numbers mean little before five alarms; that is fine.
  
  What set alarms off
  
    late-reply  1 alarm
  $ echo 'time=2026-11-22T09:00:00Z kind=note' | steady-stats --log --format json | grep records
    "records": 3,

With a note in the four weeks up to today those are the window; else the four up to the last note:

  $ cat "$HOME/.local/share/steady/log" "$diary" | steady-stats | head -n 1
  26 October to 22 November 2026
  $ export STEADY_NOW=2027-01-30T12:00:00Z
  $ cat "$HOME/.local/share/steady/log" "$diary" | steady-stats | head -n 1
  25 October to 21 November 2026

A log that is a folder is read in all its parts:

  $ mkdir parts && cp first.log parts/laptop.log && cp second.log parts/phone.log
  $ STEADY_LOG=$PWD/parts steady-stats --format json | cmp - report.json

No records are no failure:

  $ : | steady-stats
  steady-stats: nothing is noted yet; steady-log keeps the first line
  $ : | steady-stats --format json | head -n 8
  steady-stats: nothing is noted yet; steady-log keeps the first line
  {
    "from": null,
    "to": null,
    "days": 0,
    "days_observed": 0,
    "records": 0,
    "bad_lines": 0,
    "frequency": {
  $ : | steady-stats --format toml | sed '/^triggers/,/^\]/d' | head -n 15
  steady-stats: nothing is noted yet; steady-log keeps the first line
  days = 0
  days_observed = 0
  records = 0
  bad_lines = 0
  
  [frequency]
  spikes = 0
  
  [intensity]
  n = 0
  
  [recovery]
  n = 0
  settled = 0
  open = 0
  $ printf '\n# only a comment\n' | steady-stats
  steady-stats: nothing is noted yet; steady-log keeps the first line
  $ STEADY_LOG=$HOME/none steady-stats
  steady-stats: nothing is noted yet; steady-log keeps the first line

Bad lines are said with their places and counted, and never hide a good one:

  $ cat >bad.log <<'END'
  > # steady log 1
  > time=2026-11-20T22:10:00+01:00 kind=spike intensity=8
  > time=yesterday kind=spike
  > kind=spike
  > time=2026-11-20T22:12:00+01:00 kind=note note="no end
  > time=2026-11-20T22:13:00+01:00 kind=spike intensity=12 recovery=soon
  > box=c2VhbGVk
  > END
  $ printf 'time=2026-11-20T22:14:00+01:00 kind=spike intensity=6' >>bad.log
  $ steady-stats --format json bad.log | grep -E '^ {2,4}"(records|bad_lines|spikes|n)"' | head -n 5
  steady-stats: bad.log:3:6: a time that could not be read
  steady-stats: bad.log:4:1: no time
  steady-stats: bad.log:5:47: a quote that is not closed
  steady-stats: bad.log:6:53: intensity=12 is not a strength (a whole number from 0 to 10)
  steady-stats: bad.log:6:65: recovery=soon is not a length of time (45s, 25m, 1h30m)
  steady-stats: bad.log:8:1: a last line without an end; perhaps cut off
  steady-stats: 1 sealed record was left out; steady-unseal opens them
    "records": 3,
    "bad_lines": 3,
      "spikes": 3,
      "n": 2,
      "n": 3,

A file that cannot be read does not hide the others, but the exit status tells:

  $ steady-stats --format json missing.log bad.log 2>&1 | grep -E 'missing|records'
  steady-stats: missing.log: No such file or directory
    "records": 3,
  $ steady-stats --format json missing.log first.log >part.json
  steady-stats: missing.log: No such file or directory
  [1]
  $ grep '^  "records"' part.json
    "records": 700,

What is in it nobody knows, so nothing is said of no records:

  $ steady-stats missing.log
  steady-stats: missing.log: No such file or directory
  [1]
  $ steady-stats --by trigger missing.log
  steady-stats: missing.log: No such file or directory
  [1]
  $ steady-stats --line missing.log
  steady-stats: missing.log: No such file or directory
  [1]
  $ steady-stats --compare 4w missing.log
  steady-stats: missing.log: No such file or directory
  [1]
  $ steady-stats --format html missing.log >page.html
  steady-stats: missing.log: No such file or directory
  [1]

A report never takes the place of a log:

  $ echo 'time=2026-11-20T08:00:00Z kind=note' >own.log
  $ ln -s own.log link.log
  $ for call in '-o own.log own.log' '-o link.log own.log' '-o own.log - '; do steady-stats $call <own.log; done
  steady-stats: own.log: that is a log, and the report would take its place
  Name another file behind -o.
  steady-stats: link.log: that is a log, and the report would take its place
  Name another file behind -o.
  steady-stats: own.log: that is a log, and the report would take its place
  Name another file behind -o.
  [2]
  $ STEADY_LOG=own.log steady-show -o own.log link.log
  steady-show: own.log: that is a log, and the report would take its place
  Name another file behind -o.
  [2]
  $ cat own.log
  time=2026-11-20T08:00:00Z kind=note

Days that go with nothing are said:

  $ steady-stats --compare 2w --since monday own.log
  steady-stats: --compare is of the days up to today; --since and --until do not go with it
  See steady-stats --help
  [2]
  $ steady-stats --compare 0w own.log
  steady-stats: --compare 0w: not a number of weeks or days
  Try --compare 4w
  [2]
  $ nothing=
  $ steady-stats --since "$nothing" own.log
  steady-stats: `` is not a day
  A day can be 2026-11-22, today, yesterday, monday (the latest), or 3d or 4w (that many days or weeks up to today).
  [2]
  $ steady-stats --since 2026-11-15 --until 2026-11-10 own.log
  steady-stats: --since 2026-11-15 --until 2026-11-10: the first day is after the last one
  steady-stats: no records match
  15 to 10 November 2026
  
  No alarm was noted in this time.
