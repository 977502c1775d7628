// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Writes dotmtoken.json anew.

import { writeFileSync } from 'node:fs';

import { artifactFile, artifactText, compile } from './compiler.mjs';

const artifact = compile();
writeFileSync(artifactFile, artifactText(artifact));
console.log(`${artifactFile}: ${(artifact.deployedBytecode.length - 2) / 2} bytes of code, solc ${artifact.compiler.version}`);
