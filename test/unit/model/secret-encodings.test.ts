import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createMasker } from '../../../src/model/mask.ts';
import { onPath } from '../../support/programs.ts';

const mask = (secret: string, text: string): string => {
  const masker = createMasker([secret]);
  return masker.push(text) + masker.flush();
};

const secrets = [
  'correct-horse-battery-staple',
  `it's "quoted" & <marked> $HOME \`x\` a\\b/c=d#e~f!`,
  '#begins-with-a-hash and * ? [a] {b,c} (d) e;f|g^h',
  'Grüße aus Zürich 日本',
];

describe('forms of a secret', () => {
  it.each(secrets)('are masked in JSON, XML and hex: %s', (secret) => {
    const html = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const hex = Buffer.from(secret).toString('hex');
    const forms = [
      JSON.stringify(secret),
      JSON.stringify(JSON.stringify(secret)).slice(3, -3),
      JSON.stringify(secret).replaceAll('/', '\\/'),
      html(secret),
      html(secret).replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
      html(secret).replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
      hex,
      hex.toUpperCase(),
      hex.replace(/..(?!$)/g, '$& '),
    ];
    for (const form of forms) expect(mask(secret, `(${form})\n`)).toMatch(/^\("?\*\*\*"?\)\n$/);
  });

  const shells: readonly (readonly [string, string, readonly string[], string?])[] = [
    ['bash', 'bash', ['--norc', '-c']],
    ['bash as sh', 'bash', ['--norc', '--posix', '-c']],
    ['dash', 'dash', ['-c']],
    ['zsh', 'zsh', ['-f', '-c']],
    ['zsh with UTF-8', 'zsh', ['-f', '-c'], 'C.UTF-8'],
  ];
  for (const [name, program, args, locale = 'C'] of shells) {
    it.skipIf(!onPath(program))(`are masked as ${name} prints them`, () => {
      const script = 'set -x; : "$TOKEN"; set +x; export -p | grep TOKEN=; env printf "%s\\n" "$TOKEN"';
      const quoted = program === 'dash' ? '' : '; printf "%q\\n" "$TOKEN"';
      for (const secret of secrets) {
        const said = execFileSync(program, [...args, `exec 2>&1; ${script}${quoted}`], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
          env: { PATH: process.env.PATH, TOKEN: secret, LC_ALL: locale },
        });
        const lines = mask(secret, said).trim().split('\n');
        expect(lines.filter((line) => line.includes('***')).length, said).toBe(program === 'dash' ? 3 : 4);
      }
    });
  }

  it.skipIf(!onPath('od'))('are masked in what od prints', () => {
    for (const secret of secrets) {
      const said = execFileSync('od', ['-An', '-v', '-tx1'], { encoding: 'utf8', input: secret });
      expect(mask(secret, said).replace(/\*\*\*|\s/g, '').length, said).toBeLessThan(8);
    }
  });
});
