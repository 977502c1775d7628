// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// anvil with the committed contract, for a program that is no script for node: writes one line of JSON when it is ready
// ({"url","chainId","token","key"}) and runs until its input ends. Arguments go to anvil as they are.

import { anvil, anvilKey, deployToken } from './anvil.js';
import { Stage } from './stage.js';

const stage = new Stage();
const end = (code) => stage.close().then(() => process.exit(code));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.once(signal, () => end(0));
}
process.stdin.resume().once('end', () => end(0));
try {
  const node = await anvil(stage, { args: process.argv.slice(2) });
  const { address } = await deployToken(node);
  console.log(JSON.stringify({ url: node.url, chainId: node.chainId, token: address, key: anvilKey(0) }));
} catch (error) {
  console.error(error.message);
  await end(1);
}
