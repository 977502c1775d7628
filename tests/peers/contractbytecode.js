// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The committed dotmtoken.json is what the compiler makes of the committed source.

import { readFileSync } from 'node:fs';

import { artifactFile, artifactText, compile } from '../../resources/contracts/compiler.mjs';
import { play } from './lib/stage.js';

play('contract compiled again', async (stage) => {
  const made = compile();
  const kept = JSON.parse(readFileSync(artifactFile, 'utf8'));
  stage.equal(kept.bytecode, made.bytecode, 'the bytecode; compile.mjs makes it anew');
  stage.equal(artifactText(kept), artifactText(made), 'all of dotmtoken.json; compile.mjs makes it anew');
  stage.check(made.deployedBytecode.length / 2 < 24_576, 'the code is below the limit of EIP-170');
});
