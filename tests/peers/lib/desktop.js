// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The desktop's half of the local bridge (tst_bridgehost), one for each person.

import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import readline from 'node:readline';

import { kPassword } from './people.js';
import { program } from './stage.js';
import { http, stdio } from './transports.js';

/** A desktop for @p person; answers the ways in and how often the person was asked. */
export async function desktop(stage, url, person, name) {
  const runtime = stage.path(`run-${name}`);
  mkdirSync(runtime, { mode: 0o700 });
  const child = stage.start(program('DOTM_BRIDGE_HOST'), [], {
    env: {
      DOTM_SERVICE: url, DOTM_EMAIL: person.email, DOTM_PASSWORD: kPassword, DOTM_FOLDER: stage.path(`kept-${name}`),
      XDG_RUNTIME_DIR: runtime,
    },
  });
  const host = { questions: 0 };
  const lines = readline.createInterface({ input: child.stdout });
  const ready = await Promise.race([once(lines, 'line').then(([line]) => JSON.parse(line)), child.ended]);
  if (ready?.ready !== true) {
    throw new Error(`the bridge ended with ${ready}: ${child.log}`);
  }
  lines.on('line', () => { host.questions += 1; });
  host.overHttp = http(ready.url, { Authorization: `Bearer ${ready.key}` });
  host.overStdio = stdio(program('DOTM_MCP'), ['--client', `peer-${name.toLowerCase()}`], { XDG_RUNTIME_DIR: runtime });
  return host;
}
