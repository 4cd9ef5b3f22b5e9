/** What a registry wants to know before it answers: `WWW-Authenticate` (RFC 9110 section 11.6.1). Pure. */

export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service?: string; readonly scope?: string };

/** The first challenge that we can meet; undefined when there is none. */
export const readChallenge = (header: string | null): Challenge | undefined => {
  const text = header ?? '';
  if (/^\s*bearer\s/i.test(text)) {
    const parameters = new Map(
      [...text.matchAll(/([A-Za-z]+)="((?:[^"\\]|\\.)*)"/g)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value.replace(/\\(.)/g, '$1'),
      ]),
    );
    const realm = parameters.get('realm');
    if (realm === undefined || !/^https?:\/\//.test(realm)) return undefined;
    const service = parameters.get('service');
    const scope = parameters.get('scope');
    return {
      scheme: 'bearer',
      realm,
      ...(service === undefined ? {} : { service }),
      ...(scope === undefined ? {} : { scope }),
    };
  }
  return /^\s*basic\b/i.test(text) ? { scheme: 'basic' } : undefined;
};
