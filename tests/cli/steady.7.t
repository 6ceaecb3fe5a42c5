What the two tours say can be typed: every tool is there, with the options they use.

  $ pages="$TESTDIR/../../man/steady.7 $TESTDIR/../../man/steady-attachment.7"
  $ sed -n 's/^\.Dl \$ //p; s/^\.Ql \(steady-.*\)/\1/p' $pages | tr '|' '\n' | sed -n 's/^ *\(steady\)/\1/p' >commands
  $ while read -r tool words; do
  >   "$tool" --help >help || echo "$tool is not there"
  >   for word in $words; do
  >     case $word in --*) grep -qw -e "$word" help || echo "$tool has no $word" ;; esac
  >   done
  > done <commands

Every exercise is there, and is led by that tool:

  $ sed -n 's/^steady-\(ground\|write\) \([a-z].*\)/\1 \2/p' commands >exercises
  $ while read -r tool id; do
  >   grep -q "^tool *= \"$tool\"" "$TESTDIR/../../share/exercises/$id.toml" || echo "$tool: $id"
  > done <exercises

And what they write into the log is kept:

  $ grep -x 'steady-log [a-z0-9].*' commands | grep -vxE 'steady-log (plan|review)' | sort -u >notes
  $ while read -r command; do
  >   case $command in *-) echo a word of it | $command ;; *) $command </dev/null ;; esac
  > done <notes
  $ steady-show --format text
  Sunday 22 November 2026
  23:10  check-in 3
  23:10  to bring           a word of it
  23:10  to bring           why goodbyes are hard
  23:10  with the urge      waited
         waited             20m
  23:10  kept their word    a word of it
  23:10  settled on my own  a word of it
  23:10  good moment        we cooked together
  23:10  quiet day
  23:10  look back          responding: 6
         connecting         5
         expressing         4
         trusting           5
         selfcare           6
  23:10  settled
  23:10  alarm 7            a-word-of-it
  23:10  urge 6             a-word-of-it
