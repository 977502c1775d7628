// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// DotmToken.sol by the Solidity compiler and the OpenZeppelin sources of tests/peers: no network, the same bytes always.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kFolder = dirname(fileURLToPath(import.meta.url));
const kSource = 'DotmToken.sol';
const kContract = 'DotmToken';
const kSettings = {
  evmVersion: 'paris', // runs on every chain and test node we know
  optimizer: { enabled: true, runs: 200 },
};

/** Packages of tests/peers; this folder has none of its own. */
export const peers = createRequire(join(kFolder, '..', '..', 'tests', 'peers', 'package.json'));

/** The file that is committed beside the source. */
export const artifactFile = join(kFolder, 'dotmtoken.json');

function findImport(path) {
  try {
    return { contents: readFileSync(peers.resolve(path), 'utf8') };
  } catch (error) {
    return { error: `${path}: ${error.code}` };
  }
}

/** What dotmtoken.json has to hold. Throws with the compiler's own words. */
export function compile() {
  const solc = peers('solc');
  const input = {
    language: 'Solidity',
    sources: { [kSource]: { content: readFileSync(join(kFolder, kSource), 'utf8') } },
    settings: {
      ...kSettings,
      outputSelection: { [kSource]: { [kContract]: ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object', 'evm.methodIdentifiers'] } },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: findImport }));
  if (output.errors?.length > 0) { // warnings too: the contract has none
    throw new Error(output.errors.map((each) => each.formattedMessage).join('\n'));
  }
  const made = output.contracts[kSource][kContract];
  return {
    contractName: kContract,
    sourceName: kSource,
    compiler: { version: solc.version(), openzeppelin: peers('@openzeppelin/contracts/package.json').version, settings: kSettings },
    abi: made.abi,
    methodIdentifiers: made.evm.methodIdentifiers,
    bytecode: `0x${made.evm.bytecode.object}`,
    deployedBytecode: `0x${made.evm.deployedBytecode.object}`,
  };
}

export function artifactText(artifact) {
  return `${JSON.stringify(artifact, null, 2)}\n`;
}
