// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The official MCP SDK starts dotm-mcp as an assistant does, on pipes. What stands in for the desktop checks the key and
// passes everything on to a real dotmd; it is away, comes, is restarted, and goes.

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import http from 'node:http';

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema, ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';

import { eventually, play, program } from './lib/stage.js';

const kTools = 'calculate_pricing search_services get_service_details compare_memberships activate_esim';

/** The desktop's side of the bridge, as small as it can be. */
class StandIn {
  clients = new Set();
  refused = 0;
  #folder;
  #service;
  #server = null;

  constructor(folder, service) {
    this.#folder = folder;
    this.#service = service;
  }

  /** Another port, another key, and perhaps another service behind it. */
  async open(service = this.#service) {
    await this.close();
    this.#service = service;
    const key = randomBytes(24).toString('base64url');
    this.#server = http.createServer((request, response) => this.#forward(key, request, response));
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const text = { url: `http://127.0.0.1:${this.#server.address().port}/mcp`, key, pid: process.pid };
    writeFileSync(`${this.#folder}/new`, JSON.stringify(text), { mode: 0o600 });
    renameSync(`${this.#folder}/new`, `${this.#folder}/bridge.json`);
  }

  /** As if it had been killed: the file stays. */
  async close() {
    if (this.#server) {
      this.#server.closeAllConnections();
      this.#server.close();
      await once(this.#server, 'close');
      this.#server = null;
    }
  }

  #forward(key, request, response) {
    if (request.headers.authorization !== `Bearer ${key}`) {
      this.refused += 1;
      response.writeHead(401).end();
      return;
    }
    this.clients.add(request.headers['dotm-client']);
    const { authorization, host, connection, ...headers } = request.headers;
    const onward = http.request(this.#service, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }
}

/** A client on a dotm-mcp of its own; counts what disturbed it. */
async function assistant(stage, home, capabilities = {}) {
  const transport = new StdioClientTransport({
    command: program('DOTM_MCP'), args: ['--client', 'peer-sdk'], env: { XDG_RUNTIME_DIR: home, HOME: home }, stderr: 'pipe',
  });
  const client = new Client({ name: 'peer', version: '1.0.0' }, { capabilities });
  const state = { client, transport, disturbed: [], changes: 0, log: '' };
  client.onerror = (error) => state.disturbed.push(String(error));
  client.setNotificationHandler(ToolListChangedNotificationSchema, () => { state.changes += 1; });
  transport.stderr?.on('data', (bytes) => { state.log += bytes; });
  await client.connect(transport);
  state.pid = transport.pid;
  return state;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function toolNames(client) {
  return (await client.listTools()).tools.map((tool) => tool.name).join(' ');
}

function price(client) {
  return client.callTool({ name: 'calculate_pricing', arguments: { service_ids: ['basic_membership', 'network_vpn_access'] } });
}

async function isPriced(stage, client, what) {
  const answer = await price(client);
  stage.equal(answer.structuredContent?.pricing?.annual_total_usd, 120, what);
}

async function saysAway(stage, client, what) {
  const answer = await price(client);
  stage.check(answer.isError === true, `${what}: an error the model can read`);
  stage.equal(answer.content[0].text, 'DOTM Desktop is not running. Start it and sign in, then try again.', what);
}

async function goesAway(stage, one, what) {
  const before = Date.now();
  await one.client.close();
  await eventually(() => !isAlive(one.pid), `${what}: the end of the process`);
  stage.check(Date.now() - before < 2000, `${what}: it goes with its input, without being killed`);
  stage.equal(one.disturbed.join('; '), '', `${what}: nothing but messages came`);
}

/** From before the desktop is there until after it is gone. */
async function wholeDay(stage, home, desk) {
  const one = await assistant(stage, home);
  stage.equal(one.client.getServerVersion().name, 'dotm', 'without the desktop it introduces itself');
  stage.equal(await toolNames(one.client), 'dotm_status', 'without the desktop it offers its state');
  stage.equal((await one.client.listPrompts()).prompts.length, 0, 'and no prompts');
  await saysAway(stage, one.client, 'before the desktop');
  await one.client.ping();

  await desk.open();
  await eventually(() => one.changes > 0, 'the news that the desktop is there');
  stage.equal(await toolNames(one.client), kTools, 'then its tools');
  await isPriced(stage, one.client, 'the first price');
  stage.equal((await one.client.listResources()).resources.length, 7, 'its resources');

  const changes = one.changes;
  await desk.open();
  await isPriced(stage, one.client, 'a price from the restarted desktop');
  await eventually(() => one.changes > changes, 'the news that the desktop was restarted');

  await desk.close();
  await saysAway(stage, one.client, 'after the desktop');
  stage.equal(await toolNames(one.client), kTools, 'what was seen is still listed');
  await goesAway(stage, one, 'a whole day');
  stage.check(!/Bearer|"key"/.test(one.log), 'no key in the log');
}

/** Everything the SDK can ask of a server, through the pipe. */
async function everything(stage, home) {
  const one = await assistant(stage, home, { elicitation: {} });
  const { client } = one;
  stage.equal(client.getServerVersion().name, 'dotm-mcp-server', 'the desktop introduces itself');
  stage.check((await toolNames(client)).endsWith(kTools), 'its tools');
  stage.equal((await client.listPrompts()).prompts.length > 2, true, 'its prompts');
  const summary = await client.readResource({ uri: 'dotm://pricing/summary' });
  stage.equal(JSON.parse(summary.contents[0].text).maximum_yearly_usd, 378, 'the price summary');
  await stage.refused(client.callTool({ name: 'nothing', arguments: {} }), (error) => error.code === -32602, 'unknown tool');
  await client.subscribeResource({ uri: 'dotm://pricing/summary' });
  await client.setLoggingLevel('info');

  const progress = [];
  await client.callTool({ name: 'test_tool_with_progress', arguments: {} }, undefined,
    { onprogress: ({ progress: value }) => progress.push(value) });
  stage.equal(progress.join(), '0,50,100', 'progress comes on the way');

  client.setRequestHandler(ElicitRequestSchema, () => ({ action: 'accept', content: { username: 'ada' } }));
  const asked = await client.callTool({ name: 'test_elicitation', arguments: { message: 'Who?' } });
  stage.check(asked.content[0].text.includes('accept'), 'a question reaches the person, its answer the server');

  await client.callTool({ name: 'test_trigger_tool_change', arguments: {} });
  await eventually(() => one.changes > 0, 'what happens at the server is told');

  await Promise.all(Array.from({ length: 40 }, (_, i) => isPriced(stage, client, `price ${i} of forty at once`)));
  await goesAway(stage, one, 'everything');
}

play('the MCP SDK on the pipes of dotm-mcp', async (stage) => {
  const plain = await stage.dotmd();
  const fixtures = await stage.dotmd({ args: ['--conformance'], name: 'fixtures' });
  const home = stage.path('home');
  const desk = new StandIn(`${home}/dotm`, `${plain.url}/mcp`);
  try {
    await wholeDay(stage, home, desk);
    await desk.open(`${fixtures.url}/mcp`);
    const [first, second] = await Promise.all([assistant(stage, home), assistant(stage, home)]);
    await Promise.all([isPriced(stage, first.client, 'one of two'), isPriced(stage, second.client, 'the other of two')]);
    await goesAway(stage, first, 'one of two');
    await isPriced(stage, second.client, 'the other goes on');
    await goesAway(stage, second, 'the other of two');
    await everything(stage, home);
    stage.equal([...desk.clients].join(), 'peer-sdk', 'it says on whose behalf it comes');
  } finally {
    await desk.close();
  }
}, 110);
