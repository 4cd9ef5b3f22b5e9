/** A host on which all is well, to be spoilt by tests. */
import type { Subject } from '../../../src/doctor/subject.ts';
import type { HostFacts } from '../../../src/ports/host-facts.ts';

export const goodHost: HostFacts = {
  platform: 'darwin',
  appleSilicon: true,
  translated: false,
  macos: '26.2',
  node: '22.11.0',
  tart: { path: '/opt/homebrew/bin/tart', tap: 'openai/tools' },
  engineHome: { path: '/Users/ada/.tart', state: 'writable', freeGb: 512.7 },
  ledger: { path: '/Users/ada/.local/state/tartplan/0123456789ab', state: 'writable', freeGb: 512.7 },
  graphicalSession: true,
  leases: { current: 3, seconds: 86_400 },
  activeInterface: 'en0',
  git: { path: '/usr/bin/git', version: 'git version 2.50.1 (Apple Git-155)' },
  tar: { path: '/usr/bin/tar', version: 'bsdtar 3.5.3' },
};

export const goodSubject: Subject = {
  host: goodHost,
  simulated: false,
  version: { ok: true, value: '2.36.0', ms: 20 },
  running: { ok: true, value: [], ms: 40 },
  leftovers: [],
  kept: [],
  tartfile: { file: 'tartfile.yaml', slots: 2, softnet: false, bridged: true, windowed: false },
};

export const withHost = (host: Partial<HostFacts>, more: Partial<Subject> = {}): Subject => ({
  ...goodSubject,
  ...more,
  host: { ...goodHost, ...host },
});

/** The same without a member. */
export const without = <T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> => {
  const { [key]: _gone, ...rest } = value;
  return rest;
};
