steady-stats reports on records. The diary that comes with it is a real one. Its last four weeks
stand beside the four before (the weeks are digits where the locale has no blocks):

  $ diary="$TESTDIR/../../share/demo/diary.log"
  $ LC_ALL=C steady-stats "$diary"
  12 March to 8 April 2013, beside the 4 weeks before
  
    Settling    half had settled within 6 h 2 min (2 h 48 min before)
                17 alarms, 11 settled, 6 with no end noted
    How often   about 4.3 a week (7 before)
                17 alarms in 28 days with a note; likely between 2.5 and 6.8 a
                week
    How strong  around 5 of 10 (5 before)
                half of them between 5 and 7
  
  Week by week, 35 weeks up to 8 April 2013
  
    Settling    ~  ....=-.~=#=~#-.-~#-+=*---.#--~#.
                no clear direction yet (2 of 35 weeks without a value)
    How often   -_.--~=~=~+#~~*=+~~=~#+++-#++==~~+ 
                about 0.4 a week more each month (1 of 35 weeks without a value)
    How strong  + ++++#++*+#*#+++#+#*#+#+*++*+#++*+
                no clear direction yet (1 of 35 weeks without a value)
  
  When alarms went off
  
         0     6     12    18
    Mon  ........+#..+...........
    Tue  ........+..++...........
    Wed  .......+.....+......+...
    Thu  .......+..........+.....
    Fri  ...........+....#.......
    Sat  ........................
    Sun  ...........+...+........
    . 0  + 1  # 2
    Most often Monday at 9:00 (2), Friday at 16:00 (2).
  
  With whom
  
    alone     13 alarms in 86 notes
    partner   2 alarms in 41 notes
    others    1 alarm in 9 notes
    family    1 alarm in 3 notes
    friends   0 alarms in 3 notes
  $ steady-stats "$diary" | LC_ALL=C grep -c '[^ -~]'
  11

The whole of it, without pictures:

  $ steady-stats --all --plain "$diary"
  13 August 2012 to 8 April 2013
  
    Settling    half had settled within 4 h 21 min
                169 alarms, 121 settled, 48 with no end noted
    How often   about 5 a week
                169 alarms in 238 days with a note; likely between 4.2 and 5.8 a
                week
    How strong  around 5 of 10
                half of them between 5 and 7
  
  Week by week, 35 weeks up to 8 April 2013
  
    Settling    no clear direction yet (2 of 35 weeks without a value)
    How often   about 0.4 a week more each month (1 of 35 weeks without a value)
    How strong  no clear direction yet (1 of 35 weeks without a value)
  
  When alarms went off
  
    Most often Friday at 16:00 (9), Monday at 8:00 (6), Saturday at 9:00 (6).
  
  With whom
  
    alone     132 alarms in 798 notes
    partner   23 alarms in 442 notes
    others    9 alarms in 133 notes
    family    4 alarms in 66 notes
    friends   1 alarm in 33 notes

JSON and TOML are for programs, and hold the same tree:

  $ steady-stats --format json "$diary" >report.json
  $ cat >figures <<'END'
  > import json, sys
  > tree = json.load(open(sys.argv[1]))
  > for path in sys.argv[2:]:
  >     node = tree
  >     for key in path.split("."):
  >         node = node[int(key) if isinstance(node, list) else key]
  >     print(path, json.dumps(node))
  > END
  $ python3 figures report.json from to days days_observed records bad_lines frequency
  from "2012-08-13"
  to "2013-04-08"
  days 239
  days_observed 238
  records 1594
  bad_lines 0
  frequency {"spikes": 169, "per_week": 4.9706, "low": 4.2494, "high": 5.7791, "per_week_at_least": 4.9498, "trend": {"slope": 0.0833, "p": 0.0153, "weeks": 34}}
  $ python3 figures report.json intensity recovery weeks.0 weeks.34
  intensity {"n": 169, "median": 5.0, "q1": 5.0, "q3": 7.0, "trend": {"slope": 0.0, "p": 0.6373, "weeks": 34}}
  recovery {"n": 169, "settled": 121, "open": 48, "median": 261, "q1": 145, "q3": 453, "trend": {"slope": 1.4188, "p": 0.4026, "weeks": 33}}
  weeks.0 {"week": "2012-W33", "days_observed": 7, "spikes": 3, "intensity": 5.0, "recovery": 298}
  weeks.34 {"week": "2013-W15", "days_observed": 1, "spikes": 1, "intensity": 5.0, "recovery": 71}
  $ steady-stats --format toml "$diary" | sed '/^triggers/,/^\]/d' | head -n 20
  from = "2012-08-13"
  to = "2013-04-08"
  days = 239
  days_observed = 238
  records = 1594
  bad_lines = 0
  
  [frequency]
  spikes = 169
  per_week = 4.9706
  low = 4.2494
  high = 5.7791
  per_week_at_least = 4.9498
  
  [frequency.trend]
  slope = 0.0833
  p = 0.0153
  weeks = 34
  
  [intensity]
  $ steady-stats --format toml "$diary" | tail -n 6
  [[weeks]]
  week = "2013-W15"
  days_observed = 1
  spikes = 1
  intensity = 5.0
  recovery = 71

Days, kinds and fields choose what is counted; days are the record's own:

  $ count() { steady-stats --format json "$@" | grep -E '^  "(from|to|days|days_observed|records)"'; }
  $ count --since 2013-04-01 "$diary"
    "from": "2013-04-01",
    "to": "2013-04-08",
    "days": 8,
    "days_observed": 8,
    "records": 49,
  $ count --until 2012-08-19 "$diary"
    "from": "2012-08-13",
    "to": "2012-08-19",
    "days": 7,
    "days_observed": 7,
    "records": 41,
  $ count --since 2013-01-07 --until 2013-01-13 --kind spike --kind settled "$diary"
    "from": "2013-01-07",
    "to": "2013-01-13",
    "days": 7,
    "days_observed": 7,
    "records": 16,
  $ count --where company=partner --kind spike "$diary"
    "from": "2012-08-13",
    "to": "2013-04-08",
    "days": 239,
    "days_observed": 238,
    "records": 23,
  $ count --where intensity=7 --since 2013-03-01 "$diary"
    "from": "2013-03-01",
    "to": "2013-04-08",
    "days": 39,
    "days_observed": 39,
    "records": 14,

A value that is not of its field's type counts as absent, as in steady-show; kinds and fields of
one's own are read, and a file that does not read is said:

  $ cat >own.log <<'END'
  > time=2026-11-20T22:10:00+01:00 kind=spike intensity=12 sleep=9
  > time=2026-11-21T22:10:00+01:00 kind=spike intensity=7 sleep=11
  > END
  $ steady-stats --where intensity=12 --format json own.log 2>/dev/null | grep records
    "records": 0,
  $ steady-stats --where sleep=11 --format json own.log 2>/dev/null | grep records
    "records": 1,
  $ mkdir -p "$HOME/.config/steady"
  $ printf '[field]\nsleep = { type = "strength" }\n' >"$HOME/.config/steady/kinds.toml"
  $ steady-stats --where sleep=11 --format json own.log 2>/dev/null | grep records
    "records": 0,
  $ printf '[field]\nsleep = { type = "sleepy" }\n' >"$HOME/.config/steady/kinds.toml"
  $ steady-stats --where sleep=9 own.log 2>&1 | grep -c 'kinds.toml:2'
  1
  $ steady-show --where sleep=9 own.log 2>&1 | grep -c 'kinds.toml:2'
  1
  $ rm "$HOME/.config/steady/kinds.toml"

Two periods stand beside each other when both have five alarms or more:

  $ alarms() { for day in $2; do echo "time=2026-$1-${day}T12:00:00Z kind=spike intensity=6"; done; }
  $ alarms 10 '05 07 09 11' >before.log
  $ alarms 11 '02 04 06 08 10 12 14 16 18 20' >now.log
  $ steady-stats before.log now.log | head -n 1
  26 October to 22 November 2026
  $ alarms 10 '05 07 09 11 13' >before.log
  $ steady-stats before.log now.log | head -n 1
  26 October to 22 November 2026, beside the 4 weeks before

A filter that lets nothing through is no error, but is said:

  $ steady-stats --kind spke --format json "$diary" | grep -c '"spikes": 0'
  steady-stats: no records match
  steady-stats: spke: did you mean spike?
  36
  $ steady-stats --where company "$diary"
  steady-stats: company: --where needs KEY=VALUE
  Try --where trigger=silence
  [2]
  $ steady-stats --since someday "$diary"
  steady-stats: `someday` is not a day
  A day can be 2026-11-22, today, yesterday, monday (the latest), or 3d or 4w (that many days or weeks up to today).
  [2]

-o writes a file that nobody else can read, whatever the umask:

  $ umask 0
  $ steady-stats --format json -o out.json "$diary"
  $ cmp out.json report.json
  $ stat -c %a out.json
  600
  $ steady-stats -o - "$diary" | head -n 1
  12 March to 8 April 2013, beside the 4 weeks before
  $ steady-stats -o missing/out.json "$diary"
  steady-stats: missing/out.json: No such file or directory
  [1]

What is asked for wrongly:

  $ steady-stats --format xml "$diary"
  steady-stats: --format: xml is none of text, json, toml, csv, html
  See steady-stats --help
  [2]
  $ steady-stats --format htlm "$diary"
  steady-stats: --format: htlm is none of text, json, toml, csv, html
  Did you mean html?
  [2]
  $ steady-stats --al "$diary"
  steady-stats: --al: there is no such option
  Did you mean --all?
  [2]
