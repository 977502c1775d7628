// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Our Ethereum client on real nodes with the compiled contract: anvil, then Hardhat's.

import { createRequire } from 'node:module';

import { ethers } from 'ethers';

import { anvil, anvilKey, deployToken, hardhatNode } from './lib/anvil.js';
import { play, program } from './lib/stage.js';

const kChecks = ['contract_isFound', 'reward_isMinted_andFound', 'refusals_haveTheirReasons', 'waiting_isKnownAndReplaced', 'contractWallet_saysWhatItSigned', 'otherNode_isPassedOver'];

/** A wallet that is a contract: it takes what its owner signed. A signature that begins with 0x0101 keeps it busy for ever. */
const kWallet = `
pragma solidity ^0.8.20;
contract Wallet {
  address immutable owner;
  constructor(address one) { owner = one; }
  function isValidSignature(bytes32 hash, bytes memory signature) external view returns (bytes4) {
    require(signature.length == 65, "no signature");
    while (signature[0] == 0x01 && signature[1] == 0x01) {}
    bytes32 r; bytes32 s;
    assembly { r := mload(add(signature, 32)) s := mload(add(signature, 64)) }
    return ecrecover(hash, uint8(signature[64]), r, s) == owner ? this.isValidSignature.selector : bytes4(0xffffffff);
  }
}`;

async function deployWallet(owner) {
  const solc = createRequire(import.meta.url)('solc');
  const output = JSON.parse(solc.compile(JSON.stringify({
    language: 'Solidity',
    sources: { 'Wallet.sol': { content: `// SPDX-License-Identifier: MIT\n${kWallet}` } },
    settings: { evmVersion: 'paris', outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } } },
  })));
  const made = output.contracts?.['Wallet.sol']?.Wallet;
  if (!made) {
    throw new Error(output.errors.map((each) => each.formattedMessage).join('\n'));
  }
  const contract = await new ethers.ContractFactory(made.abi, made.evm.bytecode.object, owner).deploy(owner.address);
  await contract.waitForDeployment();
  return contract.getAddress();
}

play('our Ethereum client on anvil and Hardhat', async (stage) => {
  for (const [name, begin] of [['anvil', anvil], ['Hardhat', hardhatNode]]) {
    const node = await begin(stage);
    const { address, wallet } = await deployToken(node);
    const contractWallet = await deployWallet(wallet);
    node.provider.destroy();
    const test = await stage.run(program('DOTM_ETHEREUM_TEST'), ['-silent', ...kChecks],
      { env: { DOTM_PEER_URL: node.url, DOTM_PEER_CHAIN: String(node.chainId), DOTM_PEER_TOKEN: address, DOTM_PEER_KEY: anvilKey(0), DOTM_PEER_WALLET: contractWallet } });
    stage.equal(test.code, 0, `the program's checks on ${name}\n${test.log}`);
  }
});
