/** Steps as written -> with every default applied. */
import type { RunStep, Step } from '../model/step.ts';
import type { Steps } from '../model/tartfile.ts';
import { locateKey } from './node.ts';
import { asWritten, firstLine, type Owner, trimmed } from './owner.ts';
import { durationMs } from './units.ts';
import { applies, type WhenBase } from './when.ts';

/** A step runs in the workspace unless it says where; what it says is relative to the workspace.
 * Without a base, which an unknown name leaves a machine, every step applies. */
export const steps = (
  written: Steps | undefined,
  home: string | undefined,
  owner: Owner,
  base?: WhenBase,
): readonly Step[] => {
  if (written === undefined) return [];
  const path = [...owner.path, 'run'];
  const all = typeof written === 'string' ? [written] : written;
  return all.flatMap((one, index): readonly RunStep[] => {
    const step = typeof one === 'string' ? { run: one } : one;
    if (base !== undefined && !applies(step.when, base)) return [];
    const cwd = guestFolder(step.cwd, home);
    const here = typeof written === 'string' ? path : [...path, index];
    return [
      {
        kind: 'run',
        name:
          step.name ?? firstLine(asWritten(owner.tree, typeof one === 'string' ? here : [...here, 'run'], step.run)),
        run: step.run,
        env: { ...step.env },
        ...(cwd === undefined ? {} : { cwd }),
        timeoutMs: durationMs(step.timeout ?? '15m'),
        retry: step.retry ?? 0,
        ...(step.sudo === true ? { sudo: true } : {}),
        ...(step.user === undefined ? {} : { user: step.user }),
        ...(step.shell === undefined ? {} : { shell: step.shell }),
        ...(step['allow-failure'] === true ? { allowFailure: true } : {}),
        where: locateKey(owner.tree, here),
      },
    ];
  });
};

const guestFolder = (cwd: string | undefined, home: string | undefined): string | undefined => {
  if (cwd === undefined) return home;
  if (/^(\/|~)/.test(cwd)) return trimmed(cwd);
  return trimmed(`${home ?? '~'}/${cwd}`);
};
