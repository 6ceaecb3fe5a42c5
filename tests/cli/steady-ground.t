The exercises, in groups; one's own first:

  $ mkdir -p "$HOME/.config/steady/exercises"
  $ cat > "$HOME/.config/steady/exercises/window-minute.toml" <<'END'
  > id      = "window-minute"
  > title   = "A minute at the window"
  > tool    = "ground"
  > minutes = 1
  > [[step]]
  > say  = "Find the farthest thing there is."
  > wait = 45
  > END
  $ steady-ground --list | sed "s|$HOME|~|"
  Your own
    window-minute           1 min  A minute at the window
  
  With the breath
    box-breathing           2 min  Box breathing
    counted-breath          1 min  Counted breath
    cyclic-sighing          5 min  Cyclic sighing
    morning-breathing       5 min  Morning breathing
    slow-breathing          5 min  Slow breathing
    three-breaths           1 min  Three breaths
  
  Looking outward
    five-senses             3 min  Five senses
    look-outward            3 min  Look outward
    shift-of-focus         12 min  Lend your attention elsewhere
    walk-outside           11 min  Ten minutes outside
  
  With the body
    body-scan               3 min  A short walk through the body
    breath-and-movement     4 min  Breathe and move
    muscle-relaxation       4 min  Muscle relaxation
    name-the-signal         3 min  Name the signal
  
  Feelings and thoughts
    clouds                  3 min  Clouds
    feeling-and-cause       3 min  The feeling, and its because
    four-steps              6 min  Notice, slow, look, keep
    kind-words              5 min  Words to carry
    safe-place              4 min  A place to rest in
    self-compassion-break   3 min  A kind minute
    then-or-now             4 min  Then or now
    watching-feelings       5 min  Watch a feeling go by
    worry-later             3 min  Worry later
  
  When something pulls
    interrupt-the-cycle     8 min  Interrupt the cycle
    stop                    2 min  Stop, step back, look, go on
    urge-surfing            7 min  Urge surfing
    wait-a-little           6 min  Wait a little
  
  For a calm hour
    if-then-plan            5 min  A plan for next time
    my-people               4 min  Who else is there
    own-company             4 min  An hour of your own
    strengths               5 min  What you can count on in yourself
    weekly-look-back        8 min  A look back at the week
  
  With somebody else
    active-listening       10 min  Listening, in turns
    after-a-disagreement    6 min  An open disagreement
    appreciation            4 min  Thanks for something small
    boundary-words          5 min  A limit, kindly put
    hard-sentence           7 min  Rehearse a hard sentence
    talk-together           8 min  Tell them, and agree on help
  
  38 built in, 1 from ~/.config/steady/exercises
  $ steady-ground --list --tag together --minutes 5
  With somebody else
    appreciation     4 min  Thanks for something small
    boundary-words   5 min  A limit, kindly put
  
  2 built in
  $ steady-ground --list --minutes 0
  steady-ground: --minutes: 0 is not a number from 1 to 1440
  See steady-ground --help
  [2]
  $ steady-ground --list --tag togehter
  steady-ground: no exercise has the tag togehter
  Did you mean together?
  [2]

Nothing that was typed is passed over: a word too many, one after `--`, an answer to what was
answered, an exercise beside a list.

  $ steady-ground -- no-such-thing
  steady-ground: no-such-thing: there is no such exercise
  steady-ground --list shows them all.
  [2]
  $ steady-ground stop -- --quick
  steady-ground: --quick: nothing more is expected here
  See steady-ground --help
  [2]
  $ steady-ground stop clouds
  steady-ground: clouds: nothing more is expected here
  See steady-ground --help
  [2]
  $ steady-ground -x
  steady-ground: -x: there is no such option
  See steady-ground --help
  [2]
  $ steady-ground -- stop --no-input
  steady-ground: --no-input: nothing more is expected here
  See steady-ground --help
  [2]
  $ steady-ground stop --no-input --answer before=4 --answer before=6
  steady-ground: before: answered twice
  One --answer for each field.
  [2]
  $ echo words | steady-ground --no-input --answer note=- five-senses
  steady-ground: note: five-senses does not ask for that
  It asks for before, after, helped, settled, see, touch, hear, smell, taste.
  words
  [2]
  $ steady-ground stop --list
  steady-ground: stop: an exercise is named only to begin it
  Try steady-ground stop
  [2]
  $ steady-ground --list --print stop
  steady-ground: one of --list, --print and --check at a time
  See steady-ground --help
  [2]

On paper:

  $ steady-ground --print body-scan
  A short walk through the body, about 3 minutes
  Visits the body from the feet up, part by part, and changes nothing.
  
  Looking inward unsettles some people, and more so after something was
  done to the body. Then steady-ground look-outward is the better choice,
  and a therapist good company for this one. Stop whenever you like.
  
  1.  Lie down or lean back; your eyes can stay open.
      If a part of you says no, go past it, or look at one thing in the
      room instead.
  2.  Begin with your feet. Warm, cool, pressed, tingling, nothing much:
      each of these counts. (25 seconds)
  3.  Now your legs, from the ankles up to where you sit. Look in, as you
      might look into a room. (25 seconds)
  4.  Your belly and your back. They may move a little as you breathe. (25
      seconds)
  5.  Chest, shoulders, arms, hands. Where something is tight, it may stay
      tight. (25 seconds)
  6.  Neck and jaw, the skin around your eyes, the top of your head. (25
      seconds)
  7.  Did one part ask for your attention? Its name is enough.
  8.  Come back by way of your ears: pick out one sound.
      Then stretch whatever wants to be stretched.
  
  From: After the body scan of Kabat-Zinn 1990, Full Catastrophe Living,
  which takes up to 45 minutes. This is a short dose.

An exercise that is sound needs no word; a person may know better than the advice:

  $ steady-ground --check "$HOME/.config/steady/exercises/window-minute.toml"
  $ cat > mine.toml <<'END'
  > id      = "mine"
  > title   = "Mine"
  > tool    = "ground"
  > minutes = 1
  > [[step]]
  > say  = "You should always sit."
  > wait = 90
  > END
  $ steady-ground --check mine.toml
  mine.toml:4:1: perhaps: the timed steps alone take 1.5 minutes; write `minutes = 2`
  mine.toml:6:1: perhaps: `always` leaves no room for the times between; `often`, or one day, does
  mine.toml:6:1: perhaps: `should` makes a rule of it; `you can`, `if you like` or the plain verb does not

Every mistake is told, in every file, and a file that is not there hides no other:

  $ cat > other.toml <<'END'
  > id      = "another"
  > titel   = "Other"
  > tool    = "ground"
  > minutes = "two"
  > [[step]]
  > brethe = { in = 4, out = 4 }
  > [[step]]
  > breathe = { in = 4, hold = 4, out = 99 }
  > END
  $ printf 'id = \n' > broken.toml
  $ steady-ground --check other.toml missing.toml broken.toml mine.toml
  steady-ground: missing.toml: No such file or directory
  other.toml:1:1: `title` is missing
  other.toml:1:1: id `another` is not the file's name, `other`
  other.toml:2:1: unknown key `titel`; did you mean `title`?
  other.toml:4:1: `minutes` takes a number, not text
  other.toml:6:1: unknown key `brethe`; did you mean `breathe`?
  other.toml:8:21: `hold` holds the breath; add "hold" to `tags`
  other.toml:8:21: `hold` holds the breath; say in `caution` who had better leave it out
  other.toml:8:31: `out` is 99; it can be above 0, up to 60
  broken.toml:1:6: Error while parsing key-value pair: expected value, saw '\n'
  mine.toml:4:1: perhaps: the timed steps alone take 1.5 minutes; write `minutes = 2`
  mine.toml:6:1: perhaps: `always` leaves no room for the times between; `often`, or one day, does
  mine.toml:6:1: perhaps: `should` makes a rule of it; `you can`, `if you like` or the plain verb does not
  [1]
  $ steady-ground --check other.toml > found
  [1]
  $ wc -l < found
  8
