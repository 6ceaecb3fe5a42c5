There is nothing before a ladder was built:

  $ steady-ladder --list
  steady-ladder: there is no ladder yet
  steady-ladder --new builds one, in a few minutes.
  [1]
  $ steady-ladder
  steady-ladder: there is no ladder yet
  steady-ladder --new builds one, in a few minutes.
  [1]
  $ steady-ladder --done
  steady-ladder: no step is open
  steady-ladder begins one.
  [1]
  $ steady-ladder --new
  steady-ladder: there is no terminal to build a ladder on
  Beforehand: steady-ladder --new --answer walk-alone=3
  [2]
  $ steady-ladder --new --no-input
  steady-ladder: it needs to ask, and --no-input says not to
  Beforehand: steady-ladder --new --answer walk-alone=3
  [2]
  $ test -e "$HOME/.config" -o -e "$HOME/.local"
  [1]

Built beforehand, without being asked; in order of strength:

  $ steady-ladder --new --answer walk-alone=3 --answer small-no=yes \
  >     --answer title="Tea in the garden, alone" --answer strength=1 --answer planned=15m
  steady-ladder: walk-alone is on your ladder
  steady-ladder: small-no is on your ladder
  steady-ladder: tea-in-the-garden-alone is on your ladder
  $ cat "$HOME/.config/steady/ladder.toml"
  # Small steps, from easier to harder; their order here is the order to go in, and yours to
  # change: man 5 steady-ladder
  
  [[rung]]
  id       = "tea-in-the-garden-alone"
  title    = "Tea in the garden, alone"
  strength = 1
  planned  = "15m"
  
  [[rung]]
  id       = "walk-alone"
  title    = "A walk of ten minutes on my own, without a message"
  strength = 3
  planned  = "10m"
  vary     = "Another way, another hour, or twenty minutes."
  
  [[rung]]
  id       = "small-no"
  title    = "Say a small no, or what I would like better"
  strength = 6
  vary     = "To somebody else, or about something else."
  $ stat -c %a "$HOME/.config/steady" "$HOME/.config/steady/ladder.toml"
  700
  600

What is there keeps its bytes, and steps are added at the end:

  $ echo "# the kitchen counts too" >> "$HOME/.config/steady/ladder.toml"
  $ steady-ladder --new --answer walk-alone=5 --answer another-room=yes
  steady-ladder: another-room is on your ladder
  $ steady-ladder --new --answer walk-alone=5
  steady-ladder: all of these are on your ladder already
  $ tail -n 8 "$HOME/.config/steady/ladder.toml"
  # the kitchen counts too
  
  [[rung]]
  id       = "another-room"
  title    = "Five minutes on my own in another room, without looking in on anyone"
  strength = 2
  planned  = "5m"
  vary     = "Another room, something else to do, or ten minutes."
  $ steady-ladder --new --answer walk-alnoe=3
  steady-ladder: walk-alnoe: there is no such step to suggest
  There are phone-elsewhere, another-room, walk-alone, half-an-hour-apart, wait-with-the-question, short-reply, evening-of-my-own, small-no, until-tomorrow, a-day-apart; and title, strength and planned for one of your own.
  [2]
  $ steady-ladder --new --answer walk-alone=11
  steady-ladder: walk-alone=11: a whole number from 0 to 10 is needed
  [2]

A step that would be a test, or a getting used to harm, brings a warning and is not refused:

  $ steady-ladder --new --answer title="See if he writes first" --answer strength=4
  steady-ladder: A step is agreed with the other person, or is yours alone; what is done behind their back, or to see what they do, tends to feed the worry. Perhaps there is a way to ask for it in words.
  Somebody to talk it over with: steady-support, or findahelpline.com
  steady-ladder: see-if-he-writes-first is on your ladder
  $ steady-ladder --new --answer title="Stay calm while she hits me" --answer strength=4
  steady-ladder: A small step is for what is safe. Where somebody threatens, hurts, watches or punishes you, your alarm is right, and there is nothing to get used to.
  Somebody to talk it over with: steady-support, or findahelpline.com
  steady-ladder: This sounds very heavy. You do not have to carry it alone tonight; a person can listen now.
  What someone does to you is not your fault.
    lila.help: help against violence, in your country
    112: in danger, in Europe and many other countries
    911: in danger, US and Canada; 1-800-799-7233: to talk, US
    116 016: violence against women, much of Europe; findahelpline.com: to talk
  Those of your country: steady-support --country CC (de, gb, us, ...)
  steady-ladder: stay-calm-while-she-hits is on your ladder

Without a terminal it says so, and a step that was done is told in answers:

  $ steady-ladder walk-alone
  steady-ladder: there is no terminal to ask for `before` on
  Answer beforehand with --answer before=TEXT, or add --no-input to leave out what may be left out.
  [2]
  $ echo "I cannot bear it." | steady-ladder walk-alone --no-input --answer before=5 \
  >     --answer peak=6 --answer after=2 --answer 'duration=12 min' --answer prediction=- \
  >     --answer likelihood=70 --answer came_true=no | tee -a "$HOME/log"
  time=2026-11-22T23:10:00+00:00 kind=exposure step=walk-alone before=5 peak=6 after=2 duration=12m planned=10m prediction="I cannot bear it." likelihood=70 came_true=no
  $ steady-ladder walk-alnoe --no-input
  steady-ladder: walk-alnoe: there is no such step on your ladder
  Did you mean walk-alone?
  [2]
  $ steady-ladder --no-input -- walk-alnoe
  steady-ladder: walk-alnoe: there is no such step on your ladder
  Did you mean walk-alone?
  [2]
  $ steady-ladder --no-input --answer before=11
  steady-ladder: before=11: is not a strength (a whole number from 0 to 10)
  [2]
  $ steady-ladder --no-input --answer paek=7
  steady-ladder: paek: nothing here asks for that
  Did you mean peak?
  [2]
  $ steady-ladder --list --start
  steady-ladder: one of --new, --start, --done and --list at a time
  See steady-ladder --help
  [2]
  $ steady-ladder --list walk-alone
  steady-ladder: walk-alone: a step is named only to begin it
  Try steady-ladder walk-alone
  [2]

Begun, and told later; meanwhile it is open:

  $ steady-ladder --start --no-input --answer before=4 another-room
  steady-ladder: Go well. When you are back: steady-ladder --done
  $ cat "$HOME/.local/share/steady/open-step"
  time=2026-11-22T23:10:00+00:00 kind=exposure step=another-room before=4 planned=5m
  $ stat -c %a "$HOME/.local/share/steady/open-step"
  600
  $ steady-ladder --start --no-input
  steady-ladder: another-room is open since 2026-11-22T23:10:00+00:00
  steady-ladder --done tells how it went.
  [2]
  $ STEADY_NOW=2026-11-22T23:40:00+00:00 steady-ladder --done --no-input --answer peak=5 \
  >     --answer after=2 --answer learned="The minutes went by." | tee -a "$HOME/log"
  time=2026-11-22T23:10:00+00:00 kind=exposure step=another-room before=4 peak=5 after=2 duration=30m planned=5m learned="The minutes went by."
  $ test -e "$HOME/.local/share/steady/open-step"
  [1]
  $ steady-ladder --start --no-keep
  steady-ladder: --start keeps the step until --done; --no-keep does not go with it
  [2]

Where one is, and what the statistics read:

  $ steady-ladder --list
  *  1  Tea in the garden, alone
        not tried yet
     3  A walk of ten minutes on my own, without a message
        not tried yet
     6  Say a small no, or what I would like better
        not tried yet
     2  Five minutes on my own in another room, without looking in on
        anyone
        not tried yet
     4  See if he writes first
        not tried yet
     4  Stay calm while she hits me
        not tried yet
  
  * comes next
  $ STEADY_LOG="$HOME/log" steady-ladder --list
     1  Tea in the garden, alone
        not tried yet
  *  3  A walk of ten minutes on my own, without a message
        once, last 5 to 2
     6  Say a small no, or what I would like better
        not tried yet
     2  Five minutes on my own in another room, without looking in on
        anyone
        once, last 4 to 2
        Learned: The minutes went by.
     4  See if he writes first
        not tried yet
     4  Stay calm while she hits me
        not tried yet
  
  * comes next
  $ steady-stats --format json "$HOME/log" | jq -c '.ladder[], .predictions'
  {"step":"another-room","n":1,"before":4,"peak":5,"after":2,"came_true":0}
  {"step":"walk-alone","n":1,"before":5,"peak":6,"after":2,"came_true":0}
  {"made":1,"checked":1,"came_true":0,"partly":0,"did_not":1,"feared":70}
  $ steady-stats --all "$HOME/log" | sed -n '/mall step/,$p'
  Small steps
  
    another-room  1 time, before 4, at most 5, after 2
    walk-alone    1 time, before 5, at most 6, after 2

A mistake has its place:

  $ sed -i 's/^planned  = "10m"/planned  = "soon"/' "$HOME/.config/steady/ladder.toml"
  $ steady-ladder --list 2>&1 | sed "s|$HOME|~|"
  steady-ladder: ~/.config/steady/ladder.toml:14:1: `soon` is no length for a step; write 10m, 1h30m or 1d

A step that was done without the terminal, as in the manual:

  $ steady-log --dry-run exposure walk-alone 12m before=5 peak=6 after=2
  time=2026-11-22T23:10:00+00:00 kind=exposure step=walk-alone before=5 peak=6 after=2 duration=12m
