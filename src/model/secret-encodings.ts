/** How shells, dumps, JSON and XML write a text: where a secret in it would be read all the same. */

/** Everything but the text itself; some forms are equal to it, and some to each other. */
export const writtenForms = (text: string): readonly string[] => [
  ...jsonForms(text),
  ...shellForms(text),
  ...xmlForms(text),
  ...hexForms(text),
];

/** With slashes escaped (PHP), without what is not ASCII (Python), without what HTML would read (Go), and JSON within JSON. */
const jsonForms = (text: string): readonly string[] => {
  const plain = JSON.stringify(text).slice(1, -1);
  const ascii = plain.replace(/[^ -~]/g, unicode);
  const html = plain.replace(/[<>&]/g, unicode);
  return [
    plain,
    ascii,
    html,
    plain.replaceAll('/', '\\/'),
    ascii.replaceAll('/', '\\/'),
    JSON.stringify(plain).slice(1, -1),
  ];
};

const unicode = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What `set -x`, `printf %q`, `export -p` and `declare -p` of sh, bash, dash and zsh print. */
const shellForms = (text: string): readonly string[] => [
  text.replaceAll("'", "'\\''"),
  // The same, and the text itself, between single quotes of YAML.
  text.replaceAll("'", "''\\''''"),
  text.replaceAll("'", "''"),
  text.replaceAll("'", `'"'"'`),
  text.replace(/["$`\\]/g, '\\$&'),
  text.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[#~]/, '\\$&'),
  zshWord(text),
  [...Buffer.from(zshWord(text))]
    .map((byte) => (byte > 0x7e ? `$'${octal(byte)}'` : String.fromCharCode(byte)))
    .join(''),
  [...Buffer.from(text)].map(zshC).join(''),
  [...Buffer.from(text)].map(ansiC).join(''),
];

const zshWord = (text: string): string => text.replace(/[ "#$&'()*;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[=~]/, '\\$&');

/** Within `$'…'`, as bash does it. */
const ansiC = (byte: number): string => (byte < 0x20 || byte > 0x7e ? octal(byte) : quoted(byte));

/** The same as zsh does it where the locale knows no characters but ASCII: `\M-` for the high bit, `\C-` for controls. */
const zshC = (byte: number): string => {
  if (byte >= 0x80)
    return `\\M-${byte === 0xff ? '\\C-?' : (byte & 0x7f) < 0x20 ? control(byte & 0x7f) : String.fromCharCode(byte & 0x7f)}`;
  if (byte === 0x0a) return '\\n';
  if (byte === 0x09) return '\\t';
  return byte < 0x20 ? control(byte) : quoted(byte);
};

const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`;

const control = (code: number): string => `\\C-${String.fromCharCode(code + 0x40)}`;

const quoted = (byte: number): string => {
  const character = String.fromCharCode(byte);
  return character === "'" || character === '\\' ? `\\${character}` : character;
};

const xmlForms = (text: string): readonly string[] => {
  const marks = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quotes = ['&quot;', '&#34;'].map((quote) => marks.replaceAll('"', quote));
  return [
    marks,
    ...quotes.flatMap((one) => ["'", '&#39;', '&#x27;', '&apos;'].map((quote) => one.replaceAll("'", quote))),
  ];
};

/** In one go, in the lines of `xxd -p`, byte by byte as of `od -t x1` and `hexdump -C`, and in pairs as of `xxd`. */
const hexForms = (text: string): readonly string[] => {
  const whole = Buffer.from(text).toString('hex');
  const lines = pieces(whole, 32);
  const forms = [
    whole,
    ...pieces(whole, 60),
    spaced(whole, 2),
    ...lines.flatMap((line) => [
      spaced(line, 2),
      spaced(line, 4),
      pieces(line, 16)
        .map((half) => spaced(half, 2))
        .join('  '),
    ]),
  ].filter((form) => form.length >= HEX);
  return forms.flatMap((form) => [form, form.toUpperCase()]);
};

/** Digits that say too little: the rest on a last line. */
const HEX = 8;

const pieces = (text: string, length: number): readonly string[] => text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];

const spaced = (digits: string, group: number): string => pieces(digits, group).join(' ');
