steady-import turns what another app exported into records:

  $ cp "$TESTDIR"/../data/exports/* .
  $ steady-import --list
  daylio   Daylio: CSV               in the app: More, Export Entries, CSV
  freecbt  FreeCBT: JSON or CSV      in the app: Settings, Export
  quirk    Quirk: the same           a file that Quirk wrote
  jrnl     jrnl: JSON or text        jrnl --format json
  csv      any table, by --map FILE  steady-import(1) has an example

Daylio, its newest form, with a byte order mark, CR LF, HTML and three scripts; and an hour that the
clock skipped or repeated:

  $ steady-import --zone Europe/Berlin daylio daylio-2020.csv
  steady-import: daylio-2020.csv:2:1: the clock showed 2021-10-31 02:30 twice; taken as the first time
  steady-import: daylio-2020.csv:4:1: the clock skipped 2021-03-28 02:30 in this zone; taken as 03:30
  time=2021-03-28T03:30:00+02:00 kind=checkin intensity=2 feeling=good activity=walk note="only a title"
  time=2021-10-30T14:00:00+02:00 kind=checkin intensity=0 feeling=rad note="\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \\u202e\xd7\xa2\xd7\x95\xd7\x9c\xd7\x9d" (esc)
  time=2021-10-31T02:30:00+02:00 kind=checkin intensity=5 feeling=meh activity=\xf0\x9f\x93\x9a-read,\xd0\xba\xd0\xb8\xd0\xbd\xd0\xbe,food-drinks note="A night\\nIt was late.\\nI <3 it & slept" (esc)
  $ steady-import daylio daylio-2026.csv 2>/dev/null
  time=2026-04-01T22:00:00+00:00 kind=checkin feeling=sad,tired
  time=2026-04-02T07:15:00+00:00 kind=checkin intensity=0 feeling=rad activity=sleep,coffee note="Morning\nSee this (https://example.org/a)\n- one\n- two\nscales: Energy: 4 | Stress: 1"

Its oldest: the year apart, the day in the language of the phone:

  $ steady-import --zone +01:00 daylio daylio-2017-languages.csv
  steady-import: daylio-2017-languages.csv:7:1: the date could not be read, so this is left out: 2018, 29 \xc5\x9eubat, Per\xc5\x9fembe, 7:00, iyi, , no such day (esc)
  steady-import: daylio-2017-languages.csv: these moods are words of your own, so their check-ins have no strength: como siempre (1)
  To give them one, 0 (calm) to 10, before you keep the records, write this into ~/.config/steady/import.toml and import again:
      [mood]
      "como siempre" = 5
  time=2018-02-12T07:00:00+01:00 kind=checkin intensity=8 feeling=\xd0\xbf\xd0\xbb\xd0\xbe\xd1\x85\xd0\xbe activity=\xd1\x80\xd0\xb0\xd0\xb1\xd0\xbe\xd1\x82\xd0\xb0,\xd1\x81\xd0\xbe\xd0\xbd (esc)
  time=2018-03-03T08:05:00+01:00 kind=checkin intensity=2 feeling=gut activity=arbeit
  time=2018-08-01T23:10:00+01:00 kind=checkin intensity=5 feeling=bof note=Chaud
  time=2018-08-05T07:00:00+01:00 kind=checkin intensity=2 feeling=hyv\xc3\xa4 (esc)
  time=2018-09-07T20:39:00+01:00 kind=checkin intensity=5 feeling=tak-sobie activity=praca,dom note=Cicho
  time=2018-10-16T20:39:00+01:00 kind=checkin feeling=como-siempre activity=trabajo note="Nada nuevo"
  [1]

Without a header; words that cannot be placed are not lost:

  $ steady-import daylio <daylio-no-header-2020.csv
  steady-import: stdin:3:1: the date could not be read, so this is left out: nonsense, May 1, Friday, 18:00, meh, rest, , words nobody may lose
  steady-import: stdin:4:1: the time could not be read, so this is left out: 2020-04-30, April 30, Thursday, half past, meh, rest, , nor these
  time=2020-05-01T18:00:00+00:00 kind=checkin intensity=5 feeling=meh activity=rest
  time=2020-05-02T18:00:00+00:00 kind=checkin intensity=2 feeling=good activity=walk note="Title\nthe note"
  [1]

A mood of one's own gets its strength in a file:

  $ steady-import daylio daylio-2017.csv
  steady-import: daylio-2017.csv: these moods are words of your own, so their check-ins have no strength: tired (1)
  To give them one, 0 (calm) to 10, before you keep the records, write this into ~/.config/steady/import.toml and import again:
      [mood]
      "tired" = 5
  time=2016-02-29T23:58:00+00:00 kind=checkin feeling=tired activity=friends
  time=2017-06-21T09:03:00+00:00 kind=checkin intensity=0 feeling=rad
  time=2017-06-22T17:01:00+00:00 kind=checkin intensity=5 feeling=meh activity=work,bike note="Long day, then \"the talk\""
  $ mkdir -p "$HOME/.config/steady"
  $ printf '[mood]\ntired = 4\n' >"$HOME/.config/steady/import.toml"
  $ steady-import daylio daylio-2017.csv | head -n 1
  time=2016-02-29T23:58:00+00:00 kind=checkin intensity=4 feeling=tired activity=friends
  $ printf '[mood]\ntired = 11\n' >"$HOME/.config/steady/import.toml"
  $ steady-import daylio daylio-2017.csv 2>&1 >/dev/null | sed "s:$HOME:HOME:" | head -n 1
  steady-import: HOME/.config/steady/import.toml:2:1: `tired` is 11; it can be from 0 to 10
  $ rm "$HOME/.config/steady/import.toml"

FreeCBT and Quirk, in UTC and on the clock of a zone:

  $ steady-import --zone Europe/Berlin freecbt freecbt.json
  steady-import: freecbt.json:25:1: the time could not be read, so this is left out: words without a time, still words, no-time
  time=2026-01-01T09:00:00+01:00 kind=thought distortion=all-or-nothing,disqualifying-the-positive,blaming,my-own-slug thought="I am too much" note="mood: low" uuid=11111111-2222-3333-4444-666666666666
  time=2026-01-03T00:04:05.678+01:00 kind=thought distortion=mind-reading,magnification,personalization thought="She is quiet, so it is over." evidence_against="She said yesterday that work is heavy.\nNothing else changed." balanced="She is tired, and we talk tonight." uuid=11111111-2222-3333-4444-555555555555 updated=2026-01-02T23:06:00.000Z
  [1]
  $ steady-import quirk quirk.json
  time=2019-06-07T18:00:00+00:00 kind=thought distortion=all-or-nothing thought="Nobody will come" evidence_against="Two said yes" balanced="Some will come" uuid=@Quirk:thoughts:99999999-2222-3333-4444-555555555555
  $ steady-import freecbt freecbt.csv
  time=2026-01-03T10:00:00+00:00 kind=thought distortion=labeling,should-statements thought="I said \"sorry\" again" evidence_against="It's one word,\nno more" balanced="I may be sorry once" uuid=11111111-2222-3333-4444-777777777777
  $ steady-import freecbt freecbt-backup.txt
  steady-import: freecbt-backup.txt: a backup, which only the app itself can read
  In FreeCBT, choose the export as JSON, and import that file.
  [1]
  $ head -c 300 freecbt.json | steady-import freecbt
  steady-import: stdin:8:16: this is no JSON; perhaps cut off
  Export it once more, and import that file.
  [1]

jrnl, as JSON and as text:

  $ steady-import jrnl jrnl.json
  steady-import: jrnl.json:22:1: the date or time could not be read, so this is left out: {"body":"words","starred":false,"tags":[],"title":"no date"}
  time=2020-06-28T18:22:00+00:00 kind=journal note="A slow day.\nWe talked at @work.\n\nIt was \"fine\"."
  time=2020-06-29T07:00:30+00:00 kind=journal note="From another app\ncreator: {\"host_name\":\"laptop\",\"software_agent\":\"DayOne/1.0\"}\ntags: river" starred=yes uuid=4BB1F46946AD439996C9B59DE7C4DDC1
  [1]
  $ steady-import jrnl jrnl.txt
  steady-import: jrnl.txt:1:1: this stands before the first date, so this is left out: My diary
  time=2020-06-28T18:22:00+00:00 kind=journal note="A slow day. It rained.\nWe talked at @work.\n\n[not a date] is a line like any other\n#evening" starred=yes
  time=2020-06-29T07:00:00+00:00 kind=journal note=Next
  [1]
  $ printf '%s\n' '[2020-06-28] No clock yet' '[2020-06-28 18:22] Slow' '[2020-06-29 07:00:30] New format' '[2020-06-30] is a day, not an entry' '[01.07.2020 21:05] Newer' | steady-import jrnl
  time=2020-06-28T12:00:00+00:00 kind=journal note="No clock yet"
  time=2020-06-28T18:22:00+00:00 kind=journal note=Slow
  time=2020-06-29T07:00:30+00:00 kind=journal note="New format\n[2020-06-30] is a day, not an entry"
  time=2020-07-01T21:05:00+00:00 kind=journal note=Newer
  $ steady-import --time-format '%d.%m.%Y %I:%M %p' jrnl jrnl-format.txt
  time=2020-06-28T18:22:00+00:00 kind=journal note="A slow day."
  time=2020-06-29T07:00:00+00:00 kind=journal note="Next\n[2020-06-30 10:00] is text here"

Any table, with a map; the page's own example is that map:

  $ steady-import csv --map table.toml table.csv
  steady-import: table.csv:5:1: the time could not be read, so this is left out: wann, 8:00, Alarm, 4, , hier ist ein Wort, , 
  time=2026-11-20T08:00:00+00:00 kind=spike company=alone note="Stress: riesig"
  time=2026-11-21T07:30:00+00:00 kind=checkin intensity=3 company=alone note="Wetter: Sonne"
  time=2026-11-22T18:05:00+00:00 kind=spike intensity=8 feeling=angst,wut company=alone note="keine Antwort; seit Stunden\nWetter: Regen"
  [1]
  $ sed -n '/^kind  /,/^\.Ed/p' "$TESTDIR/../../man/steady-import.1" | grep -v '^\.Ed' >page.toml
  $ steady-import csv --map page.toml table.csv 2>/dev/null | wc -l
  3
  $ steady-import csv table.csv
  steady-import: table.csv: no column says when it was
  Say which with --map FILE: [column] "Date" = "time". Its columns are: Datum, Uhrzeit, Art, Stress, Gef\xc3\xbchle, Kommentar, Wetter, intensity (esc)
  [2]

What steady-show writes comes back:

  $ steady-import freecbt freecbt.csv >records
  $ steady-show --format csv records | steady-import csv | diff records - && echo same
  same

and is the same to --merge, which looks past the order of the fields:

  $ echo 'time=2026-11-22T10:00:00Z kind=settled recovery=25m trigger=late-reply skill=walk' >own.log
  $ steady-show --format csv own.log | steady-import csv | tee back.log
  time=2026-11-22T10:00:00+00:00 kind=settled trigger=late-reply recovery=25m skill=walk
  $ steady-log --log own.log --merge --dry-run back.log

Letters that are not UTF-8 are told, and UTF-16 is not guessed at:

  $ printf 'time,note\n2026-11-22,a\n2026-11-23,f\374r\n' >latin.csv
  $ steady-import csv latin.csv
  steady-import: latin.csv:3:1: not UTF-8, so letters are lost from here on
  Keep nothing yet. Convert it first, perhaps: iconv -f WINDOWS-1252 -t UTF-8 FILE
  time=2026-11-22T12:00:00+00:00 kind=note note=a
  time=2026-11-23T12:00:00+00:00 kind=note note=f\xef\xbf\xbdr (esc)
  $ iconv -f WINDOWS-1252 -t UTF-8 latin.csv | steady-import csv | tail -n 1
  time=2026-11-23T12:00:00+00:00 kind=note note=f\xc3\xbcr (esc)
  $ iconv -f UTF-8 -t UTF-16 daylio-2019.csv | steady-import daylio
  steady-import: standard input: this is UTF-16; UTF-8 can be read here
  Convert it first: iconv -f UTF-16 -t UTF-8 FILE
  [1]

The whole way: look, keep, twice as once, figures:

  $ steady-import daylio daylio-2019.csv 2>/dev/null | steady-log --merge --dry-run - | wc -l
  4
  $ steady-import daylio daylio-2019.csv 2>/dev/null | steady-log --merge -
  $ steady-import daylio daylio-2019.csv 2>/dev/null | steady-log --merge -
  $ cat "$(steady-log --path)"
  # steady log 1
  time=2019-03-15T21:00:00+00:00 kind=checkin intensity=10 feeling=awful
  time=2019-03-16T09:03:00+00:00 kind=checkin feeling=anxious note="waiting for an answer"
  time=2019-03-17T20:39:00+00:00 kind=checkin intensity=8 feeling=bad activity=bike
  time=2019-03-17T20:39:00+00:00 kind=checkin intensity=2 feeling=good activity=work,sasha-time,bike note="First line\nsecond line, with \"quotes\""
  $ steady-stats --log --all --format json | grep -oE '"(records|days_observed)": ?[0-9]+' | head -n 2
  "days_observed": 3
  "records": 4
  $ steady-import csv --map table.toml table.csv 2>/dev/null | steady-stats --all --format json | grep -oE '"spikes": ?[0-9]+' | head -n 1
  "spikes": 2

What the call can get wrong:

  $ steady-import
  steady-import: which app is it from? daylio, freecbt, quirk, jrnl, csv
  For example: steady-import daylio export.csv
  [2]
  $ steady-import dailio export.csv
  steady-import: dailio: not one of daylio, freecbt, quirk, jrnl, csv
  Did you mean daylio?
  [2]
  $ steady-import daylio
  steady-import: nothing to read: no FILE and no pipe
  For example: steady-import daylio FILE
  [2]
  $ steady-import daylio export.csv
  steady-import: export.csv: No such file or directory
  [1]
  $ steady-import --zone Europe/Berlni daylio daylio-2019.csv
  steady-import: Europe/Berlni: there is no such time zone
  For example Europe/Berlin, America/New_York, UTC or +05:30; capital letters matter.
  [2]
  $ steady-import --map x daylio daylio-2019.csv
  steady-import: --map is for csv; the columns of daylio are known
  [2]
  $ steady-import --time-format x csv table.csv
  steady-import: --time-format is for the text of jrnl
  In the FILE of --map it is time_format.
  [2]
  $ printf 'kind = "Two Words"\n' >bad.toml
  $ steady-import csv --map bad.toml table.csv
  steady-import: bad.toml:1:1: a kind is one word in lower case
  [2]
  $ printf '[column]\n"Date" = "time"\n' >bad.toml
  $ steady-import csv --map bad.toml table.csv
  steady-import: table.csv: there is no column `date`
  Its columns are: Datum, Uhrzeit, Art, Stress, Gef\xc3\xbchle, Kommentar, Wetter, intensity (esc)
  [2]
  $ : | steady-import daylio
  steady-import: stdin: nothing could be taken from it; steady-import --list shows what can be read
  $ echo '[28.6.20, 18:22] A slow day.' | steady-import jrnl
  steady-import: stdin:1:1: this stands before the first date, so this is left out: [28.6.20, 18:22] A slow day.
  steady-import: stdin: nothing could be taken from it; --time-format says how its dates are written
  [1]
  $ echo '[28.6.20, 18:22] A slow day.' | steady-import --time-format '%d.%m.%y, %H:%M' jrnl
  time=2020-06-28T18:22:00+00:00 kind=journal note="A slow day."
  $ steady-import --time-format '%d.%m.%Y %Q' jrnl jrnl.txt
  steady-import: --time-format: %Q is not known
  There are %Y %y %m %d %e %b %B %a %A %H %I %M %S %p %z %s %F %T %R %D %r %%
  [2]
  $ steady-import daylio daylio-2019.csv 2>/dev/null >/dev/full
  [1]
