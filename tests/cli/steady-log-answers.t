`settled` and `chose` find what they answer. Nothing is open at first, which is no mistake:

  $ kept() { tail -n "${1-1}" "$(steady-log --path)" | cut -d ' ' -f 2-; }
  $ at() { time=$1; shift; STEADY_NOW=2026-11-$time:00+00:00 steady-log "$@"; }
  $ at 20T08:00 settled
  $ at 20T08:00 chose waited 15m
  $ kept 2
  kind=settled
  kind=chose choice=waited waited=15m

The last open alarm is answered, and how long it took is filled in:

  $ at 20T09:00 spike 6 silence
  $ at 20T09:20 settled
  $ kept
  kind=settled of=2026-11-20T09:00:00+00:00 trigger=silence recovery=20m
  $ at 20T09:30 settled
  $ kept
  kind=settled

A length, a time and `unknown` are taken as they are typed:

  $ at 20T10:00 spike 7 silence --quiet
  $ at 20T11:00 settled 25m skill=walk helped=partly much better
  $ kept
  kind=settled recovery=25m skill=walk helped=partly of=2026-11-20T10:00:00+00:00 trigger=silence note="much better"
  $ at 20T12:00 spike 7
  $ at 20T13:00 settled --at 12:40
  $ kept
  kind=settled of=2026-11-20T12:00:00+00:00 recovery=40m
  $ at 20T14:00 spike 7
  $ at 20T14:30 settled unknown
  $ kept
  kind=settled recovery=unknown of=2026-11-20T14:00:00+00:00
  $ at 20T15:00 spike 7
  $ at 20T15:30 settled recovery=10m
  $ kept
  kind=settled recovery=10m of=2026-11-20T15:00:00+00:00

A length may be typed as it is said. What looks like one and is not read stays among the words, and
is told, for the clock tells another:

  $ length() { at 20T15:35 settled --dry-run "$@" | sed 's/.*kind=settled //'; }
  $ length 1h 30m
  recovery=1h30m
  $ length 25 Min. 'much better'
  recovery=25m note="much better"
  $ length half an hour
  recovery=30m
  $ length '1,5 Stunden'
  recovery=1h30m
  $ length -- 25 of them
  note="25 of them"
  $ at 20T15:40 spike 7
  $ at 20T16:10 settled 25
  steady-log: 25: kept as text; a length of time has its unit, as in 25m or 25h. Without one the clock tells it
  $ kept
  kind=settled of=2026-11-20T15:40:00+00:00 recovery=30m note=25
  $ steady-log --undo
  time=2026-11-20T16:10:00+00:00 kind=settled of=2026-11-20T15:40:00+00:00 recovery=30m note=25
  $ at 20T16:10 settled 25mni
  steady-log: 25mni: kept as text; a length of time is typed as 25m or 1h30m, and when it was as --at 23:40. Without one the clock tells it
  $ kept
  kind=settled of=2026-11-20T15:40:00+00:00 recovery=30m note=25mni
  $ steady-log --undo
  time=2026-11-20T16:10:00+00:00 kind=settled of=2026-11-20T15:40:00+00:00 recovery=30m note=25mni
  $ at 20T16:10 settled 2 people called
  steady-log: 2: kept as text; a length of time has its unit, as in 2m or 2h. Without one the clock tells it
  $ kept
  kind=settled of=2026-11-20T15:40:00+00:00 recovery=30m note="2 people called"
  $ steady-log --undo
  time=2026-11-20T16:10:00+00:00 kind=settled of=2026-11-20T15:40:00+00:00 recovery=30m note="2 people called"
  $ at 20T16:10 settled 25 minutes
  $ kept
  kind=settled recovery=25m of=2026-11-20T15:40:00+00:00
  $ at 20T16:31 spike 7 --at '20 min'
  $ at 20T16:33 settled
  $ kept
  kind=settled of=2026-11-20T16:11:00+00:00 recovery=22m

An alarm that was closed when it was kept, or a day ago, is not open:

  $ at 20T17:00 spike 5 recovery=20m
  $ at 20T17:01 spike 5 recovery=unknown
  $ at 20T18:00 settled
  $ kept
  kind=settled
  $ at 20T18:10 spike 5
  $ at 21T18:11 settled
  $ kept
  kind=settled

On a later day nobody knows by the clock when it eased, and there is no terminal to ask on:

  $ at 20T23:50 spike 8 memory --quiet
  $ at 21T00:10 settled
  $ kept
  kind=settled of=2026-11-20T23:50:00+00:00 trigger=memory recovery=unknown
  $ at 21T23:50 spike 8 memory
  $ at 22T00:10 settled 12m
  $ kept
  kind=settled recovery=12m of=2026-11-21T23:50:00+00:00 trigger=memory
  $ at 22T00:20 spike 8 memory --at 23:55 --quiet
  $ at 22T00:20 settled --at 0:15
  $ kept
  kind=settled of=2026-11-21T23:55:00+00:00 trigger=memory recovery=20m

`chose` does the same for the last urge:

  $ at 22T08:00 urge 7 'late reply' --quiet
  $ at 22T08:30 chose waited
  $ kept
  kind=chose choice=waited of=2026-11-22T08:00:00+00:00 trigger=late-reply waited=30m
  $ at 22T09:00 urge 7 silence
  $ at 22T09:30 chose waited 15m and then tea
  $ kept
  kind=chose choice=waited waited=15m of=2026-11-22T09:00:00+00:00 trigger=silence note="and then tea"
  $ at 22T09:40 urge 4
  $ at 22T09:50 chose Asked my sister
  $ kept
  kind=chose choice=asked of=2026-11-22T09:40:00+00:00 waited=10m note="my sister"
  $ at 22T23:50 urge 4
  $ at 23T00:10 chose shared
  $ kept
  kind=chose choice=shared of=2026-11-22T23:50:00+00:00

In a pipe as well, with what it answers in the same pipe or in the log:

  $ at 24T10:00 spike 6 silence
  $ at 24T10:30 <<'END'
  > kind=settled skill=tea
  > time=2026-11-24T10:10:00+00:00 kind=urge trigger=memory
  > time=2026-11-24T10:15:00.5+00:00 kind=chose choice=waited
  > time=2026-11-24T10:20:00Z kind=spike trigger=short-reply
  > time=2026-11-24T10:20:00Z kind=spike trigger=short-reply
  > time=2026-11-24T10:25:00Z kind=settled of=2026-11-24T10:20:00Z
  > END
  steady-log: Perhaps the same wave; steady-log 6 notes its strength.
  $ tail -n 6 "$(steady-log --path)"
  time=2026-11-24T10:30:00+00:00 kind=settled skill=tea of=2026-11-24T10:00:00+00:00 trigger=silence recovery=30m
  time=2026-11-24T10:10:00+00:00 kind=urge trigger=memory
  time=2026-11-24T10:15:00.5+00:00 kind=chose choice=waited of=2026-11-24T10:10:00+00:00 trigger=memory waited=5m
  time=2026-11-24T10:20:00Z kind=spike trigger=short-reply
  time=2026-11-24T10:20:00.001+00:00 kind=spike trigger=short-reply
  time=2026-11-24T10:25:00Z kind=settled of=2026-11-24T10:20:00.001+00:00

Two alarms and their end within one second:

  $ at 25T10:00 spike 6 silence
  $ at 25T10:00 spike 8 memory --quiet
  $ at 25T10:00 settled
  $ tail -n 2 "$(steady-log --path)"
  time=2026-11-25T10:00:00.001+00:00 kind=spike intensity=8 trigger=memory
  time=2026-11-25T10:00:00+00:00 kind=settled of=2026-11-25T10:00:00.001+00:00 trigger=memory recovery=0s
