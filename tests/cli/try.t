tools/try from a fresh tree, where everything is played: nothing is installed, nothing compiled.

  $ here=$(cd "$TESTDIR/../.." && pwd)
  $ mkdir -p tree/tools tree/tests tree/share/demo tree/build/release bin
  $ cp "$here/tools/try" tree/tools; cp "$here/tests/install-packages" tree/tests
  $ play() { printf '#!/bin/sh\n%s\n' "$2" >"$1"; chmod +x "$1"; }
  $ for name in sh cat cut dirname readlink sed grep fmt mktemp rm env printf; do
  >     ln -s "$(command -v $name)" bin/$name
  > done
  $ play bin/id 'echo 1000'
  $ play bin/dpkg-query 'printf "cmake installed\ng++ installed\n"'
  $ play bin/apt-get 'echo "Selecting previously unselected package"; [ ! -e broken ]'
  $ play bin/cmake '[ "$1" != --build ] || { cat building; [ ! -e broken ]; }'
  $ for tool in stats ground; do play tree/build/release/steady-$tool "echo steady-$tool \$*"; done
  $ first() { (cd tree && PATH=$PWD/../bin tools/try "$@" 2>&1 </dev/null); }

Without sudo it says what to type, and what after it; the list comes last:

  $ first | sed "s|$PWD|~|"
  Some Debian packages are missing. To install them, with root's password:
      su -c '~/tree/tests/install-packages build'
  and then the same again. They are:
   ninja-build libcli11-dev libfmt-dev libtomlplusplus-dev
   nlohmann-json3-dev libedit-dev libbsd-dev libmd-dev libncurses-dev
   libutf8proc-dev libcsv-dev libsodium-dev

With it, apt-get and ninja are quiet while all goes well:

  $ play bin/sudo 'shift; exec "$@"'
  $ for n in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "[$n/12] Building CXX object file.o"; done >tree/building
  $ first
  Installing Debian packages, which takes a minute or two:
   ninja-build libcli11-dev libfmt-dev libtomlplusplus-dev
   nlohmann-json3-dev libedit-dev libbsd-dev libmd-dev libncurses-dev
   libutf8proc-dev libcsv-dev libsodium-dev
  Building; the first time takes a few minutes. There is nothing to do until then.
   10 % 20 % 30 % 40 % 50 % 60 % 70 % 80 % 90 % 100 %
  
  This is how steady-stats begins on a demo diary (share/demo):
  
  steady-stats share/demo/diary.log
  A first exercise, on a terminal:
      build/release/steady-ground three-breaths
  
  To keep steady, for yourself:
      cmake --install build/release --prefix ~/.local
  It says how to begin; README.md shows the rest.

What goes wrong is shown whole, and nothing after it is tried:

  $ touch tree/broken
  $ first | sed '1,/^ *libutf8proc/d'
  Selecting previously unselected package
  $ play bin/dpkg-query 'for package; do echo "$package installed"; done'
  $ echo 'fatal error: no such header' >>tree/building
  $ first
  Building; the first time takes a few minutes. There is nothing to do until then.
   10 % 20 % 30 % 40 % 50 % 60 % 70 % 80 % 90 % 100 %
  fatal error: no such header
  
  steady could not be built; above is why.
  [1]

An installation ends with where it is, and what to type:

  $ end() { cmake -D CMAKE_INSTALL_PREFIX="$1" -P "$here/cmake/installed.cmake" 2>&1; }
  $ end /home/u/.local
  steady is in /home/u/.local/bin.
  This shell does not look there yet. For now, type:
      PATH=/home/u/.local/bin:$PATH
  From the next login on, most systems look into ~/.local/bin by themselves; for
  any other place that line goes to the end of ~/.profile.
  In a hard moment, type: steady
  $ end /usr
  steady is in /usr/bin.
  In a hard moment, type: steady
  $ DESTDIR=staged end /usr
  $ end /tmp/_CPack_Packages/usr
