Nothing is on until it was chosen:

  $ steady-remind
  $ steady-remind --list
  steady-remind: nothing is on yet; steady-remind --choose asks what would help
  $ steady-remind --choose
  steady-remind: there is no terminal to ask on
  Beforehand: steady-remind --choose --answer morning-breathing=07:30
  [2]
  $ steady-remind -- later
  steady-remind: later: nothing more is expected here
  See steady-remind --help
  [2]
  $ test -e "$HOME/.config" -o -e "$HOME/.local"
  [1]

Chosen beforehand, without being asked:

  $ steady-remind --choose --answer morning-breathing=07:15 --answer weekly-review=yes
  steady-remind: morning-breathing is on
  steady-remind: weekly-review is on
  $ cat "$HOME/.config/steady/reminders.toml"
  # What steady-remind says, and when: man 5 steady-reminders
  # quiet = "22:00-07:00"   nothing is said then
  # at_most = 2             a day
  
  [[reminder]]
  name     = "morning-breathing"
  days     = "every day"
  hours    = "07:15"
  exercise = "morning-breathing"
  unless   = { kinds = "practice", where = "exercise=morning-breathing" }
  
  [[reminder]]
  name     = "weekly-review"
  days     = "sunday"
  hours    = "18:00-21:00"
  exercise = "weekly-look-back"
  unless   = { kinds = "review", since = "3d" }
  $ stat -c %a "$HOME/.config/steady" "$HOME/.config/steady/reminders.toml"
  700
  600
  $ steady-remind --choose --answer morning-breathing=08:15 --answer weekly-review=yes
  steady-remind: morning-breathing is on already, every day 07:15; another time goes into ~/.config/steady/reminders.toml
  steady-remind: weekly-review is on already, Sun 18:00-21:00; another time goes into ~/.config/steady/reminders.toml
  $ steady-remind --choose --answer weekly-review
  steady-remind: weekly-review: --answer needs NAME=TIME
  Try --answer morning-breathing=07:30
  [2]
  $ steady-remind --choose --answer weekly-reveiw=yes
  steady-remind: weekly-reveiw: there is no such proposal
  There are morning-breathing, midday-checkin, calm-practice, evening-three, next-time, good-moment, time-outside, friend, kind-words, weekly-review, planned-talk, appreciation, morning-text, goodnight-call, date-night.
  [2]
  $ steady-remind --choose --answer midday-checkin=noon
  steady-remind: midday-checkin=noon: this is no time
  A time such as 07:30, 07:00-09:00 or `sunday 18:00`, or yes.
  [2]
  $ steady-remind --choose --answer good-moment=22:30-23:30
  steady-remind: good-moment=22:30-23:30: this is in the quiet hours (22:00-07:00)
  Nothing is said then; another time, please.
  [2]

What is on, and when next:

  $ at() { STEADY_NOW=2026-11-$1:00+00:00; export STEADY_NOW; shift; "$@"; }
  $ at 22T12:00 steady-remind --list
  morning-breathing  every day 07:15  next tomorrow 07:15  steady-ground morning-breathing
  weekly-review      Sun 18:00-21:00  next today 18:00     steady-ground weekly-look-back
  At most 2 a day; quiet from 22:00 to 07:00.

One line in its hours, once, and nothing at other times:

  $ at 23T07:00 steady-remind
  $ at 23T07:20 steady-remind
  Morning breathing, 5 min: steady-ground morning-breathing
  $ at 23T07:30 steady-remind
  $ at 24T07:20 steady-remind
  Morning breathing, 5 min: steady-ground morning-breathing
  $ cat "$HOME/.local/state/steady/reminders"
  said morning-breathing 2026-11-23T07:20:00+00:00
  said morning-breathing 2026-11-24T07:20:00+00:00
  $ stat -c %a "$HOME/.local/state/steady/reminders"
  600

Of several that ask at once, one says it:

  $ rm "$HOME/.local/state/steady/reminders"
  $ export STEADY_NOW=2026-11-24T07:20:00+00:00
  $ for ask in 1 2 3 4 5 6 7 8; do steady-remind & done | wc -l
  1

What the log has done already is not said, and an exercise is done by itself:

  $ at 25T06:50 steady-log practice morning-breathing
  $ at 25T07:20 steady-remind
  $ at 26T07:20 steady-remind
  Morning breathing, 5 min: steady-ground morning-breathing
  $ at 29T18:10 steady-log review trusting=6
  $ at 29T18:20 steady-remind

In a strong alarm there is one way to steady, and the rest waits:

  $ at 30T06:00 steady-log spike 8
  $ at 30T07:20 steady-remind
  Two quiet minutes: steady
  $ at 30T07:30 steady-remind
  $ at 30T07:35 steady-log settled
  $ at 30T07:40 steady-remind
  Morning breathing, 5 min: steady-ground morning-breathing
  $ at 30T07:50 steady-remind

Less, for a while or for good:

  $ at 22T12:00 steady-remind --snooze
  steady-remind: quiet until 14:00; steady-remind --on ends that
  $ at 22T12:00 steady-remind --snooze 45m
  steady-remind: quiet until 12:45; steady-remind --on ends that
  $ at 22T12:00 steady-remind --pause
  steady-remind: quiet until Sunday, 29 November 2026; steady-remind --on ends that
  $ at 22T12:00 steady-remind --list | tail -n 1
  Quiet until Sunday, 29 November 2026; steady-remind --on ends that.
  $ at 22T18:30 steady-remind
  $ at 22T18:30 steady-remind --resume
  steady-remind: on again; steady-remind --list shows what
  $ at 22T18:30 steady-remind --off
  steady-remind: off; steady-remind --on puts it back
  $ at 22T18:30 steady-remind
  $ at 22T18:30 steady-remind --list
  morning-breathing  every day 07:15  off  steady-ground morning-breathing
  weekly-review      Sun 18:00-21:00  off  steady-ground weekly-look-back
  At most 2 a day; quiet from 22:00 to 07:00.
  Off, until steady-remind --on.
  $ at 22T18:30 steady-remind --on
  steady-remind: on again; steady-remind --list shows what
  $ at 22T18:30 steady-remind
  A look back at the week, 8 min: steady-ground weekly-look-back
  $ at 22T18:30 steady-remind --snooze 4h
  steady-remind: quiet until 22:30; steady-remind --on ends that
  $ at 22T18:30 steady-remind --pause 2w
  steady-remind: quiet until Sunday, 6 December 2026; steady-remind --on ends that
  $ at 22T18:30 steady-remind --pause '2 weeks'
  steady-remind: quiet until Sunday, 6 December 2026; steady-remind --on ends that
  $ at 22T18:30 steady-remind --on
  steady-remind: on again; steady-remind --list shows what
  $ steady-remind --snooze soon
  steady-remind: soon: this is no length of time
  Try 2h, 90m, 3d or 1w; --off is for as long as you like.
  [2]
  $ steady-remind --snooze --off
  steady-remind: one of these options at a time
  See steady-remind --help
  [2]

A mistake in the file is told with its place, and nothing is said:

  $ cp "$HOME/.config/steady/reminders.toml" kept.toml
  $ sed -i 's/07:15/7/' "$HOME/.config/steady/reminders.toml"
  $ steady-remind 2>&1 | sed "s|$HOME|~|"
  steady-remind: ~/.config/steady/reminders.toml:8:1: `7` is no time of day; write 07:30, or 07:00-09:00
  $ steady-remind 2>/dev/null
  [1]
  $ cp kept.toml "$HOME/.config/steady/reminders.toml"

As cron starts it, with no home and no terminal:

  $ rm "$HOME/.local/state/steady/reminders"
  $ remind=$(command -v steady-remind)
  $ env -i XDG_CONFIG_HOME="$HOME/.config" XDG_STATE_HOME="$HOME/.local/state" STEADY_LOG=/nonexistent \
  >   STEADY_NOW=2026-12-06T18:20:00+00:00 "$remind"
  A look back at the week, 8 min: steady-ground weekly-look-back

On the desktop, through notify-send; where it cannot be, the line is printed:

  $ mkdir bin run
  $ cat > bin/notify-send <<'END'
  > #!/bin/sh
  > printf '%s\n' "$@" "${DBUS_SESSION_BUS_ADDRESS-none}" > "$OUT"
  > echo noise; echo noise >&2
  > exit "${FAIL-0}"
  > END
  $ chmod +x bin/notify-send
  $ touch run/bus
  $ notify() { rm -f "$HOME/.local/state/steady/reminders"; at 29T18:20 env OUT="$PWD/shown" \
  >   STEADY_LOG=/nonexistent PATH="$PWD/bin:$PATH" XDG_RUNTIME_DIR="$PWD/run" "$@" "$remind" --notify; }
  $ notify
  $ sed "s|$PWD|.|" shown
  --app-name=steady
  --
  A look back at the week, 8 min: steady-ground weekly-look-back
  unix:path=./run/bus
  $ notify DBUS_SESSION_BUS_ADDRESS=unix:path=/mine
  $ tail -n 1 shown
  unix:path=/mine
  $ notify FAIL=1
  A look back at the week, 8 min: steady-ground weekly-look-back
  $ rm bin/notify-send
  $ notify PATH=/nonexistent
  A look back at the week, 8 min: steady-ground weekly-look-back
  $ rm run/bus
  $ steady-remind --notify --list
  steady-remind: --notify is for what is due; it goes with no other option
  [2]

A message that was held comes back in the morning:

  $ rm "$HOME/.local/state/steady/reminders"
  $ mkdir -p "$HOME/.local/share/steady/held"
  $ echo secret > "$HOME/.local/share/steady/held/2026-12-05-0800.txt"
  $ STEADY_NOW=2026-12-05T07:59:00+00:00 STEADY_LOG=/nonexistent steady-remind
  Morning breathing, 5 min: steady-ground morning-breathing
  $ STEADY_NOW=2026-12-05T08:00:00+00:00 STEADY_LOG=/nonexistent steady-remind
  A message is waiting. Still what you want to say? steady-say --held
  $ STEADY_NOW=2026-12-05T08:10:00+00:00 STEADY_LOG=/nonexistent steady-remind
  $ STEADY_NOW=2026-12-06T12:10:00+00:00 STEADY_LOG=/nonexistent steady-remind
  $ rm -r "$HOME/.local/share/steady/held"

To have it run by itself:

  $ steady-remind --crontab | sed "s|$remind|STEADY-REMIND|"
  # steady-remind: a line when something is due, and nothing at other times
  */10 * * * * STEADY-REMIND --notify
  $ cat > bin/crontab <<'END'
  > #!/bin/sh
  > case $1 in -l) echo '0 5 * * * mine' ;; -) cat > crontab.new ;; esac
  > END
  $ chmod +x bin/crontab
  $ PATH=$PWD/bin:$PATH
  $ (crontab -l; steady-remind --crontab) | crontab -
  $ grep -v '^#' crontab.new | sed "s|$remind|STEADY-REMIND|"
  0 5 * * * mine
  */10 * * * * STEADY-REMIND --notify
  $ STEADY_LOG=/srv/log steady-remind --crontab | grep -c "STEADY_LOG=/srv/log $remind --notify"
  1
  $ steady-remind --systemd | sed "s|$remind|STEADY-REMIND|"
  # ~/.config/systemd/user/steady-remind.service
  [Unit]
  Description=A line from steady-remind, when something is due
  
  [Service]
  Type=oneshot
  ExecStart="STEADY-REMIND" --notify
  
  # ~/.config/systemd/user/steady-remind.timer
  [Unit]
  Description=Every ten minutes, look whether something is due
  
  [Timer]
  OnCalendar=*:0/10
  AccuracySec=1min
  
  [Install]
  WantedBy=timers.target
  $ steady-remind --systemd tmier
  steady-remind: tmier: there is no such unit
  There are service and timer.
  [2]

  $ if command -v systemd-analyze >/dev/null; then
  >   steady-remind --systemd service > steady-remind.service
  >   steady-remind --systemd timer > steady-remind.timer
  >   systemd-analyze verify --man=no ./steady-remind.service ./steady-remind.timer 2>&1 |
  >     grep steady-remind
  > fi
  [1]

The examples of the file's page, and hours past midnight:

  $ sed -n '/^\.Bd/,/^\.Ed/{/^\./!p}' "$TESTDIR/../../man/steady-reminders.5" \
  >   > "$HOME/.config/steady/reminders.toml"
  $ at 23T10:40 steady-remind --list
  morning  every day 07:15              next tomorrow 07:15  steady-ground morning-breathing
  pause    weekdays 10:30, 15:00-16:30  now                  steady-log
  week     Sun 18:00-21:00              next Sunday 18:00    steady-log review -
  At most 3 a day; quiet from 22:00 to 07:00.
  $ at 23T10:40 steady-remind
  A short pause: steady-log
  $ cat >> "$HOME/.config/steady/reminders.toml" <<'END'
  > [[reminder]]
  > name = "tea"
  > hours = "22:00-01:00"
  > text = "Tea."
  > END
  $ sed -i '1i quiet = "none"' "$HOME/.config/steady/reminders.toml"
  $ at 24T00:30 steady-remind
  Tea.
  $ at 24T00:40 steady-remind
  $ at 24T23:00 steady-remind
  Tea.
