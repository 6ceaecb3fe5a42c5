steady-log(5) names every kind and every field, and no other:

  $ page="$TESTDIR/../../man/steady-log.5" kinds="$TESTDIR/../../share/kinds.toml"
  $ listed() { awk -v section="$1" '/^\.Sh/ { on = $0 == ".Sh " section } on && /^\.It Cm/ { print $3 }' "$page"; }
  $ listed KINDS >kinds.listed
  $ sed -n 's/^name = "\(.*\)"/\1/p' "$kinds" | diff - kinds.listed
  $ listed FIELDS >fields.listed
  $ sed -n '/^\[\[/q; s/^\([a-z_]*\) = {.*/\1/p' "$kinds" | diff - fields.listed

Its example of kinds and fields of one's own works as it is printed:

  $ mkdir -p "$HOME/.config/steady"
  $ sed -n '/^\[field\]/,/^\.Ed/p' "$page" | grep -v '^\.Ed' >"$HOME/.config/steady/kinds.toml"
  $ steady-log --at 2026-11-22T07:10:00+01:00 sleep hours=6 dream=well
  $ steady-log --at 2026-11-22T07:10:00+01:00 spike 3 hours=5
  $ steady-show
  time=2026-11-22T07:10:00+01:00 kind=sleep hours=6 dream=well
  time=2026-11-22T07:10:00+01:00 kind=spike intensity=3 hours=5
  $ steady-log sleep dream=fine
  sleep dream=fine
  steady-log: dream: fine is not one of well, badly, not
  [2]

And so do its records; of the box only a beginning is shown:

  $ sed -n '/^time=/{s/\\e/\\/g;p}; /^    [a-z]/{s/\\e/\\/g;p}' "$page" | sed -e ':a' -e 'N' -e '$!ba' -e 's/\n    / /g' >records
  $ grep -c ' box=AQFvr0cXz\.*$' records
  1
  $ sed -i 's/ box=.*//' records
  $ steady-log --check records
  $ wc -l <records
  9
