The hints, without a terminal. Every example of steady-say(1) and steady-say(5) is here or in
tests/pty/say_test.py.

In a pipe, a hint is a line: where, which, and what to try instead:

  $ printf "You never text me back.\nI'm at home.\n" > draft.txt
  $ steady-say draft.txt
  1:1: you-opening: what happened, then you: "When I did not hear from you last night, I felt ..."
  1:5: absolute: one time and one day: "On Tuesday I did not hear from you."
  $ steady-say < draft.txt | wc -l
  2
  $ printf 'Grüße. Ist doch: you never call\n' | steady-say
  1:18: you-opening: what happened, then you: "When I did not hear from you last night, I felt ..."
  1:22: absolute: one time and one day: "On Tuesday I did not hear from you."

A mark at the beginning that only programs see is no column:

  $ printf '\357\273\277You never call\n' | steady-say | cut -d: -f1-3
  1:1: you-opening
  1:5: absolute

As an object each:

  $ printf 'You never call\n' | steady-say --format json
  {"hint":"you-opening","line":1,"column":1,"text":"You never","suggest":"what happened, then you: \"When I did not hear from you last night, I felt ...\""}
  {"hint":"absolute","line":1,"column":5,"text":"never","suggest":"one time and one day: \"On Tuesday I did not hear from you.\""}

Every hint there is:

  $ cat > hints.txt <<'END'
  > call me back or else
  > prove it
  > only you can help me
  > you're so selfish
  > i know you're bored with me
  > i feel like you don't listen
  > i feel ignored
  > you didn't call
  > we never talk
  > why didn't you call
  > thanks for nothing
  > answer me
  > please try harder
  > could you call? could you write? and could you come?
  > i felt sad when you left
  > END
  $ steady-say --lines hints.txt | cut -d: -f1-3
  1:14: ultimatum
  2:1: test
  3:1: handing-over
  4:1: label
  5:1: mind-reading
  6:1: hidden-judgement
  7:3: pseudo-feeling
  8:1: you-opening
  9:4: absolute
  10:1: why-question
  11:1: sarcasm
  12:1: timing
  13:8: vague
  14:1: many-requests
  14:17: many-requests
  14:38: many-requests
  15:1: missing

Where there is none:

  $ printf '' | steady-say
  steady-say: there is no message to look over

The feeling beneath a word:

  $ echo 'i feel used' | steady-say
  1:3: pseudo-feeling: the feeling beneath it, perhaps hurt or angry: "I felt hurt when ..."
  $ echo 'i feel so very judged' | steady-say
  1:3: pseudo-feeling: the feeling beneath it, perhaps hurt or sad: "I felt hurt when ..."

A kind message draws nothing, and --check fails on a hint alone:

  $ echo 'I felt anxious on Monday. Would you text me when you are late?' | steady-say --check
  $ steady-say --check draft.txt >/dev/null
  [1]

Of several files, and with -H of one, the name comes first, as editors like it:

  $ echo 'Thank you for last night.' > kind.txt
  $ steady-say kind.txt draft.txt | cut -d: -f1-4
  draft.txt:1:1: you-opening
  draft.txt:1:5: absolute
  $ steady-say -H draft.txt | cut -d: -f1-4
  draft.txt:1:1: you-opening
  draft.txt:1:5: absolute
  $ steady-say --format json -H draft.txt | head -n 1 | cut -c1-60
  {"file":"draft.txt","hint":"you-opening","line":1,"column":1

A file that is not there hides no other:

  $ steady-say gone.txt draft.txt | wc -l
  steady-say: gone.txt: No such file or directory
  2
  $ steady-say gone.txt
  steady-say: gone.txt: No such file or directory
  [1]

A message from its parts, with nobody to ask:

  $ steady-say --compose --no-input --answer saw='You came home at nine.' --answer felt=worried --answer means='evenings are ours' --answer request='send a text'
  When you came home at nine, I felt worried. This matters to me because evenings are ours. Would you be willing to send a text? It is fine to see it differently.
  $ echo 'I am tense today' | steady-say --compose --form share --no-input --answer state=-
  I noticed that I am tense today. You do not need to do anything. I wanted you to know.
  $ steady-say --compose --no-input
  steady-say: nothing was answered
  For example: --answer saw=TEXT
  [2]
  $ steady-say --compose --form sahre --no-input
  steady-say: sahre: there is no such form
  Did you mean share?
  [2]

An answer that nothing asks for is a slip, and told before anything is lost:

  $ steady-say --compose --no-input --answer saw='you came home late' --answer bogus=words
  steady-say: bogus: ask does not ask for that
  It asks for strength, saw, felt, means, request.
  [2]
  $ steady-say --compose --no-input --answer swa=late
  steady-say: swa: ask does not ask for that
  Did you mean saw?
  [2]
  $ steady-say --answer saw=late draft.txt
  steady-say: saw: only --compose asks for that
  Without it there is one question: strength.
  [2]
  $ steady-say --answers nosuch.toml draft.txt
  steady-say: nosuch.toml: No such file or directory
  --answers takes a file with one FIELD = "TEXT" a line.
  [1]
  $ steady-say --answer abc draft.txt
  steady-say: abc: --answer needs FIELD=TEXT
  Try --answer before=6
  [2]
  $ steady-say --answer strength=99 draft.txt
  steady-say: strength=99: a whole number from 0 to 10 is needed
  [2]
  $ steady-say --hold --answer strength=9 draft.txt
  steady-say: --answer and --answers are for a message that is composed or looked over
  [2]
  $ steady-say --answer strength=3 draft.txt | wc -l
  2

Where a message speaks of violence, people come first, and nothing is said about wording:

  $ echo 'you hit me again, you always do' | steady-say --check 2>&1 | sed -n '1,3p;$p'
  steady-say: This sounds very heavy. You do not have to carry it alone tonight; a person can listen now.
  What someone does to you is not your fault.
    lila.help: help against violence, in your country
  steady-say: A fear can be accurate, and better wording does not make anyone safe. So nothing is said about the words here. You know best what is safe to send, or not to send; steady-support has people to talk it over with.
  $ echo 'he hit me' | steady-say --compose --form share --no-input --answer state=- 2>/dev/null
  he hit me

Slept over: the message waits, for its owner alone, and comes back in the morning:

  $ steady-say --held
  steady-say: no message is held
  $ steady-say --hold draft.txt 2>&1 | sed 's|/.*/steady/|.../|'
  steady-say: held until 23 November 2026, 08:00, in .../held/2026-11-23-0800.txt
  $ steady-say --held | sed 's|/.*/steady/|.../|'
  2026-11-23 08:00 .../held/2026-11-23-0800.txt
  $ cd "$HOME/.local/share/steady/held" && stat -c '%a %n' . * && cd "$OLDPWD"
  700 .
  600 2026-11-23-0800.txt
  $ cmp draft.txt "$HOME/.local/share/steady/held/2026-11-23-0800.txt"
  $ steady-say --hold < /dev/null
  steady-say: there is no message to hold
  [2]

Nothing else was stored:

  $ cd "$HOME" && find . -type f && cd "$OLDPWD"
  ./.local/share/steady/held/2026-11-23-0800.txt

Words and hints of one's own are added; a mistake is told, and costs nothing else:

  $ mkdir -p "$HOME/.config/steady"
  $ cat > "$HOME/.config/steady/say.toml" <<'END'
  > [[hint]]
  > id    = "sarcasm"
  > clear = ["way to go"]
  > 
  > [[hint]]
  > id      = "too-sorry"
  > title   = "Sorry once too often"
  > about   = "Sorry for being there is not needed."
  > suggest = "a thank you: \"Thank you for waiting.\""
  > clear   = ["sorry for (being|everything)", "sorry sorry"]
  > 
  > [[form]]
  > id      = "plan"
  > title   = "Change a plan"
  > about   = "What is new, and another proposal."
  > message = ["I can not make it {when}.", "How about {then}?"]
  > 
  >     [[form.step]]
  >     ask   = "What does not work?"
  >     field = "when"
  > 
  >     [[form.step]]
  >     ask   = "What would work?"
  >     field = "then"
  > END
  $ printf 'way to go\nsorry sorry\nthanks for nothing\n' | steady-say
  1:1: sarcasm: the plain feeling: "I was disappointed, I had looked forward to it."
  2:1: too-sorry: a thank you: "Thank you for waiting."
  3:1: sarcasm: the plain feeling: "I was disappointed, I had looked forward to it."
  $ steady-say --form plan --no-input --answer when=Friday --answer then=Saturday
  I can not make it Friday. How about Saturday?
  $ steady-say --list | tail -n 9 | sed 's|/.*/steady/|.../|'
  hint  missing            No request yet                                      built in
  hint  too-sorry          Sorry once too often                                .../say.toml
  form  ask                Ask for one thing                                   built in
  form  hard               A hard ask, step by step                            built in
  form  boundary           Say a limit                                         built in
  form  share              Share how I am                                      built in
  form  check-in           Propose a time to talk                              built in
  form  thanks             Say thank you                                       built in
  form  plan               Change a plan                                       .../say.toml
  $ echo 'claer = 1' > "$HOME/.config/steady/say.toml"
  $ echo 'thanks for nothing' | steady-say 2>&1 | sed 's|/.*/steady/|.../|'
  steady-say: .../say.toml:1:1: unknown key `claer`; known are `lists`, `forms`, `negation`, `hint`, `part` and `form`
  1:1: sarcasm: the plain feeling: "I was disappointed, I had looked forward to it."

There is nobody to ask here:

  $ steady-say --compose
  steady-say: there is no terminal to ask on
  With --no-input, the answers given beforehand are the message.
  [2]
  $ steady-say --frm share
  steady-say: --frm: there is no such option
  Did you mean --form?
  [2]
  $ steady-say -- --no-such-file
  steady-say: --no-such-file: No such file or directory
  [1]

Options that have nothing to do with each other are told apart, and nothing is done:

  $ steady-say --hold --list draft.txt
  steady-say: one of --compose, --aloud, --hold, --held and --list at a time
  See steady-say --help
  [2]
  $ steady-say --aloud --form share
  steady-say: one of --compose, --aloud, --hold, --held and --list at a time
  See steady-say --help
  [2]
  $ steady-say --held draft.txt
  steady-say: draft.txt: --held takes no file
  [2]
  $ steady-say --check --hold draft.txt
  steady-say: --check is for a message that is looked over
  [2]
  $ steady-say --lines --compose
  steady-say: --lines, -H and --format are for hints at messages that are there
  For example: steady-say --format json draft.txt
  [2]
