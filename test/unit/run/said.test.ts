import { describe, expect, it } from 'vitest';
import { createPresent, createSaid } from '../../../src/run/said.ts';

const secrets = new Map([['TOKEN', 's3cret-value']]);

describe('what a guest says', () => {
  it('is cleaned, masked and bounded, however it comes', () => {
    const said = createSaid(secrets);
    for (const char of 'tar: \u001b[31ms3cret-value\u001b[0m: no space\n') said.take(Buffer.from(char));
    expect(said.text()).toBe('tar: ***: no space');
    said.take(Buffer.from(`${'x'.repeat(100)}\n`.repeat(10_000)));
    expect(said.text().length).toBeLessThanOrEqual(2_000);
  });

  it.each([3, 20_000])('holds no half of a secret where it was cut (after %d)', (more) => {
    const said = createSaid(secrets);
    said.take(Buffer.from(`${'s3cret-value\n'.repeat(2_000)}`));
    said.take(Buffer.from('y\n'.repeat(more / 2)));
    expect(said.text()).not.toMatch(/s3|cret|value/);
  });

  it('names what is masked in the name of a file', () => {
    expect(createPresent(secrets)('logs/s3cret-value.log: is a link')).toBe('logs/***.log: is a link');
  });
});
