#!/usr/bin/env node
// The executable `tart-sim`, shipped as it is: Node 22.1 and later keep compiled code, Node 20 has no such call.
require('node:module').enableCompileCache?.();
require('./sim.cjs').main(process.argv.slice(2));
