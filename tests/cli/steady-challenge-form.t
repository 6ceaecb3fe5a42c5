A form has the questions of an exercise as comments, and nothing between the marks:

  $ steady-challenge --form three-columns
  # Three columns, as a form.
  # Write between the marks, and leave empty whatever does not fit: that is what
  # Enter stands for in a question. Words like these are private, so keep the
  # file where only you can read it. Then:
  #     steady-challenge FORM.toml
  exercise = "three-columns"
  
  # How strong is it right now?
  # A number from 0 to 10.
  before = ""
  
  # Which thought is it? Word for word, as it came.
  thought = '''
  
  '''
  
  # Is this about something the other person does that frightens, hurts or
  # controls you? Then leave out what you like from here on: a fear can be
  # accurate. steady-support prints people and helplines.
  
  # Which thinking habits do you see in it, if any?
  # Any of: all-or-nothing, overgeneralization, mental-filter,
  # disqualifying-the-positive, mind-reading, fortune-telling, catastrophizing,
  # magnification, emotional-reasoning, should-statements, labeling,
  # personalization, blaming, comparing
  distortion = ""
  
  # And a fair answer to that thought, as a good friend might give it?
  balanced = '''
  
  '''
  
  # How strong is it now?
  # A number from 0 to 10.
  after = ""
  
  # Where does that leave you?
  # One of:
  #   accurate: the thought fits the facts, and needs an answer in life
  #   balanced: there is a fairer way to put it
  #   unsure: it can stay open for now
  conclusion = ""
  
  # Where the thought is accurate:
  # Then it deserves support, not argument. Who or what would help now?
  support = '''
  
  '''

The usual exercise is the thought record:

  $ steady-challenge --form | grep -v '^#' | grep .
  exercise = "thought-record"
  situation = '''
  '''
  feeling = ""
  before = ""
  thought = '''
  '''
  others = '''
  '''
  belief_before = ""
  distortion = ""
  evidence_for = '''
  '''
  evidence_against = '''
  '''
  friend = '''
  '''
  alternative = '''
  '''
  from = ""
  balanced = '''
  '''
  belief_after = ""
  after = ""
  conclusion = ""
  support = '''
  '''
  boundary = '''
  '''
  plan = '''
  '''
  trigger = ""
  prediction = '''
  '''
  likelihood = ""
  by = ""
  sign = '''
  '''

Filled in, it is the record. Quotes and lines need no care:

  $ cat > form.toml <<'END'
  > exercise = "thought-record"
  > situation = "No answer since noon."
  > feeling = "scared, lonely"
  > before = 8
  > thought = '''
  > 
  > He said "later".
  > So it's over.
  > '''
  > belief_before = "90"
  > balanced = "He is at work until six."
  > conclusion = "balanced"
  > plan = "If there is no answer by six, then I will call Ana."
  > trigger = "Late reply"
  > prediction = "He will leave me tonight."
  > likelihood = 70
  > by = 2026-11-23
  > END
  $ steady-challenge form.toml
  time=2026-11-22T23:10:00+00:00 kind=thought feeling=scared,lonely before=8 belief_before=90 conclusion=balanced thought="He said \"later\".\nSo it's over." situation="No answer since noon." balanced="He is at work until six." plan="If there is no answer by six, then I will call Ana."
  time=2026-11-22T23:10:00+00:00 kind=plan trigger=late-reply note="If there is no answer by six, then I will call Ana."
  time=2026-11-22T23:10:00+00:00 kind=prediction likelihood=70 by=2026-11-23 prediction="He will leave me tonight."

The same words make the same records by every way:

  $ steady-challenge form.toml > form.records
  $ sed 1d form.toml > answers.toml
  $ steady-challenge --no-input --answers answers.toml | cmp - form.records
  $ steady-challenge --no-input --answer situation="No answer since noon." \
  >     --answer feeling="scared, lonely" --answer before=8 --answer belief_before=90 \
  >     --answer thought="$(printf 'He said "later".\nSo it'"'"'s over.')" \
  >     --answer balanced="He is at work until six." --answer conclusion=balanced \
  >     --answer plan="If there is no answer by six, then I will call Ana." \
  >     --answer trigger="Late reply" --answer prediction="He will leave me tonight." \
  >     --answer likelihood=70 --answer by=tomorrow | cmp - form.records
  $ printf 'He said "later".\nSo it'"'"'s over.\n' > thought.txt
  $ grep -v -e "^thought" -e "^He said" -e "^So it" -e "^'''" answers.toml > rest.toml
  $ steady-challenge --no-input --answers rest.toml - < thought.txt | cmp - form.records

An answer beside a form adds to it:

  $ printf 'thought = "It is over."\n' > short.toml
  $ steady-challenge --answer belief_before=80 short.toml
  time=2026-11-22T23:10:00+00:00 kind=thought belief_before=80 thought="It is over."

What is wrong is said with its place, and nothing is written:

  $ printf 'thought = "It is over."\n\n  freind = "x"\n' > bad.toml
  $ steady-challenge bad.toml
  steady-challenge: bad.toml:3:3: freind: thought-record does not ask for that
  Did you mean friend?
  [2]
  $ printf 'before = 12\n' > bad.toml
  $ steady-challenge bad.toml
  steady-challenge: bad.toml:1:1: before=12: 12 is not a strength (a whole number from 0 to 10)
  [2]
  $ printf 'conclusion = "true"\n' > bad.toml
  $ steady-challenge bad.toml
  steady-challenge: bad.toml:1:1: conclusion=true: true is not one of accurate, balanced, unsure
  [2]
  $ printf 'exercise = "core-beleif"\nthought = "x"\n' > bad.toml
  $ steady-challenge bad.toml
  steady-challenge: bad.toml:1:1: unknown exercise `core-beleif`; did you mean `core-belief`?
  [2]
  $ printf 'thought = "He said "later"."\n' > bad.toml
  $ steady-challenge bad.toml
  steady-challenge: bad.toml:1:21: Error while parsing key-value pair: expected a comment or whitespace, saw 'l'
  Between ''' and ''' every quotation mark is fine.
  [2]
  $ steady-challenge nowhere.toml
  steady-challenge: nowhere.toml: there is no such file
  This makes it: steady-challenge --form > nowhere.toml
  [1]

A form that nobody filled in is no record:

  $ steady-challenge --form > empty.toml
  $ steady-challenge empty.toml
  steady-challenge: empty.toml: nothing is filled in yet
  Write between the marks; one answer is enough.
  [2]

Heavy words bring people and numbers, on stderr, and change nothing else:

  $ printf 'thought = "I want to kill myself"\n' > heavy.toml
  $ steady-challenge heavy.toml 2> panel
  time=2026-11-22T23:10:00+00:00 kind=thought thought="I want to kill myself"
  $ head -2 panel
  steady-challenge: This sounds very heavy. You do not have to carry it alone tonight; a person can listen now.
    findahelpline.com: a line in your country
