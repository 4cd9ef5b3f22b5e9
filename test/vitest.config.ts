/** One project a folder of test/, so that no test is forgotten; slow kinds get longer limits. */
import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Folders that hold material for tests, and no tests. */
const material = ['fixtures', 'golden', 'support'];

/** Milliseconds a test may take where it starts processes; elsewhere twenty seconds. Generous: two cores may be busy. */
const patience: Readonly<Record<string, number>> = {
  sim: 60_000,
  guests: 60_000,
  contract: 60_000,
  registries: 60_000,
  fences: 60_000,
  package: 120_000,
  examples: 120_000,
  cli: 120_000,
  e2e: 120_000,
};

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !material.includes(entry.name))
  .map((entry) => entry.name);

export default defineConfig({
  test: {
    root,
    pool: 'forks',
    maxWorkers: 2,
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.vitest/report.json' }]] : ['default'],
    projects: folders.map((name) => ({
      extends: true as const,
      test: {
        name,
        include: [`test/${name}/**/*.test.ts`],
        testTimeout: patience[name] ?? 20_000,
        hookTimeout: patience[name] ?? 20_000,
      },
    })),
  },
});
