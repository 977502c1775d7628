// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The official clients get strangers a line over HTTP: both generations of the SDK and the Inspector's command line, in
// both eras and over the older transport.

import { kAssistants } from './lib/assistants.js';
import { everyConversation } from './lib/conversation.js';
import { named, stranger } from './lib/people.js';
import { play } from './lib/stage.js';
import { bearer, http } from './lib/transports.js';

const kOlder = kAssistants.filter(([who]) => who.includes('first') || who.includes('handshake'));

/** Without a token every client is told to sign in, and no invoice is made. */
async function strangersWithoutToken(stage, url, sandbox) {
  const person = await stranger(sandbox, 'nobody@conversation.example');
  await Promise.all(kAssistants.map(async ([who, open]) => {
    const assistant = await open(stage, http(`${url}/mcp`));
    const outcome = await assistant.call('activate_esim', named(person)).then(() => 'answered', (error) => String(error));
    stage.check(/401|sign in|unauthori[sz]ed|auth_required/i.test(outcome), `${who}, no token: ${outcome.slice(0, 300)}`);
    await assistant.close();
  }));
}

play('the official MCP clients from a phrase to a line', async (stage) => {
  const { url, sandbox } = await stage.dotmd();
  await strangersWithoutToken(stage, url, sandbox);
  await everyConversation(stage, { sandbox, transport: (person) => http(`${url}/mcp`, bearer(person)) });
  const older = await stage.dotmd({ name: 'older' });
  await everyConversation(stage, {
    sandbox: older.sandbox, assistants: kOlder, transport: (person) => http(`${older.url}/mcp/v2/sse`, bearer(person)),
  });
}, 230);
