A key, made once. What it prints is the public key, which is no secret:

  $ config=$HOME/.config/steady data=$HOME/.local/share/steady
  $ echo 'four words of mine' > passphrase
  $ init() { steady-seal --init --memory 8 --passphrase-fd 3 "$@" 3<passphrase; }
  $ unseal() { steady-unseal --passphrase-fd 3 "$@" 3<passphrase; }
  $ steady-seal < /dev/null
  steady-seal: there is no key yet to seal records to
  steady-seal --init makes one; steady-seal --auto no leaves records as they are.
  [1]

What came through a pipe stands nowhere else, so it is given back:

  $ echo 'kind=note note="these words"' | steady-seal
  steady-seal: there is no key yet to seal records to
  steady-seal --init makes one; steady-seal --auto no leaves records as they are.
  kind=note note="these words"
  [1]
  $ echo 'kind=note note="these words"' | steady-seal -r steady1-mistyped
  steady-seal: steady1-mistyped: a letter of this key is missing or wrong
  It is safest to copy it, or to name a file that it stands in.
  kind=note note="these words"
  [2]
  $ init
  steady1-* (glob)
  $ echo 'kind=note note="these words"' | steady-seal > /dev/full
  steady-seal: standard output: No space left on device
  kind=note note="these words"
  [1]
  $ stat -c %a "$data/key" "$data" "$config/recipients" "$config"
  600
  700
  600
  700
  $ steady-seal --recipients
  steady1-*  my key (glob)
  $ grep -c 'four words' "$data/key"
  0
  [1]

It is never written over:

  $ cp "$data/key" before
  $ init
  steady-seal: */.local/share/steady/key: a key is there already, and it stays as it is (glob)
  To give it another passphrase: steady-seal --change-passphrase
  For a second key: steady-seal --init -i FILE
  [1]
  $ cmp before "$data/key"

Words are sealed, and nothing is asked; what counts stays readable:

  $ cat > plain.log <<'END'
  > # steady log 1
  > time=2026-11-21T22:10:00+01:00 kind=spike intensity=8 trigger=late-reply body=tight-chest,urgency note="He said \"later\"."
  > time=2026-11-21T22:35:00+01:00 kind=settled of=2026-11-21T22:10:00+01:00 trigger=late-reply recovery=25m skill=box-breathing helped=partly
  > 
  > # a comment
  > time=2026-11-22T19:30:00+01:00 kind=positive note="a walk" who=partner
  > END
  $ steady-seal < plain.log > sealed.log
  $ sed 's/box=.*/box=.../' sealed.log
  # steady log 1
  time=2026-11-21T22:10:00+01:00 kind=spike intensity=8 box=...
  time=2026-11-21T22:35:00+01:00 kind=settled of=2026-11-21T22:10:00+01:00 recovery=25m helped=partly box=...
  
  # a comment
  time=2026-11-22T19:30:00+01:00 kind=positive box=...
  $ unseal < sealed.log | cmp - plain.log
  $ steady-seal --all < plain.log | sed 's/box=.*/box=.../'
  # steady log 1
  box=...
  box=...
  
  # a comment
  box=...
  $ steady-seal --all < plain.log > whole.log && unseal whole.log | cmp - plain.log
  $ cat plain.log plain.log > twice.log && unseal sealed.log - < whole.log | cmp - twice.log

Sealed lines are not sealed again, and --all seals the rest of them:

  $ steady-seal < sealed.log | cmp - sealed.log
  $ steady-seal --all < sealed.log | sed 's/box=.*/box=.../' | sort -u
  
  # a comment
  # steady log 1
  box=...
  $ steady-seal --all < sealed.log | unseal | cmp - plain.log

The way to read; headline figures need no passphrase:

  $ unseal < sealed.log | steady-show --format text --kind spike
  Saturday 21 November 2026
  22:10  alarm 8      late-reply
         body         tight-chest, urgency
         note         He said "later".
  $ steady-stats --format json < sealed.log | jq -c '[.frequency.spikes, .recovery.median, .triggers]'
  steady-stats: 3 records have sealed words, which are not counted; steady-unseal opens them
  [1,25,[]]
  $ unseal < sealed.log | steady-stats --format json | jq -c '.triggers'
  [{"trigger":"late-reply","n":1,"intensity":8,"recovery":25}]
  $ steady-show < sealed.log --kind positive --format text
  Sunday 22 November 2026
  19:30  good moment  sealed: steady-unseal opens it
  $ steady-stats --format json whole.log | jq .records
  steady-stats: 3 sealed records were left out; steady-unseal opens them
  steady-stats: nothing is noted yet; steady-log keeps the first line
  0

Where nothing is sealed, no passphrase is asked for:

  $ steady-unseal < plain.log | cmp - plain.log
  $ echo 'kind=note note="a box=small one"' | steady-unseal
  kind=note note="a box=small one"
  $ steady-unseal < /dev/null
  steady-unseal: nothing is noted yet; steady-log keeps the first line

What does not read is said, sealed whole, and comes back:

  $ printf 'kind=note note="no end\nan old diary line\ntime=2026-11-22T19:30:00Z kind=note note=x' > odd.log
  $ steady-seal odd.log > odd.sealed
  steady-seal: odd.log:1:16: a quote that is not closed; sealed whole, so nothing of it is lost
  steady-seal: odd.log:2:1: no kind; sealed whole, so nothing of it is lost
  $ sed 's/box=.*/box=.../' odd.sealed
  box=...
  box=...
  time=2026-11-22T19:30:00Z kind=note box=... (no-eol)
  $ unseal odd.sealed | cmp - odd.log

A line that is too long to be read again is left out, and the status says so:

  $ { printf 'time=2026-11-22T19:30:00Z kind=note note='; head -c 900000 /dev/zero | tr '\0' x; } > long.log
  $ steady-seal long.log | wc -c
  steady-seal: long.log:1:1: sealed, it would be longer than 1 MiB; left out
  0
  $ steady-seal --in-place long.log
  steady-seal: long.log:1:1: sealed, it would be longer than 1 MiB; left out
  steady-seal: long.log: it is as it was
  [1]
  $ wc -c < long.log
  900041
  $ cat long.log | steady-seal 2>&1 | sed 's/xxx*/x.../'
  steady-seal: stdin:1:1: sealed, it would be longer than 1 MiB; left out
  time=2026-11-22T19:30:00Z kind=note note=x...

A box that was changed does not open, and its line passes as it is:

  $ sed '2s/box=AQ/box=AA/; 6s/.$//' sealed.log > changed.log
  $ unseal changed.log > opened
  steady-unseal: changed.log:2:1: this box does not open with this key
  steady-unseal: changed.log:6:1: this box does not open with this key
  steady-unseal: 2 boxes stayed closed, and their lines are as they were; another key may open them: -i FILE
  [1]
  $ diff opened changed.log | grep -c '^<'
  1

What was edited in the clear counts, and is said:

  $ sed '2s/intensity=8/intensity=6/' sealed.log | unseal | grep spike
  steady-unseal: stdin:2:1: intensity=8 when it was sealed, and intensity=6 now
  time=2026-11-21T22:10:00+01:00 kind=spike intensity=6 trigger=late-reply body=tight-chest,urgency note="He said \"later\"."

So is a field that was added, where the box holds one of that name:

  $ sed '2s/box=/trigger=silence box=/' sealed.log | unseal | grep spike
  steady-unseal: stdin:2:1: trigger=silence beside the box, and trigger=late-reply in it
  time=2026-11-21T22:10:00+01:00 kind=spike intensity=8 trigger=late-reply body=tight-chest,urgency note="He said \"later\"." trigger=silence

Another passphrase, no passphrase, no terminal, no key, a damaged key:

  $ echo 'another one' | steady-unseal --passphrase-fd 0 sealed.log
  steady-unseal: */.local/share/steady/key: that is not its passphrase (glob)
  Nothing is lost by that; it can be tried as often as you like.
  # steady log 1
  [1]
  $ echo | steady-unseal --passphrase-fd 0 sealed.log >/dev/null
  steady-unseal: --passphrase-fd 0: no passphrase came
  [2]
  $ steady-unseal --passphrase-fd 9 sealed.log >/dev/null
  steady-unseal: --passphrase-fd 9: it cannot be read
  [2]
  $ steady-unseal --passphrase-fd 3 sealed.log >/dev/null 3<&-
  steady-unseal: --passphrase-fd 3: it cannot be read
  [2]
  $ head -c 5000 /dev/zero | steady-unseal --passphrase-fd 0 sealed.log >/dev/null
  steady-unseal: --passphrase-fd 0: that is too long a line
  [2]
  $ printf 'four words of mine\r\n' | steady-unseal --passphrase-fd 0 sealed.log | cmp - plain.log
  $ steady-unseal --passphrase-fd 0 < sealed.log
  steady-unseal: --passphrase-fd 0 and the records would both be standard input
  Another number will do: --passphrase-fd 3 3<FILE
  [2]
  $ steady-unseal sealed.log >/dev/null
  steady-unseal: there is no terminal to ask for the passphrase on
  --passphrase-fd N reads it from elsewhere; see steady-seal(1).
  [2]
  $ unseal -i nowhere sealed.log >/dev/null
  steady-unseal: nowhere: No such file or directory
  [1]
  $ sed 's/^key = "_/key = "A/; t; s/^key = "./key = "_/' "$data/key" > damaged
  $ unseal -i damaged sealed.log >/dev/null
  steady-unseal: damaged:9:1: not as it was written
  This is no key file, or it was damaged. A copy of it, or another key that records are sealed to, opens them.
  [1]

Another passphrase on the same key; nothing has to be sealed again:

  $ printf 'four words of mine\nnew words\n' | steady-seal --change-passphrase --passphrase-fd 0
  $ unseal sealed.log >/dev/null
  steady-unseal: */.local/share/steady/key: that is not its passphrase (glob)
  Nothing is lost by that; it can be tried as often as you like.
  [1]
  $ echo 'new words' > passphrase
  $ unseal sealed.log | cmp - plain.log
  $ stat -c %a "$data/key"
  600

A second key: it opens what is sealed from then on, and the rest once that is sealed again:

  $ echo 'words for the stick' > stick-passphrase
  $ steady-seal --init --memory 8 -i stick --name 'the stick' --passphrase-fd 3 3<stick-passphrase
  steady1-* (glob)
  $ steady-seal --recipients | sed 's/steady1-[^ ]*/KEY/'
  KEY  my key
  KEY  the stick
  $ stick() { steady-unseal -i stick --passphrase-fd 3 "$@" 3<stick-passphrase; }
  $ stick sealed.log 2>&1 >/dev/null | tail -n 1
  steady-unseal: 3 boxes stayed closed, and their lines are as they were; another key may open them: -i FILE
  $ steady-seal plain.log | stick | cmp - plain.log
  $ steady-seal plain.log | unseal | cmp - plain.log
  $ steady-seal --reseal --passphrase-fd 3 sealed.log 3<passphrase
  $ stick sealed.log | cmp - plain.log
  $ unseal sealed.log | cmp - plain.log

Somebody else's key, who is no recipient of ours until added:

  $ XDG_CONFIG_HOME=$HOME/hers XDG_DATA_HOME=$HOME/hers steady-seal --init --memory 8 --passphrase-fd 3 3<passphrase > her-key
  $ steady-seal --add-recipient her-key --name 'Dr. Lang'
  $ steady-seal --add-recipient "$(cat her-key)"
  steady-seal: records are sealed to this key already
  $ steady-seal --add-recipient "$(cat her-key)x"
  steady-seal: steady1-*: a letter of this key is missing or wrong (glob)
  It is safest to copy it, or to name a file that it stands in.
  [2]
  $ steady-seal --add-recipient ''
  steady-seal: --add-recipient: it is empty
  See steady-seal --help
  [2]
  $ steady-seal plain.log | unseal -i "$HOME/hers/steady/key" | cmp - plain.log
  $ steady-seal -r stick plain.log | stick | cmp - plain.log
  $ steady-seal -r stick plain.log | unseal >/dev/null 2>&1
  [1]
  $ steady-seal --recipients | wc -l
  3

A key that no longer opens what is sealed again is named before:

  $ cp sealed.log given.log && steady-seal --reseal -r stick --passphrase-fd 3 given.log 3<passphrase
  steady-seal: */.local/share/steady/key: sealed again, the records will not open with this key any more (glob)
  To have them open with it too: steady-seal --add-recipient FILE, or -r FILE
  $ stick given.log | cmp - plain.log

A list of recipients that does not read stops the sealing:

  $ cp "$config/recipients" recipients && echo 'age1xyz' >> "$config/recipients"
  $ steady-seal plain.log
  steady-seal: */.config/steady/recipients:5:1: not a key that records can be sealed to (glob)
  One begins with steady1- and has 48 letters after it.
  [1]
  $ cp recipients "$config/recipients"

steady-log seals by itself, once it is told to; so do all tools that keep a record through it:

  $ steady-log spike 7 late reply
  $ steady-seal --auto words && cat "$config/config.toml"
  seal = "words"
  $ steady-log --at 23:20 spike 9 -- so alone
  $ steady-log --at 23:30 settled 10m helped=yes -- better
  $ echo 'kind=note note="for me alone"' | steady-log
  $ steady-ground --quick --no-input --answer before=6 --answer after=4 five-senses | steady-log
  $ echo 'kind=note note="sealed before"' | steady-seal | steady-log
  $ sed 's/box=.*/box=.../; s/duration=[^ ]*/duration=T/' "$data/log"
  # steady log 1
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=late-reply
  time=2026-11-21T23:20:00+00:00 kind=spike intensity=9 box=...
  time=2026-11-21T23:30:00+00:00 kind=settled recovery=10m helped=yes of=2026-11-21T23:20:00+00:00 box=...
  time=2026-11-22T23:10:00+00:00 kind=note box=...
  time=2026-11-22T23:10:00+00:00 kind=practice before=6 after=4 box=...
  time=2026-11-22T23:10:00+00:00 kind=note box=...
  $ unseal --log | cut -d' ' -f2- | sed 's/duration=[^ ]*/duration=T/'
  steady log 1
  kind=spike intensity=7 trigger=late-reply
  kind=spike intensity=9 trigger=so-alone
  kind=settled recovery=10m helped=yes of=2026-11-21T23:20:00+00:00 note=better
  kind=note note="for me alone"
  kind=practice exercise=five-senses before=6 after=4
  kind=note note="sealed before"
  $ steady-show --log --kind spike --format text
  Saturday 21 November 2026
  23:20  alarm 9      sealed: steady-unseal opens it
  
  Sunday 22 November 2026
  23:10  alarm 7      late-reply
  $ steady-log --dry-run note plain words
  time=2026-11-22T23:10:00+00:00 kind=note note="plain words"
  $ steady-log --check

Lines that come in by --edit are sealed as well; those that were there stay as they are:

  $ cp "$data/log" before
  $ cat > editor <<'END'
  > #!/bin/sh
  > echo 'time=2026-11-22T23:15:00+00:00 kind=note note="by hand"' >> "$1"
  > echo '# a comment by hand' >> "$1"
  > sed -i 's/^time=2026-11-22.*late-reply$/&,silence/' "$1"
  > END
  $ chmod +x editor && EDITOR=./editor steady-log --edit
  $ diff before "$data/log" | sed -n 's/box=.*/box=.../; s/^[<>] //p'
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=late-reply
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 box=...
  time=2026-11-22T23:15:00+00:00 kind=note box=...
  # a comment by hand
  $ unseal --log | grep 'hand\|silence'
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=late-reply,silence
  time=2026-11-22T23:15:00+00:00 kind=note note="by hand"
  # a comment by hand
  $ cp before "$data/log"

A trigger cannot be chosen by its word; time, kind and numbers can:

  $ steady-log --forget --dry-run trigger=so-alone
  steady-log: 5 sealed records were not looked into; steady-unseal shows what is in them
  steady-log: no records match
  $ steady-log --forget --dry-run kind=spike intensity=9 | sed 's/box=.*/box=.../'
  time=*T23:20:00+00:00 kind=spike intensity=9 box=... (glob)
  $ steady-log --undo | sed 's/box=.*/box=.../'
  time=2026-11-22T23:10:00+00:00 kind=note box=...

With all, a record is a box in the log:

  $ steady-seal --auto all
  $ steady-log note nobody sees this
  $ tail -n 1 "$data/log" | sed 's/box=.*/box=.../'
  box=...
  $ echo 'kind=note note=x' | steady-seal --all | steady-log
  steady-seal: stdin:1:1: no time; sealed whole, so nothing of it is lost
  $ tail -n 1 "$data/log" | sed 's/box=.*/box=.../'
  box=...
  $ steady-log --check
  $ steady-log --forget --dry-run --since 2026-12-24
  steady-log: 2 sealed records were not looked into; steady-unseal shows what is in them
  steady-log: no records match
  $ unseal --log | tail -n 2
  time=2026-11-22T23:10:00+00:00 kind=note note="nobody sees this"
  kind=note note=x
  $ steady-log --undo >/dev/null

What cannot be sealed is not kept, and the words are there:

  $ mv "$config/recipients" away
  $ steady-log note these words
  time=2026-11-22T23:10:00+00:00 kind=note note="these words"
  steady-log: there is no key yet to seal records to
  steady-seal --init makes one; steady-seal --auto no leaves records as they are.
  [1]
  $ mv away "$config/recipients"
  $ echo 'seal = "yes"' > "$config/config.toml"
  $ steady-log note these words
  time=2026-11-22T23:10:00+00:00 kind=note note="these words"
  steady-log: config.toml: seal = "yes": it can be words, all or no
  steady-seal --auto words sets it.
  [1]
  $ echo 'seal = ""' > "$config/config.toml"
  $ echo 'kind=note note="these words"' | steady-log
  time=2026-11-22T23:10:00+00:00 kind=note note="these words"
  steady-log: config.toml: seal = "": it can be words, all or no
  steady-seal --auto words sets it.
  [1]
  $ EDITOR=false steady-log --edit
  steady-log: config.toml: seal = "": it can be words, all or no
  steady-seal --auto words sets it.
  [1]

So does a slip anywhere in the file, which could have been the wish to seal:

  $ printf 'country = "de"\nsaal = "words"\n' > "$config/config.toml"
  $ steady-log note these words 2>&1 | sed "s|$config/||"
  time=2026-11-22T23:10:00+00:00 kind=note note="these words"
  steady-log: config.toml:2:1: unknown key `saal`; did you mean `seal`?
  Nothing is kept until all in it is understood: it could ask for words to be sealed.
  $ printf '[log]\nseal = "words"\n' > "$config/config.toml"
  $ echo 'kind=note note="these words"' | steady-log 2>&1 | sed "s|$config/||"
  time=2026-11-22T23:10:00+00:00 kind=note note="these words"
  steady-log: config.toml:1:2: unknown key `log`; known are `country` and `seal`
  Nothing is kept until all in it is understood: it could ask for words to be sealed.
  $ printf '\377' > "$config/config.toml"
  $ steady-log note these words >/dev/null 2>&1
  [1]
  $ printf 'saal = "words"\n' > "$config/config.toml"
  $ steady-seal --auto words 2>&1 | sed "s|$config/||"
  steady-seal: config.toml:2:1: unknown key `saal`; did you mean `seal`?
  Nothing is kept until all in it is understood: it could ask for words to be sealed.
  $ rm "$config/config.toml"
  $ steady-seal --init --passphrase-fd abc
  steady-seal: --passphrase-fd: abc is not a number
  See steady-seal --help
  [2]
  $ steady-seal --init=maybe
  steady-seal: --init: it takes no value
  See steady-seal --help
  [2]
  $ steady-seal --auto maybe
  steady-seal: --auto maybe: it can be words, all or no
  [2]
  $ steady-seal --auto no
  $ steady-log note as it is && tail -n 1 "$data/log"
  time=2026-11-22T23:10:00+00:00 kind=note note="as it is"

The log where it is, sealed and opened again; a link to it stays one:

  $ unseal --log > all.log
  $ mv "$data/log" real.log && ln -s "$PWD/real.log" "$data/log"
  $ steady-seal --in-place
  $ grep -c 'as it is\|late-reply' real.log
  0
  [1]
  $ test -L "$data/log" && stat -c %a real.log
  600
  $ unseal --log | cmp - all.log
  $ cp real.log again && steady-seal --in-place && cmp real.log again
  $ unseal --in-place && cmp real.log all.log

Two sealed copies join without doubles. A record that each machine sealed by itself is joined open:

  $ steady-seal plain.log > here && cp here there
  $ steady-log --log here --merge there && cmp here there
  $ steady-seal plain.log > there
  $ unseal here > here.open && unseal there > there.open
  $ steady-log --log here.open --merge there.open && steady-seal --in-place here.open
  $ unseal here.open | cmp - plain.log

So does the recipe of the page, for the log where it is; nothing stays open:

  $ steady-seal plain.log > laptop.log && steady-seal plain.log > real.log
  $ mkdir bin && printf '#!/bin/sh\nexec %s --passphrase-fd 3 "$@" 3<"%s"\n' "$(command -v steady-unseal)" "$PWD/passphrase" > bin/steady-unseal
  $ chmod 700 bin/steady-unseal
  $ recipe=$(sed -n '/^(set -e; umask 077$/,/^ mv .*)$/p' "$TESTDIR/../../man/steady-seal.1")
  $ (PATH="$PWD/bin:$PATH"; eval "$recipe")
  $ steady-log --path | xargs readlink
  */real.log (glob)
  $ grep -c 'kind=[^ ]* .*note=' real.log
  0
  [1]
  $ unseal real.log | cmp - plain.log && stat -c %a real.log
  600
  $ ls /dev/shm | grep '^open-'
  [1]
