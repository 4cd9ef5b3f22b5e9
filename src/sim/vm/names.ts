/** Local names, and remote names by the grammar of contract 3.1. */

export interface RemoteName {
  readonly host: string;
  readonly namespace: string;
  /** `:tag` or `@sha256:hex`. */
  readonly reference: string;
  readonly digest?: string;
  readonly tag?: string;
}

const alnum = '[A-Za-z0-9]';
const grammar = new RegExp(
  `^(${alnum}+(?:-${alnum}+)*(?:\\.${alnum}+(?:-${alnum}+)*)*(?::[0-9]+)?)` +
    `/((?:${alnum}+[._-]?)+(?:/(?:${alnum}+[._-]?)+)*)` +
    `(?::(${alnum}+(?:[._-]${alnum}+)*)|@sha256:(${alnum}+))?$`,
);

/** undefined when it does not parse; no reference means `:latest`. */
export const parseRemote = (text: string): RemoteName | undefined => {
  // The grammar's repetitions nest: a length no registry allows would only cost time.
  const found = text.length > 512 || !text.includes('/') ? null : grammar.exec(text);
  if (found === null) return undefined;
  const [, host = '', namespace = '', tag, digest] = found;
  if (digest !== undefined) return { host, namespace, reference: `@sha256:${digest}`, digest: `sha256:${digest}` };
  return { host, namespace, reference: `:${tag ?? 'latest'}`, tag: tag ?? 'latest' };
};

export const remoteText = (name: RemoteName): string => `${name.host}/${name.namespace}${name.reference}`;

export const isLocalName = (text: string): boolean => !text.includes('/');

/** Why a name is no remote name, in the words that ANTLR uses for the commonest cases (contract 1.2). */
export const remoteNameError = (text: string): string => {
  if (/@(?!sha256:)/.test(text)) return 'failed to parse remote name: unknown reference format';
  if (!text.includes('/')) {
    return `failed to parse remote name: mismatched input '<EOF>' expecting {'.', ':', '-', '/'} (character ${text.length + 1})`;
  }
  const at = [...text].findIndex((letter) => !/[A-Za-z0-9./:@_-]/.test(letter));
  const where = at < 0 ? text.length : at;
  return `failed to parse remote name: extraneous input '${text[where] ?? '<EOF>'}' expecting <EOF> (character ${where + 1})`;
};
