Where the log is, and what it is like:

  $ steady-log --path
  */.local/share/steady/log (glob)
  $ XDG_DATA_HOME=$HOME/data steady-log --path
  */data/steady/log (glob)
  $ XDG_DATA_HOME=not/absolute steady-log --path
  */.local/share/steady/log (glob)
  $ STEADY_LOG=here.log steady-log --path
  here.log
  $ steady-log --log there.log --path
  there.log

It is private, whatever the umask:

  $ for mask in 000 022 077 777; do
  >   (umask $mask; steady-log --log "deep$mask/er/log" note hello)
  >   stat -c '%a %n' "deep$mask" "deep$mask/er" "deep$mask/er/log"
  > done
  700 deep000
  700 deep000/er
  600 deep000/er/log
  700 deep022
  700 deep022/er
  600 deep022/er/log
  700 deep077
  700 deep077/er
  600 deep077/er/log
  700 deep777
  700 deep777/er
  600 deep777/er/log
  $ cat deep000/er/log
  # steady log 1
  time=2026-11-22T23:10:00+00:00 kind=note note=hello
  $ (umask 000; : >empty.log; steady-log --log empty.log note hello)
  $ stat -c %a empty.log
  600

A folder has a file for each machine; all are read, and this machine's is written:

  $ mkdir logs
  $ STEADY_LOG=logs steady-log note here
  $ [ "$(ls logs)" = "$(uname -n).log" ]
  $ echo 'time=2026-11-22T23:00:00+00:00 kind=spike intensity=7 trigger=silence' >logs/phone.log
  $ STEADY_LOG=logs steady-log settled
  $ tail -n 1 "$(STEADY_LOG=logs steady-log --path)"
  time=2026-11-22T23:10:00+00:00 kind=settled of=2026-11-22T23:00:00+00:00 trigger=silence recovery=10m
  $ STEADY_LOG=logs steady-show | wc -l
  3
  $ STEADY_LOG=logs steady-log --forget kind=spike
  steady-log: one record is gone for good
  $ STEADY_LOG=logs steady-log --undo | cut -d ' ' -f 2
  kind=settled
  $ wc -l <logs/phone.log
  0
  $ STEADY_LOG=new/ steady-log note in a folder that is made
  $ [ "$(ls new)" = "$(uname -n).log" ]

A home that no shell has put in is no folder of the name ~:

  $ STEADY_LOG='~/log' steady-log note some words
  note some words
  steady-log: STEADY_LOG=~/log: no shell has put your home in for the ~
  Write it with $HOME.
  [2]
  $ echo some words | steady-log --log='~/log' note -
  note -
  some words
  steady-log: --log=~/log: no shell has put your home in for the ~
  Write it with $HOME.
  [2]

A link to the log stays one:

  $ mkdir elsewhere
  $ ln -s elsewhere/log link.log
  $ steady-log --log link.log note one
  $ steady-log --log link.log note two
  $ steady-log --log link.log --undo
  time=2026-11-22T23:10:00+00:00 kind=note note=two
  $ readlink link.log
  elsewhere/log
  $ wc -l <elsewhere/log
  2

What could not be kept is given back:

  $ steady-log --log /dev/full note some words
  note some words
  steady-log: /dev/full: not a file that a log can be in
  [1]
  $ echo 'kind=note note="some words"' | steady-log --log /dev/null
  time=2026-11-22T23:10:00+00:00 kind=note note="some words"
  steady-log: /dev/null: not a file that a log can be in
  [1]
  $ steady-log --log logs/phone.log/log spike 7 silence
  time=2026-11-22T23:10:00+00:00 kind=spike intensity=7 trigger=silence
  steady-log: logs/phone.log/log: Not a directory
  [1]
  $ mkfifo pipe
  $ steady-log --log pipe note some words
  note some words
  steady-log: pipe: not a file that a log can be in
  [1]

While another program holds the log, steady-log waits:

  $ flock deep000/er/log sleep 0.3 &
  $ sleep 0.1
  $ steady-log --log deep000/er/log note after a wait
  $ tail -n 1 deep000/er/log
  time=2026-11-22T23:10:00+00:00 kind=note note="after a wait"
