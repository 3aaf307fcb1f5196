# Completion for zsh: loads the bash completion through bashcompinit.
autoload -Uz compinit bashcompinit
(( ${+functions[compdef]} )) || compinit
bashcompinit
source "${0:A:h}/rapporteur.bash"
