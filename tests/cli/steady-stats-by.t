A table of any one field, over the whole log if no days are named:

  $ diary="$TESTDIR/../../share/demo/diary.log"
  $ steady-stats --by company "$diary"
  13 August 2012 to 8 April 2013, by company
  
    company  alarms  strength    settling  notes
    alone       132         5  4 h 15 min    798
    partner      23         5   5 h 7 min    442
    others        9         5  4 h 58 min    133
    family        4                           66
    friends       1                           33
  
    Strength is the median, settling the time within which half had settled; both
    from five alarms on.
  $ steady-stats --by weekday --since 2013-01-01 "$diary"
  1 January to 8 April 2013, by weekday
  
    weekday    alarms  strength    settling  notes
    Monday         18         6  3 h 20 min    111
    Tuesday        10         5  5 h 30 min     88
    Wednesday      11         5  6 h 59 min     89
    Thursday       13         5  3 h 40 min     89
    Friday         12         5   5 h 4 min     84
    Saturday        8         6  7 h 33 min     78
    Sunday          9         7   6 h 7 min     86
  
    Strength is the median, settling the time within which half had settled; both
    from five alarms on.
  $ steady-stats --by hour "$diary" | sed -n 3,8p
    hour   alarms  strength    settling  notes
    07:00       3                           43
    08:00      20         5   6 h 7 min    128
    09:00      19         7  5 h 14 min    117
    10:00       6         6  3 h 20 min    110
    11:00      16         5  6 h 59 min    117
  $ steady-stats --by kind "$diary"
  13 August 2012 to 8 April 2013, by kind
  
    kind     alarms  strength    settling  notes
    spike       169         5  4 h 21 min    169
    checkin       0                         1304
    settled       0                          121
  
    Strength is the median, settling the time within which half had settled; both
    from five alarms on.

Of a list each element is a row of its own; fields of one's own are fine:

  $ cat >own.log <<'END'
  > time=2026-11-20T22:10:00+01:00 kind=spike intensity=7 body=warm,shaky place=home skill=walk helped=yes recovery=20m
  > time=2026-11-21T22:10:00+01:00 kind=checkin body=warm place=bus
  > time=2026-11-21T23:10:00+01:00 kind=practice exercise=box-breathing before=6 after=3
  > time=2026-11-22T08:10:00+01:00 kind=exposure step=phone-off before=6 after=3
  > END
  $ steady-stats --by body own.log
  20 to 22 November 2026, by body
  
    body   alarms  strength    settling  notes
    warm        1                            2
    shaky       1                            1
  
    Strength is the median, settling the time within which half had settled; both
    from five alarms on.
  $ steady-stats --by place own.log | sed -n 3,5p
    place  alarms  strength    settling  notes
    home        1                            1
    bus         0                            1
  $ steady-stats --by skill own.log
  20 to 22 November 2026, by skill
  
    walk      1 alarm, helped 1
    A skill is picked for a reason, and the hardest alarms call for most of them:
    a slow one beside it says little about the skill.
  $ steady-stats --by exercise own.log | tail -n 1
    box-breathing  6 before, 3 after; lower afterwards in 1 of 1 time
  $ steady-stats --by step own.log | tail -n 1
    phone-off  1 time, before 6, after 3
  $ steady-stats --by weather own.log
  20 to 22 November 2026, by weather
  
  No record has this field.
  $ steady-stats --by triger own.log
  steady-stats: triger: did you mean trigger?
  20 to 22 November 2026, by triger
  
  No record has this field.

For programs:

  $ steady-stats --by body --format json own.log
  {
    "from": "2026-11-20",
    "to": "2026-11-22",
    "days": 3,
    "days_observed": 3,
    "records": 4,
    "bad_lines": 0,
    "rows": [
      {"body": "warm", "n": 1, "intensity": 7.0, "recovery": 20, "records": 2},
      {"body": "shaky", "n": 1, "intensity": 7.0, "recovery": 20, "records": 1}
    ]
  }
  $ steady-stats --by body --format toml own.log | tail -n 6
  [[rows]]
  body = "shaky"
  n = 1
  intensity = 7.0
  recovery = 20
  records = 1
  $ steady-stats --by body --format csv own.log
  body,n,intensity,recovery,records
  warm,1,7.0,20,2
  shaky,1,7.0,20,1
  $ steady-stats --by skill --format csv own.log
  skill,n,helped,partly,did_not,recovery
  walk,1,1,0,0,20
  $ steady-stats --format csv own.log
  week,days_observed,spikes,intensity,recovery
  2026-W47,3,1,7.0,20
  $ : | steady-stats --format csv 2>/dev/null
  week,days_observed,spikes,intensity,recovery

A name that a spreadsheet would run as a formula is made a word:

  $ sum() { printf 'time=2026-11-22T09:00:00Z kind=spike trigger="=1+1" intensity=7\n'; }
  $ sum | steady-stats --by trigger --format csv | sed -n 2p | cut -d , -f 1,2
  =1+1,1
  $ sum | steady-stats --by trigger --format csv --safe-csv | sed -n 2p | cut -d , -f 1,2
  '=1+1,1
  $ sum | steady-stats --safe-csv
  steady-stats: --safe-csv is for --format csv
  [2]

Nobody else is measured:

  $ steady-stats --by who own.log
  steady-stats: --by who: steady counts what happens in you, not what others do
  Try --by company, --by trigger or --by weekday.
  [2]

Two times of the same length beside each other:

  $ steady-stats --compare 12w "$diary"
  15 January to 8 April 2013, beside 23 October 2012 to 14 January 2013
  
    Settling    4 h 45 min now, 5 h 4 min before
                Take one alarm from each time: in 52 of 100 such pairs the later
                one settled sooner. That could well be chance.
    How often   5.7 a week now, 5.7 a week before
                Take one week from each time: in 45 of 100 such pairs the later
                one had fewer alarms. That could well be chance.
    How strong  5 now, 5 before
                Take one alarm from each time: in 50 of 100 such pairs the later
                one was milder. That could well be chance.
  
  50 of 100 would be no difference at all; pairs that are alike count half. People
  often begin to take notes in a hard time, so some of a fall would have come by
  itself.
  $ steady-stats --compare 4w own.log
  26 October to 22 November 2026, beside 28 September to 25 October 2026
  
    Settling    20 min now, not known before
                Too little on one side to say more.
    How often   0.3 to 2.3 a week now, not known before
                Too little on one side to say more.
    How strong  7 now, not known before
                Too little on one side to say more.
  
  Numbers mean little before five alarms; that is fine.
  
  50 of 100 would be no difference at all; pairs that are alike count half. People
  often begin to take notes in a hard time, so some of a fall would have come by
  itself.
  $ steady-stats --compare 12w --format json "$diary" | sed -n '/"pairs"/,$p'
    "pairs": {
      "frequency": {
        "nap": 0.4549,
        "p": 0.7254,
        "before": 12,
        "now": 12
      },
      "intensity": {
        "nap": 0.5011,
        "p": 0.982,
        "before": 68,
        "now": 68
      },
      "recovery": {
        "nap": 0.5182,
        "p": 0.6302,
        "before": 68,
        "now": 68
      }
    }
  }
  $ steady-stats --compare 12w --format toml "$diary" | tail -n 5
  [pairs.recovery]
  nap = 0.5182
  p = 0.6302
  before = 68
  now = 68
  $ alarms() { for day in 01 03 05 07 09 11 13 15 17 19 21 23; do echo "time=2026-$1-${day}T12:00:00Z kind=spike intensity=$2 recovery=$3m"; done; }
  $ (alarms 10 7 60; alarms 11 4 20) | steady-stats --compare 22d
  1 to 22 November 2026, beside 10 to 31 October 2026
  
    Settling    20 min now, 1 h before
                Take one alarm from each time: in 100 of 100 such pairs the later
                one settled sooner. Chance alone would hardly make such a
                difference.
    How often   3.5 to 7 a week now, 2.2 to 7 a week before
                Too little on one side to say more.
    How strong  4 now, 7 before
                Take one alarm from each time: in 100 of 100 such pairs the later
                one was milder. Chance alone would hardly make such a difference.
  
  50 of 100 would be no difference at all; pairs that are alike count half. People
  often begin to take notes in a hard time, so some of a fall would have come by
  itself.
  $ printf 'time=2026-11-20T08:00:00Z kind=spike trigger="a\\nb"\n' | steady-stats --by trigger | sed -n 4p
    a b           1                            1
  $ steady-stats --compare someday own.log
  steady-stats: --compare someday: not a number of weeks or days
  Try --compare 4w
  [2]
  $ steady-stats --compare 4w --format csv own.log
  steady-stats: --format csv: --compare has no rows
  See steady-stats --help
  [2]
  $ steady-stats --compare 4w --line own.log
  steady-stats: --compare excludes --line
  See steady-stats --help
  [2]
  $ : | steady-stats --compare 4w
  steady-stats: nothing is noted yet; steady-log keeps the first line
