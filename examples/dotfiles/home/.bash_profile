# bash as a login shell: what every login shell gets, then what every interactive bash gets.
. ~/.profile
. ~/.bashrc
