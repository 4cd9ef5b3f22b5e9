/** Disk that VMs take, looked at when nobody waits for it. */
import type { Tools } from './tools.ts';

/** Bytes that were added to `vm` since it was cloned; what it wrote in place of something else does not count. */
export const grownBytes = async (vm: string, from: string, tools: Tools): Promise<number | undefined> => {
  const [now, before] = await Promise.all([tools.allocatedBytes(vm), tools.allocatedBytes(from)]);
  return now === undefined || before === undefined ? undefined : Math.max(0, now - before);
};
