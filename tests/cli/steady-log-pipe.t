Records from a pipe or a file are appended all, or none. A line without a time gets now; lines keep
their bytes:

  $ printf '# a comment\n\nkind=note note=first\r\n' | steady-log
  $ cat >batch <<'END'
  > time=2026-11-20T08:00:00+01:00 kind=practice exercise=box-breathing  before=6 mine="\u00e9\/" x
  > time=2026-11-21T08:00:00.25Z kind=spke note=kept
  > END
  $ printf 'kind=quiet' >>batch
  $ steady-log <batch
  steady-log: spke: did you mean spike? It is kept as spke.
  $ cat "$(steady-log --path)"
  # steady log 1
  time=2026-11-22T23:10:00+00:00 kind=note note=first
  time=2026-11-20T08:00:00+01:00 kind=practice exercise=box-breathing  before=6 mine="\u00e9\/" x
  time=2026-11-21T08:00:00.25Z kind=spke note=kept
  time=2026-11-22T23:10:00+00:00 kind=quiet
  $ steady-show --log | steady-log --dry-run | sort >taken
  steady-log: spke: did you mean spike? It is kept as spke.
  $ sort "$(steady-log --path)" | comm -3 - taken
  # steady log 1

One bad line refuses them all, and they come back:

  $ before=$(cksum <"$(steady-log --path)")
  $ printf 'kind=note note=one\nnote=two\n' | steady-log
  kind=note note=one
  note=two
  steady-log: stdin:2:1: no kind
  [2]
  $ printf 'kind=note note=one\nkind=\n' | steady-log
  kind=note note=one
  kind=
  steady-log: stdin:2:1: no kind
  [2]
  $ printf 'kind=note note=one\ntime=today kind=note' | steady-log
  kind=note note=one
  time=today kind=note
  steady-log: stdin:2:6: a time that could not be read
  [2]
  $ printf 'kind=note note="one\n' | steady-log
  kind=note note="one
  steady-log: stdin:1:16: a quote that is not closed
  [2]
  $ printf 'kind=note note=one two=a"b\n' | steady-log
  kind=note note=one two=a"b
  steady-log: stdin:1:25: a quote inside a bare value
  [2]
  $ printf 'kind=spike intensity=11\n' | steady-log
  kind=spike intensity=11
  steady-log: stdin:1:12: intensity=11 is not a strength (a whole number from 0 to 10)
  [2]
  $ printf 'kind=practice body=a,,b\n' | steady-log
  kind=practice body=a,,b
  steady-log: stdin:1:15: body=a,,b is not a list of tags (joined by commas, without spaces)
  [2]
  $ printf 'kind=note\000\033[2J a\377=1\n' | steady-log
  kind=note\xef\xbf\xbd\xef\xbf\xbd[2J a\xef\xbf\xbd=1 (esc)
  steady-log: stdin:1:16: a key that is not UTF-8
  [2]
  $ (printf 'kind=note note='; head -c 65600 /dev/zero | tr '\0' a) | steady-log 2>&1 | cut -c 1-50
  time=2026-11-22T23:10:00+00:00 kind=note note=aaaa
  steady-log: a record is longer than 64 KiB
  A long text is better in a file of its own.
  $ echo 'kind=note note=one' | steady-log --at noon
  kind=note note=one
  steady-log: `noon` is not a time
  A time can be 08:15, yesterday, yesterday 22:00, 25m or 1h30m (that long ago), or 2026-11-22T08:15:00+01:00.
  [2]
  $ [ "$before" = "$(cksum <"$(steady-log --path)")" ]

Nothing is nothing:

  $ : >empty
  $ steady-log <empty
  steady-log: no records came in
  $ : | steady-log
  steady-log: no records came in
  $ [ "$before" = "$(cksum <"$(steady-log --path)")" ]

Words on the command line leave standard input alone:

  $ printf 'one\ntwo\n' | while read -r word; do steady-log note "$word"; done
  $ tail -n 2 "$(steady-log --path)"
  time=2026-11-22T23:10:00+00:00 kind=note note=one
  time=2026-11-22T23:10:00+00:00 kind=note note=two

Words that are piped in beside a record without any are pointed out:

  $ echo hello >words
  $ steady-log note <words
  steady-log: what is piped in was not read; steady-log note - reads it
  $ echo hello | (sleep 0.2; steady-log spike 5)
  steady-log: what is piped in was not read; steady-log spike - reads it
  $ steady-log note hello <words
  $ steady-log --quiet note <words
  $ steady-log note - <words
  $ steady-log note <empty
  $ for n in 1 2 3 4 5 6; do steady-log --undo >/dev/null; done

--dry-run writes nothing, and shows what it would write:

  $ steady-log --dry-run spike 7 silence
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=silence
  $ echo 'kind=settled' | steady-log --dry-run
  time=2026-11-22T23:10:00+00:00 kind=settled
  $ STEADY_LOG=other steady-log --dry-run note hello
  time=2026-11-22T23:10:00+00:00 kind=note note=hello
  $ [ -e other ]
  [1]

A log without an end of line gets one before the next record:

  $ printf 'time=2026-11-20T08:00:00Z kind=note note=cut' >cut.log
  $ steady-log --log cut.log note next
  $ cat cut.log
  time=2026-11-20T08:00:00Z kind=note note=cut
  time=2026-11-22T23:10:00+00:00 kind=note note=next

A bad line in it stands in nobody's way:

  $ printf 'half a li' >cut.log
  $ steady-log --log cut.log settled
  $ cat cut.log
  half a li
  time=2026-11-22T23:10:00+00:00 kind=settled
