/** Subject -> findings, in the order in which a person would look. Pure. */
import type { Finding } from './finding.ts';
import { display, keychain, localNetwork, macos, node, platform } from './mac.ts';
import { leases, networkInterface, softnet } from './network.ts';
import { disk, engineHome, ledger, leftovers } from './storage.ts';
import type { Subject } from './subject.ts';
import { list, slots, tart } from './tart.ts';
import { git, tar, tartfile } from './tools.ts';

type Check = (subject: Subject) => Finding;

/** What only a Mac has: elsewhere, and for the simulator, there is nothing to say. */
const ofMacs: ReadonlySet<Check> = new Set([macos, keychain, localNetwork, display, leases, networkInterface, softnet]);

const checks: readonly Check[] = [
  platform,
  macos,
  node,
  tart,
  list,
  slots,
  engineHome,
  disk,
  ledger,
  leftovers,
  tartfile,
  git,
  tar,
  networkInterface,
  leases,
  localNetwork,
  softnet,
  keychain,
  display,
];

export const diagnose = (subject: Subject): readonly Finding[] => {
  const mac = subject.host.platform === 'darwin' && !subject.simulated;
  return checks.filter((check) => mac || !ofMacs.has(check)).map((check) => check(subject));
};

/** Would something stop an apply? */
export const stops = (findings: readonly Finding[]): boolean => findings.some(({ status }) => status === 'fail');
