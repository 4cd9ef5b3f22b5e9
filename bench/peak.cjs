/** Loaded before tartplan: writes down the largest resident set that this process had, in kilobytes, as it ends. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
