/** The keys that tell kinds of checks apart. */

/** What a check is about stands under one of these keys. */
export const mainKeys = [
  'command',
  'file',
  'directory',
  'brew',
  'app',
  'defaults',
  'login-shell',
  'env',
  'path',
  'port',
  'process',
  'launch-agent',
  'user',
  'git-config',
  'http',
  'idempotent',
  'goss',
] as const;
