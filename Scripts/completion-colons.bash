
# Bash takes a colon for the end of a word; queries have colons inside (年:2014). So the words are joined before completing, and
# what stands before the last colon is taken off again.
_wensou_joining_colons() {
    local -a words=()
    local word previous=
    for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
        if [[ ${#words[@]} -gt 1 && ( "${word}" == : || "${previous}" == : ) ]]; then
            words[-1]+=${word}
        else
            words+=("${word}")
        fi
        previous=${word}
    done
    local -a COMP_WORDS=("${words[@]}")
    local COMP_CWORD=$((${#words[@]} - 1))
    local cur=${words[-1]}
    _wensou "${1}" "${cur}" "${words[-2]-}"
    if [[ "${cur}" == *:* && "${COMP_WORDBREAKS}" == *:* ]]; then
        COMPREPLY=("${COMPREPLY[@]#"${cur%"${cur##*:}"}"}")
    fi
}

complete -o filenames -F _wensou_joining_colons wensou
