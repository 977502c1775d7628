// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Hardhat's own runner over the committed contract: constants, rewards, the cap, ownership, errors, events.

import { fileURLToPath } from 'node:url';

import { hardhatEnv } from './lib/anvil.js';
import { play } from './lib/stage.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

play('contract on Hardhat', async (stage) => {
  const args = [here('node_modules/hardhat/internal/cli/bootstrap.js'), '--config', here('hardhat/hardhat.config.cjs'),
    'test', '--no-compile', here('hardhat/dotmtoken.cjs')];
  const { code, log } = await stage.run(process.execPath, args, {
    cwd: here('hardhat'),
    env: hardhatEnv(stage),
  });
  const passing = Number(/(\d+) passing/.exec(log)?.[1] ?? 0);
  stage.check(code === 0 && passing > 20, `every test of the contract passes:\n${log}`);
});
