/** Starts a fresh shell in the guest: its stderr once, its time as the best of a few. POSIX sh. */
import type { ShellStartCheck } from '../model/check.ts';
import { quote } from './shell.ts';

/** Starts that are measured; the first one also fills caches, and is the one whose output counts. */
const TRIES = 3;

/**
 * macOS's date knows no parts of a second; perl, which macOS and Debian have, does, and measures without its own start.
 * Where there is none the shell is started once, and its time is not told. `tartplan:shell <exit> <ms>` ends it: a
 * profile that prints such a line prints it before.
 */
export const startText = ({ shell, budgetMs }: ShellStartCheck): string => {
  const start = [shell.program, ...shell.options, '-c', ':'].map(quote).join(' ');
  const measure = budgetMs === undefined ? 'false' : 'command -v perl >/dev/null';
  return `if ! command -v ${quote(shell.program)} >/dev/null; then
  echo 'tartplan:shell none -'
elif ${measure}; then
  perl -MTime::HiRes=time -e ${quote(PERL)} ${start}
else
  ${start}
  printf '\\ntartplan:shell %s -\\n' "$?"
fi
`;
};

const PERL = `my ($best, $exit);
for my $try (1..${TRIES}) {
  my $since = time;
  my $code = system(@ARGV);
  my $ms = (time - $since) * 1000;
  $exit = $code < 0 ? 127 : $code & 127 ? 128 + ($code & 127) : $code >> 8 unless defined $exit;
  $best = $ms if !defined $best || $ms < $best;
  open(STDERR, ">", "/dev/null");
}
printf "\\ntartplan:shell %d %d\\n", $exit, $best;`;
