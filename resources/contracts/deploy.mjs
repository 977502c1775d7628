// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Puts the compiled contract on a chain. Everything comes from the environment (README.md): a key given as an argument
// would stand in the list of processes and in the shell's history.

import { readFileSync } from 'node:fs';

import { artifactFile, peers } from './compiler.mjs';

const kSepolia = '11155111';
const kSeconds = 300;

function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}

function setting(name) {
  return process.env[name] || refuse(`${name} is not set.`);
}

/** ethers' errors repeat the address of the node, which often holds a key. */
function plainly(error, secrets) {
  const text = String(error.shortMessage ?? error.message ?? error);
  return secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, '(hidden)'), text);
}

async function deploy(ethers, provider, wallet, owner) {
  const expected = BigInt(process.env.CHAIN_ID || kSepolia);
  const { chainId } = await provider.getNetwork();
  if (chainId !== expected) {
    throw new Error(`The node is on chain ${chainId}, not on ${expected}. CHAIN_ID names another one.`);
  }
  const { abi, bytecode } = JSON.parse(readFileSync(artifactFile, 'utf8'));
  const contract = await new ethers.ContractFactory(abi, bytecode, wallet).deploy(owner);
  const sent = contract.deploymentTransaction();
  console.log(`chain ${chainId}, sent by ${wallet.address}, transaction ${sent.hash}`);
  const receipt = await sent.wait(1, kSeconds * 1000);
  const token = new ethers.Contract(receipt.contractAddress, abi, provider);
  if ((await token.owner()) !== owner || (await token.totalSupply()) !== 0n) {
    throw new Error(`The contract at ${receipt.contractAddress} does not answer as it should.`);
  }
  console.log(`owner ${owner}, most ${ethers.formatEther(await token.MAX_SUPPLY())} DOTM, block ${receipt.blockNumber}`);
  console.log(`TOKEN_ADDRESS=${receipt.contractAddress}`);
}

if (process.argv.length > 2) {
  refuse('No arguments: set PRIVATE_KEY and SEPOLIA_URL in the environment.');
}
const key = setting('PRIVATE_KEY');
const url = setting('SEPOLIA_URL');
const { ethers } = peers('ethers');
let provider;
try {
  const wallet = new ethers.Wallet(key);
  provider = new ethers.JsonRpcProvider(url, undefined, { batchMaxCount: 1 });
  await deploy(ethers, provider, wallet.connect(provider), ethers.getAddress(process.env.OWNER_ADDRESS || wallet.address));
} catch (error) {
  console.error(plainly(error, [key, url]));
  process.exitCode = 1;
} finally {
  provider?.destroy();
}
