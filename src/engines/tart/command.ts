/** Our words -> tart's arguments. Pure; flags as in docs of Tart 2.32 (`tart <command> --help`). */
import type { Settings } from '../../model/desired.ts';
import type { StartOptions } from '../../ports/engine.ts';

export const listArgs = (): string[] => ['list', '--format', 'json'];

export const infoArgs = (vm: string): string[] => ['get', vm, '--format', 'json'];

/** Everything in one call. `--random-mac` on each fresh clone, since a clone can have its image's MAC and a dead VM's lease. */
export const setArgs = (vm: string, settings: Settings, fresh: boolean): string[] => [
  'set',
  vm,
  ...(fresh ? ['--random-mac'] : []),
  ...option('--cpu', settings.cpu),
  ...option('--memory', settings.memoryMb),
  ...option('--display', settings.display),
  ...option('--disk-size', settings.diskGb),
];

/** `bridge` is the interface for bridged networking, resolved already. */
export const runArgs = (vm: string, options: StartOptions, bridge: string | undefined): string[] => [
  'run',
  ...displayArgs(options),
  '--no-audio',
  ...(options.disposable ? ['--no-clipboard', '--root-disk-opts', 'sync=none'] : []),
  ...networkArgs(options, bridge),
  ...options.mounts.flatMap((mount) => ['--dir', `${mount.name}:${mount.host}${mount.readonly ? ':ro' : ''}`]),
  vm,
];

const displayArgs = ({ display }: StartOptions): string[] => {
  switch (display) {
    case 'none':
      return ['--no-graphics'];
    case 'window':
      return [];
    case 'vnc':
      return ['--no-graphics', '--vnc-experimental'];
    case 'screen-sharing':
      return ['--no-graphics', '--vnc'];
  }
};

const networkArgs = ({ network }: StartOptions, bridge: string | undefined): string[] => {
  switch (network.mode) {
    case 'nat':
      return [];
    case 'bridged':
      return ['--net-bridged', bridge ?? network.interface ?? 'en0'];
    case 'softnet':
      return ['--net-softnet'];
    case 'host':
      return ['--net-host'];
  }
};

const option = (flag: string, value: string | number | undefined): string[] =>
  value === undefined ? [] : [flag, String(value)];
