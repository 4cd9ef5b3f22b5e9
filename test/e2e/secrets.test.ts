/** A suite that tells its secret in every way that it can: none may be seen in what is shown, reported or logged (promise 7). */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHost, expectCode, type Host } from '../support/host.ts';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});

const secret = 'it\'s "a" <p&ss>/w=rd $x+ü';
const bytes = Buffer.from(secret);
const layerSecret = 'of-the-layer<7>';

/** Files below a folder, artifacts aside: those are as the guest has them. */
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/(^|\/)artifacts(\/|$)/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** The secret, and what would tell it. Of base64 the characters that do not depend on neighbours. */
const forms: readonly string[] = [
  secret,
  encodeURIComponent(secret),
  new URLSearchParams({ '': secret }).toString().slice(1),
  JSON.stringify(secret).slice(1, -1),
  JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
  secret.replaceAll("'", "'\\''"),
  secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  bytes.toString('hex'),
  bytes.toString('hex').toUpperCase(),
  ...[0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(offset + 1, -5),
  ),
  // Long stretches of it in any other writing.
  '<p&ss>/w=rd',
  '&lt;p&amp;ss&gt;/w=rd',
  layerSecret,
  Buffer.from(layerSecret).toString('base64'),
];

const tartfile = `version: 1
name: hostile
bases: { tahoe: base }
layers:
  made:
    from: tahoe
    secrets: [LAYER_TOKEN]
    run: 'printf "in the layer: %s\\n" "$LAYER_TOKEN"; printf "%s" "$LAYER_TOKEN" | base64; printf "%s\\n" "it is written out: of-the-layer<7>"'
suites:
  tells:
    on: [tahoe, made]
    secrets: [TOKEN]
    run:
      - |
        printf 'plain: %s\\n' "$TOKEN"
        printf '%s' "$TOKEN" | base64
        printf 'a%s' "$TOKEN" | base64
        printf 'ab%s' "$TOKEN" | base64
        printf '%s' "$TOKEN" | od -An -v -tx1 | tr -d ' \\n'; echo
        printf '%s' "$TOKEN" | od -An -v -tx1 | tr -d ' \\n' | tr a-f A-F; echo
        printf '%s' "$TOKEN" | dd bs=1 2>/dev/null; echo
        set -x; : "$TOKEN"; set +x
        export -p | grep TOKEN
        printf '%s\\n' "$TOKEN" >&2
        printf '\\033[1m%s\\033[0m\\n' "$TOKEN"
        mkdir -p ~/out; printf '%s\\n' "$TOKEN" > ~/out/told
      - name: it's written out
        run: 'printf "%s\\n" ''it''\\''''s "a" <p&ss>/w=rd $x+ü'' >/dev/null; true'
    check:
      - command: 'printf "%s" "$TOKEN"; printf "%s" "$TOKEN" >&2; exit 7'
      - command: 'printf "%s" "$TOKEN" | base64'
        stdout: nothing like it
      - name: 'is it''s "a" <p&ss>/w=rd $x+ü'
        command: 'false'
      - command: echo other
        stdout: 'it''s "a" <p&ss>/w=rd $x+ü'
    collect: ~/out
`;

test('a suite that tells its secret in many ways: nothing of it is shown, reported or logged', async () => {
  const hosted = async (): Promise<Host> => {
    const host = await createHost(tartfile);
    hosts.push(host);
    return host;
  };
  for (const more of [['--verbose'], ['--format', 'json'], []]) {
    const host = await hosted();
    const env = { TOKEN: secret, LAYER_TOKEN: layerSecret, ...(more.length === 0 ? { GITHUB_ACTIONS: 'true' } : {}) };
    const summary = join(host.folder, 'step-summary.md');
    const planned = await host.tartplan(['plan', ...more], env);
    expectCode(planned, 0);
    const ended = await host.tartplan(['apply', ...more], { ...env, GITHUB_STEP_SUMMARY: summary });
    expectCode(ended, 3);
    const [id = ''] = readdirSync(join(host.project, '.tartplan/runs'));
    const run = join(host.project, '.tartplan/runs', id);
    const told = files(join(host.project, '.tartplan')).map((path) => [path, readFileSync(path, 'utf8')] as const);
    const all = [
      ['plan', planned.stdout + planned.stderr],
      ['stdout', ended.stdout],
      ['stderr', ended.stderr],
      ['calls', readFileSync(join(host.folder, 'calls.ndjson'), 'utf8')],
      ...(more.length === 0 ? [['summary', readFileSync(summary, 'utf8')] as const] : []),
      ...told,
    ] as const;
    for (const [where, text] of all)
      for (const form of forms)
        expect(
          text.split('\n').filter((line) => line.includes(form)),
          `${form} in ${where} (${more.join(' ')})`,
        ).toEqual([]);
    // Not for want of having been told: the step came to its end, and each line of it is masked.
    const log = told.find(([path]) => path.endsWith('step-01.log'))?.[1] ?? '';
    expect(log).toContain('plain: ***');
    expect(log.split('\n').filter((line) => line.includes('***')).length, log).toBeGreaterThanOrEqual(10);
    const built = told.find(([path]) => path.includes('layers/made'))?.[1] ?? '';
    expect(built).toContain('in the layer: ***');
    expect(all.find(([where]) => where.endsWith('report.json'))?.[1]).toContain('***');
    // What is collected is brought back as it is (docs/reports.md).
    const artifacts = readdirSync(run, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('/told'));
    expect(artifacts.map((name) => readFileSync(join(run, name), 'utf8'))).toEqual([`${secret}\n`, `${secret}\n`]);
  }
});
