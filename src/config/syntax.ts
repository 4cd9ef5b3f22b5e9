/** What the YAML library says of broken syntax, in words for somebody who wants to mend a file. */
import { type Problem, problem, type SourceFile } from '../model/problem.ts';

/** A mistake as the YAML library reports it. */
export interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** One problem for each line: what follows on the same line is nearly always a consequence of the first. */
export const syntaxProblems = (file: SourceFile, mistakes: readonly Mistake[]): readonly Problem[] => {
  const seen = new Set<number>();
  const sorted = [...mistakes].sort((a, b) => a.start - b.start);
  // After an open quote nothing is what it seems.
  const open = sorted.find((mistake) => mistake.message.startsWith('Missing closing'));
  return sorted
    .filter((one) => open === undefined || one === open || (one.start < open.start && !one.message.startsWith('Flow')))
    .filter((one) => one === sorted[0] || !/ (in YAML stream|at node end)/.test(one.message))
    .filter((mistake) => {
      const line = file.text.slice(0, mistake.start).split('\n').length;
      return !seen.has(line) && seen.add(line);
    })
    .map((mistake) => {
      const all = mistakes.filter((other) => other.start === mistake.start).map((other) => other.code);
      const { summary, hint } = words(mistake, all, file.text);
      const start = Math.max(0, Math.min(mistake.start, file.text.length));
      const end = Math.max(start, Math.min(mistake.end, lineEnd(file.text, start)));
      return problem('config/syntax', summary, { hint, where: { file, start, end } });
    });
};

interface Words {
  readonly summary: string;
  readonly hint: string;
}

const words = (mistake: Mistake, together: readonly string[], text: string): Words => {
  const { code, message, start } = mistake;
  const here = text.slice(start, lineEnd(text, start));
  switch (code) {
    case 'TAB_AS_INDENT':
      return { summary: 'a tab is used as indentation', hint: 'Indent with spaces, two for each level.' };
    case 'MULTIPLE_DOCS':
      return {
        summary: 'a second YAML document starts here',
        hint: 'A tartfile is one document: remove the line ---, or move what follows to a file of its own.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        summary: `${message.replace('Invalid escape sequence ', '')} is no escape that YAML knows`,
        hint: 'Write \\\\ for a backslash, or put the text in single quotes, where a backslash means itself.',
      };
    case 'BAD_SCALAR_START':
      return {
        summary: `a value cannot start with ${here.charAt(0)} unless it is quoted`,
        hint: `Put it in quotes: ${quoted(here)}.`,
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return together.includes('MULTILINE_IMPLICIT_KEY') ? indentedUnderValue : colonInValue;
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        summary: 'a key is expected here, and there is no ": " after it',
        hint: 'Write "key: value", with a blank after the colon. Several lines of text want "key: |" and indentation.',
      };
    case 'KEY_OVER_1024_CHARS':
      return {
        summary: 'a key is longer than 1024 characters',
        hint: 'Was a quote forgotten? Close it, or shorten the key.',
      };
    case 'BAD_INDENT':
      return badIndent(message);
    case 'MISSING_CHAR':
      return missing(message);
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, text, start);
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return {
        summary: `the tag ${/^!\S*/.exec(here)?.[0] ?? '!'} means nothing in a tartfile`,
        hint: 'Remove the tag. Quote the text if it is to start with an exclamation mark.',
      };
    case 'BAD_DIRECTIVE':
      return { summary: plain(message), hint: 'Remove the line that starts with %.' };
    default:
      return {
        summary: plain(message),
        hint: 'Look at the YAML around this place; quoting the value is often enough.',
      };
  }
};

const colonInValue: Words = {
  summary: 'a second ": " in one line',
  hint: 'Quote the text that holds ": ", or give the inner key a line of its own, indented further.',
};

const indentedUnderValue: Words = {
  summary: 'the next line is indented under a key that has a value already',
  hint: 'Indent it like the key above, or remove the value if the next lines belong to that key.',
};

const badIndent = (message: string): Words => {
  const flow = /^Flow (\w+) .* end with a (.)$/.exec(message);
  if (flow !== null) {
    const what = flow[1] === 'map' ? 'map that was opened with {' : 'list that was opened with [';
    return {
      summary: `the ${what} is never closed`,
      hint: `Add ${flow[2]} where it ends; lines that belong to it must be indented.`,
    };
  }
  return {
    summary: 'the indentation of this line fits nothing above it',
    hint: 'Align it with the keys or dashes that it belongs to.',
  };
};

const missing = (message: string): Words => {
  const quote = /closing (.)quote/.exec(message)?.[1];
  if (quote !== undefined)
    return { summary: 'the quote is never closed', hint: `Add ${quote} at the end of the text.` };
  const flow = /^Flow (\w+) .* end with a (.)$/.exec(message) ?? /(map|sequence) .*(\}|\])/.exec(message);
  if (flow !== null)
    return {
      summary: `a ${flow[2]} is missing`,
      hint: `Add ${flow[2]} where the ${flow[1] === 'map' ? 'map' : 'list'} ends.`,
    };
  if (message.startsWith('Missing , '))
    return {
      summary: 'a comma is missing',
      hint: 'Separate the entries with ", "; quote text that holds blanks and braces.',
    };
  if (message.startsWith('Implicit map keys')) {
    return { summary: 'a key without ": " after it', hint: 'Write "key: value", with a blank after the colon.' };
  }
  if (message.startsWith('Sequence item'))
    return { summary: 'a list entry without "- "', hint: 'Start it with "- ", or indent it under the entry above.' };
  return { summary: plain(message), hint: 'Add what is missing, or quote the value.' };
};

const unexpected = (message: string, text: string, start: number): Words => {
  const here = text.slice(start, lineEnd(text, start));
  if (text.charAt(start - 1) === '$' && here.startsWith('{')) {
    return {
      summary: '"${" must be quoted between braces and brackets',
      hint: `Put it in quotes: "$${/^[^}\n]*\}?/.exec(here)?.[0] ?? here}".`,
    };
  }
  if (message.includes('block-seq-ind on same line')) {
    return {
      summary: 'a list cannot start on the line of its key',
      hint: `Put "${here.trim()}" on the next line, indented, or write the list in brackets.`,
    };
  }
  if (/^[}\]]/.test(here)) {
    const open = here.startsWith('}') ? '{' : '[';
    return {
      summary: `${here.charAt(0)} without a ${open} before it`,
      hint: `Remove it, or add the ${open}; as text it must be quoted.`,
    };
  }
  if (here.startsWith(',')) return { summary: 'a comma too many', hint: 'Remove it.' };
  if (message.includes('Block scalar header')) {
    return {
      summary: 'text after | or > on the same line',
      hint: 'Put the text on the next lines, indented, or quote the value.',
    };
  }
  if (text.charAt(start - 1) === "'" || text.charAt(start - 2) === "'") {
    return {
      summary: 'text after the closing quote',
      hint: "Double a single quote within single quotes ('it''s'), or use double quotes.",
    };
  }
  return {
    summary: 'text that belongs to nothing before it',
    hint: 'Quote the whole value, or mend the indentation of this line.',
  };
};

const quoted = (text: string): string => {
  const value = text.replace(/\s+#.*$/, '').trim();
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
};

const plain = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1).replace(/[.:]+$/, '');

const lineEnd = (text: string, from: number): number => {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
};
