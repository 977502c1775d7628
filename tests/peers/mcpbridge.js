// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The official clients get strangers a line through the local bridge: over its loopback port with a key of their own, and
// over the pipes of dotm-mcp. The person is asked once, and the clients never hold their token.

import { mkdirSync } from 'node:fs';
import { once } from 'node:events';
import readline from 'node:readline';

import { kAssistants } from './lib/assistants.js';
import { conversation, kTools } from './lib/conversation.js';
import { kPassword, stranger } from './lib/people.js';
import { play, program } from './lib/stage.js';
import { http, stdio } from './lib/transports.js';

const kBridgeTools = [...kTools, 'get_my_line', 'list_my_purchases', 'resend_activation_mail', 'withdraw_activation'];

/** A desktop for @p person; answers the ways in and how often the person was asked. */
async function desktop(stage, url, person, name) {
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

async function everyClient(stage, url, sandbox, way) {
  await Promise.all(kAssistants.map(async ([who, open], number) => {
    const name = `${way}-${number}`;
    const person = await stranger(sandbox, `${name}@bridge.example`.toLowerCase());
    const host = await desktop(stage, url, person, name);
    const assistant = await open(stage, host[way]);
    await conversation(stage, assistant, person, `${who}, ${way}`, kBridgeTools);
    stage.equal(host.questions, 1, `${who}, ${way}: the person was asked once`);
    await assistant.close();
  }));
}

play('the official MCP clients through the local bridge', async (stage) => {
  const { url, sandbox } = await stage.dotmd();
  await everyClient(stage, url, sandbox, 'overStdio');
  await everyClient(stage, url, sandbox, 'overHttp');
}, 230);
