One person's figures are one line, and the report is made of it again:

  $ cat >kim.log <<'END'
  > time=2026-11-16T22:10:00+01:00 kind=spike intensity=7 trigger=late-reply body=warm recovery=20m
  > time=2026-11-17T22:10:00+01:00 kind=checkin body=warm company=alone
  > time=2026-11-18T08:10:00+01:00 kind=spike intensity=5 trigger=silence skill=walk helped=yes
  > time=2026-11-18T09:10:00+01:00 kind=settled of=2026-11-18T08:10:00+01:00
  > END
  $ cat >lee.log <<'END'
  > time=2026-11-17T23:10:00+01:00 kind=spike intensity=8 trigger=late-reply
  > time=2026-11-17T23:40:00+01:00 kind=checkin intensity=5
  > time=2026-11-24T08:10:00+01:00 kind=okay
  > END
  $ steady-stats --partial kim.log | tee kim.partial
  {"steady_partial":1,"people":1,"named":1,"file":"kim.log","summary":{"from":"2026-11-16","to":"2026-11-18","days":3,"days_observed":3,"records":4,"weeks":{"2026-W47":{"spikes":2,"intensity":[[5,1],[7,1]],"waits":{"ended":[[20,1],[60,1]]},"days_observed":3}},"triggers":{"late-reply":{"spikes":1,"intensity":[[7,1]],"waits":{"ended":[[20,1]]},"records":1},"silence":{"spikes":1,"intensity":[[5,1]],"waits":{"ended":[[60,1]]},"records":1}},"skills":{"walk":{"n":1,"helped":1,"waits":{"ended":[[60,1]]}}},"body":{"warm":{"n":2}},"company":{"alone":{"records":1}},"hours":[[22,1],[56,1]]}}
  $ steady-stats --partial lee.log >lee.partial
  $ steady-stats --merge --format json kim.partial >merged
  $ steady-stats --format json kim.log | cmp - merged

Days of several people are person-days, their counts and histograms add up, in any order:

  $ cat kim.partial lee.partial | steady-stats --merge --format json | head -n 22
  {
    "from": "2026-11-16",
    "to": "2026-11-24",
    "days": 11,
    "days_observed": 5,
    "records": 7,
    "bad_lines": 0,
    "frequency": {
      "spikes": 3,
      "per_week": 4.2,
      "low": 0.8661,
      "high": 12.2742,
      "per_week_at_least": 1.9091,
      "trend": null
    },
    "intensity": {
      "n": 3,
      "median": 7.0,
      "q1": 6.0,
      "q3": 7.5,
      "trend": null
    },
  $ steady-stats --merge --format json lee.partial kim.partial >forth
  $ cat kim.partial lee.partial | sort -r | steady-stats --merge --format json | cmp - forth
  $ steady-stats --merge --format csv kim.partial lee.partial
  week,days_observed,spikes,intensity,recovery
  2026-W47,4,3,7.0,60
  2026-W48,1,0,,
  $ steady-stats --merge --format toml kim.partial lee.partial | grep days
  days = 11
  days_observed = 5
  days = 0
  days_observed = 4
  days_observed = 1
  $ steady-stats --merge --plain kim.partial lee.partial
  2 people, 16 to 24 November 2026; a day counts once for each of them
  
    Settling    half had settled within 1 h
                3 alarms, 2 settled, 1 with no end noted
    How often   3 alarms in 5 days with a note
    How strong  around 7 of 10
                half of them between 6 and 7.5
  
  Week by week, 2 weeks up to 24 November 2026
  
    Settling    no clear direction yet (1 of 2 weeks without a value)
    How often   no clear direction yet (1 of 2 weeks without a value)
    How strong  no clear direction yet (1 of 2 weeks without a value)
  
  What set alarms off
  
    late-reply  2 alarms
    silence     1 alarm
  
  What was tried, and what was said of it
  
    walk      1 alarm, helped 1
    A skill is picked for a reason, and the hardest alarms call for most of them:
    a slow one beside it says little about the skill.
  
  In the body
  
    warm 2
  
  With whom
  
    alone     0 alarms in 1 note
  
  Good moments
  
    1 time settled alone

The sum is a line again, and white space that other programs add does no harm:

  $ printf '%s\t\r\n\n' "$(cat kim.partial)" >tabs
  $ steady-stats --merge --partial tabs lee.partial | steady-stats --merge --format json | cmp - forth

What is asked of records is asked where they are:

  $ steady-stats --partial --since 2026-11-18 --kind spike kim.log | steady-stats --merge --format json | head -n 8
  {
    "from": "2026-11-18",
    "to": "2026-11-18",
    "days": 1,
    "days_observed": 1,
    "records": 1,
    "bad_lines": 0,
    "frequency": {
  $ steady-stats --merge --since 4w kim.partial
  steady-stats: --merge --since: a partial holds no single records
  Give it where the partials are made: steady-stats --partial
  [2]
  $ steady-stats --merge --where trigger=silence kim.partial
  steady-stats: --merge --where: a partial holds no single records
  Give it where the partials are made: steady-stats --partial
  [2]

People beside each other, by the name of the file:

  $ steady-stats --merge --by file kim.partial lee.partial
  16 to 24 November 2026, by file
  
    file     alarms  a week  strength    settling    days
    kim.log       2                                     3
    lee.log       1                                     2
  
    Strength is the median, settling the time within which half had settled; these
    and alarms a week from five alarms on. Days are those with a note.
  $ mkdir far
  $ steady-stats --partial <kim.log >far/ana
  $ steady-stats --merge --by file --format csv far/ana lee.partial
  file,n,per_week,intensity,recovery,days,days_observed,records
  far/ana,2,4.6667,6.0,20,3,3,4
  lee.log,1,3.5,8.0,,8,2,3
  $ cat far/ana | steady-stats --merge --by file
  steady-stats: stdin: a line made from standard input has no name to go by
  Name the file where it is made: steady-stats --partial FILE
  [1]
  $ cat far/ana far/ana >far/both
  $ steady-stats --merge --by file far/both
  steady-stats: far/both: a line made from standard input has no name to go by
  Name the file where it is made: steady-stats --partial FILE
  [1]
  $ steady-stats --merge --by file kim.partial kim.partial
  steady-stats: kim.log: two partials have this name
  Each person needs one of their own here; --merge alone adds them up.
  [1]
  $ steady-stats --merge --by trigger kim.partial
  steady-stats: --merge --by: people are compared by file alone
  Try --merge --by file; the report itself has the triggers, skills and steps of all.
  [2]

Without names no word of the log leaves it, and nobody can be told from the others:

  $ steady-stats --partial --no-names kim.log | tee nobody
  {"steady_partial":1,"people":1,"summary":{"from":"2026-11-16","to":"2026-11-18","days":3,"days_observed":3,"records":4,"weeks":{"2026-W47":{"spikes":2,"intensity":[[5,1],[7,1]],"waits":{"ended":[[20,1],[60,1]]},"days_observed":3}},"hours":[[22,1],[56,1]]}}
  $ steady-stats --merge --by file nobody
  steady-stats: nobody: made with --no-names, so there is no name to go by
  Leave out --by file, or make the partials without --no-names.
  [1]
  $ steady-stats --merge --format json nobody lee.partial | grep -A 2 triggers
  steady-stats: 1 of 2 people came without names; triggers, skills and the like are of the others
    "triggers": [
      {"trigger": "late-reply", "n": 1, "intensity": 8.0, "recovery": null}
    ],
  $ steady-stats --merge --partial --no-names kim.partial | cmp - nobody
  $ steady-stats --no-names kim.log
  steady-stats: --no-names requires --partial
  See steady-stats --help
  [2]

Nobody is left out in silence:

  $ head -c 100 kim.partial >cut
  $ sed 's/"steady_partial":1/"steady_partial":2/' kim.partial >newer
  $ steady-stats --merge kim.partial cut newer kim.log
  steady-stats: cut:1:96: the line is cut off in a text
  steady-stats: newer:1:20: a partial of version 2; this steady-stats knows version 1. Merge with the steady-stats that made it, or make it again with this one
  steady-stats: kim.log:1:1: not a partial, which begins with {"steady_partial":1
  steady-stats: kim.log:2:1: not a partial, which begins with {"steady_partial":1
  steady-stats: kim.log:3:1: not a partial, which begins with {"steady_partial":1
  steady-stats: kim.log:4:1: not a partial, which begins with {"steady_partial":1
  steady-stats: 6 lines are no partials, so nothing was added up
  Make these anew with steady-stats --partial, or leave them out.
  [1]
  $ steady-stats --merge --format json kim.partial missing | head -n 3
  steady-stats: missing: No such file or directory
  {
    "from": "2026-11-16",
    "to": "2026-11-18",
  $ steady-stats --merge --format json kim.partial missing >/dev/null 2>&1
  [1]
  $ steady-stats --partial kim.log missing
  steady-stats: missing: No such file or directory
  steady-stats: not all of it could be read, so there is no line
  [1]
  $ steady-stats --merge --partial kim.partial missing
  steady-stats: missing: No such file or directory
  steady-stats: not all of it could be read, so there is no line
  [1]
  $ steady-stats --merge missing
  steady-stats: missing: No such file or directory
  [1]
  $ : | steady-stats --merge
  steady-stats: no partials to merge; steady-stats --partial makes one
  Nothing is noted yet.
  $ steady-stats --merge --format html kim.partial
  steady-stats: --merge --format html: a page lists each alarm, and partials hold none
  Try --format text, json, toml or csv.
  [2]
  $ steady-stats --merge --log
  steady-stats: --merge --log: the log holds records, not partials
  Make partials first: steady-stats --partial FILE
  [2]
  $ steady-stats --merge
  steady-stats: --merge: no partials to read
  Name their files, or pipe them in: cat *.partial | steady-stats --merge
  [2]
  $ steady-stats --partial --format json kim.log
  steady-stats: --format excludes --partial
  See steady-stats --help
  [2]

The examples of the page: what a therapist may see, and the mapper for Hadoop and Spark, with
programs around it that do as Hadoop does:

  $ steady-stats --partial --no-names --since 12w -o me.partial kim.log
  $ ls -l me.partial | cut -c 1-10
  -rw-------
  $ page="$TESTDIR/../../man/steady-stats.1"
  $ sed -n '/^\$ cat mapper/,/^\$ hdfs/p' "$page" | grep -v '^\$' >mapper
  $ mkdir bin study work && mv kim.log lee.log study
  $ printf '#!/bin/sh\ncp "$3" "$4"\n' >bin/hdfs
  $ chmod +x mapper bin/hdfs
  $ ls -d "$PWD"/study/* | (cd work && PATH="$PWD/../bin:$PATH" ../mapper) | sed 's/$/\t/' >mapped
  $ sort mapped | steady-stats --merge --partial | sed 's/$/\t/' >combined
  $ steady-stats --merge --format json combined | cmp - forth
  $ steady-stats --merge --by file --format csv mapped | cut -d , -f 1
  file
  kim.log
  lee.log

steady-partial(5) names every key, and its example is one:

  $ page="$TESTDIR/../../man/steady-partial.5" full="$TESTDIR/../fuzz/corpus/partial/plain"
  $ grep -o '"[a-z_]*":' "$full" | tr -d '":' | sort -u >keys
  $ grep -E '^\.(It )?Cm' "$page" | grep -o '[a-z_]*' | sort -u >told
  $ comm -23 keys told
  $ sed -n '/^{"steady_partial"/,/^\.Ed/p' "$page" | grep -v '^\.Ed' | tr -d '\n' | steady-stats --merge --format json | head -n 3
  {
    "from": "2026-11-16",
    "to": "2026-11-22",

A line may be as long as it is:

  $ seq 20000 | sed 's/.*/time=2026-11-16T22:10:00+01:00 kind=spike trigger=trigger-&/' | steady-stats --partial >long
  $ test $(wc -c <long) -gt 1048576 || echo short
  $ steady-stats --merge --format json long | grep -c '"trigger": "trigger-'
  20000
