/** Secrets leave no trace in what is shown or kept: values become `***`, also split over chunks and base64 or URL encoded. */

export interface Masker {
  push(text: string): string;
  /** What was held back. */
  flush(): string;
}

/** Values that say nothing by themselves (empty) are not masked. */
export const createMasker = (secrets: readonly string[]): Masker => {
  const needles = formsOf(secrets);
  const longest = Math.max(0, ...needles.map((needle) => needle.length));
  let held = '';
  const take = (final: boolean): string => {
    let out = '';
    let at = 0;
    // A needle may begin in what is held and end in what is still to come: only what it cannot begin in is let go.
    const safe = final ? held.length : held.length - longest + 1;
    while (at < safe) {
      const needle = needles.find((one) => held.startsWith(one, at));
      out += needle === undefined ? held[at] : '***';
      at += needle?.length ?? 1;
    }
    held = held.slice(at);
    return out;
  };
  return {
    push: (text) => {
      if (longest === 0) return text;
      held += text;
      return take(false);
    },
    flush: () => take(true),
  };
};

/** Longest first, so that a secret that holds another one goes as a whole. */
const formsOf = (secrets: readonly string[]): readonly string[] => {
  const plain = secrets.flatMap((secret) => [secret, ...secret.split('\n')]).map((one) => one.trim());
  const forms = plain.filter((one) => one !== '').flatMap((one) => [one, encodeURIComponent(one), ...base64Forms(one)]);
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
};

/** Base64 of the secret at each of the three places it can have in a longer text; characters that depend on the neighbours are left out. */
const base64Forms = (secret: string): readonly string[] => {
  if (secret.length < 6) return [];
  const bytes = Buffer.from(secret);
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64').replace(/=+$/, '');
    const first = Math.ceil((offset * 8) / 6);
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(first, whole);
  });
};
