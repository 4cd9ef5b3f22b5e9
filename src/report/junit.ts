/** junit.xml: a testsuite for each suite, a testcase for each case, as CI systems read it. Times in seconds. */
import type { CaseResult, RunResult } from '../model/result.ts';

/** Characters of output a case carries. */
const OUTPUT = 16_384;

export const junit = (result: RunResult): string => {
  const suites = [...new Set(result.cases.map((one) => one.suite))];
  const inner = suites.map((name) => suiteXml(name, result.cases.filter((one) => one.suite === name), result.startedAt)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${counts(result.cases)} name="tartplan">\n${inner}</testsuites>\n`;
};

const suiteXml = (name: string, cases: readonly CaseResult[], startedAt: string): string =>
  `  <testsuite name="${escape(name)}"${counts(cases)} timestamp="${startedAt.replace(/\.\d+Z$/, '')}">\n${cases.map(caseXml).join('')}  </testsuite>\n`;

const counts = (cases: readonly CaseResult[]): string => {
  const count = (...statuses: readonly string[]): number => cases.filter((one) => statuses.includes(one.status)).length;
  const seconds = cases.reduce((sum, one) => sum + one.seconds, 0);
  return ` tests="${cases.length}" failures="${count('failed')}" errors="${count('errored')}" skipped="${count('skipped', 'cached', 'cancelled')}" time="${seconds.toFixed(3)}"`;
};

const caseXml = (one: CaseResult): string => {
  const head = `    <testcase classname="${escape(one.suite)}" name="${escape(one.id)}" time="${one.seconds.toFixed(3)}"`;
  const inner = verdict(one) + (one.steps.length + one.checks.length === 0 ? '' : `      <system-out>${escape(output(one))}</system-out>\n`);
  return inner === '' ? `${head}/>\n` : `${head}>\n${inner}    </testcase>\n`;
};

const verdict = (one: CaseResult): string => {
  const message = escape(one.problem?.summary ?? one.status);
  const text = escape([one.problem?.summary, one.problem?.detail, one.problem?.hint].filter((part) => part !== undefined).join('\n'));
  switch (one.status) {
    case 'failed':
      return `      <failure message="${message}" type="${escape(one.problem?.code ?? 'failed')}">${text}</failure>\n`;
    case 'errored':
      return `      <error message="${message}" type="${escape(one.problem?.code ?? 'errored')}">${text}</error>\n`;
    case 'skipped':
    case 'cancelled':
    case 'cached':
      return `      <skipped message="${one.status === 'cached' ? 'up to date: passed before, and nothing changed since' : message}"/>\n`;
    case 'passed':
    case 'flaky':
      return '';
  }
};

const output = (one: CaseResult): string => {
  const steps = one.steps.flatMap((step) => [`step ${step.name}: ${step.status} (${step.seconds.toFixed(1)} s)`, ...step.tail.map((line) => `  ${line}`)]);
  const checks = one.checks.map((check) => `check ${check.name}: ${check.status}${check.status === 'failed' ? ` (expected ${check.expected ?? ''}, got ${check.actual ?? ''})` : ''}`);
  return [...steps, ...checks].join('\n').slice(0, OUTPUT);
};

/** XML 1.0 has no place for most control characters, not even escaped. */
const escape = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in XML
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[character] ?? '');
