# shellcheck shell=bash
# What bash offers after Tab for steady and its tools: each of them is asked what could stand there
# (steady-TOOL --complete WORD...), so it knows your own exercises and words too. Where it is not
# installed: . BUILD/completions/bash/steady

_steady() {
    local line=${COMP_LINE:0:COMP_POINT} words=() word raw kept='' quote i
    # Bash takes words apart at = and :, which are part of a word here.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        [[ $i -eq 0 || $line == [[:space:]]* ]] && words+=('')
        line=${line#"${line%%[![:space:]]*}"}
        word=${COMP_WORDS[i]}
        [[ $i -lt $COMP_CWORD ]] || word=$line # up to the cursor
        words[-1]+=$word
        line=${line#"$word"}
    done
    raw=${words[-1]}
    for i in "${!words[@]}"; do words[i]=${words[i]//[\"\'\\]/}; done

    case ${words[0]} in # the short words of aliases.sh
        spike | settled) words=(steady-log "${words[@]}") ;;
        ground | challenge | support | stats) words[0]=steady-${words[0]} ;;
    esac

    # What is typed already of the word that bash takes it for.
    if [[ $raw != [\"\']* ]]; then
        [[ $COMP_WORDBREAKS == *=* && $raw == *=* ]] && kept=${raw%"${raw##*=}"}
        [[ $COMP_WORDBREAKS == *:* && ${raw#"$kept"} == *:* ]] && kept=${raw%"${raw##*:}"}
    fi
    quote=${raw#"$kept"}
    quote=${quote:0:1}
    COMPREPLY=()
    while IFS= read -r line; do
        word=${line%%$'\t'*}
        if [[ -z $word ]]; then
            compopt -o default 2>/dev/null
            continue
        fi
        word=${word#"$kept"}
        # What once was noted is text, and never a command, whatever is in it.
        case $quote in
            \') [[ $word != *\'* ]] || continue ;;
            \") [[ $word != *[\"\\\$\`\!]* ]] || continue ;;
            *) printf -v word %q "$word" ;;
        esac
        COMPREPLY+=("$word")
    done < <("${words[0]/#\~/$HOME}" --complete "${words[@]:1}" 2>/dev/null)
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
    return 0
}

complete -o nosort -F _steady @steady_names@
