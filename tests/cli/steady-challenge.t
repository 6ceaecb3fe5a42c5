The exercises, and one on paper:

  $ steady-challenge --list
  core-belief        12 min  A sentence underneath  built in
  evidence-log        8 min  What did happen        built in
  small-experiment    6 min  A small experiment     built in
  thought-record      6 min  A thought record       built in
  three-columns       2 min  Three columns          built in
  $ steady-challenge --print three-columns
  Three columns, about 2 minutes
  The thought, the thinking habit, a fair answer. For when two minutes are
  what there is.
  
  1.  How strong is it right now? (0-10)
  2.  It makes sense that this hurts. One thought, then, and a fair answer
      to it.
  3.  Which thought is it? Word for word, as it came.
  4.  One question before we go on; its answer is kept nowhere. Is this
      about how you feel, or about something the other person does that
      frightens, hurts or controls you? (how I feel, something they do)
  5.  Which thinking habits do you see in it? None is fine.
  6.  And a fair answer to that thought, as a good friend might give it?
  7.  How strong is it now? (0-10)
  8.  Where does that leave you?
      - accurate: the thought fits the facts, and needs an answer in life
      - balanced: there is a fairer way to put it
      - unsure: it can stay open for now
  9.  Then it deserves support, not argument. Who or what would help now?
  
  From: The three columns of cognitive therapy, as in Burns, Feeling Good
  (1980). The words are our own.

The thought from standard input, and answers beforehand:

  $ echo 'They are going to leave me.' | steady-challenge --no-input -
  time=2026-11-22T23:10:00+00:00 kind=thought thought="They are going to leave me."
  $ echo 'They are going to leave me.' | steady-challenge --no-input three-columns - \
  >     --answer before=7 --answer 'feeling=hurt' 
  steady-challenge: feeling: three-columns does not ask for that
  It asks for note, before, thought, distortion, habit, balanced, after, conclusion, support.
  They are going to leave me.
  [2]
  $ echo 'They are going to leave me.' | steady-challenge --no-input - \
  >     --answer before=7 --answer after=4 --answer 'feeling=hurt, very sad' \
  >     --answer conclusion=balanced --answer 'plan=If it is quiet, then I walk.' \
  >     --answer 'trigger=late reply' --answer 'prediction=She ends it.' \
  >     --answer likelihood=70 --answer by=friday --answer 'sign=She says so.'
  time=2026-11-22T23:10:00+00:00 kind=thought feeling=hurt,very-sad before=7 after=4 conclusion=balanced thought="They are going to leave me." plan="If it is quiet, then I walk."
  time=2026-11-22T23:10:00+00:00 kind=plan trigger=late-reply note="If it is quiet, then I walk."
  time=2026-11-22T23:10:00+00:00 kind=prediction likelihood=70 by=2026-11-27 prediction="She ends it." sign="She says so."

The same from the command line, after --, and from a file of answers:

  $ steady-challenge --no-input They are going to leave me.
  time=2026-11-22T23:10:00+00:00 kind=thought thought="They are going to leave me."
  $ steady-challenge --no-input three-columns -- -5 out of 10
  time=2026-11-22T23:10:00+00:00 kind=thought thought="-5 out of 10"
  $ cat > answers.toml <<'END'
  > thought = "They are going to leave me."
  > before = 7
  > by = 2026-11-27
  > prediction = "She ends it."
  > END
  $ steady-challenge --no-input --answers answers.toml
  time=2026-11-22T23:10:00+00:00 kind=thought before=7 thought="They are going to leave me."
  time=2026-11-22T23:10:00+00:00 kind=prediction by=2026-11-27 prediction="She ends it."

  $ steady-challenge --no-input --answers none.toml
  steady-challenge: none.toml: No such file or directory
  --answers takes a file with one FIELD = "TEXT" a line.
  [1]

An exercise of the person's own, shorter; what it comes to can be said all the same:

  $ mkdir -p "$HOME/.config/steady/exercises"
  $ cat > "$HOME"/.config/steady/exercises/one-line.toml <<'END'
  > id      = "one-line"
  > title   = "One line"
  > tool    = "challenge"
  > minutes = 1
  > [[step]]
  > ask   = "What is the thought?"
  > field = "thought"
  > END
  $ steady-challenge --list | grep -c "$HOME/.config/steady/exercises/one-line.toml"
  1
  $ steady-challenge --no-input one-line They left. --answer conclusion=accurate 2>said
  time=2026-11-22T23:10:00+00:00 kind=thought conclusion=accurate thought="They left."
  $ cat said
  steady-challenge: You take it seriously, and it counts. What it needs now is support and a next step, not another round; steady-support has your people and numbers.

What cannot be, is said before anything else, with what would help:

  $ steady-challenge --no-input --answer foo=1 2>&1 | grep -o trigger
  trigger
  $ steady-challenge
  steady-challenge: there is no terminal to ask on
  With --no-input, the answers given beforehand are the record.
  [2]
  $ echo 'They left.' | steady-challenge -
  steady-challenge: there is no terminal to ask on
  With --no-input, the answers given beforehand are the record.
  They left.
  [2]
  $ steady-challenge --no-input
  steady-challenge: there is nothing to keep yet
  Give the thought: steady-challenge --no-input - < FILE
  [2]
  $ steady-challenge three-colums
  steady-challenge: three-colums: there is no such exercise
  Did you mean three-columns? As a thought, use: steady-challenge -- three-colums, or - to read it from standard input.
  [2]
  $ steady-challenge --print three-colums
  steady-challenge: three-colums: there is no such exercise
  Did you mean three-columns?
  [2]
  $ steady-challenge --no-input --answer before=11 -- x
  steady-challenge: before=11: 11 is not a strength (a whole number from 0 to 10)
  [2]
  $ steady-challenge --no-input --answer befor=1 -- x
  steady-challenge: befor: thought-record does not ask for that
  Did you mean before?
  [2]
  $ steady-challenge --no-input --answer conclusion=maybe -- x
  steady-challenge: conclusion=maybe: maybe is not one of accurate, balanced, unsure
  [2]
  $ steady-challenge --no-input --answer prediction=y --answer by=someday -- x
  steady-challenge: by=someday: is not a day to come
  A day can be tomorrow, friday, 3d, 2w, or 2026-12-24.
  [2]
  $ steady-challenge --list core-belief
  steady-challenge: core-belief: --list takes no words
  See steady-challenge --help
  [2]
  $ steady-challenge missing.toml
  steady-challenge: missing.toml: there is no such file
  This makes it: steady-challenge --form > missing.toml
  [1]

Words that are heavy bring the panel, on stderr where nobody can be asked, and change no status:

  $ echo 'He hit me again.' | steady-challenge --no-input - 2>panel
  time=2026-11-22T23:10:00+00:00 kind=thought thought="He hit me again."
  $ head -n 2 panel
  steady-challenge: This sounds very heavy. You do not have to carry it alone tonight; a person can listen now.
  What someone does to you is not your fault.
  $ tail -n 1 panel
  steady-challenge: written to standard output with its words
  $ echo 'I want to die.' | STEADY_LOG=$HOME/none steady-challenge --no-input - 2>/dev/null | wc -l
  1

Nothing of that is kept anywhere:

  $ (cd "$HOME" && find . -type f)
  ./.config/steady/exercises/one-line.toml
