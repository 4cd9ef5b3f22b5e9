/** Arguments as Tart's parser takes them: options before or after names, `--opt v` or `--opt=v`. */
import { usage } from './errors.mjs';

const flag = false;
const value = true;

/** Options with the ones that take a value told, and how many names: least and most. */
const specs = {
  list: { options: { '--source': value, '--format': value, '--quiet': flag, '-q': flag }, names: [0, 0] },
  get: { options: { '--format': value }, names: [1, 1] },
  pull: { options: { '--insecure': flag, '--concurrency': value }, names: [1, 1] },
  fqn: { options: {}, names: [1, 1] },
  clone: { options: { '--insecure': flag, '--concurrency': value, '--prune-limit': value }, names: [2, 2] },
  set: {
    options: {
      ...{ '--cpu': value, '--memory': value, '--display': value, '--disk-size': value },
      ...{ '--random-mac': flag, '--random-serial': flag },
    },
    names: [1, 1],
  },
  run: {
    options: {
      ...{ '--no-graphics': flag, '--no-audio': flag, '--no-clipboard': flag, '--vnc-experimental': flag },
      ...{ '--root-disk-opts': value, '--dir': value },
    },
    names: [1, 1],
  },
  ip: { options: { '--wait': value, '--resolver': value }, names: [1, 1] },
  stop: { options: { '--timeout': value, '-t': value }, names: [1, 1] },
  delete: { options: {}, names: [1, Number.POSITIVE_INFINITY] },
  rename: { options: {}, names: [2, 2] },
  // Everything behind the VM's name is the guest's command.
  exec: { options: { '-i': flag, '-t': flag }, names: [2, Number.POSITIVE_INFINITY], rest: true },
};

export const parse = (verb, args) => {
  const spec = specs[verb];
  if (spec === undefined) throw usage('<subcommand>', `Unexpected argument '${verb}'`);
  const options = {};
  const names = [];
  for (let index = 0; index < args.length; index++) {
    const [name, inline] = split(args[index]);
    if (!name.startsWith('-') || (spec.rest && names.length > 0)) {
      names.push(args[index]);
      continue;
    }
    const takes = spec.options[name];
    if (takes === undefined) throw usage(verb, `Unknown option '${name}'`);
    if (takes === value && inline === undefined) index += 1;
    if (takes === value && inline === undefined && args[index] === undefined)
      throw usage(verb, `Missing value for '${name}'`);
    options[name] = takes === flag ? true : (inline ?? args[index]);
  }
  const [least, most] = spec.names;
  if (names.length < least) throw usage(verb, "Missing expected argument '<name>'");
  if (names.length > most) throw usage(verb, `Unexpected argument '${names[most]}'`);
  return { options, names };
};

const split = (arg) => {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
};
