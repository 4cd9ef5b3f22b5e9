/** JUnit XML as pytest, bats, node, Maven, Go and others write it: nested suites, failures, errors, skips. Pure, never throws. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { TestResult } from '../../model/test-report.ts';
import { LIMITS, messageOf, nameOf, type ReadTests } from './read.ts';

/**
 * A document type with entities of its own is refused by the parser (what they expand to could be endless), which reads
 * nothing from elsewhere either. Suites deeper than people nest them are not looked into.
 */
export const readJunit = (text: string): ReadTests => {
  const tests: TestResult[] = [];
  let trouble: string | undefined;
  const visit = (element: XmlElement, suites: readonly string[], depth: number): void => {
    if (depth > LIMITS.depth) {
      trouble ??= `its suites are nested more than ${LIMITS.depth} deep`;
      return;
    }
    for (const child of element.children) {
      if (!(child instanceof XmlElement)) continue;
      if (child.name === 'testsuite' || child.name === 'testsuites') {
        visit(child, named(child) === undefined ? suites : [...suites, named(child) ?? ''], depth + 1);
      } else if (child.name === 'testcase') {
        if (tests.length < LIMITS.tests) tests.push(testOf(child, suites));
        else trouble ??= `there are more than ${LIMITS.tests} tests`;
      } else if (child.name === 'error' || child.name === 'failure') {
        trouble ??= `a suite says: ${nameOf(reasonOf(child)) || child.name}`;
      }
    }
  };
  try {
    const { root } = parseXml(text.replace(/^\uFEFF/, ''));
    if (root === null || !['testsuites', 'testsuite'].includes(root.name)) {
      return {
        tests: [],
        trouble: `its outermost element is ${nameOf(root?.name ?? '') || 'missing'}, not testsuites or testsuite`,
      };
    }
    visit(root, root.name === 'testsuite' && named(root) !== undefined ? [named(root) ?? ''] : [], 0);
  } catch (error) {
    // Of the parser's message the first line says what and where.
    const why =
      error instanceof RangeError ? 'it is nested too deep' : error instanceof Error ? error.message : String(error);
    return { tests, trouble: `it is no XML that can be read: ${nameOf(why.split('\n')[0] ?? '')}` };
  }
  return { tests, ...(trouble === undefined ? {} : { trouble }) };
};

/** `pytest`, `root` and the like say nothing. */
const named = ({ attributes }: XmlElement): string | undefined => {
  const name = nameOf(attributes.name ?? '');
  return name === '' ? undefined : name;
};

const testOf = (element: XmlElement, suites: readonly string[]): TestResult => {
  const { attributes } = element;
  const group = nameOf(attributes.classname ?? '');
  const all = group === '' || suites.includes(group) ? suites : [...suites, group];
  const seconds = Number(attributes.time?.replaceAll(',', ''));
  return {
    name: nameOf(attributes.name ?? '') || 'unnamed test',
    ...(all.length === 0 ? {} : { suite: nameOf(all.join(' > ')) }),
    ...verdictOf(element),
    ...(attributes.time !== undefined && Number.isFinite(seconds) && seconds >= 0 ? { seconds } : {}),
  };
};

const verdictOf = (element: XmlElement): Pick<TestResult, 'status' | 'message'> => {
  const found = (...names: readonly string[]): XmlElement | undefined =>
    element.children.find((child): child is XmlElement => child instanceof XmlElement && names.includes(child.name));
  const bad = found('failure', 'error');
  const skip = found('skipped');
  const reason = bad ?? skip;
  const message = reason === undefined ? '' : messageOf(reasonOf(reason));
  return { status: statusOf(bad !== undefined, skip), ...(message === '' ? {} : { message }) };
};

/** A TODO of node's reporter is skipped with that type, and may have its failure beside it. */
const statusOf = (bad: boolean, skip: XmlElement | undefined): TestResult['status'] => {
  if (skip?.attributes.type === 'todo') return 'todo';
  if (bad) return 'failed';
  return skip === undefined ? 'passed' : 'skipped';
};

/** The message, and the text after it unless it begins with it. */
const reasonOf = ({ attributes, text }: XmlElement): string => {
  const message = attributes.message ?? '';
  if (text.trim() === '' || message.includes(text.trim())) return message;
  return text.trimStart().startsWith(message) ? text : `${message}\n${text}`;
};
