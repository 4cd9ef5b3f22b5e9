/** Rules for layers: names of their own, and a base at the bottom. */
import { type Problem, problem } from '../../model/problem.ts';
import { locate, locateKey } from '../node.ts';
import { keysOf, type Rule, touched } from './input.ts';

/** `on` and `from` name bases and layers alike. */
export const layerNames: Rule = (input) => {
  const bases = keysOf(input.written, ['bases']);
  return keysOf(input.written, ['layers']).flatMap((name): Problem[] => {
    if (name !== 'all' && !bases.includes(name)) return [];
    const where = locateKey(input.written, ['layers', name]);
    const hint = 'Choose another name.';
    return [
      name === 'all'
        ? problem('config/layer', 'a layer cannot be called "all"', {
            hint: `on: all means every base. ${hint}`,
            where,
          })
        : problem('config/layer', `a base and a layer are both called "${name}"`, {
            hint: `A suite that is on ${name} would not know which. ${hint}`,
            where,
          }),
    ];
  });
};

/** Each circle once, at the layer of it that stands last. */
export const layersAreNoCircle: Rule = (input) => {
  const { layers = {} } = input.tartfile;
  const done = new Set<string>();
  return keysOf(input.tree, ['layers']).flatMap((start): Problem[] => {
    const path: string[] = [];
    let name = start;
    for (; layers[name] !== undefined && !done.has(name) && !path.includes(name); name = layers[name]?.from ?? '')
      path.push(name);
    for (const one of path) done.add(one);
    if (!path.includes(name) || touched(input, ['layers', name, 'from'])) return [];
    const circle = [...path.slice(path.indexOf(name)), name];
    const last = circle.at(-2) ?? name;
    return [
      problem(
        'config/layer',
        circle.length === 2
          ? `layer "${name}" is made from itself`
          : `layers are made from each other in a circle: ${circle.join(' -> ')}`,
        {
          hint: 'One of them must be from a base.',
          where: locate(input.tree, ['layers', last, 'from']),
        },
      ),
    ];
  });
};
