#!/usr/bin/env node
// The executable `tartplan`, shipped as it is: Node 22.1 and later keep compiled code, Node 20 has no such call.
require('node:module').enableCompileCache?.();
require('./cli.cjs').main(process.argv.slice(2));
