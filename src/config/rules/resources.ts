/** Rules for hardware: what guests need, what bases have, what the host can give. */
import { type Problem, problem } from '../../model/problem.ts';
import { baseDiskGb, baseMemoryMb } from '../facts.ts';
import { locate, locateKey } from '../node.ts';
import { groundTouched, guestTouched, type Rule, touched } from './input.ts';

/** Tart only grows disks. */
export const diskOfBase: Rule = (input) => {
  const layerDisks = new Map(input.desired.layers.map((one) => [one.name, one.spec.settings.diskGb]));
  return input.guests.flatMap((guest) => {
    const want = guest.spec.settings.diskGb;
    if (want === undefined) return [];
    return guest.bases.flatMap((base): Problem[] => {
      const image = base.origin.kind === 'image' ? { image: base.origin.image } : {};
      const plain = base.pinned?.diskGb ?? baseDiskGb({ ...base, ...image });
      const layered = [base.name, ...(base.under ?? [])].flatMap((name) => layerDisks.get(name) ?? []);
      const has = plain === undefined && layered.length === 0 ? undefined : Math.max(plain ?? 0, ...layered);
      if (has === undefined || want >= has || groundTouched(input, base)) return [];
      return [
        problem(
          'config/disk',
          `a disk of ${want} GB is less than the ${has} GB that ${base.under === undefined ? 'base' : 'layer'} "${base.name}" has`,
          {
            hint: `A disk can only grow: write ${has}GB or more, or leave it out.`,
            where: locate(guest.node, ['resources', 'disk']),
          },
        ),
      ];
    });
  });
};

/** What macOS does not boot without. */
export const guestMinimum: Rule = (input) =>
  input.guests.flatMap((guest): Problem[] => {
    if (!guest.bases.some((base) => base.os === 'darwin' && !groundTouched(input, base))) return [];
    const { cpu, memoryMb } = guest.spec.settings;
    const problems: Problem[] = [];
    if (cpu !== undefined && cpu < 2) {
      problems.push(
        problem('config/cpu', `a macOS guest needs 2 CPU cores, and this is ${cpu}`, {
          hint: 'Write 2 or more.',
          where: locate(guest.node, ['resources', 'cpu']),
        }),
      );
    }
    if (memoryMb !== undefined && memoryMb < 4096) {
      problems.push(
        problem('config/memory', `a macOS guest needs 4GB of memory, and this is ${size(memoryMb)}`, {
          hint: 'Write 4GB or more.',
          where: locate(guest.node, ['resources', 'memory']),
        }),
      );
    }
    return problems;
  });

/** What this Mac has not got. */
export const hostMaximum: Rule = (input) =>
  input.guests.flatMap((guest): Problem[] => {
    const { host } = input;
    if (host === undefined) return [];
    const { cpu, memoryMb } = guest.spec.settings;
    const problems: Problem[] = [];
    if (cpu !== undefined && cpu > host.cpus) {
      problems.push(
        problem('config/cpu', `${cpu} CPU cores are more than the ${host.cpus} of this Mac`, {
          hint: `Write ${host.cpus} or less.`,
          where: locate(guest.node, ['resources', 'cpu']),
        }),
      );
    }
    if (memoryMb !== undefined && memoryMb > host.memoryMb) {
      problems.push(
        problem('config/memory', `${size(memoryMb)} of memory are more than the ${size(host.memoryMb)} of this Mac`, {
          hint: `Write less: this Mac itself needs some of its ${size(host.memoryMb)}.`,
          where: locate(guest.node, ['resources', 'memory']),
        }),
      );
    }
    return problems;
  });

/** A case whose memory alone exceeds `limits.memory` would wait for ever. */
export const fitsLimits: Rule = (input) => {
  const limit = input.desired.limits.memoryMb;
  if (limit === undefined || touched(input, ['limits'])) return [];
  const written = input.tartfile.limits?.memory;
  return input.guests
    .filter(
      (guest) =>
        !guestTouched(input, guest, 'resources', 'memory') &&
        guest.path[0] !== 'machines' &&
        (input.host === undefined || (guest.spec.settings.memoryMb ?? 0) <= input.host.memoryMb),
    )
    .flatMap((guest): Problem[] => {
      const own = guest.spec.settings.memoryMb;
      const need = own ?? Math.max(0, ...guest.bases.map((base) => baseMemoryMb(base.os)));
      if (need <= limit) return [];
      const host = input.host === undefined ? 'the host' : `this Mac's ${size(input.host.memoryMb)}`;
      const share = written?.endsWith('%') === false ? '' : `: ${written ?? '75%, the default,'} of ${host}`;
      return [
        problem(
          'config/limits',
          `${size(need)} of memory never fit into limits.memory, which is ${size(limit)}${share}`,
          {
            // What nobody wrote stops nobody: such a guest then runs alone.
            severity: own === undefined && written === undefined ? 'warning' : 'error',
            hint:
              own === undefined
                ? 'Its images have that much by default: set resources.memory, or raise limits.memory.'
                : 'Lower it, or raise limits.memory.',
            where: own === undefined ? locateKey(input.tree, guest.path) : locate(guest.node, ['resources', 'memory']),
          },
        ),
      ];
    });
};

/** macOS itself stops at two. */
export const twoMacs: Rule = (input) => {
  const { bases, limits } = input.desired;
  if (limits.vms <= 2 || bases.some((base) => base.os === 'linux') || touched(input, ['bases'])) return [];
  return [
    problem('config/limits', `limits.vms is ${limits.vms}, and a Mac runs two macOS guests at most`, {
      severity: 'warning',
      hint: 'Only Linux guests can make use of more; write 2.',
      where: locate(input.tree, ['limits', 'vms']),
    }),
  ];
};

const size = (mb: number): string => (mb % 1024 === 0 ? `${mb / 1024}GB` : `${mb}MB`);
