/** Guests that mean harm: sshd itself runs test/support/hostile/answer for every command. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RealHost } from './real.ts';

/** `phase` is login, workspace, run, manifest, check, collect, or all but the login. */
export const makeHostile = (host: RealHost, phase: string, how: string): void => {
  const at = (path: string): string => join(host.image, path);
  mkdirSync(at('root/etc/ssh/sshd_config.d'), { recursive: true });
  mkdirSync(at('local/bin'), { recursive: true });
  mkdirSync(at('local/share'), { recursive: true });
  cpSync(join(import.meta.dirname, 'hostile/answer'), at('local/bin/answer'));
  writeFileSync(at('root/etc/ssh/sshd_config.d/hostile.conf'), 'ForceCommand /usr/local/bin/answer\n');
  writeFileSync(at('root/etc/hostile'), `${phase} ${how}\n`);
};

/** Everything below a folder but what is under a run's own folder and Tart's, to see that nothing came in. */
export const filesOutside = (host: RealHost): readonly string[] =>
  readdirSync(host.folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^(project\/\.tartplan|tart|state)(\/|$)/.test(path))
    .sort();

export interface Entry {
  readonly name: string;
  /** `0` file, `1` hard link, `2` link, `3` device, `5` folder. */
  readonly type?: string;
  readonly link?: string;
  readonly text?: string;
  /** When it is another one than the text's. */
  readonly size?: number;
}

/** A ustar archive of whatever names. */
export const archive = (entries: readonly Entry[]): Buffer => {
  const blocks = entries.map((entry) => {
    const text = Buffer.from(entry.text ?? '');
    const header = Buffer.alloc(512);
    header.write(entry.name, 0, 'utf8');
    header.write('0000644\0', 100);
    for (const start of [108, 116]) header.write('0001750\0', start);
    header.write(`${(entry.size ?? text.length).toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        ', 148);
    header.write(entry.type ?? '0', 156);
    header.write(entry.link ?? '', 157, 'utf8');
    header.write('ustar\x0000', 257);
    const sum = header.reduce((all, byte) => all + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return Buffer.concat([header, text, Buffer.alloc((512 - (text.length % 512)) % 512)]);
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
};
