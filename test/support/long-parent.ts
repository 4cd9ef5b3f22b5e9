/** A program that starts a long child, says its number and ends: by its own death, or because it let the child go. */
import { writeSync } from 'node:fs';
import { spawnLong } from '../../src/system/spawn-long.ts';

const [how = '', logFile = ''] = process.argv.slice(2);
const program =
  'process.on("SIGINT", () => { console.log("heard it"); process.exit(0); }); console.log("up"); setInterval(() => {}, 1000);';
const child = await spawnLong({ file: process.execPath, args: ['-e', program], logFile });
writeSync(1, `${child.pid}\n`);
if (how === 'killed') process.kill(process.pid, 'SIGKILL');
child.release();
