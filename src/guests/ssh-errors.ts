/** What can go wrong on the way to a guest's SSH server, as problems. */
import { type Problem, ProblemError, problem } from '../model/problem.ts';

/** Whom we tried to reach, for messages. */
export interface Target {
  readonly address: string;
  readonly port: number;
  readonly user: string;
}

const NO_ROUTE = new Set([
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'EACCES',
  'EPERM',
  'ENOTFOUND',
  'EADDRNOTAVAIL',
]);

/** An error of the socket or of ssh2 before the login worked. */
export const connectProblem = (
  error: unknown,
  target: Target,
  offered: readonly string[],
  tried: readonly string[],
): Problem => {
  const { code, level, message } = facts(error);
  const where = `${target.address}:${target.port}`;
  if (level === 'client-authentication') {
    return problem('guest/auth', `the guest at ${where} does not let ${target.user} in`, {
      detail: `tried: ${list(tried)}; the guest offers: ${list(offered)}`,
      hint: 'Set connect.user, connect.password or connect.key to what the image knows; the images of Cirrus Labs know admin/admin.',
      cause: error,
    });
  }
  if (code !== undefined && NO_ROUTE.has(code)) {
    return problem('guest/unreachable', `there is no way from this host to the guest at ${where} (${code})`, {
      hint:
        'On macOS 15 and later allow Local Network access for the terminal or runner that starts tartplan ' +
        '(System Settings, Privacy & Security, Local Network), or set connect.via: agent, which needs no network.',
      cause: error,
    });
  }
  if (message.includes('no matching')) {
    return problem('guest/incompatible', `the SSH server at ${where} and tartplan share no algorithm`, {
      detail: message,
      hint: 'Allow a current algorithm in the sshd_config of the image, or set connect.via: agent.',
      cause: error,
    });
  }
  return refused(target, message, error);
};

/** Nobody listens yet, or hangs up: a guest that boots does this, so it is worth another try. */
export const refused = (target: Target, why: string, cause?: unknown): Problem =>
  problem('guest/refused', `the SSH server at ${target.address}:${target.port} does not answer yet`, {
    detail: why,
    hint: 'Check that Remote Login is on in the image and that connect.port is right.',
    ...(cause === undefined ? {} : { cause }),
  });

/** The connection broke while it was in use. */
export const lost = (via: string, why: string): ProblemError =>
  new ProblemError(
    problem('guest/lost', `the connection to the guest was lost (${via})`, {
      detail: why,
      hint: 'See the log of the VM: it may have crashed, rebooted or lost its network.',
    }),
  );

/** The private key that `connect.key` names is of no use. */
export const keyProblem = (path: string, why: string, hint: string, cause?: unknown): ProblemError =>
  new ProblemError(
    problem('guest/key', `the private key ${path} cannot be used: ${why}`, {
      hint,
      ...(cause === undefined ? {} : { cause }),
    }),
  );

const facts = (error: unknown): { code?: string; level?: string; message: string } => {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const level = 'level' in error && typeof error.level === 'string' ? error.level : undefined;
  return { message: error.message, ...(code === undefined ? {} : { code }), ...(level === undefined ? {} : { level }) };
};

const list = (words: readonly string[]): string => (words.length === 0 ? 'nothing' : words.join(', '));
