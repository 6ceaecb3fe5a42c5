# What fish offers after Tab for steady and its tools: each of them is asked what could stand there
# (steady-TOOL --complete WORD...), so it knows your own exercises and words too. Where it is not
# installed: set -p fish_complete_path BUILD/completions/fish

function __steady_complete
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l word (string unescape -- (commandline --current-token --cut-at-cursor); or echo)
    set -l tool (string replace --regex '^~/' "$HOME/" -- $words[1])
    for line in (command $tool --complete $words[2..] "$word" 2>/dev/null)
        if string match --quiet \t'*' -- $line
            __fish_complete_path (string replace --regex '^--[^=]*=' '' -- "$word")
        else
            printf '%s\n' $line
        end
    end
end

for tool in @steady_names@
    complete --command $tool --no-files --keep-order --arguments '(__steady_complete)'
end
