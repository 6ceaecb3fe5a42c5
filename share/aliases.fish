# Short words for quick check-ins, for fish. In ~/.config/fish/config.fish:
#
#     source ~/.local/share/steady/aliases.fish
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
# what else you keep out of it stays out too.

function spike --wraps 'steady-log spike' --description 'note an alarm'
    steady-log spike $argv
end
function settled --wraps 'steady-log settled' --description 'note that it has eased'
    steady-log settled $argv
end
function ground --wraps steady-ground --description 'an exercise that fits'
    steady-ground $argv
end
function challenge --wraps steady-challenge --description 'look at a thought from outside'
    steady-challenge $argv
end
function support --wraps steady-support --description 'people and lines to call'
    steady-support $argv
end
function stats --wraps steady-stats --description 'the last four weeks'
    steady-stats $argv
end

function __steady_is_private
    string match --quiet --regex \
        'steady-|(steady|spike|settled|ground|challenge|support|stats)(\s|$)' -- "$argv[1]"
end

# fish 4 asks this before it writes a line; one that is there already is asked as well.
if not functions --query __steady_asked_before
    if functions --query fish_should_add_to_history
        functions --copy fish_should_add_to_history __steady_asked_before
    else
        function __steady_asked_before
            not string match --quiet --regex '^\s' -- "$argv[1]"
        end
    end
end
function fish_should_add_to_history
    not __steady_is_private $argv; and __steady_asked_before $argv
end

# An older fish writes it, so it is taken out again: before it runs, and when it has run.
if string match --quiet --regex '^[0-3]\.' -- $version
    function __steady_forget --on-event fish_preexec --on-event fish_postexec
        __steady_is_private $argv
        and builtin history delete --exact --case-sensitive -- "$argv[1]"
        and builtin history save
    end
end

if status is-interactive
    steady-remind 2>/dev/null
    or true
end
