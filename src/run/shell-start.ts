/** Starts a fresh shell in the guest: its stderr once, its time as the best of a few. POSIX sh. */
import type { ShellStartCheck } from '../model/check.ts';
import { quote } from './shell.ts';

/** Starts that are measured, after the one whose output counts, which also fills caches. */
const TRIES = 3;

/**
 * macOS's date knows no parts of a second; perl, which macOS and Debian have, does, and measures without its own start.
 * What perl itself has to say, of a locale that is not there, is not the shell's. Where there is no perl the time is not
 * told. `tartplan:shell <exit> <ms>` ends it: a profile that prints such a line prints it before.
 */
export const startText = ({ shell, budgetMs }: ShellStartCheck): string => {
  const start = [shell.program, ...shell.options, '-c', ':'].map(quote).join(' ');
  const measure =
    budgetMs === undefined
      ? ''
      : `  if command -v perl >/dev/null; then
    tp_ms=$(perl -MTime::HiRes=time -e ${quote(PERL)} ${start} 2>/dev/null | tail -n 1)
  fi
`;
  return `if ! command -v ${quote(shell.program)} >/dev/null; then
  echo 'tartplan:shell none -'
else
  ${start}
  tp_exit=$?
  tp_ms=-
${measure}  printf '\\ntartplan:shell %s %s\\n' "$tp_exit" "\${tp_ms:--}"
fi
`;
};

const PERL = `my $best;
for (1..${TRIES}) {
  my $since = time;
  system(@ARGV);
  my $ms = (time - $since) * 1000;
  $best = $ms if !defined $best || $ms < $best;
}
printf "\\n%d\\n", $best;`;
