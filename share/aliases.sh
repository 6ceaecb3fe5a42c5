# shellcheck shell=sh
# Short words for quick check-ins, for bash and zsh (fish has aliases.fish). At the end of ~/.bashrc
# or ~/.zshrc:
#
#     . ~/.local/share/steady/aliases.sh
#
#     spike 8 late reply    an alarm, how strong, and what set it off
#     settled               it has eased
#     ground                an exercise that fits
#     challenge             a thought, looked at from outside
#     support               people and lines to call
#     stats                 the last four weeks
#
# When an interactive shell starts and a reminder of yours is due, its line is shown, once.
#
# A line with one of these words or a tool of steady anywhere in it stays out of the shell's history;
# what else you keep out of it stays out too. Other shells get the words alone.

unalias spike settled ground challenge support stats 2>/dev/null || :

spike() { steady-log spike "$@"; }
settled() { steady-log settled "$@"; }
ground() { steady-ground "$@"; }
challenge() { steady-challenge "$@"; }
support() { steady-support "$@"; }
stats() { steady-stats "$@"; }

if [ -n "${BASH_VERSION-}" ]; then
    for _steady in '*steady-*' steady '*steady *' spike '*spike *' settled '*settled *' \
        ground '*ground *' challenge '*challenge *' support '*support *' stats '*stats *'; do
        case :${HISTIGNORE-}: in
            *":$_steady:"*) ;;
            *) HISTIGNORE=${HISTIGNORE:+$HISTIGNORE:}$_steady ;;
        esac
    done
    unset _steady
    # Tab goes on as after the tools, where what bash offers there is installed or was read.
    _steady_short() {
        command -v _steady >/dev/null || _completion_loader steady-log 2>/dev/null
        command -v _steady >/dev/null && _steady
    }
    # shellcheck disable=SC3044  # only bash comes here
    complete -o nosort -F _steady_short spike settled ground challenge support stats
elif [ -n "${ZSH_VERSION-}" ]; then
    # A hook that fails keeps the line out; hooks that are there already are asked as well.
    _steady_history() {
        case $1 in
            *steady-* | *steady[[:space:]]*) return 1 ;;
            *spike[[:space:]]* | *settled[[:space:]]*) return 1 ;;
            *ground[[:space:]]* | *challenge[[:space:]]*) return 1 ;;
            *support[[:space:]]* | *stats[[:space:]]*) return 1 ;;
        esac
    }
    autoload -Uz add-zsh-hook
    add-zsh-hook zshaddhistory _steady_history
    # Words may hold a question mark.
    alias spike='noglob spike' settled='noglob settled' challenge='noglob challenge'
    # Tab goes on as after the tools, where completion is on.
    ! command -v compdef >/dev/null || compdef _steady spike settled ground challenge support stats
fi

case $- in
    *i*) steady-remind 2>/dev/null || : ;;
esac
