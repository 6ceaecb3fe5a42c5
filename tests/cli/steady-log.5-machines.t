steady-log(5)'s recipes for two machines. The commands are those of the page:

  $ page="$TESTDIR/../../man/steady-log.5"
  $ recipe() { sed -n "s/^\\$ \($1.*\)/\1/p" "$page"; }
  $ git() { command git -c user.name=me -c user.email=me@here -c init.defaultBranch=main "$@"; }
  $ note() { echo "time=2026-11-$1T08:00:00+01:00 kind=note note=$2"; }

With git. Both sides add to a log of one record, and one record is new on both of them:

  $ start() {
  >   mkdir "$1" && cd "$1" && git init -q
  >   eval "$(recipe 'chmod 700 \.')" && eval "$(recipe "echo '\*\.log merge=$1'")"
  >   { echo '# steady log 1'; note 20 common; } >diary.log
  >   git add . && git commit -qm start && git checkout -qb laptop
  >   { echo '# from the laptop'; note 22 laptop; note 24 both; } >>diary.log
  >   git commit -qam laptop && git checkout -q main
  >   { note 21 desk; note 24 both; note 25 desk; } >>diary.log
  >   git commit -qam desk
  > }
  $ start union
  $ git merge -q -m both laptop >/dev/null
  $ cat diary.log
  # steady log 1
  time=2026-11-20T08:00:00+01:00 kind=note note=common
  time=2026-11-21T08:00:00+01:00 kind=note note=desk
  time=2026-11-24T08:00:00+01:00 kind=note note=both
  time=2026-11-25T08:00:00+01:00 kind=note note=desk
  # from the laptop
  time=2026-11-22T08:00:00+01:00 kind=note note=laptop
  time=2026-11-24T08:00:00+01:00 kind=note note=both

steady-log as the driver puts them in order of time, each once; to join the other side again brings nothing:

  $ cd .. && start steady
  $ eval "$(recipe 'git config')"
  $ git merge -q -m both laptop >/dev/null
  $ cat diary.log
  # steady log 1
  time=2026-11-20T08:00:00+01:00 kind=note note=common
  time=2026-11-21T08:00:00+01:00 kind=note note=desk
  # from the laptop
  time=2026-11-22T08:00:00+01:00 kind=note note=laptop
  time=2026-11-24T08:00:00+01:00 kind=note note=both
  time=2026-11-25T08:00:00+01:00 kind=note note=desk
  $ git show laptop:diary.log | steady-log --log diary.log --merge - && git status --short
  $ cd ..

With Syncthing. A conflict copy is joined into the log that it came from, and goes:

  $ mkdir -p ~/sync/steady && export STEADY_LOG="$HOME/sync/steady"
  $ steady-log --at 2026-11-20T08:00:00+01:00 note common
  $ own=$(steady-log --path)
  $ copy="${own%.log}.sync-conflict-20261122-101500-ABCDEFG.log"
  $ { cat "$own"; echo '# the other one'; note 21 conflict; } >"$copy"
  $ note 22 desk >>"$own"
  $ steady-show --log | sort
  time=2026-11-20T08:00:00+01:00 kind=note note=common
  time=2026-11-20T08:00:00+01:00 kind=note note=common
  time=2026-11-21T08:00:00+01:00 kind=note note=conflict
  time=2026-11-22T08:00:00+01:00 kind=note note=desk
  $ eval "$(sed -n '/^\$ steady-log --merge .*sync-conflict/,/^ *rm/s/^\$ //p; /^ *rm .*sync-conflict/p' "$page")" 2>/dev/null
  $ ls "$STEADY_LOG" | wc -l
  1
  $ cat "$own"
  # steady log 1
  time=2026-11-20T08:00:00+01:00 kind=note note=common
  # the other one
  time=2026-11-21T08:00:00+01:00 kind=note note=conflict
  time=2026-11-22T08:00:00+01:00 kind=note note=desk
  $ unset STEADY_LOG

With sort: no record is lost that differs from the others; but of two equal ones one stays, comments
go to the top, and an hour that autumn repeats is in the order of the clock on the wall:

  $ { echo '# steady log 1'; note 20 common; echo '# at the sea'; note 21 equal; note 21 equal; } >here.log
  $ { note 20 common; echo 'time=2026-10-25T02:50:00+02:00 kind=note note=earlier'; } >laptop.log
  $ echo 'time=2026-10-25T02:10:00+01:00 kind=note note=later' >>laptop.log
  $ eval "$(recipe 'umask 077')" && eval "$(recipe 'LC_ALL=C sort')" && stat -c %a both.log
  600
  $ cat both.log
  # at the sea
  # steady log 1
  time=2026-10-25T02:10:00+01:00 kind=note note=later
  time=2026-10-25T02:50:00+02:00 kind=note note=earlier
  time=2026-11-20T08:00:00+01:00 kind=note note=common
  time=2026-11-21T08:00:00+01:00 kind=note note=equal
