/** What is known of a VM from the moment that it starts. */
import type { RunFault } from '../faults/fault.ts';
import type { Home } from '../home/home.ts';
import type { VmConfig } from '../vm/config.ts';
import type { NetworkMode } from './leases.ts';
import type { Share } from './options.ts';

export interface Machine {
  readonly home: Home;
  readonly name: string;
  readonly folder: string;
  readonly config: VmConfig;
  readonly fault: RunFault;
  readonly resumed: boolean;
  readonly suspendable: boolean;
  readonly mode: NetworkMode;
  readonly shares: readonly Share[];
  /** `--vnc` or `--vnc-experimental`. */
  readonly vnc: 'guest' | 'host' | undefined;
  readonly quietVnc: boolean;
}
