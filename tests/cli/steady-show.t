steady-show selects records and converts them. A log to look at:

  $ mkdir -p "$HOME/.local/share/steady"
  $ cat >"$HOME/.local/share/steady/log" <<'END'
  > # steady log 1
  > time=2026-11-22T22:35:00+00:00 kind=settled of=2026-11-22T22:10:00+00:00 recovery=25m skill=box-breathing helped=partly
  > time=2026-11-22T22:10:00+00:00 kind=spike intensity=8 trigger=late-reply body=tight-chest,urgency note="He said \"later\"."
  > time=2026-11-20T08:00:00+01:00 kind=checkin intensity=2 company=friends
  > time=2026-10-03T19:30:00+02:00 kind=practice exercise=box-breathing before=6 after=3 duration=120s finished=yes
  > END

In a pipe the records come in order of time, their lines as they were:

  $ steady-show | cut -c 1-60
  time=2026-10-03T19:30:00+02:00 kind=practice exercise=box-br
  time=2026-11-20T08:00:00+01:00 kind=checkin intensity=2 comp
  time=2026-11-22T22:10:00+00:00 kind=spike intensity=8 trigge
  time=2026-11-22T22:35:00+00:00 kind=settled of=2026-11-22T22

Text is for reading:

  $ steady-show --format text
  Saturday 3 October 2026
  19:30  exercise     box-breathing
         before       6
         after        3
         took         2m
  
  Friday 20 November 2026
  08:00  check-in 2   company: friends
  
  Sunday 22 November 2026
  22:10  alarm 8      late-reply
         body         tight-chest, urgency
         note         He said "later".
  22:35  settled      took: 25m
         about        the alarm of 22:10
         skill        box-breathing
         helped       partly

The other formats are for programs:

  $ steady-show --format json --since today
  {"time":"2026-11-22T22:10:00+00:00","kind":"spike","intensity":8,"trigger":"late-reply","body":["tight-chest","urgency"],"note":"He said \"later\"."}
  {"time":"2026-11-22T22:35:00+00:00","kind":"settled","of":"2026-11-22T22:10:00+00:00","recovery":"25m","skill":["box-breathing"],"helped":"partly"}
  $ steady-show --format csv --kind spike --kind checkin
  time,kind,intensity,company,trigger,body,note
  2026-11-20T08:00:00+01:00,checkin,2,friends,,,
  2026-11-22T22:10:00+00:00,spike,8,,late-reply,"tight-chest,urgency","He said ""later""."
  $ steady-show --format toml --where skill=box-breathing
  [[record]]
  time = 2026-11-22T22:35:00+00:00
  kind = "settled"
  of = 2026-11-22T22:10:00+00:00
  recovery = "25m"
  skill = ["box-breathing"]
  helped = "partly"

For a spreadsheet, no cell is a formula:

  $ sum() { printf 'time=2026-11-22T09:00:00Z kind=note note="=1+1" note2=-1\n'; }
  $ sum | steady-show --format csv
  time,kind,note,note2
  2026-11-22T09:00:00Z,note,=1+1,-1
  $ sum | steady-show --format csv --safe-csv
  time,kind,note,note2
  2026-11-22T09:00:00Z,note,'=1+1,'-1
  $ sum | steady-show --format json --safe-csv
  steady-show: --safe-csv is for --format csv
  [2]

Days are the record's own, and both ends are included:

  $ steady-show --since 2026-10-03 --until friday --format csv | cut -d , -f 1,2
  time,kind
  2026-10-03T19:30:00+02:00,practice
  2026-11-20T08:00:00+01:00,checkin
  $ steady-show --where body=urgency --where intensity=8 | wc -l
  1
  $ steady-show --where body=urgency --where intensity=9
  steady-show: no records match
  $ steady-show --kind spke
  steady-show: no records match
  steady-show: spke: did you mean spike?
  $ steady-show --kind alarm
  steady-show: no records match
  steady-show: alarm: did you mean spike?

A pipe is read rather than the log, unless the log is asked for; `-` is the pipe too:

  $ echo 'time=2026-11-22T09:00:00Z kind=note note=hello' | steady-show --format json
  {"time":"2026-11-22T09:00:00Z","kind":"note","note":"hello"}
  $ echo 'time=2026-11-22T09:00:00Z kind=note note=hello' | steady-show --log | wc -l
  4
  $ echo 'time=2026-11-22T22:20:00Z kind=note' >part.log
  $ for tool in show stats seal unseal; do steady-$tool --log part.log; done
  steady-show: --log is the usual log, and takes no FILE
  Leave --log out to read part.log
  steady-stats: --log is the usual log, and takes no FILE
  Leave --log out to read part.log
  steady-seal: --log is the usual log, and takes no FILE
  Leave --log out to read part.log
  steady-unseal: --log is the usual log, and takes no FILE
  Leave --log out to read part.log
  [2]
  $ steady-show --since 1d "$HOME/.local/share/steady/log" - <part.log | cut -c 1-42
  time=2026-11-22T22:10:00+00:00 kind=spike 
  time=2026-11-22T22:20:00Z kind=note
  time=2026-11-22T22:35:00+00:00 kind=settle

What cannot be read is said by place, and hides nothing else:

  $ printf 'time=2026-11-22T09:00:00Z kind=spike intensity=11 trigger=silence\nhello\nbox=QUJD\ntime=2026-11-22T09:01:00Z kind=note' >odd.log
  $ steady-show --format json odd.log missing.log
  steady-show: odd.log:1:38: intensity=11 is not a strength (a whole number from 0 to 10); counts as absent
  steady-show: odd.log:2:1: no time
  steady-show: odd.log:4:1: a last line without an end; perhaps cut off
  steady-show: missing.log: No such file or directory
  steady-show: sealed records passed over: 1; steady-unseal opens them
  {"time":"2026-11-22T09:00:00Z","kind":"spike","trigger":"silence"}
  {"time":"2026-11-22T09:01:00Z","kind":"note"}
  [1]
  $ steady-show missing.log
  steady-show: missing.log: No such file or directory
  [1]
  $ steady-show odd.log 2>/dev/null
  time=2026-11-22T09:00:00Z kind=spike intensity=11 trigger=silence
  time=2026-11-22T09:01:00Z kind=note

A file is private, whatever the umask:

  $ umask 000
  $ steady-show --format csv -o diary.csv
  $ stat -c '%a %s' diary.csv
  600 * (glob)
  $ wc -l <diary.csv
  5
  $ steady-show -o /nowhere/diary.csv 2>&1 | grep -c /nowhere/diary.csv
  1

A full disk is an error:

  $ steady-show >/dev/full
  steady-show: standard output: No space left on device
  [1]

Nothing yet is no error:

  $ STEADY_LOG="$HOME/new" steady-show
  steady-show: nothing is noted yet; steady-log keeps the first line
  $ STEADY_LOG="$HOME/new" steady-show --since monday
  steady-show: nothing is noted yet; steady-log keeps the first line
  $ echo '# steady log 1' >"$HOME/begun"
  $ STEADY_LOG="$HOME/begun" steady-show --kind spike
  steady-show: nothing is noted yet; steady-log keeps the first line
  $ STEADY_LOG="$HOME/begun" steady-stats --kind spike
  steady-stats: nothing is noted yet; steady-log keeps the first line

A kind of one's own, with a list and a number:

  $ mkdir -p "$HOME/.config/steady"
  $ cat >"$HOME/.config/steady/kinds.toml" <<'END'
  > [field]
  > sleep = { type = "percent" }
  > dreams = { type = "list" }
  > [[kind]]
  > name = "night"
  > word = "last night"
  > fields = ["sleep", "dreams"]
  > END
  $ echo 'time=2026-11-22T07:00:00Z kind=night sleep=70 dreams=sea,stairs' >night.log
  $ steady-show --format json night.log
  {"time":"2026-11-22T07:00:00Z","kind":"night","sleep":70,"dreams":["sea","stairs"]}
  $ steady-show --format text night.log
  Sunday 22 November 2026
  07:00  last night   sleep: 70%
         dreams       sea, stairs

A definition that cannot be read is said, and the others serve:

  $ echo '[[kinds]]' >"$HOME/.config/steady/kinds.toml"
  $ steady-show night.log
  steady-show: */kinds.toml:1:3: unknown key `kinds`; did you mean `kind`? (glob)
  time=2026-11-22T07:00:00Z kind=night sleep=70 dreams=sea,stairs

A wrong call says what would be right:

  $ steady-show --format yaml
  steady-show: --format: yaml is none of text, logfmt, json, csv, toml
  See steady-show --help
  [2]
  $ steady-show --format jsn
  steady-show: --format: jsn is none of text, logfmt, json, csv, toml
  Did you mean json?
  [2]
  $ steady-show --where trigger
  steady-show: trigger: --where needs KEY=VALUE
  Try --where trigger=silence
  [2]
  $ steady-show --form json
  steady-show: --form: there is no such option
  Did you mean --format?
  [2]
