// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The official clients get strangers a line through the local bridge: over its loopback port with a key of their own, and
// over the pipes of dotm-mcp. The person is asked once, and the clients never hold their token.

import { kAssistants } from './lib/assistants.js';
import { conversation, kTools } from './lib/conversation.js';
import { desktop } from './lib/desktop.js';
import { stranger } from './lib/people.js';
import { play } from './lib/stage.js';

const kBridgeTools = [...kTools, 'get_my_line', 'list_my_purchases', 'resend_activation_mail', 'withdraw_activation'];

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
