// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The documented deploy command (resources/contracts/README.md) on anvil and on Hardhat's node, and the contract it leaves there.

import { fileURLToPath } from 'node:url';

import { ethers } from 'ethers';

import { anvil, anvilKey, artifact, hardhatNode } from './lib/anvil.js';
import { play } from './lib/stage.js';

const kScript = fileURLToPath(new URL('../../resources/contracts/deploy.mjs', import.meta.url));
const kNothing = { PRIVATE_KEY: undefined, SEPOLIA_URL: undefined, CHAIN_ID: undefined, OWNER_ADDRESS: undefined };

play('contract deployed by the command', async (stage) => {
  const node = await anvil(stage);
  const key = anvilKey(0);
  const run = (env, args = []) => stage.run(process.execPath, [kScript, ...args], { env: { ...kNothing, ...env } });
  const full = { PRIVATE_KEY: key, SEPOLIA_URL: node.url, CHAIN_ID: '31337' };

  const [bare, argument, wrong, done] = await Promise.all([
    run({}), run(full, [key]), run({ ...full, CHAIN_ID: undefined }), run(full)]);
  stage.check(bare.code === 2 && bare.log.includes('PRIVATE_KEY is not set'), 'without a key it says which setting is missing');
  stage.equal(argument.code, 2, 'a key given as an argument is refused');
  stage.check(wrong.code === 1 && wrong.log.includes('not on 11155111'), 'another chain than Sepolia has to be named');
  stage.equal(done.code, 0, `it deploys: ${done.log}`);
  for (const { log } of [bare, argument, wrong, done]) {
    stage.check(!log.includes(key) && !log.includes(node.url), 'neither key nor address of the node is written');
  }
  const address = /^TOKEN_ADDRESS=(0x[0-9a-fA-F]{40})$/m.exec(done.log)[1];
  const token = new ethers.Contract(address, artifact.abi, node.provider);
  stage.equal(await token.owner(), new ethers.Wallet(key).address, 'the account behind the key owns it');
  stage.equal(await token.symbol(), 'DOTM', 'and it is the token');

  const other = await hardhatNode(stage);
  const second = await run({ ...full, SEPOLIA_URL: other.url });
  stage.check(second.code === 0 && second.log.includes('TOKEN_ADDRESS=0x'), `Hardhat's node takes it as well: ${second.log}`);
});
