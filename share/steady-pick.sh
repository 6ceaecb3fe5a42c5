# shellcheck shell=sh
# Choose by typing a few letters of what you remember, with fzf. For bash, zsh and other shells, at
# the end of ~/.bashrc or ~/.zshrc:
#
#     . ~/.local/share/steady/steady-pick.sh
#
#     pick                      an exercise, with its words beside it; Enter begins it
#     pick thought              a thought that you have looked at; Enter shows all of it
#     pick record [OPTION...]   any record, chosen as by steady-show: --since 4w, --kind journal
#
# Esc leaves. What you type to search with is kept nowhere, also when fzf keeps a history elsewhere.

pick() {
    if ! command -v fzf >/dev/null; then
        echo "pick: fzf is not here; on Debian it is in the package fzf" >&2
        return 1
    fi
    case ${1-exercise} in
        exercise) _steady_pick_exercise ;;
        thought) _steady_pick_record --kind thought ;;
        record) shift && _steady_pick_record "$@" ;;
        *)
            echo "pick: $1: not one of exercise, thought, record" >&2
            return 2
            ;;
    esac
}

# The first columns say what is meant, the last one is shown: tool, id, words.
_steady_exercises() {
    steady-ground --list | sed -n 's/^  \([^ ].*\)/ground \1/p'
    steady-write --list | sed 's/^/write /'
    steady-challenge --list | sed 's/^/challenge /'
}

_steady_pick_exercise() (
    tab=$(printf '\t')
    chosen=$(_steady_exercises | sed "s/^\([^ ]*\) \([^ ]*\)/\1$tab\2$tab\2/" |
        _steady_fzf 3 'steady-{1} --print {2}') || exit 0
    tool=${chosen%%"$tab"*}
    chosen=${chosen#*"$tab"}
    "steady-$tool" "${chosen%%"$tab"*}"
)

# The latest first: `time=...`, and the text on one line. The times come as JSON, in which they are
# plain whatever else the log has in it; the text has nothing in it that acts on a terminal.
_steady_records() {
    {
        steady-show --log "$@" --format json | sed 's/^{"time":"\([^"]*\)".*/\1/' &&
            echo && steady-show --log "$@" --format text 2>/dev/null
    } | awk '
        !there { if ($0 == "") there = 1; else time[++all] = $0; next }
        /^[0-9][0-9]:[0-9][0-9] / { words[++at] = substr(time[at], 1, 10) " " $0; next }
        /^ / { $1 = $1; words[at] = words[at] " " $0 }
        END { for (; at > 0; at--) print "time=" time[at] "\t" words[at] }'
}

_steady_pick_record() (
    list=$(_steady_records "$@")
    if [ -z "$list" ]; then
        echo "Nothing of that is in the log." >&2
        exit 0
    fi
    chosen=$(printf '%s\n' "$list" |
        _steady_fzf 2 'steady-show --log --where {1} --format text') || exit 0
    steady-show --log --where "${chosen%%"$(printf '\t')"*}" --format text
)

# _steady_fzf COLUMN PREVIEW: fzf quotes what it puts into PREVIEW for the shell.
_steady_fzf() {
    fzf --no-history --no-multi --no-sort --layout=reverse --delimiter="$(printf '\t')" \
        --with-nth="$1.." --preview="$2" \
        --preview-window='right,55%,wrap,<100(down,60%,wrap)'
}
