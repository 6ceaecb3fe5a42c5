An exercise in the language of the locale, which needs not be installed; what is not there in it
comes in English:

  $ LC_ALL=de_DE.UTF-8 steady-ground --list --tag short
  With the breath
    box-breathing           2 min  Im Viereck atmen
    counted-breath          1 min  Den Atem zählen
    three-breaths           1 min  Drei Atemzüge
  
  Looking outward
    five-senses             3 min  Fünf Sinne
    look-outward            3 min  Nach außen schauen
  
  With the body
    name-the-signal         3 min  Dem Signal einen Namen geben
  
  Feelings and thoughts
    clouds                  3 min  Wolken
    feeling-and-cause       3 min  Ein Gefühl und sein Grund
    self-compassion-break   3 min  Eine freundliche Minute
  
  When something pulls
    stop                    2 min  Halt, zurücktreten, schauen, weitergehen
  
  10 built in
  $ LC_ALL=de_AT steady-ground --list --tag scan
  With the body
    body-scan   3 min  A short walk through the body
  
  1 built in

On paper:

  $ LC_ALL=de_DE.UTF-8 steady-ground --print three-breaths
  Drei Atemzüge
  (about a minute)
  Eine Pause zwischen dem, was war, und dem, was du als Nächstes tust.
  
  Fühlt sich der Atem nicht gut an, schau auf ein Ding im Raum und zähl
  bis zehn.
  
  1.  Bevor du irgendetwas tust: drei langsame Atemzüge.
      Lass Gedanken vorbeiziehen wie Wolken. Du brauchst keinem zu folgen.
      (5 seconds)
  2.  Breathe in for 4 seconds, out for 6. 3 rounds, about 30 seconds.
  3.  Hier ist ein wenig Platz vor dem nächsten Schritt.
      (3 seconds)
  
  From:
  In der Achtsamkeit allgemein üblich.
  $ LC_ALL=de_DE.UTF-8 steady-ground --print feeling-and-cause
  Ein Gefühl und sein Grund
  (about 3 minutes)
  Fasst ein Gefühl und seinen Anlass in einen schlichten Satz und nimmt es
  erst einmal ernst.
  
  Wenn der Grund ist, dass dir jemand wehtut oder droht, dann ist das
  Gefühl eine Warnung, der du trauen kannst; steady-support nennt
  Menschen, mit denen du reden kannst.
  
  1.  Welches Gefühl ist am lautesten? (unruhig, ängstlich, einsam,
      verletzt, traurig, beschämt, eifersüchtig, wütend)
  2.  Was hat es ausgelöst? Nur das, was geschehen ist, ohne das, was es
      heißen könnte.
  3.  Jetzt in einem Satz: Ich fühle mich …, weil …
  4.  Das ist verständlich. Ein Gefühl braucht von niemandem eine
      Erlaubnis.
      Lass es ein paar Atemzüge lang da sein. Es ist echt. Was ein anderer
      Mensch fühlt, kann es dir allein nicht sagen.
      (30 seconds)
  5.  Worum bittet dich das Gefühl? (Ruhe, Nähe, eine Antwort, gehört
      werden, gehalten werden, ein klarer Plan)
  6.  Welchen Teil davon könntest du dir in der nächsten Stunde selbst
      geben?
  7.  Falls du es später jemandem erzählst: Mit diesem einen Satz kannst
      du gut anfangen.
  
  From:
  Lieberman et al. 2007, doi:10.1111/j.1467-9280.2007.01916.x: Wo ein
  Gefühl benannt wurde, antwortete das Gehirn ruhiger. Der Satz mit „weil“
  ist allgemein üblich.

Which variable counts, and what is English:

  $ title() { env -u LC_ALL "$@" steady-ground --print stop | head -n 1; }
  $ title LANG=de_DE.UTF-8
  Halt, zurücktreten, schauen, weitergehen
  $ title LANG=de_DE.UTF-8 LC_MESSAGES=C
  Stop, step back, look, go on, about 2 minutes
  $ title LANG=en_US.UTF-8 LANGUAGE=fr:de:en
  Halt, zurücktreten, schauen, weitergehen
  $ title LANG=C LANGUAGE=de
  Stop, step back, look, go on, about 2 minutes
  $ title LANG=../de
  Stop, step back, look, go on, about 2 minutes
  $ title
  Stop, step back, look, go on, about 2 minutes

The record is the same one, whatever the language of the answer:

  $ LC_ALL=de_DE steady-ground feeling-and-cause --no-input --answer feeling=traurig \
  >   --answer before=6 --answer after=4 --answer 'need=gehört werden'
  time=2026-11-22T23:10:00+00:00 kind=practice exercise=feeling-and-cause before=6 after=4 feeling=sad need="gehört werden"
  $ steady-ground feeling-and-cause --no-input --answer feeling=sad --answer before=6 \
  >   --answer after=4 --answer 'need=to be heard'
  time=2026-11-22T23:10:00+00:00 kind=practice exercise=feeling-and-cause before=6 after=4 feeling=sad need="to be heard"

The German thought record, on paper and as a form:

  $ LC_ALL=de_DE.UTF-8 steady-challenge --print thought-record
  Ein Gedanke auf dem Papier
  (about 6 minutes)
  Sieht einen Gedanken von außen an, in deinen Worten, und endet mit einem
  nächsten Schritt.
  
  Wenn dir jemand wehtut oder droht, oder wenn du nicht mehr leben willst:
  steady-support nennt Menschen, die jetzt zuhören.
  
  1.  Was ist geschehen, kurz bevor es wehtat? Wo warst du, und wer war
      dabei?
  2.  Welche Gefühle sind da? (unruhig, ängstlich, einsam, traurig,
      verletzt, beschämt, eifersüchtig, wütend)
  3.  Wie stark ist das gerade? (0-10)
  4.  Es ist verständlich, dass das wehtut. Gefühle gehen vorbei; sehen
      wir es uns zusammen an.
  5.  Welcher Gedanke kam dabei? Wort für Wort, so wie er kam.
  6.  Kam noch ein anderer Gedanke mit? Enter, wenn nicht.
  7.  Welcher davon wiegt gerade am schwersten? Den sehen wir uns an.
  8.  Wie sehr glaubst du ihn? (0-100)
  9.  Eine Frage, bevor es weitergeht; die Antwort wird nirgends
      aufgehoben. Geht es darum, wie du dich fühlst, oder um etwas, das
      die andere Person tut und das dir Angst macht, dir wehtut oder über
      dich bestimmt? (wie ich mich fühle, was die andere Person tut)
  10. Steckt eine Denkgewohnheit darin? Ihre Namen gibt es hier erst auf
      Englisch.
      Which thinking habits do you see in it? None is fine.
  11. Was spricht für ihn? Schlichte Tatsachen: was eine Kamera gesehen
      hätte, was gesagt wurde.
  12. Und welche Tatsachen passen nicht ganz dazu? Auch kleine zählen.
  13. Käme jemand, den du gern hast, mit genau diesem Gedanken zu dir: Was
      würdest du sagen?
  14. Was könnte sonst dahinterstecken? Zwei, drei andere Erklärungen,
      wahrscheinlich oder nicht.
  15. Gehört diese Angst ins Jetzt, oder erinnert sie dich an eine frühere
      Zeit? (ins Jetzt, an eine frühere Zeit, beides ein wenig)
  16. Mit all dem vor Augen: Wie würdest du es fair sagen, in deinen
      eigenen Worten?
      Schön braucht es nicht zu klingen. Nur fair.
  17. Und der erste Gedanke: Wie sehr glaubst du ihn jetzt? (0-100)
  18. Wie stark ist das Gefühl jetzt? (0-10)
  19. Wo stehst du damit?
      - stimmt: er passt zu den Tatsachen und braucht eine Antwort im
      Leben
      - anders: es lässt sich fairer sagen
      - offen: es kann vorerst offen bleiben
  20. Dann braucht das Beistand und keine Widerrede. Du hast hingesehen,
      und was du gesehen hast, dem kannst du trauen.
  21. Wer könnte dir dabei zur Seite stehen?
  22. Welche Grenze brauchst du hier, oder was darf ausgesprochen werden?
  23. Ein nächster Schritt, klein genug für heute. Wenn …, dann werde ich
      …
  24. Für welchen Alarm ist er? Wenn du den wieder notierst, wird dir der
      Plan gezeigt.
  25. Angst sagt Dinge voraus. Aufgeschrieben lässt sich das später neben
      das halten, was wirklich geschieht.
      Enter überspringt es.
  26. Was genau, fürchtest du, wird geschehen?
  27. Wie wahrscheinlich fühlt sich das an? (0-100)
  28. Bis wann wird es sich gezeigt haben? 3d heißt drei Tage, 2w zwei
      Wochen; Enter heißt morgen.
  29. Woran wirst du es merken, ohne der anderen Person nachzuforschen?
  
  From:
  Die Schritte sind die des Gedankenprotokolls der kognitiven Therapie,
  wie bei Greenberger und Padesky, Mind Over Mood (1995, 2016); der
  Wenn-dann-Schritt ist Gollwitzer 1999, doi:10.1037/0003-066X.54.7.493.
  Die Worte sind unsere.
  $ LC_ALL=de_DE.UTF-8 steady-challenge --form > form.toml
  $ grep -A 6 'Wo stehst du damit' form.toml
  # Wo stehst du damit?
  # One of:
  #   stimmt: er passt zu den Tatsachen und braucht eine Antwort im Leben
  #   anders: es lässt sich fairer sagen
  #   offen: es kann vorerst offen bleiben
  conclusion = ""
  
  $ cat > filled.toml <<'END'
  > feeling      = "unruhig, verletzt"
  > thought      = "Ich bin ihr zu viel."
  > from         = "beides ein wenig"
  > conclusion   = "offen"
  > END
  $ LC_ALL=de_DE.UTF-8 steady-challenge --no-input filled.toml
  time=2026-11-22T23:10:00+00:00 kind=thought feeling=anxious,hurt conclusion=unsure thought="Ich bin ihr zu viel." from="some of both"

A language of one's own is a folder. Its name comes with the country or without:

  $ mkdir -p "$HOME/.config/steady/exercises/fr"
  $ cd "$HOME/.config/steady/exercises/fr"
  $ cat > stop.toml <<'END'
  > id      = "stop"
  > title   = "Halte"
  > tool    = "ground"
  > tags    = ["urge", "words", "short"]
  > minutes = 1
  > [[step]]
  > say = "Arrête-toi. Tes mains peuvent attendre. Always and never are other languages' words."
  > END
  $ LC_ALL=fr_CA.UTF-8 steady-ground --print stop
  Halte
  (about a minute)
  
  1.  Arrête-toi. Tes mains peuvent attendre. Always and never are other
      languages' words.
  $ steady-ground --print stop | head -n 1
  Stop, step back, look, go on, about 2 minutes
  $ LC_ALL=fr steady-ground --list --tag urge | sed "s|$HOME|~|"
  Your own
    stop                  1 min  Halte
  
  When something pulls
    interrupt-the-cycle   8 min  Interrupt the cycle
    urge-surfing          7 min  Urge surfing
    wait-a-little         6 min  Wait a little
  
  3 built in, 1 from ~/.config/steady/exercises/fr

A broken file is told, and English serves meanwhile:

  $ echo 'minuten = 3' >> clouds.toml
  $ LC_ALL=fr steady-ground --print clouds 2>&1 | sed "s|$HOME|~|" | head -n 2
  steady-ground: ~/.config/steady/exercises/fr/clouds.toml:1:1: unknown key `minuten`; did you mean `minutes`?
  Clouds, about 3 minutes

The rules for words are those of the language, by the folder:

  $ steady-ground --check stop.toml
  $ mkdir ../de && cd ../de
  $ cat > halt.toml <<'END'
  > id      = "halt"
  > title   = "Halt"
  > tool    = "ground"
  > minutes = 1
  > [[step]]
  > say = "Du musst nie wieder so fühlen."
  > END
  $ steady-ground --check halt.toml
  halt.toml:6:1: perhaps: `du musst` makes a rule of it; `du kannst`, `wenn du magst` or the plain verb does not
  halt.toml:6:1: perhaps: `nie` leaves no room for the times between; `oft`, or one day, does
  $ cp halt.toml .. && steady-ground --check ../halt.toml

An exercise that is there in one language only is there for those who read it:

  $ rm ../halt.toml
  $ LC_ALL=de steady-ground --print halt | head -n 1
  Halt
  $ steady-ground --print halt
  steady-ground: halt: there is no such exercise
  steady-ground --list shows them all.
  [2]
