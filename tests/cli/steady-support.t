At once, with no set-up: every country, and what works from anywhere at the end.

  $ steady-support | head -n 8
  Austria
    112: in danger now
    142: TelefonSeelsorge; day and night; German; telefonseelsorge.at
    When someone close frightens, hurts or controls you:
    0800 222 555: Frauenhelpline gegen Gewalt (women); day and night; German,
      others on some days; frauenhelpline.at
    0800 246 247: Männernotruf (men); day and night; German; maennernotruf.at
  
  $ steady-support | tail -n 14
  From anywhere
    findahelpline.com: a line in your country
    112: in danger, in Europe and many other countries
    911 in danger, 988 to talk or text: US and Canada
    116 123: to talk, in the UK, Ireland and more of Europe
  
  From anywhere, when someone close frightens, hurts or controls you
    lila.help: help against violence, in your country
    112: in danger, in Europe and many other countries
    911: in danger, US and Canada; 1-800-799-7233: to talk, US
    116 016: violence against women, much of Europe; findahelpline.com: to talk
  
  A friend or a therapist can stand here first: man 5 steady-support.
  Only those of your country, from now on: steady-support --country CC --save
  $ test -e "$HOME/.config"
  [1]

One country, by its code or its name:

  $ steady-support --country de
  Germany
    112, police 110: in danger now
    0800 1110111 or 0800 1110222: TelefonSeelsorge; day and night; German;
      online.telefonseelsorge.de
    When someone close frightens, hurts or controls you:
    116 016: Hilfetelefon Gewalt gegen Frauen (women); day and night; German,
      interpreters for many more; hilfetelefon.de
    0800 1239900: Hilfetelefon Gewalt an Männern (men); working days; German;
      maennerhilfetelefon.de
  
  A friend or a therapist can stand here first: man 5 steady-support.
  As of 22 November 2026. Elsewhere: findahelpline.com, or --country CC.
  $ steady-support --country DEUTSCHLAND | head -n 1
  Germany

The word alone will do, in any case, and a name of several words without quotes:

  $ steady-support germany | head -n 1
  Germany
  $ steady-support DE | head -n 1
  Germany
  $ steady-support united kingdom | head -n 1
  United Kingdom
  $ steady-support -- ireland | head -n 1
  Ireland
  $ steady-support germany --country de
  steady-support: COUNTRY excludes --country
  See steady-support --help
  [2]

The person's own people come first:

  $ mkdir -p "$HOME/.config/steady"
  $ cat > "$HOME/.config/steady/people.toml" <<'END'
  > [[person]]
  > name = "Mira"
  > relation = "friend"
  > reach = "0171 2345, evenings; else a text"
  > [[person]]
  > name = "Dr. Lang"
  > relation = "therapist"
  > END
  $ steady-support --country gb | head -n 5
  Your own people
    Mira (friend): 0171 2345, evenings; else a text
    Dr. Lang (therapist)
  
  United Kingdom

A country is remembered, and every other line of config.toml stays:

  $ printf '# my own\nnight = "22:00"\n' > "$HOME/.config/steady/config.toml"
  $ steady-support austria --save | tail -n 1
  steady-support: from now on it shows Austria
  As of 22 November 2026. Elsewhere: findahelpline.com, or --country CC.
  $ cat "$HOME/.config/steady/config.toml"
  country = "at"
  # my own
  night = "22:00"
  $ steady-support --country ie --save >/dev/null
  steady-support: from now on it shows Ireland
  $ cat "$HOME/.config/steady/config.toml"
  country = "ie"
  # my own
  night = "22:00"
  $ steady-support | sed -n '/Ireland/,/^$/p'
  Ireland
    112 or 999: in danger now
    116 123: Samaritans; day and night; English; samaritans.org
    text HELLO to 50808: Text About It; day and night; English
    When someone close frightens, hurts or controls you:
    1800 341 900: Women's Aid (women); day and night; English, interpreters;
      womensaid.ie
  
  $ steady-support --country all | grep -c ': in danger now'
  25
  $ steady-support --save
  steady-support: --save needs a country
  For example: steady-support ireland --save
  [2]

A country of which nothing is known: what works from anywhere is there all the same.

  $ steady-support --country atlantis
  steady-support: atlantis: no lines of that country are known here yet; those from anywhere lead on
  steady-support --list shows the countries there are.
  Your own people
    Mira (friend): 0171 2345, evenings; else a text
    Dr. Lang (therapist)
  
  From anywhere
    findahelpline.com: a line in your country
    112: in danger, in Europe and many other countries
    911 in danger, 988 to talk or text: US and Canada
    116 123: to talk, in the UK, Ireland and more of Europe
  
  From anywhere, when someone close frightens, hurts or controls you
    lila.help: help against violence, in your country
    112: in danger, in Europe and many other countries
    911: in danger, US and Canada; 1-800-799-7233: to talk, US
    116 016: violence against women, much of Europe; findahelpline.com: to talk
  [1]
  $ steady-support germny 2>&1 >/dev/null
  steady-support: germny: no lines of that country are known here yet; those from anywhere lead on
  Did you mean germany?
  [1]
  $ steady-support germny | grep -c 'findahelpline.com: a line in your country'
  steady-support: germny: no lines of that country are known here yet; those from anywhere lead on
  Did you mean germany?
  1

A file that does not read is told, and numbers are there all the same:

  $ echo '[[person]' > "$HOME/.config/steady/people.toml"
  $ echo 'country = ie' > "$HOME/.config/steady/config.toml"
  $ steady-support --country ie 2>&1 | sed "s|$HOME|~|"
  steady-support: ~/.config/steady/people.toml:1:10: Error while parsing table header: expected ']', saw '\n'
  steady-support: ~/.config/steady/config.toml:1:12: Error while parsing floating-point: expected 'inf', saw 'ie'
  Ireland
    112 or 999: in danger now
    116 123: Samaritans; day and night; English; samaritans.org
    text HELLO to 50808: Text About It; day and night; English
    When someone close frightens, hurts or controls you:
    1800 341 900: Women's Aid (women); day and night; English, interpreters;
      womensaid.ie
  
  A friend or a therapist can stand here first: man 5 steady-support.
  As of 22 November 2026. Elsewhere: findahelpline.com, or --country CC.
  $ steady-support --country ie --save 2>/dev/null | head -n 1
  Ireland
  $ cat "$HOME/.config/steady/config.toml"
  country = ie
  $ rm -r "$HOME/.config/steady"

A country of one's own, or with other lines:

  $ mkdir -p "$HOME/.config/steady"
  $ cat > "$HOME/.config/steady/helplines.toml" <<'END'
  > [[country]]
  > code = "ie"
  > name = "Ireland"
  > emergency = "112"
  > [[country.line]]
  > name = "The line of our town"
  > for = "crisis"
  > call = "01 234"
  > checked = "2026-11-01"
  > END
  $ steady-support --country ie
  Ireland
    112: in danger now
    01 234: The line of our town
  
  A friend or a therapist can stand here first: man 5 steady-support.
  As of 1 November 2026. Elsewhere: findahelpline.com, or --country CC.
  $ steady-support --list | sed -n "1p; s|$HOME|~|p"
  at  Austria         3  2026-11-22  built in
  ie  Ireland         1  2026-11-01  ~/.config/steady/helplines.toml

Words for steady-log that are heavy, with nobody to ask: it does what it was told, and says so.

  $ steady-log note -- i want to die 2>&1 | sed "s|$HOME|~|"
  This sounds very heavy. You do not have to carry it alone tonight; a person can listen now.
    findahelpline.com: a line in your country
    112: in danger, in Europe and many other countries
    911 in danger, 988 to talk or text: US and Canada
    116 123: to talk, in the UK, Ireland and more of Europe
  Those of your country: steady-support --country CC (de, gb, us, ...)
  steady-ground is there for the minutes until then.
  steady-log: note, with its words, is in ~/.local/share/steady/log; steady-log --undo takes it back
  $ steady-log spike 8 he hit me 2>/dev/null
  $ steady-show --format logfmt
  time=2026-11-22T23:10:00+00:00 kind=note note="i want to die"
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=8 trigger=he-hit-me
  $ steady-log --dry-run note -- i want to die >/dev/null
  This sounds very heavy. You do not have to carry it alone tonight; a person can listen now.
    findahelpline.com: a line in your country
    112: in danger, in Europe and many other countries
    911 in danger, 988 to talk or text: US and Canada
    116 123: to talk, in the UK, Ireland and more of Europe
  Those of your country: steady-support --country CC (de, gb, us, ...)
  steady-ground is there for the minutes until then.

German is heard whatever the locale, and the words come in the language that is read:

  $ steady-log --dry-run note -- ich will nicht mehr leben 2>&1 >/dev/null | head -n 1
  This sounds very heavy. You do not have to carry it alone tonight; a person can listen now.
  $ LC_ALL=de_DE.UTF-8 steady-log --dry-run note -- i want to die >/dev/null
  Das klingt sehr schwer. Du musst es heute Nacht nicht allein tragen; ein Mensch kann dir jetzt zuhören.
    0800 1110111 (Deutschland), 142 (Österreich), 143 (Schweiz): zum Reden
    112: bei Gefahr, in Europa und vielen anderen Ländern
    116 123: zum Reden, in vielen Ländern Europas
    findahelpline.com: wer in deinem Land zuhört
  Die in deinem Land: steady-support --country CC (de, at, ch, ...)
  Für die Minuten bis dahin ist steady-ground da.
  $ LC_ALL=de_DE.UTF-8 steady-log --dry-run note -- ich will nicht sterben >/dev/null
  Wenn dich das belastet oder jemanden, der dir nah ist: steady-support nennt Menschen, die zuhören.

In doubt there is one line; records from a pipe were checked where they were written:

  $ steady-log note -- my friend wants to kill herself
  If this weighs on you or on someone close: steady-support shows people who listen.
  $ echo 'kind=note note="I want to die"' | steady-log
  $ steady-log note -- scared of her leaving

A number that nobody has looked up for long is told, and holds a release back:

  $ age=$TESTDIR/../helplines_age
  $ cat > lines.toml <<'END'
  > name = "Old line"
  > checked = "2025-05-21"
  > name = "Last year's"
  > checked = "2025-11-21"
  > name = "New line"
  > checked = "2025-11-22"
  > END
  $ "$age" lines.toml
  Old line: last checked on 2025-05-21, more than 12 months ago
  Last year's: last checked on 2025-11-21, more than 12 months ago
  $ "$age" --release lines.toml
  Old line: last checked on 2025-05-21, more than 18 months ago
  [1]
  $ STEADY_NOW=2026-11-21 "$age" --release lines.toml
