# What fish offers after Tab for steady and its tools: each of them is asked what could stand there
# (steady-TOOL --complete WORD...), so it knows your own exercises and words too. Where it is not
# installed: set -p fish_complete_path BUILD/completions/fish

function __steady_complete
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l typed (commandline --current-token --cut-at-cursor)
    set -l word (string unescape -- $typed; or echo)
    set -l tool (string replace --regex '^~/' "$HOME/" -- $words[1])
    for line in (command $tool --complete $words[2..] "$word" 2>/dev/null)
        if string match --quiet \t'*' -- $line
            # As for a command it knows nothing of: ~/, $HOME and --log= stay as they are typed.
            complete --do-complete "__fish_command_without_completions $typed"
        else
            printf '%s\n' $line
        end
    end
end

for tool in @steady_names@
    complete --command $tool --no-files --keep-order --arguments '(__steady_complete)'
end
