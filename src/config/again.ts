/** What a suite does again and undoes, as written -> with every default applied: idempotence, teardown, upgrade. */
import type { DesiredCase, Workspace } from '../model/desired.ts';
import type { Repeat, Teardown } from '../model/repeat.ts';
import type { Step } from '../model/step.ts';
import type { Suite } from '../model/tartfile.ts';
import { locateKey } from './node.ts';
import { asWritten, firstLine, type Owner } from './owner.ts';
import { steps } from './steps.ts';
import { durationMs } from './units.ts';
import { applies, type WhenBase } from './when.ts';

/** `installed` are the suite's steps on this base. */
export const again = (
  written: Suite,
  installed: readonly Step[],
  space: Workspace | undefined,
  owner: Owner,
  base: WhenBase,
): Pick<DesiredCase, 'repeats' | 'teardown' | 'upgradeFrom'> => {
  const repeats = [...suiteRepeat(written, installed, owner), ...checkRepeats(written, space, owner, base)];
  const older = written['upgrade-from'];
  return {
    ...(repeats.length === 0 ? {} : { repeats }),
    ...(written.teardown === undefined ? {} : { teardown: teardown(written.teardown, space, owner, base) }),
    ...(older === undefined || space === undefined
      ? {}
      : {
          upgradeFrom: {
            ...space,
            source: 'head',
            include: 'git',
            ref: older,
            where: locateKey(owner.tree, [...owner.path, 'upgrade-from']),
          },
        }),
  };
};

/** A step that is left out on this base is not missed. */
const suiteRepeat = (written: Suite, installed: readonly Step[], owner: Owner): readonly Repeat[] => {
  const { idempotence = 'off' } = written;
  const {
    mode = 'error',
    steps: named,
    ignore = [],
  } = typeof idempotence === 'string' ? { mode: idempotence } : idempotence;
  if (mode === 'off') return [];
  const repeated = installed.filter(
    (step) => step.kind === 'run' && (named === undefined || named.includes(step.name)),
  );
  if (repeated.length === 0) return [];
  return [
    {
      name: 'idempotence',
      steps: repeated,
      severity: mode === 'warn' ? 'warning' : 'error',
      ignore,
      where: locateKey(owner.tree, [...owner.path, 'idempotence']),
    },
  ];
};

const checkRepeats = (written: Suite, space: Workspace | undefined, owner: Owner, base: WhenBase): readonly Repeat[] =>
  (written.check ?? []).flatMap((check, index): readonly Repeat[] => {
    if (!('idempotent' in check) || !applies(check.when, base)) return [];
    const path = [...owner.path, 'check', index];
    const name = check.name ?? firstLine(asWritten(owner.tree, [...path, 'idempotent'], check.idempotent));
    const where = locateKey(owner.tree, path);
    const step: Step = {
      kind: 'run',
      name,
      run: check.idempotent,
      env: {},
      ...(space?.to === undefined ? {} : { cwd: space.to }),
      timeoutMs: durationMs(check.timeout ?? '15m'),
      retry: 0,
      where,
    };
    return [{ name, steps: [step], severity: 'error', ignore: check.ignore ?? [], where }];
  });

const teardown = (
  written: Suite['teardown'] & {},
  space: Workspace | undefined,
  owner: Owner,
  base: WhenBase,
): Teardown => {
  const path = [...owner.path, 'teardown'];
  const short = typeof written === 'string' || Array.isArray(written);
  const { run, ignore = [] } = short ? { run: written } : written;
  return {
    steps: steps(run, space?.to, owner, base, short ? path : [...path, 'run']),
    ignore,
    where: locateKey(owner.tree, path),
  };
};
