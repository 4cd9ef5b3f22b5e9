/** Where a guest finds a repository that is served to it, and how its git is told. */

/** Of tartplan in the guest's home: short, out of the way of dotfiles and of `~/.local`, which stow would fold. */
export const guestFolder = '~/.tartplan';

/** In that folder. git asked for `repo` finds `repo.git`, so that both spellings of a URL lead there. */
export const served = { repository: `${guestFolder}/repo`, config: `${guestFolder}/gitconfig` };

/**
 * git reads one more file, whose rules lead the repository's URLs to it (git 2.31 and later). By the environment, since
 * what is tested may well manage `~/.gitconfig`; `include.path` expands `~/` and passes over a file that is not there.
 */
export const servedEnv: Readonly<Record<string, string>> = setting(0);

/** The same after settings that an environment has already. */
export const withServedEnv = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  return Number.isInteger(count) && count >= 0 ? { ...env, ...setting(count) } : env;
};

/** An environment before `withServedEnv`. */
export const withoutServedEnv = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const index = Number(env.GIT_CONFIG_COUNT ?? 0) - 1;
  if (env[`GIT_CONFIG_VALUE_${index}`] !== served.config) return env;
  const ours = new Set(Object.keys(setting(index)));
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !ours.has(name)));
  return index === 0 ? own : { ...own, GIT_CONFIG_COUNT: String(index) };
};

function setting(index: number): Readonly<Record<string, string>> {
  return {
    GIT_CONFIG_COUNT: String(index + 1),
    [`GIT_CONFIG_KEY_${index}`]: 'include.path',
    [`GIT_CONFIG_VALUE_${index}`]: served.config,
  };
}
