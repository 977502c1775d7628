// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// A real EVM node with the committed contract on it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ethers } from 'ethers';

import { eventually, freePort } from './stage.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const kMnemonic = 'test test test test test test test test test test test junk'; // anvil's, known to everybody

export const artifact = JSON.parse(readFileSync(here('../../../resources/contracts/dotmtoken.json'), 'utf8'));

/** The key of anvil's account number @p n, which has 10,000 ether. */
export function anvilKey(n = 0) {
  return ethers.HDNodeWallet.fromPhrase(kMnemonic, undefined, `m/44'/60'/0'/0/${n}`).privateKey;
}

/**
 * Starts anvil; answers { url, port, chainId, provider, rpc(method, params), child }. @p args go to it as they are
 * ('--block-time', '1', '--no-mining', '--state', FILE, ...); @p port is for a node that comes back where it was.
 */
export async function anvil(stage, { chainId = 31337, port, args = [] } = {}) {
  const at = port ?? (await freePort());
  const child = stage.start(here('../node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil'),
    ['--host', '127.0.0.1', '--port', String(at), '--chain-id', String(chainId), '--mnemonic', kMnemonic, '--silent', ...args],
    { env: { HOME: stage.path('anvil-home'), FOUNDRY_DISABLE_NIGHTLY_WARNING: '1' } });
  return answering(child, at, chainId, 'anvil');
}

/** The same with Hardhat's node, which knows evm_… and hardhat_… instead of anvil_…; chain 31337. */
export async function hardhatNode(stage, { port } = {}) {
  const at = port ?? (await freePort());
  const child = stage.start(process.execPath, [here('../node_modules/hardhat/internal/cli/bootstrap.js'),
    '--config', here('../hardhat/hardhat.config.cjs'), 'node', '--hostname', '127.0.0.1', '--port', String(at)],
    { cwd: here('../hardhat'), env: hardhatEnv(stage) });
  return answering(child, at, 31337, 'hardhat');
}

/** Surroundings in which Hardhat writes nothing outside the stage. */
export function hardhatEnv(stage) {
  return { DOTM_SCRATCH: stage.path('hardhat'), HARDHAT_DISABLE_TELEMETRY_PROMPT: 'true', XDG_CONFIG_HOME: stage.path('config'),
    XDG_DATA_HOME: stage.path('share'), XDG_CACHE_HOME: stage.path('cache'), NO_COLOR: '1', FORCE_COLOR: '0' };
}

/** Deploys the committed contract from @p key (its owner then); answers { address, contract, wallet }. */
export async function deployToken(node, key = anvilKey(0)) {
  const wallet = new ethers.Wallet(key, node.provider);
  const contract = await new ethers.ContractFactory(artifact.abi, artifact.bytecode, wallet).deploy(wallet.address);
  const mined = contract.waitForDeployment();
  await node.rpc('evm_mine'); // also where nothing is mined by itself
  await mined;
  return { address: await contract.getAddress(), contract, wallet };
}

async function answering(child, at, chainId, name) {
  child.keepOutput();
  const url = `http://127.0.0.1:${at}`;
  const rpc = (method, params = []) => ask(url, method, params);
  await eventually(() => rpc('eth_chainId').catch(() => {
    if (child.exitCode !== null) {
      throw new Error(`${name} ended with ${child.exitCode}: ${child.log}`);
    }
    return null;
  }), `${name} answers`, 20);
  const provider = new ethers.JsonRpcProvider(url, chainId, { staticNetwork: true, pollingInterval: 50, cacheTimeout: -1 });
  return { url, port: at, chainId, provider, rpc, child };
}

async function ask(url, method, params) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const { result, error } = await answer.json();
  if (error) {
    throw Object.assign(new Error(`${method}: ${error.message}`), error);
  }
  return result;
}
