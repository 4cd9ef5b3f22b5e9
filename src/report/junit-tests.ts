/** Tests of other runners in junit.xml: testcases beside those of tartplan's cases, each with its case in its class. */
import type { CaseResult } from '../model/result.ts';
import type { TestResult } from '../model/test-report.ts';
import { attributes, xml } from './xml.ts';

export const innerTests = (cases: readonly CaseResult[]): readonly TestResult[] =>
  cases.flatMap((one) => one.steps.flatMap((step) => step.tests ?? []));

export const testsXml = (one: CaseResult): string =>
  one.steps
    .flatMap((step) => step.tests ?? [])
    .map((test) => testXml(one.id, test))
    .join('');

const testXml = (id: string, { name, suite, status, seconds, message }: TestResult): string => {
  const time = seconds === undefined ? {} : { time: seconds.toFixed(3) };
  const head = attributes({ classname: suite === undefined ? id : `${id} > ${suite}`, name, ...time });
  const inner = verdict(status, message);
  return `    <testcase${head}${inner === '' ? '/>\n' : `>\n${inner}    </testcase>\n`}`;
};

const verdict = (status: TestResult['status'], message: string | undefined): string => {
  const first = message?.split('\n')[0];
  if (status === 'passed') return '';
  if (status === 'failed') {
    return `      <failure${attributes({ message: first ?? 'failed', type: 'test' })}>${xml(message ?? '')}</failure>\n`;
  }
  return `      <skipped${attributes({ message: first ?? status })}/>\n`;
};
