steady-log appends records to the log. Without a terminal it is silent when all is well.

  $ kept() { tail -n "${1-1}" "$(steady-log --path)"; }
  $ steady-log --path
  */.local/share/steady/log (glob)
  $ steady-log spike 8 late reply
  $ cat "$(steady-log --path)"
  # steady log 1
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=8 trigger=late-reply

The words after the kind are its main field; what is declared is a field, and anything else text,
which is pointed out:

  $ steady-log positive We laughed at the 2 of us
  $ steady-log checkin 4 tired feeling="worn out,sad"
  $ steady-log 3
  $ steady-log note mood=low and E=mc2
  steady-log: mood=low: kept as text, for note has no field mood; --set mood=low makes it one
  $ kept 4
  time=2026-11-22T23:10:00+00:00 kind=positive note="We laughed at the 2 of us"
  time=2026-11-22T23:10:00+00:00 kind=checkin intensity=4 feeling=worn-out,sad note=tired
  time=2026-11-22T23:10:00+00:00 kind=checkin intensity=3
  time=2026-11-22T23:10:00+00:00 kind=note note="mood=low and E=mc2"
  $ steady-log note fine --set mood=low --set weather="late sun"
  $ steady-log note -- --undo mood=low -
  $ steady-log journal a walk 25m
  $ steady-log plan trigger="Late reply" I will drink a tea
  $ steady-log thought 'He does not "care"' belief_before=80
  $ kept 5
  time=2026-11-22T23:10:00+00:00 kind=note note=fine mood=low weather="late sun"
  time=2026-11-22T23:10:00+00:00 kind=note note="--undo mood=low -"
  time=2026-11-22T23:10:00+00:00 kind=journal duration=25m note="a walk"
  time=2026-11-22T23:10:00+00:00 kind=plan trigger=late-reply note="I will drink a tea"
  time=2026-11-22T23:10:00+00:00 kind=thought belief_before=80 thought="He does not \"care\""

A dash is the text on standard input, so that it stands in no history:

  $ printf 'He said\n"later".\n\n' | steady-log spike 7 body=heat situation=kitchen -
  steady-log: Perhaps the same wave; steady-log 7 notes its strength.
  $ printf 'It is\nquiet now.\n' | steady-log okay -
  $ kept 2
  time=2026-11-22T23:10:00.001+00:00 kind=spike intensity=7 trigger="he-said-\"later\"." body=heat situation=kitchen
  time=2026-11-22T23:10:00+00:00 kind=okay note="It is\nquiet now."
  $ steady-log --undo >/dev/null; steady-log --undo >/dev/null

A strength may be one out of ten, in any digits:

  $ steady-log --dry-run spike 8/10 late reply | cut -d ' ' -f 2-
  kind=spike intensity=8 trigger=late-reply
  $ steady-log --dry-run spike '8!' late reply | cut -d ' ' -f 2-
  kind=spike intensity=8 trigger=late-reply
  $ steady-log --dry-run spike ８ late reply | cut -d ' ' -f 2-
  kind=spike intensity=8 trigger=late-reply
  $ steady-log --dry-run 8/10 | cut -d ' ' -f 2-
  kind=checkin intensity=8

A number that is none of the strengths, and other values that do not fit, are said, the words are
given back, and nothing is written:

  $ before=$(cksum <"$(steady-log --path)")
  $ steady-log spike 11 late reply
  spike 11 late reply
  steady-log: intensity: 11 is not a strength (a whole number from 0 to 10)
  [2]
  $ steady-log spike -1
  spike -1
  steady-log: intensity: -1 is not a strength (a whole number from 0 to 10)
  [2]
  $ steady-log 7,5
  7,5
  steady-log: intensity: 7,5 is not a strength (a whole number from 0 to 10)
  [2]
  $ steady-log spike 12/10 he left
  spike 12/10 he left
  steady-log: intensity: 12/10 is not a strength (a whole number from 0 to 10)
  [2]
  $ steady-log --dry-run spike 3/5 he left | cut -d ' ' -f 2-
  steady-log: 3/5: kept as text; a strength is a whole number from 0 to 10
  kind=spike trigger=3/5-he-left
  $ steady-log chose maybe
  chose maybe
  steady-log: choice: maybe is not one of waited, shared, asked, other
  [2]
  $ steady-log spike 5 recovery=long
  spike 5 recovery=long
  steady-log: recovery: long is not a length of time (45s, 25m, 1h30m)
  [2]
  $ steady-log review trusting=high
  review trusting=high
  steady-log: trusting: high is not a strength (a whole number from 0 to 10)
  [2]
  $ steady-log --set intensity=12 -- note
  --set intensity=12 -- note
  steady-log: which kind of record?
  For example: steady-log spike 7
  [2]
  $ steady-log note hello --set =5
  note hello --set =5
  steady-log: =5: --set needs KEY=VALUE, the key of a-z, 0-9 and _
  [2]
  $ steady-log note hello --set time=08:00
  note hello --set time=08:00
  steady-log: --set time: the time is set with --at
  [2]
  $ steady-log Ärger
  \xc3\x84rger (esc)
  steady-log: \xc3\xa4rger: the first word is the kind of record (esc)
  For example: steady-log note -- \xc3\xa4rger (esc)
  [2]
  $ steady-log --set mood=low
  steady-log: --set needs a kind before it
  See steady-log --help
  [2]
  $ steady-log -- spike 7
  -- spike 7
  steady-log: which kind of record?
  For example: steady-log spike 7
  [2]
  $ echo 'words from a pipe' | steady-log note - --set surprise=x --set intensity=11
  note - --set surprise=x --set intensity=11
  words from a pipe
  steady-log: intensity: 11 is not a strength (a whole number from 0 to 10)
  [2]
  $ echo 'words from a pipe' | steady-log note - --at 25:00
  note -
  steady-log: `25:00` is not a time
  A time can be 08:15, yesterday, yesterday 22:00, 25m or 1h30m (that long ago), or 2026-11-22T08:15:00+01:00.
  words from a pipe
  [2]
  $ [ "$before" = "$(cksum <"$(steady-log --path)")" ]

Brackets are text, and what is suggested for a field works as it is printed:

  $ for words in '[x]' '[]' '[a,b]' '[sad] - {}'; do steady-log note "$words" call mum; done
  $ kept 4
  time=2026-11-22T23:10:00+00:00 kind=note note="[x] call mum"
  time=2026-11-22T23:10:00+00:00 kind=note note="[] call mum"
  time=2026-11-22T23:10:00+00:00 kind=note note="[a,b] call mum"
  time=2026-11-22T23:10:00+00:00 kind=note note="[sad] - {} call mum"
  $ steady-log note time=5 kind=x "mood=so 'low'"
  steady-log: time=5: kept as text; the time is set with --at
  steady-log: kind=x: kept as text; the kind is the first word
  steady-log: mood=so 'low': kept as text, for note has no field mood; --set 'mood=so '\''low'\''' makes it one
  $ for n in 1 2 3 4 5; do steady-log --undo >/dev/null; done

A sentence where a tag stands is kept, and told once where it would stay a sentence; heavy words are
not talked about like that:

  $ steady-log spike 7 he read it and did not answer
  steady-log: kept; for a whole sentence: steady-log spike trigger=late-reply -
  steady-log: Perhaps the same wave; steady-log 7 notes its strength.
  $ kept
  time=2026-11-22T23:10:00.001+00:00 kind=spike intensity=7 trigger=he-read-it-and-did-not-answer
  $ steady-log urge 5 he read it and did not answer --quiet
  $ steady-log spike 7 he read it and did not answer 2>&1 | grep -c 'sentence'
  0
  [1]
  $ steady-log spike 8 i do not want to live any more 2>&1 | grep -c 'sentence'
  0
  [1]
  $ for n in 1 2 3 4; do steady-log --undo >/dev/null; done

A likely slip is pointed out, and kept as it is:

  $ steady-log spke 7
  steady-log: spke: did you mean spike? It is kept as spke; steady-log --undo takes it back.
  $ steady-log alarm 7
  steady-log: alarm: did you mean spike? It is kept as alarm; steady-log --undo takes it back.
  $ steady-log --undo >/dev/null
  $ steady-log dream of the sea
  steady-log: dream: a kind of your own; it is kept
  $ steady-log --quiet spke 7
  $ steady-log urge late-repyl
  steady-log: late-repyl: kept as it is; did you mean late-reply, as before?
  $ kept 4
  time=2026-11-22T23:10:00+00:00 kind=spke note=7
  time=2026-11-22T23:10:00+00:00 kind=dream note="of the sea"
  time=2026-11-22T23:10:00+00:00 kind=spke note=7
  time=2026-11-22T23:10:00+00:00 kind=urge trigger=late-repyl
  $ for n in 1 2 3 4; do steady-log --undo >/dev/null; done

--at says when it was:

  $ for at in 23:09 23:11 9:30 yesterday 'yesterday 9:30' 25m 1h30m 2026-03-01T09:00:00+05:30; do
  >   steady-log --at "$at" note "$at"
  > done
  $ kept 8
  time=2026-11-22T23:09:00+00:00 kind=note note=23:09
  time=2026-11-21T23:11:00+00:00 kind=note note=23:11
  time=2026-11-22T09:30:00+00:00 kind=note note=9:30
  time=2026-11-21T23:10:00+00:00 kind=note note=yesterday
  time=2026-11-21T09:30:00+00:00 kind=note note="yesterday 9:30"
  time=2026-11-22T22:45:00+00:00 kind=note note=25m
  time=2026-11-22T21:40:00+00:00 kind=note note=1h30m
  time=2026-03-01T09:00:00+05:30 kind=note note=2026-03-01T09:00:00+05:30
  $ steady-log note --at yesterday 18:30 dinner
  $ steady-log note dinner at 18:30 was lovely --at yesterday
  $ steady-log note --at yesterday 9:60 is no time
  $ steady-log note -- --at yesterday 18:30
  $ kept 4
  time=2026-11-21T18:30:00+00:00 kind=note note=dinner
  time=2026-11-21T23:10:00+00:00 kind=note note="dinner at 18:30 was lovely"
  time=2026-11-21T23:10:00+00:00 kind=note note="9:60 is no time"
  time=2026-11-22T23:10:00+00:00 kind=note note="--at yesterday 18:30"
  $ steady-log --at 24:00 note too late
  note too late
  steady-log: `24:00` is not a time
  A time can be 08:15, yesterday, yesterday 22:00, 25m or 1h30m (that long ago), or 2026-11-22T08:15:00+01:00.
  [2]
  $ steady-log --at tomorrow note too early
  note too early
  steady-log: `tomorrow` is not a time
  A time can be 08:15, yesterday, yesterday 22:00, 25m or 1h30m (that long ago), or 2026-11-22T08:15:00+01:00.
  [2]

Two alarms never have the same time, and one within two hours may be the same wave:

  $ steady-log spike silence
  steady-log: Perhaps the same wave; steady-log 6 notes its strength.
  $ steady-log spike 6 silence --quiet
  $ steady-log --at 2h1m spike 5 memory
  $ kept 3
  time=2026-11-22T23:10:00.001+00:00 kind=spike trigger=silence
  time=2026-11-22T23:10:00.002+00:00 kind=spike intensity=6 trigger=silence
  time=2026-11-22T21:09:00+00:00 kind=spike intensity=5 trigger=memory

A text of 64 KiB is too long for one line:

  $ head -c 65000 /dev/zero | tr '\0' a | steady-log note -
  $ kept | wc -c
  65047
  $ head -c 66000 /dev/zero | tr '\0' a >long
  $ steady-log note - <long 2>said
  [2]
  $ cut -c 1-60 said
  time=2026-11-22T23:10:00+00:00 kind=note note=aaaaaaaaaaaaaa
  steady-log: a record is longer than 64 KiB
  A long text is better in a file of its own.
  $ steady-log --undo | wc -c
  65047

Bytes that are not UTF-8 become U+FFFD, and control characters are written as JSON does:

  $ steady-log note "$(printf 'a\377b\033[31m\302\205 \342\200\256')"
  $ kept | cut -d ' ' -f 2-
  kind=note note="a\xef\xbf\xbdb\\u001b[31m\\u0085 \\u202e" (esc)

Nothing to keep, and a wrong option:

  $ steady-log
  steady-log: nothing to keep: no words, no pipe, and no terminal to ask on
  For example: steady-log spike 7
  [2]
  $ steady-log --quiet --at 9:00
  steady-log: nothing to keep: no words, no pipe, and no terminal to ask on
  For example: steady-log spike 7
  [2]
  $ steady-log note hello --dryrun
  steady-log: --dryrun: there is no such option
  Did you mean --dry-run?
  [2]
  $ steady-log note hello --at 9:00 --at 10:00
  steady-log: --at: given more than once, and it takes one
  See steady-log --help
  [2]
  $ steady-log note hello --at
  steady-log: --at: TIME is missing
  See steady-log --help
  [2]
  $ steady-log note --since today
  steady-log: --since, --until, --kind and --where choose what to --forget
  [2]
  $ STEADY_NOW=noon steady-log note hello
  steady-log: STEADY_NOW: `noon` is not a time
  Leave it unset, or give a time like 2026-11-22T08:14:05+01:00.
  [2]
