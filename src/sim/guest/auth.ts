/** Who may log in: admin with the password admin, or with a key of ~/.ssh/authorized_keys. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthContext, ParsedKey, PublicKeyAuthContext } from 'ssh2';
import type { Guest } from './guest.ts';

/** ssh2's parser comes as an argument: this file must not load the library before a guest has booted. */
type ParseKey = (data: string | Buffer) => ParsedKey | ParsedKey[] | Error;

export const authenticate = (context: AuthContext, guest: Guest, rejectAll: boolean, parseKey: ParseKey): void => {
  const methods: ('password' | 'publickey' | 'keyboard-interactive')[] = [
    'publickey',
    'password',
    'keyboard-interactive',
  ];
  const refuse = () => context.reject(methods);
  const known = context.username === guest.account.user && !rejectAll;
  if (context.method === 'password') {
    if (known && context.password === 'admin') context.accept();
    else refuse();
  } else if (context.method === 'keyboard-interactive') {
    context.prompt([{ prompt: 'Password:', echo: false }], (answers) => {
      if (known && answers[0] === 'admin') context.accept();
      else refuse();
    });
  } else if (context.method === 'publickey') {
    if (known && keyIsGood(context, guest, parseKey)) context.accept();
    else refuse();
  } else refuse();
};

const keyIsGood = (context: PublicKeyAuthContext, guest: Guest, parseKey: ParseKey): boolean => {
  const key = authorizedKeys(guest, parseKey).find(
    (one) =>
      one.type === context.key.algo.replace(/^rsa-sha2-(256|512)$/, 'ssh-rsa') &&
      one.getPublicSSH().equals(context.key.data),
  );
  if (key === undefined) return false;
  // Without a signature the client only asks whether the key would do.
  if (context.signature === undefined || context.blob === undefined) return true;
  return key.verify(context.blob, context.signature, context.hashAlgo) === true;
};

const authorizedKeys = (guest: Guest, parseKey: ParseKey): ParsedKey[] => {
  try {
    const text = readFileSync(join(guest.root(), guest.home, '.ssh/authorized_keys'), 'utf8');
    return text.split('\n').flatMap((line) => {
      const found = /(?:^|\s)((?:ssh-|ecdsa-|sk-)\S+ [A-Za-z0-9+/=]+)/.exec(line.replace(/#.*/, ''));
      const parsed = found === null ? new Error('no key') : parseKey(found[1] ?? '');
      return parsed instanceof Error ? [] : [parsed].flat();
    });
  } catch {
    return [];
  }
};
