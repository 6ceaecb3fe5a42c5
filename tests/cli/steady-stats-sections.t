Below the headlines stands what else the log tells, section by section. One with nothing in it is
left out. A made-up log:

  $ cat >some.log <<'END'
  > # steady log 1
  > time=2026-10-28T22:10:00+01:00 kind=spike intensity=8 trigger=late-reply body=tight-chest,urgency feeling=anxious company=alone
  > time=2026-10-28T22:20:00+01:00 kind=practice exercise=box-breathing before=7 after=4 duration=5m helped=yes
  > time=2026-10-28T22:35:00+01:00 kind=settled of=2026-10-28T22:10:00+01:00 skill=walk helped=partly
  > time=2026-11-03T22:10:00+01:00 kind=spike intensity=7 trigger=late-reply body=tight-chest company=alone skill=walk helped=yes recovery=50m
  > time=2026-11-05T21:10:00+01:00 kind=spike intensity=6 trigger=late-reply recovery=40m company=partner behavior=checked-phone
  > time=2026-11-10T22:30:00+01:00 kind=spike intensity=6 trigger=late-reply recovery=30m
  > time=2026-11-12T21:50:00+01:00 kind=spike intensity=5 trigger=late-reply recovery=20m
  > time=2026-11-12T22:50:00+01:00 kind=spike intensity=5 trigger=silence recovery=25m
  > time=2026-11-13T09:50:00+01:00 kind=urge intensity=5 trigger=silence
  > time=2026-11-13T10:10:00+01:00 kind=chose of=2026-11-13T09:50:00+01:00 choice=waited waited=20m
  > time=2026-11-14T09:50:00+01:00 kind=urge intensity=5
  > time=2026-11-14T10:50:00+01:00 kind=thought thought="They will leave." distortion=mind-reading,fortune-telling
  > time=2026-11-15T09:50:00+01:00 kind=prediction prediction="No answer until Sunday." likelihood=80
  > time=2026-11-16T09:50:00+01:00 kind=outcome of=2026-11-15T09:50:00+01:00 came_true=no
  > time=2026-11-16T10:50:00+01:00 kind=prediction prediction="Angry." likelihood=60
  > time=2026-11-17T10:00:00+01:00 kind=exposure step=ten-minutes-apart before=6 peak=7 after=3 prediction="I will call." likelihood=70 came_true=no
  > time=2026-11-18T10:00:00+01:00 kind=positive note="tea" who=anna
  > time=2026-11-18T11:00:00+01:00 kind=kept note="called at six"
  > time=2026-11-18T12:00:00+01:00 kind=okay
  > time=2026-11-19T12:00:00+01:00 kind=okay
  > time=2026-11-19T13:00:00+01:00 kind=win
  > END
  $ LC_ALL=C steady-stats some.log
  28 October to 22 November 2026
  
    Settling    half had settled within 25 min
                6 alarms, 6 settled
    How often   1.6 to 3.5 a week
                6 alarms in 12 days with a note; the lower figure if the days
                without a note were calm
    How strong  around 6 of 10
                half of them between 5.3 and 6.8
  
  Week by week, 4 weeks up to 19 November 2026
  
    Settling    =#= 
                no clear direction yet (1 of 4 weeks without a value)
    How often     #_
                no clear direction yet (2 of 4 weeks without a value)
    How strong  #*= 
                no clear direction yet (1 of 4 weeks without a value)
  
  What set alarms off
  
    late-reply  5 alarms, around 6 of 10; half had settled within 30 min
    silence     1 alarm
  
  Exercises, before and after
  
    box-breathing  7 before, 4 after; lower afterwards in 1 of 1 time
  
  What you tried, and what you said of it
  
    walk           2 alarms, helped 1, partly 1
    box-breathing  1 alarm, helped 1
    A skill is picked for a reason, and the hardest alarms call for most of them:
    a slow one beside it says little about the skill.
  
  Thinking habits
  
    fortune-telling 1, mind-reading 1
  
  In the body
  
    tight-chest 2, urgency 1
  
  Feelings
  
    anxious 1
  
  What you did
  
    checked-phone 1
  
  When alarms went off
  
         0     6     12    18
    Mon  ........................
    Tue  ......................#.
    Wed  ......................+.
    Thu  .....................#+.
    Fri  ........................
    Sat  ........................
    Sun  ........................
    . 0  + 1  # 2
    Most often Tuesday at 22:00 (2), Thursday at 21:00 (2).
  
  With whom
  
    alone     2 alarms in 2 notes
    partner   1 alarm in 1 note
  
  Urges to seek reassurance
  
    2 urges: waited 1, shared 0, asked 0, something else 0; 1 with no choice
    noted. Half the waits were 20 min or longer.
  
  Fears checked
  
    Of 2 checked, 0 came true; you had expected 2. 1 not checked yet.
  
  Good moments
  
    1 good moment, 1 time someone kept their word, 2 times you settled on your
    own, 1 win
  
  Practice
  
    1 time on 1 day, 5 min in all
  
  Small steps
  
    ten-minutes-apart  1 time, before 6, at most 7, after 3
  $ steady-stats --format json some.log | sed -n '/"triggers"/,/"weeks"/p'
    "triggers": [
      {"trigger": "late-reply", "n": 5, "intensity": 6.0, "recovery": 30},
      {"trigger": "silence", "n": 1, "intensity": 5.0, "recovery": 25}
    ],
    "skills": [
      {"skill": "walk", "n": 2, "helped": 1, "partly": 1, "did_not": 0, "recovery": 25},
      {"skill": "box-breathing", "n": 1, "helped": 1, "partly": 0, "did_not": 0, "recovery": 25}
    ],
    "exercises": [
      {"exercise": "box-breathing", "n": 1, "before": 7.0, "after": 4.0, "fell": 1.0}
    ],
    "distortions": [
      {"distortion": "fortune-telling", "n": 1},
      {"distortion": "mind-reading", "n": 1}
    ],
    "body": [
      {"body": "tight-chest", "n": 2},
      {"body": "urgency", "n": 1}
    ],
    "feelings": [
      {"feeling": "anxious", "n": 1}
    ],
    "behaviors": [
      {"behavior": "checked-phone", "n": 1}
    ],
    "company": [
      {"company": "alone", "spikes": 2, "records": 2},
      {"company": "partner", "spikes": 1, "records": 1}
    ],
    "urges": {
      "n": 2,
      "waited": 1,
      "shared": 0,
      "asked": 0,
      "other": 0,
      "open": 1,
      "wait": 20
    },
    "predictions": {
      "made": 3,
      "checked": 2,
      "came_true": 0,
      "partly": 0,
      "did_not": 2,
      "feared": 75.0
    },
    "practice": {
      "n": 1,
      "minutes": 5,
      "days": 1
    },
    "good": {
      "positive": 1,
      "kept": 1,
      "okay": 2,
      "win": 1
    },
    "ladder": [
      {"step": "ten-minutes-apart", "n": 1, "before": 6.0, "peak": 7.0, "after": 3.0, "came_true": 0}
    ],
    "weeks": [

Without pictures for a screen reader:

  $ steady-stats --plain some.log | sed -n '/^When/,/^With/p'
  When alarms went off
  
    Most often Tuesday at 22:00 (2), Thursday at 21:00 (2).
  
  With whom

Half or more of the fears came true: that is said with care, and not argued with:

  $ fear() { echo "time=2026-11-$1T09:00:00Z kind=prediction prediction=x likelihood=$2"
  >   echo "time=2026-11-$1T19:00:00Z kind=outcome of=2026-11-$1T09:00:00Z came_true=$3"; }
  $ (fear 10 50 yes; fear 11 60 no) | steady-stats | sed -n '/^Fears/,$p'
  Fears checked
  
    Of 2 checked, 1 came true; you had expected 1. Some of these fears were right.
    That deserves support, not argument.
  $ (fear 10 50 yes; fear 11 60 no; fear 12 100 partly) | steady-stats | sed -n '/^Fears/,$p'
  Fears checked
  
    Of 3 checked, 1 came true and 1 partly; you had expected 2.
  $ echo 'time=2026-11-20T09:00:00Z kind=prediction prediction=x' | steady-stats | sed -n '/^Fears/,$p'
  Fears checked
  
    1 fear noted, none checked yet.

Good moments are a count, beside no other:

  $ echo 'time=2026-11-20T09:00:00Z kind=win' | steady-stats
  20 to 22 November 2026
  
  No alarm was noted in this time.
  
  Good moments
  
    1 win

Three heavier weeks in a row bring a word about support:

  $ week() { for i in $(seq "$2"); do echo "time=$(date -d "$1 +$((i % 7)) days" +%F)T1$((i % 10)):00:00Z kind=spike intensity=6"; done; }
  $ weeks() { monday=2026-09-28; for n; do week $monday $n; monday=$(date -d "$monday +7 days" +%F); done; }
  $ weeks 5 5 5 5 9 9 9 9 | sort | steady-stats | grep -A 2 'in a row'
  Three heavier weeks in a row. Setbacks are expected, and they do not undo what
  you have built. It is a good time to let someone help: steady-support lists your
  people and helplines, and a therapist can look at this with you.
  $ weeks 5 5 5 5 5 9 5 9 | sort | steady-stats | grep -c 'in a row'
  0
  [1]

A list longer than six goes on elsewhere:

  $ for n in 1 2 3 4 5 6 7 8; do echo "time=2026-11-20T0$n:00:00Z kind=spike trigger=t$n body=b$n"; done >many.log
  $ steady-stats many.log | sed -n '/^What set/,/^When/p'
  What set alarms off
  
    t1        1 alarm
    t2        1 alarm
    t3        1 alarm
    t4        1 alarm
    t5        1 alarm
    t6        1 alarm
    2 more: steady-stats --by trigger --since 2026-11-20 --until 2026-11-22
  
  In the body
  
    b1 1, b2 1, b3 1, b4 1, b5 1, b6 1, and 2 more: steady-stats --by body --since
    2026-11-20 --until 2026-11-22
  
  When alarms went off

What a log says is cleaned before it reaches a terminal:

  $ printf 'time=2026-11-20T09:00:00Z kind=spike trigger="a\\u001b[31mb\\nc"\n' | steady-stats | sed -n '/^What/,$p'
  What set alarms off
  
    a\xef\xbf\xbd[31mb c  1 alarm (esc)
