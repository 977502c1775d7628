// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Nothing is compiled here: the tests deploy what resources/contracts holds.
const { join } = require('node:path');

const scratch = process.env.DOTM_SCRATCH;

module.exports = {
  solidity: '0.8.28',
  paths: { sources: join(scratch, 'sources'), tests: __dirname, cache: join(scratch, 'cache'), artifacts: join(scratch, 'artifacts') },
  networks: { hardhat: { chainId: 31337, accounts: { count: 4 } } },
  mocha: { bail: true, timeout: 20_000 },
};
