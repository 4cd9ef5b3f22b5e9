/** The state of the login keychain, asked only where no dialog can open. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HostFacts } from '../ports/host-facts.ts';
import { query } from './query.ts';

/** `folder` is ~/Library/Keychains. */
export const readKeychain = async (folder: string): Promise<HostFacts['keychain']> => {
  const path = join(folder, 'login.keychain-db');
  if (!existsSync(path)) return 'missing';
  const result = await query({ file: 'security', args: ['show-keychain-info', path], timeoutMs: 5_000 });
  if (result.ended !== 'exit') return undefined;
  if (result.exit === 0) return 'unlocked';
  // 36: errSecInteractionNotAllowed, which is what a locked keychain says to those who cannot be asked.
  return result.exit === 36 || /interaction is not allowed/i.test(result.stderr) ? 'locked' : undefined;
};
