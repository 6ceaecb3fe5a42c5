#compdef @steady_names@
# What zsh offers after Tab for steady and its tools: each of them is asked what could stand there
# (steady-TOOL --complete WORD...), so it knows your own exercises and words too. Where it is not
# installed, before compinit: fpath=(BUILD/completions/zsh $fpath)

_steady() {
  local line word tab=$'\t' files= result=1
  local -a whole open
  case $words[1] in # the short words of aliases.sh
    spike|settled) words=(steady-log "${words[@]}"); (( CURRENT++ )) ;;
    ground|challenge|support|stats) words[1]=steady-$words[1] ;;
  esac
  for line in "${(@f)$(${~words[1]} --complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
    word=${line%%$tab*}
    if [[ -z $word ]]; then
      [[ -z $line ]] || files=y
      continue
    fi
    [[ $line == *$tab* ]] && line=${word//:/\\:}:${line#*$tab} || line=${word//:/\\:}
    [[ $word == *= ]] && open+=($line) || whole+=($line)
  done
  (( $#whole )) && _describe -V word whole && result=0
  (( $#open )) && _describe -V field open -S '' && result=0
  if [[ -n $files ]]; then
    [[ $PREFIX != --*=* ]] || compset -P '*='
    _files && result=0
  fi
  return result
}

_steady "$@"
