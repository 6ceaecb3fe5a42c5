What a shell offers after Tab is asked of the tool itself, with the words up to the cursor: a line
for each word that could stand there, and what it is.

  $ steady-log --complete s
  spike	an alarm went off
  settled	able to get on with things again
  $ steady-log --complete spike 1
  1	how strong, 0 to 10
  10	how strong, 0 to 10
  $ steady-log --complete spike 7 com
  company=	who I was with
  $ steady-log --complete urge 7 trigger=l
  trigger=late-reply
  trigger=left-out
  $ steady-log --complete settled 2
  25m	how long until it settled
  2h	how long until it settled
  $ steady-log --complete chose wa
  waited	what I did with the urge
  waited=	how long I let it be
  $ steady-log --complete 4 1
  $ steady-log --complete 4 inten
  $ steady-log --complete 4 feeling=anxious,sc
  feeling=anxious,scared
  $ steady-log --complete --forget kind=spike distortion=mi
  distortion=mind-reading\tReading minds (esc)

A field that is there already is not offered again, and after -- all is text:

  $ steady-log --complete spike company=alone co
  $ steady-log --complete spike late co
  company=	who I was with
  $ steady-log --complete spike -- co

The person's own words come first, their own kinds and exercises are there:

  $ for word in lunch lost-keys lost-keys; do steady-log --quiet spike 5 $word; done
  $ steady-log --complete spike 5 lo
  lost-keys	what set it off
  $ steady-log --complete spike 5 trigger= | head -n 3
  trigger=lost-keys
  trigger=lunch
  trigger=late-reply
  $ mkdir -p "$HOME/.config/steady/exercises"
  $ cat >"$HOME/.config/steady/kinds.toml" <<'TOML'
  > [[kind]]
  > name = "walk"
  > about = "a walk"
  > main = "note"
  > fields = ["note", "company"]
  > TOML
  $ steady-log --complete wa
  walk\ta walk (esc)
  $ sed 's/^title .*/title = "By the sea"/' "$TESTDIR/../../share/exercises/box-breathing.toml" \
  >   >"$HOME/.config/steady/exercises/by-the-sea.toml"
  $ sed -i 's/^id .*/id = "by-the-sea"/' "$HOME/.config/steady/exercises/by-the-sea.toml"
  $ steady-ground --complete by
  by-the-sea\tBy the sea (esc)
  $ steady-ground --complete --print by
  by-the-sea\tBy the sea (esc)

Options come once, without those they exclude; what they take is known, in one word or two:

  $ steady-stats --complete --by weekday --co
  $ steady-stats --complete --format json --form
  $ steady-stats --complete --format=j
  --format=json
  $ steady-stats --complete --format j
  json
  $ steady-stats --complete --since mo
  monday\tthe latest one (esc)
  $ steady-log --complete note --set ki
  $ steady-log --complete note --set company=al
  company=alone
  $ steady-stats --complete --notes thought,jo
  thought,journal\ta page of writing (esc)
  $ steady-stats --complete --by comp
  company\twho I was with (esc)
  $ steady-show --complete --where trigger=los
  trigger=lost-keys
  $ steady-show --complete --kind wi
  win\tmet it in a new way (esc)
  $ steady-show --complete --output
  --output\tWrite there, for you alone to read. (esc)
  $ steady-ground --complete --tag br
  breath
  $ steady-ground --complete five-senses --answer be
  before=\tstrength before (esc)
  $ steady-ground --complete five-senses --answer before=1
  before=1
  before=10
  $ steady-remind --complete --snooze 1
  1h
  $ steady-remind --complete --choose --answer weekly
  weekly-review=yes\tSun 18:00-21:00 (esc)
  $ steady-write --complete --read la
  last
  $ steady-write --complete evening
  evening-three\tThree from today (esc)
  $ steady-challenge --complete three
  three-columns\tThree columns (esc)
  \tfile (esc)
  $ steady-support --complete --country n
  northern ireland\tUnited Kingdom (esc)
  nihon\tJapan (esc)
  nippon\tJapan (esc)
  nl\tNetherlands (esc)
  netherlands
  nederland\tNetherlands (esc)
  no\tNorway (esc)
  norway
  norge\tNorway (esc)
  nz\tNew Zealand (esc)
  new zealand
  $ steady-support --complete GER
  GERmany
  $ steady-ladder --complete --st
  --start\tBegin a step and leave; --done tells the rest. (esc)
  $ steady-import --complete j
  jrnl\tjrnl: JSON or text (esc)
  $ steady-import --complete --zone Europe/Berl
  Europe/Berlin
  $ steady-say --complete --form bo
  boundary\tSay a limit (esc)
  $ steady-say --complete --form boundary --answer ''
  need=\tWhat do you need? Your time, your rest, your things, your pace. (esc)
  when=\tWhen does the limit hold? (esc)
  self=\tAnd then, what will you do yourself? Something that you can do, whatever they do. (esc)
  bond=\tWhat stays as it is between you? (esc)
  $ steady-seal --complete --auto ''
  words
  all
  no

A line without a word is for any file:

  $ steady-stats --complete x
  	file
  $ steady-import --complete daylio ''
  	file
  $ steady-unseal --complete --identity=~/k
  	file
  $ steady-log --complete --check ''
  	file

The one door knows the tools, and asks them:

  $ steady --complete su
  support\tpeople to talk to: your own, and helplines (esc)
  $ steady --complete log spike los
  lost-keys\twhat set it off (esc)
  $ steady --complete --v
  --version\tShow the version and end. (esc)
  $ steady --complete --p
  --plain\tNo cursor movement and no colour; counts are words. (esc)
  $ steady --complete --plain log spike los
  lost-keys\twhat set it off (esc)
  $ steady --complete none ''

Nothing is written, and nothing is said of what is wrong:

  $ find "$HOME" -newer "$HOME/.config/steady/exercises/by-the-sea.toml" -type f
  $ echo '[[kind' >"$HOME/.config/steady/kinds.toml"
  $ echo '[[step' >"$HOME/.config/steady/exercises/by-the-sea.toml"
  $ steady-log --complete spike 5 lunch
  lunch\twhat set it off (esc)
  $ STEADY_NOW=never steady-stats --complete --since yes
  yesterday
  $ steady-log --complete --none '' | head -n 1
  spike\tan alarm went off (esc)
  $ steady-log --complete w
  win\tmet it in a new way (esc)
