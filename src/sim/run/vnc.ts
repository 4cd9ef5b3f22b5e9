/** The URL that `--vnc` and `--vnc-experimental` print (contract 2.15). */
import { delay, sleep } from '../time.ts';

const words = [
  'abandon',
  'canal',
  'dizzy',
  'ember',
  'fabric',
  'glide',
  'harbor',
  'ivory',
  'jelly',
  'kitten',
  'lemon',
  'mango',
];

/** With a resolver: the guest's own Screen Sharing, undefined when it has no address within a minute. */
export const vncUrl = async (resolve?: () => string | undefined): Promise<string | undefined> => {
  if (resolve === undefined) {
    const password = Array.from({ length: 4 }, () => words[Math.floor(Math.random() * words.length)]).join('-');
    return `vnc://:${password}@127.0.0.1:${50_000 + Math.floor(Math.random() * 10_000)}`;
  }
  const deadline = Date.now() + delay('TART_SIM_VNC', 60_000);
  for (;;) {
    const address = resolve();
    if (address !== undefined) return `vnc://${address}`;
    if (Date.now() >= deadline) return undefined;
    await sleep(100);
  }
};
