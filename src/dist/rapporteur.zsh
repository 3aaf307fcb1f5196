# Completion for zsh: the one for bash, which zsh reads in its own way.
autoload -Uz compinit bashcompinit
(( ${+functions[compdef]} )) || compinit
bashcompinit
source "${0:A:h}/rapporteur.bash"
