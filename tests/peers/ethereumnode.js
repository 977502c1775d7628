// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Our Ethereum client on real nodes with the compiled contract: anvil, then Hardhat's.

import { anvil, anvilKey, deployToken, hardhatNode } from './lib/anvil.js';
import { play, program } from './lib/stage.js';

const kChecks = ['contract_isFound', 'reward_isMinted_andFound', 'refusals_haveTheirReasons', 'waiting_isKnownAndReplaced', 'otherNode_isPassedOver'];

play('our Ethereum client on anvil and Hardhat', async (stage) => {
  for (const [name, begin] of [['anvil', anvil], ['Hardhat', hardhatNode]]) {
    const node = await begin(stage);
    const { address } = await deployToken(node);
    node.provider.destroy();
    const test = await stage.run(program('DOTM_ETHEREUM_TEST'), ['-silent', ...kChecks],
      { env: { DOTM_PEER_URL: node.url, DOTM_PEER_CHAIN: String(node.chainId), DOTM_PEER_TOKEN: address, DOTM_PEER_KEY: anvilKey(0) } });
    stage.equal(test.code, 0, `the program's checks on ${name}\n${test.log}`);
  }
});
