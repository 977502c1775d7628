// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The official MCP SDK as a client of our server: both transports, a session over a restart of the client's transport,
// and the whole way from the list of tools to an active line.

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ResourceListChangedNotificationSchema, ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';

import { call, eventually, play } from './lib/stage.js';

async function connected(transport) {
  const client = new Client({ name: 'peer', version: '1.0.0' }, { capabilities: {} });
  await client.connect(transport);
  return client;
}

function textOf(result) {
  return JSON.parse(result.content[0].text);
}

/** A signed-in stranger at the sandbox. */
async function stranger(sandbox, email) {
  const answer = await call(`${sandbox}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=any`, {
    method: 'POST', body: { email, password: 'sesame-123', returnSecureToken: true },
  });
  return { email, firebase_uid: answer.json.localId, token: answer.json.idToken };
}

async function lists(stage, client) {
  const { tools } = await client.listTools();
  stage.equal(tools.map((tool) => tool.name).join(' '),
    'calculate_pricing search_services get_service_details compare_memberships activate_esim', 'the five tools in order');
  stage.equal((await client.listResources()).resources.length, 7, 'seven resources');
  stage.equal((await client.listResourceTemplates()).resourceTemplates.length, 2, 'two templates');
  stage.equal((await client.listPrompts()).prompts.length, 3, 'three prompts');
}

async function uses(stage, client) {
  const priced = await client.callTool({
    name: 'calculate_pricing', arguments: { service_ids: ['basic_membership', 'network_vpn_access'] },
  });
  stage.equal(priced.structuredContent.pricing.annual_total_usd, 120, 'the SDK accepts the structured price');
  stage.equal(textOf(priced).pricing.annual_total_usd, 120, 'the text says the same');
  const unknown = await client.callTool({ name: 'get_service_details', arguments: { service_id: 'nothing' } });
  stage.check(unknown.isError === true, 'an unknown service is a result with isError');
  await stage.refused(client.callTool({ name: 'calculate_pricing', arguments: {} }), (error) => error.code === -32602,
    'missing arguments');
  await stage.refused(client.callTool({ name: 'nothing', arguments: {} }), (error) => error.code === -32602, 'unknown tool');
  await stage.refused(client.readResource({ uri: 'dotm://nothing' }), (error) => error.code === -32002, 'unknown resource');
  await stage.refused(client.listTools({ cursor: 'x' }), (error) => error.code === -32602, 'bad cursor');
  const summary = await client.readResource({ uri: 'dotm://pricing/summary' });
  stage.equal(JSON.parse(summary.contents[0].text).maximum_yearly_usd, 378, 'the price summary');
  const prompt = await client.getPrompt({ name: 'explain_service', arguments: { service_id: 'metal_card' } });
  stage.check(prompt.messages[0].content.text.includes('99.99'), 'the prompt names the price');
  const completed = await client.complete({
    ref: { type: 'ref/prompt', name: 'explain_service' }, argument: { name: 'service_id', value: 'metal' },
  });
  stage.equal(completed.completion.values.join(), 'metal_card', 'completion');
  await client.subscribeResource({ uri: 'dotm://pricing/summary' });
  await client.unsubscribeResource({ uri: 'dotm://pricing/summary' });
  await client.setLoggingLevel('info');
  await client.ping();
}

async function activates(stage, url, sandbox) {
  const ada = await stranger(sandbox, 'ada.sdk@example.com');
  const headers = { Authorization: `Bearer ${ada.token}` };
  const client = await connected(new StreamableHTTPClientTransport(new URL(`${url}/mcp/v2/messages`), { requestInit: { headers } }));
  const activate = (options) => client.callTool(
    { name: 'activate_esim', arguments: { email: ada.email, firebase_uid: ada.firebase_uid } }, undefined, options);
  const invoice = textOf(await activate());
  stage.equal(invoice.status, 'invoice_sent', 'the first call sends an invoice');
  await fetch(invoice.invoice_url, {
    method: 'POST', body: 'action=pay', headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  const done = await eventually(async () => {
    const answer = await activate({ onprogress: () => {}, resetTimeoutOnProgress: true });
    return textOf(answer).details ? answer : null;
  }, 'an active line');
  stage.equal(textOf(done).message, 'eSIM activation successful!', 'success');
  stage.check(/^\+1\d{10}$/.test(done.structuredContent.details.phone_number), 'with a number');
  stage.equal(textOf(await activate()).status, 'already_active', 'and then it is there');
  await client.close();
}

play('the MCP SDK as a client', async (stage) => {
  const { url, sandbox } = await stage.dotmd({ args: ['--conformance'], name: 'fixtures' });
  const plain = await stage.dotmd();

  const transport = new StreamableHTTPClientTransport(new URL(`${plain.url}/mcp`));
  const client = await connected(transport);
  stage.check(transport.sessionId.length > 20, 'a session was opened');
  stage.equal(transport.protocolVersion, '2025-11-25', 'in the newest revision both know');
  await lists(stage, client);
  await uses(stage, client);
  await transport.terminateSession();
  await client.close();

  const older = await connected(new SSEClientTransport(new URL(`${plain.url}/mcp/v2/sse`)));
  await lists(stage, older);
  await uses(stage, older);
  await older.close();

  const listener = await connected(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
  let heard = 0;
  listener.setNotificationHandler(ToolListChangedNotificationSchema, () => { heard += 1; });
  listener.setNotificationHandler(ResourceListChangedNotificationSchema, () => { heard += 100; });
  await eventually(async () => {
    await listener.callTool({ name: 'test_trigger_tool_change', arguments: {} });
    return heard > 0;
  }, 'a notice that the tools changed');
  stage.check(heard < 100, 'and nothing about resources');
  await listener.close();

  const nobody = await connected(new StreamableHTTPClientTransport(new URL(`${plain.url}/mcp`)));
  await stage.refused(nobody.callTool({ name: 'activate_esim', arguments: { email: 'a@b.example', firebase_uid: 'x' } }),
    (error) => error.constructor.name === 'UnauthorizedError' || String(error).includes('401'), 'no token');
  await nobody.close();

  await activates(stage, plain.url, plain.sandbox);
}, 110);
