/** `tartplan graph`: what depends on what. Reads the tartfile alone; asks no engine, runs nothing (promise 6). */
import { ProblemError } from '../../model/problem.ts';
import { graphOf } from '../../plan/graph.ts';
import { select } from '../../plan/select.ts';
import { graphDot, graphMermaid } from '../../report/graph-languages.ts';
import { graphSvg } from '../../report/graph-svg.ts';
import { graphText } from '../../report/graph-text.ts';
import { painter } from '../../report/style.ts';
import { exitCode } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import { loadProject, locate } from '../project.ts';
import { colored } from '../screen.ts';
import type { World } from '../world.ts';

export const run = async (invocation: Invocation, world: World): Promise<number> => {
  const loaded = loadProject(locate(invocation, world), world);
  if (!loaded.ok) throw new ProblemError(loaded.problems);
  const selection = select(loaded.value, {
    targets: invocation.operands,
    suites: invocation.values('suite'),
    bases: invocation.values('base'),
    tags: invocation.values('tag'),
    casesOnly: false,
  });
  if (!selection.ok) throw new ProblemError(selection.problems);
  const graph = graphOf(loaded.value, selection.value);
  const draw = {
    text: () => graphText(graph, painter(colored(world.stdout, world, invocation.flags.has('no-color')))),
    mermaid: () => graphMermaid(graph),
    dot: () => graphDot(graph),
    svg: () => graphSvg(graph),
  };
  world.stdout.write(draw[formatOf(invocation.value('format'))]());
  return exitCode.ok;
};

const formatOf = (name: string | undefined): 'text' | 'mermaid' | 'dot' | 'svg' =>
  name === 'mermaid' || name === 'dot' || name === 'svg' ? name : 'text';
