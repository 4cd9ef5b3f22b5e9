/** `tartplan lock`: which digest each image tag stands for, written down to be committed. */
import { existsSync, readFileSync } from 'node:fs';
import { readLock } from '../../config/lock.ts';
import type { LockedImage } from '../../model/lock.ts';
import { ProblemError } from '../../model/problem.ts';
import { matches, unmatched } from '../../plan/select.ts';
import { frame } from '../../report/frame.ts';
import { lockFile } from '../../report/lock-file.ts';
import { lockText } from '../../report/lock-text.ts';
import { writeDurably } from '../../system/durable.ts';
import { exitCode } from '../exit-code.ts';
import { listen } from '../interrupts.ts';
import type { Invocation } from '../invocation.ts';
import { lockImages } from '../locking.ts';
import { loadProject, locate, type Place, shownLock } from '../project.ts';
import { colored } from '../screen.ts';
import { wire, wireRegistry } from '../wire.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const place = locate(invocation, world);
  const loaded = loadProject(place, world);
  if (!loaded.ok) throw new ProblemError(loaded.problems);
  const bases = loaded.value.bases.map((base) => base.name);
  const unknown = unmatched('base', invocation.operands, bases);
  if (unknown.length > 0) throw new ProblemError(unknown);
  const wired = wire(invocation, world);
  const interrupts = listen(world, wired.ledger, '', () => undefined);
  const off = invocation.flags.has('no-color');
  try {
    const { images, warnings } = await lockImages(
      {
        desired: loaded.value,
        registry: await wireRegistry(invocation, world),
        engine: wired.engine,
        moves: (name) => invocation.flags.has('update') && asked(invocation.operands, name),
      },
      { signal: interrupts.signal, note: (text) => world.stderr.write(`${text}\n`) },
    );
    for (const one of warnings) world.stderr.write(`${frame(one, { color: colored(world.stderr, world, off) })}\n`);
    const { text: old, images: before } = readOld(place);
    const text = lockFile(images);
    world.stdout.write(lockText(before, images, { color: colored(world.stdout, world, off) }));
    const count = `${images.size} ${images.size === 1 ? 'image' : 'images'}`;
    if (text === old) {
      world.stdout.write(`${shownLock(place)} is up to date: ${count}.\n`);
      return exitCode.ok;
    }
    await writeDurably(place.lockFile, text, 0o644);
    world.stdout.write(`Wrote ${shownLock(place)}: ${count}. Commit it; tartplan plan shows what it means.\n`);
    return exitCode.ok;
  } catch (error) {
    if (interrupts.signal.aborted) return exitCode.interrupted;
    throw error;
  } finally {
    interrupts.stop();
  }
};

const asked = (globs: readonly string[], name: string): boolean =>
  globs.length === 0 || globs.some((glob) => matches(glob, name));

/** The file as it is; that it can be read was seen when the tartfile was. */
const readOld = (place: Place): { readonly text?: string; readonly images: ReadonlyMap<string, LockedImage> } => {
  if (!existsSync(place.lockFile)) return { images: new Map() };
  const text = readFileSync(place.lockFile, 'utf8');
  return { text, images: readLock({ path: shownLock(place), text }).lock };
};
