A page for oneself and a therapist, in one file. What was kept to bring heads it; of other words only
the kinds that were named are on it:

  $ cat >week.log <<'END'
  > time=2026-11-16T20:10:00+01:00 kind=spike intensity=7 trigger=late-reply
  > time=2026-11-16T20:45:00+01:00 kind=settled of=2026-11-16T20:10:00+01:00 skill=walk helped=yes
  > time=2026-11-17T21:00:00+01:00 kind=thought thought="She is done with me." balanced="She was tired."
  > time=2026-11-18T09:00:00+01:00 kind=bring note="Why did I go quiet on Monday?"
  > time=2026-11-19T22:00:00+01:00 kind=spike intensity=5 trigger=silence
  > END
  $ words() { sed -e 's/<style>.*//' -e '/^[^<]*{.*}*$/d' -e '/^  /d' -e '/^}/d' "$1" |
  >   sed 's/<.t[dh]>/ /g; s/<[^>]*>//g; s/  */ /g; s/^ //; s/ $//' | grep -v '^$'; }
  $ steady-stats --format html week.log >week.html
  $ words week.html | head -n 9
  steady: 16 to 19 November 2026
  steady
  16 to 19 November 2026
  To bring to the session
  Why did I go quiet on Monday? Wed 18 Nov 2026, 09:00
  How it has been
  How soon alarms settled
  Half had settled within 35 min
  2 alarms, 1 settled, 1 with no end noted
  $ words week.html | grep -A 3 'one by one'
  The alarms, one by one
  when what set it off strength until it settled skill
  Mon 16 Nov 2026, 20:10 late-reply 7 35 min walk
  Thu 19 Nov 2026, 22:00 silence 5 no end noted
  $ grep -c 'done with me' week.html
  0
  [1]
  $ steady-stats --format html --notes thought,journal week.log | grep -c 'done with me'
  1

Written to a file, nobody else can read it, and there is nothing in it to run or to fetch:

  $ umask 0
  $ steady-stats --format html -o page.html week.log
  $ stat -c %a page.html
  600
  $ cmp page.html week.html
  $ grep -ciE '<script|<link|<img|href=|src=|url\(|@import' page.html
  0
  [1]

With --since, the same length of time before it stands beside the figures, when both have five
alarms or more:

  $ diary="$TESTDIR/../../share/demo/diary.log"
  $ steady-stats --since 2013-03-12 --format html "$diary" >spring.html
  $ words spring.html | grep 'time before'
  In the same time before: 2 h 48 min
  In the same time before: 7
  In the same time before: 5
  $ steady-stats --format html "$diary" >all.html
  $ grep -c '://' all.html
  0
  [1]
  $ words all.html | grep 'four before)'
  The last four weeks: 6 h 2 min (2 h 48 min in the four before)
  The last four weeks: 4.3 (7 in the four before)
  The last four weeks: 5 (5 in the four before)

An empty log is a page too:

  $ : >empty.log
  $ steady-stats --format html empty.log >empty.html
  steady-stats: nothing is noted yet; steady-log keeps the first line
  $ words empty.html | head -n 4
  steady: Nothing noted yet
  steady
  Nothing noted yet
  How it has been

What is asked for wrongly:

  $ steady-stats --notes thought week.log
  steady-stats: --notes is for --format html
  [2]
  $ steady-stats --format html --notes thougt week.log >slip.html
  steady-stats: thougt: did you mean thought?
  $ steady-stats --format html --by trigger week.log
  steady-stats: --format html: a page is of everything, without --by and --compare
  See steady-stats --help
  [2]
