/** Checks of folders, disk, and what earlier runs left. */
import type { Folder } from '../ports/host-facts.ts';
import { type Finding, finding } from './finding.ts';
import type { Subject } from './subject.ts';

export const engineHome = ({ host }: Subject): Finding => {
  const { path } = host.engineHome;
  const blocked = notWritable('tart-home', 'TART_HOME', host.engineHome);
  if (blocked !== undefined) return blocked;
  // Percent-encoded, the path is one that does not exist: the control socket ends up elsewhere (tart-contract 2.18).
  if (encodeURI(path) !== path) {
    return finding('tart-home', 'warn', `TART_HOME has characters that break the guest agent: ${path}`, {
      detail: 'Blanks, and others that a URL would escape: tart exec and the resolver agent cannot work there.',
      remedy: 'Move it to a path of plain letters, digits, dots, dashes and underscores, and set TART_HOME.',
    });
  }
  return finding('tart-home', 'ok', `TART_HOME ${path}${host.engineHome.state === 'missing' ? ' (will be made)' : ''}`);
};

/** GB below which a base hardly fits, and below which nothing does. */
const tight = 60;
const full = 5;

export const disk = ({ host, tartfile, simulated }: Subject): Finding => {
  const id = 'disk';
  const free = host.engineHome.freeGb;
  if (free === undefined) return finding(id, 'skip', 'free disk space could not be told');
  const shown = `${Math.floor(free)} GB free where TART_HOME is`;
  const wanted = typeof tartfile === 'object' ? tartfile.freeDiskGb : undefined;
  const remedy =
    'tart prune --older-than 30 removes images that nobody used for a month; tart list shows what is there.';
  if (wanted !== undefined && free < wanted) {
    return finding(id, 'fail', `${shown}, and the tartfile wants ${wanted} GB to be left (limits.free-disk)`, {
      remedy,
    });
  }
  if (simulated) return finding(id, 'ok', shown);
  if (free < full) return finding(id, 'fail', shown, { remedy });
  if (free < tight) {
    return finding(id, 'warn', shown, {
      detail: 'An image takes about 25 GB to download and as much again while it is unpacked.',
      remedy,
    });
  }
  return finding(id, 'ok', shown);
};

export const ledger = ({ host }: Subject): Finding =>
  notWritable('ledger', 'the ledger', host.ledger) ?? finding('ledger', 'ok', `ledger in ${host.ledger.path}`);

export const leftovers = ({ leftovers: left, kept }: Subject): Finding => {
  const id = 'leftovers';
  if (left.length > 0) {
    return finding(id, 'warn', `${count(left.length, 'VM')} of dead runs`, {
      detail: `${[...left].sort().join(', ')}.`,
      remedy: 'tartplan gc (the next apply removes them, too)',
    });
  }
  if (kept.length > 0) {
    return finding(id, 'ok', `${count(kept.length, 'VM')} kept for a look`, {
      detail: `${[...kept].sort().join(', ')}.`,
      remedy: 'tartplan destroy deletes them, with all else that their tartfile made',
    });
  }
  return finding(id, 'ok', 'nothing left behind by earlier runs');
};

const notWritable = (id: string, what: string, folder: Folder): Finding | undefined => {
  if (folder.state === 'no-folder') {
    return finding(id, 'fail', `${what} is not a folder: ${folder.path}`, {
      remedy: `Move that file away: ${folder.path}`,
    });
  }
  if (folder.state === 'readonly') {
    return finding(id, 'fail', `${what} cannot be written to: ${folder.path}`, {
      remedy: `See whose it is: ls -ld '${folder.path.replaceAll("'", "'\\''")}'`,
    });
  }
  return undefined;
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
