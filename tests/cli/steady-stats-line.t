One line for a status bar, about the last full week, from Monday to Sunday. It is Sunday, the 22nd:

  $ cat >some.log <<'END'
  > time=2026-10-20T22:10:00Z kind=spike intensity=7 trigger=late-reply recovery=41m
  > time=2026-10-27T22:10:00Z kind=spike intensity=6 recovery=41m
  > time=2026-11-10T22:10:00Z kind=spike intensity=6 trigger=silence recovery=22m
  > time=2026-11-12T22:10:00Z kind=positive who=anna
  > END
  $ steady-stats --line some.log
  last week: settles in 22 min, 41 the weeks before

What comes after that week changes nothing before Monday:

  $ echo 'time=2026-11-17T22:10:00Z kind=spike intensity=9 recovery=3h' >>some.log
  $ steady-stats --line some.log
  last week: settles in 22 min, 41 the weeks before

Then the heavier week shows what was good in it, or just that it was noted:

  $ export STEADY_NOW=2026-11-23T00:10:00Z
  $ steady-stats --line some.log
  last week: 1 day with a note
  $ printf 'time=2026-11-18T22:10:00Z kind=%s\n' kept okay >>some.log
  $ steady-stats --line some.log
  last week: 2 good moments

Without alarms, without anything, and with nothing to compare:

  $ (echo 'time=2026-11-18T22:10:00Z kind=note') | steady-stats --line
  last week: no alarm noted, 1 day with a note
  $ : | steady-stats --line
  last week: nothing noted, that is fine
  $ echo 'time=2026-11-18T22:10:00Z kind=spike recovery=80m' | steady-stats --line
  last week: settles in 1 h 20 min
  $ steady-stats --line --format json some.log
  steady-stats: --format json: --line is text
  See steady-stats --help
  [2]
