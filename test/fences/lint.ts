/** A throw-away tree under the repository's own lint rules. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const repository = new URL('../..', import.meta.url).pathname;
const biome = join(repository, 'node_modules/.bin/biome');

/** One finding: what the linter said, and where. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

export interface Lint {
  readonly exit: number | null;
  readonly findings: readonly Finding[];
}

/** Lints these files, and nothing else, by `.biome.json`. */
export const lint = (files: Readonly<Record<string, string>>): Lint =>
  inTree(files, (folder) => {
    const ran = spawnSync(biome, ['lint', '--error-on-warnings', '--max-diagnostics=none', '--reporter=json', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(ran.stdout) as { diagnostics: readonly Diagnostic[] };
    const inOrder = diagnostics.toSorted((a, b) => place(a) - place(b));
    const findings = inOrder.map(({ location, category, severity, message }) => ({
      path: location.path,
      line: location.start.line,
      rule: category.slice(category.lastIndexOf('/') + 1),
      severity,
      message,
    }));
    return { exit: ran.status, findings };
  });

/** The same as a person reads it: advice and all. */
export const lintText = (files: Readonly<Record<string, string>>): string =>
  inTree(files, (folder) => {
    const { stdout, stderr } = spawnSync(biome, ['lint', '--colors=off', '.'], { cwd: folder, encoding: 'utf8' });
    return stdout + stderr;
  });

const place = ({ location: { start } }: Diagnostic): number => start.line * 1000 + start.column;

interface Diagnostic {
  readonly severity: string;
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number; readonly column: number } };
}

const inTree = <T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'tartplan-fences-'));
  try {
    for (const name of ['.biome.json', 'tsconfig.json', 'package.json'])
      cpSync(join(repository, name), join(folder, name));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
