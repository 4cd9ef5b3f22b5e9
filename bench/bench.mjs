/** `npm run bench [-- plan|apply|estimate|layers|transfer|output|checks|manifest]`: ratios against a floor that is measured in the same run, on the same machine. */
import { benchApply } from './apply.mjs';
import { benchChecks } from './checks.mjs';
import { benchEstimate } from './estimate.mjs';
import { benchLayers } from './layers.mjs';
import { benchManifest } from './manifest.mjs';
import { benchOutput } from './output.mjs';
import { benchPlan } from './plan.mjs';
import { benchTransfer } from './transfer.mjs';

const benches = {
  plan: benchPlan,
  apply: benchApply,
  estimate: benchEstimate,
  layers: benchLayers,
  transfer: benchTransfer,
  output: benchOutput,
  checks: benchChecks,
  manifest: benchManifest,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}. Choose among: ${Object.keys(benches).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) await benches[name]();
}
