What there is, and one on pen and paper:

  $ steady-write --list
  evening-three          6 min  Three from today           built in
  expressive-writing    18 min  Writing it through         built in
  free-writing          12 min  Ten free minutes           built in
  inner-child            7 min  A letter to someone small  built in
  roots-and-curiosity   14 min  Where it learned this      built in
  self-reflection       12 min  How I am when I am close   built in
  $ steady-write --print evening-three
  Three from today, about 6 minutes
  Three moments of the day that moved you: what happened, how it felt,
  what helped.
  
  If one of them is too raw for tonight, choose a smaller one. Two are
  fine, and so is one.
  
  1.  Three moments that moved you today. Good, bad, or only a little out
      of the way.
      A line or two for each is plenty.
  2.  The first: what happened?
  3.  How did it feel, in your mind? (anxious, hurt, lonely, sad, angry,
      relieved, calm, grateful, loved)
  4.  And in your body?
  5.  What helped, if anything did?
  6.  The second: what happened?
  7.  How did that one feel? (anxious, hurt, lonely, sad, angry, relieved,
      calm, grateful, loved)
  8.  Where did your body take part?
  9.  What did you do that was good for you?
  10. And a third, perhaps a small one?
  11. Which feeling went with it? (anxious, hurt, lonely, sad, angry,
      relieved, calm, grateful, loved)
  12. And where did you notice it?
  13. Did something or someone help there?
  14. The day has been written down. Three breaths to let it go to bed.
  15. Breathe in for 4 seconds, out for 6. 3 rounds, about 30 seconds.
  
  From: An evening diary, common practice; putting feelings into words is
  what Lieberman et al. 2007 looked at,
  doi:10.1111/j.1467-9280.2007.01916.x.
  $ steady-write --print self-reflection
  How I am when I am close, about 12 minutes
  Gets to know your own triggers and ways, and finds a piece to talk over
  with a friend.
  
  Write about your side, not a case against yourself. If a person
  frightens or hurts you, then your alarm is doing its work;
  steady-support names people to talk to.
  
  1.  Think of two or three times when the alarm went off. You need not
      relive them; look from a hill.
  2.  What did these times have in common?
  3.  What do you tend to do first? (reach out, check, ask if we are all
      right, say sorry, go quiet, get sharp)
  4.  What do you hope that first move brings you? How often does it?
      What do people who love you say about being close to you, good and
      hard?
      When have you been at ease with someone, and what made that
      possible? (7 minutes)
  5.  What surprised you while you wrote?
  6.  Which piece of this could you tell a friend you trust? And who is
      that?
  7.  Three breaths to close the page.
  8.  Breathe in for 4 seconds, out for 6. 3 rounds, about 30 seconds.
  9.  You have looked at yourself without a verdict. Close it here, and do
      something with your hands.
  
  From: Common practice in attachment-focused therapy. The questions are
  our own.

A page that was written elsewhere; it goes into a pipe, and so into the log:

  $ printf 'It rained.\n\nThe kettle sang, "as always".\n' > page.txt
  $ steady-write --no-input --answer note=- < page.txt | cat
  time=2026-11-22T23:10:00+00:00 kind=journal exercise=free-writing words=7 note="It rained.\n\nThe kettle sang, \"as always\"."
  $ steady-write --no-input --answer note=- --answer feeling="Calm, a bit tired" < page.txt | steady-log
  $ steady-write --no-input | cat
  steady-write: nothing was written
  For example: steady-write --no-input --answer note=- < page.txt
  $ steady-write --no-input --answer not=- < page.txt | cat
  steady-write: not: free-writing does not ask for that
  Did you mean note?
  $ steady-write
  steady-write: there is no terminal to write on
  Give the page: steady-write --no-input --answer note=- < page.txt
  [2]
  $ steady-write free-writng
  steady-write: free-writng: there is no such exercise
  Did you mean free-writing?
  [2]
  $ steady-write evening-three --editor
  steady-write: evening-three: it is a few questions, and has no page
  Without --editor and --minutes it goes.
  [2]
  $ steady-write --minutes 0
  steady-write: --minutes: 0 is not a number from 0.01 to 20
  See steady-write --help
  [2]
  $ steady-write --minutes long
  steady-write: --minutes: long is not a number from 0.01 to 20
  See steady-write --help
  [2]
  $ steady-write --minutes 30
  steady-write: 30 minutes: a page takes 20 at most
  What does not fit can wait for another day.
  [2]

Three moments of an evening are three records; one that was skipped is none:

  $ steady-write evening-three --no-input --answer note="The call." --answer feeling=hurt,tired --answer skill="a walk" --answer note_3="The lake." --answer body_3="Warm hands" | tee -a three.log
  time=2026-11-22T23:10:00+00:00 kind=journal feeling=hurt,tired skill=a-walk exercise=evening-three note="The call."
  time=2026-11-22T23:10:00+00:00 kind=journal body=warm-hands exercise=evening-three note="The lake."
  $ STEADY_LOG=three.log steady-write --read
  22 November 2026, 23:10, Three from today, 2 words
  feeling: hurt, tired
  what helped: a walk
  
  The call.
  
  
  22 November 2026, 23:10, Three from today, 2 words
  body: warm hands
  
  The lake.

Files of their own, which are not overwritten:

  $ for page in one two; do echo "Page $page." | steady-write --no-input --file --answer note=- 2>&1 | sed "s|$HOME|~|"; done
  steady-write: The page is in ~/.local/share/steady/writing/2026-11-22-free-writing.txt
  time=2026-11-22T23:10:00+00:00 kind=journal exercise=free-writing words=2 file=~/.local/share/steady/writing/2026-11-22-free-writing.txt
  steady-write: The page is in ~/.local/share/steady/writing/2026-11-22-free-writing-2.txt
  time=2026-11-22T23:10:00+00:00 kind=journal exercise=free-writing words=2 file=~/.local/share/steady/writing/2026-11-22-free-writing-2.txt
  $ stat -c '%a %n' "$HOME"/.local/share/steady/writing/* | sed "s|$HOME|~|"
  600 ~/.local/share/steady/writing/2026-11-22-free-writing-2.txt
  600 ~/.local/share/steady/writing/2026-11-22-free-writing.txt
  $ echo Third. | steady-write --no-input --file --answer note=- 2> /dev/null | steady-log
  $ steady-write --read | tail -n 1
  Third.

A page that is too long for a line of the log goes there by itself:

  $ yes 'word and word' | head -n 6000 | steady-write --no-input --answer note=- 2>&1 | sed "s|$HOME|~|"
  steady-write: The page is too long for a line of the log; it is in ~/.local/share/steady/writing/2026-11-22-free-writing-4.txt
  time=2026-11-22T23:10:00+00:00 kind=journal exercise=free-writing words=18000 file=~/.local/share/steady/writing/2026-11-22-free-writing-4.txt
  $ wc -l < "$HOME/.local/share/steady/writing/2026-11-22-free-writing-4.txt"
  6000

Where no file can be made the page stays in its record; a page too long for that is shown:

  $ touch blocked
  $ echo Here. | XDG_DATA_HOME="$PWD/blocked" steady-write --no-input --file --answer note=- 2>&1 | sed "s|$PWD|.|"
  steady-write: ./blocked/steady: Not a directory. So the page stays in its record.
  time=2026-11-22T23:10:00+00:00 kind=journal exercise=free-writing words=1 note=Here.
  $ yes 'word and word' | head -n 6000 | XDG_DATA_HOME="$PWD/blocked" steady-write --no-input --answer note=- 2> err | cat
  $ head -n 1 err
  word and word
  $ tail -n 2 err | sed "s|$PWD|.|"
  steady-write: ./blocked/steady: Not a directory
  The page is above; nothing of it was kept.

Heavy words are written as they were told to be, with the panel:

  $ echo 'I want to die.' | steady-write --no-input --answer note=- 2> err | cat
  time=2026-11-22T23:10:00+00:00 kind=journal exercise=free-writing words=4 note="I want to die."
  $ head -n 2 err
  steady-write: This sounds very heavy. You do not have to carry it alone tonight; a person can listen now.
    findahelpline.com: a line in your country
  $ tail -n 1 err
  steady-write: written to standard output with its words

Reading again:

  $ cat > log <<'END'
  > time=2025-11-24T21:40:00+00:00 kind=journal exercise=free-writing words=4 note="That was\nlast year."
  > time=2026-11-18T22:00:00+00:00 kind=journal exercise=evening-three feeling=sad,tired body=tight-chest skill=a-walk note="The goodbye."
  > time=2026-11-20T07:10:00+00:00 kind=journal note="Escapes \u001b[31m do nothing."
  > time=2026-11-21T07:10:00+00:00 kind=win note="Not a page."
  > time=2026-11-21T21:10:00+00:00 kind=journal exercise=free-writing file=/nowhere/gone.txt
  > END
  $ export STEADY_LOG=log
  $ steady-write --read
  steady-write: the page of 21 November 2026: /nowhere/gone.txt: No such file or directory
  [1]
  $ steady-write --read a year ago
  24 November 2025, 21:40, Ten free minutes, 4 words
  
  That was
  last year.
  $ steady-write --read 2026-11-18..2026-11-20
  18 November 2026, 22:00, Three from today, 2 words
  feeling: sad, tired
  body: tight chest
  what helped: a walk
  
  The goodbye.
  
  
  20 November 2026, 07:10, 4 words
  
  Escapes \xef\xbf\xbd[31m do nothing. (esc)
  $ steady-write evening-three --read 2026-11
  18 November 2026, 22:00, Three from today, 2 words
  feeling: sad, tired
  body: tight chest
  what helped: a walk
  
  The goodbye.
  $ steady-write --read 2026-11-19
  steady-write: no page from 19 November 2026; the nearest is from 18 November 2026: steady-write --read 2026-11-18
  $ steady-write --read someday
  steady-write: someday: not a day
  Try 2026-11-20, yesterday, "a year ago", 2026-11 or 2026-11-01..2026-11-20.
  [2]
  $ steady-write --list --read
  steady-write: one of --list, --print and --read at a time
  See steady-write --help
  [2]
  $ steady-write free-writing -- more
  steady-write: more: nothing more is expected here
  See steady-write --help
  [2]
  $ STEADY_LOG=none steady-write --read
  steady-write: there is no page yet; steady-write begins one
