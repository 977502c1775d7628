// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The official clients, each behind the same four functions: tools(), call(name, arguments), era and close(). A call
// answers { isError, structured, text }, where text is the JSON of the first block. Each is opened on a transport of
// transports.js.

import { Client as SecondClient, SSEClientTransport as SecondSse, StreamableHTTPClientTransport as SecondHttp } from '@modelcontextprotocol/client';
import { StdioClientTransport as SecondStdio } from '@modelcontextprotocol/client/stdio';
import { Client as FirstClient } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport as FirstSse } from '@modelcontextprotocol/sdk/client/sse.js';
import { StdioClientTransport as FirstStdio } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as FirstHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { dirname, join } from 'node:path';

const kInfo = { name: 'peer', version: '1.0.0' };
const kInspector = join(dirname(new URL(import.meta.url).pathname), '..', 'node_modules', '@modelcontextprotocol',
  'inspector', 'clients', 'launcher', 'build', 'index.js');
const kSseEnd = '/sse'; // an address that ends so speaks the older transport

function answered(result) {
  return {
    isError: result.isError === true, structured: result.structuredContent, text: JSON.parse(result.content[0].text),
  };
}

/** @p types: the transports of one generation of the SDK. */
function made(transport, types) {
  if (transport.command !== undefined) {
    return new types.Stdio({ command: transport.command, args: transport.args, env: transport.env });
  }
  const options = { requestInit: { headers: transport.headers } };
  return transport.url.endsWith(kSseEnd)
    ? new types.Sse(new URL(transport.url), options) : new types.Http(new URL(transport.url), options);
}

async function connected(client, transport) {
  await client.connect(transport);
  return {
    tools: async () => (await client.listTools()).tools,
    call: async (name, args) => answered(await client.callTool({ name, arguments: args })),
    close: () => client.close(),
  };
}

/** @modelcontextprotocol/sdk: revisions with a handshake. */
async function firstGeneration(stage, transport) {
  const inner = made(transport, { Http: FirstHttp, Sse: FirstSse, Stdio: FirstStdio });
  return connected(new FirstClient(kInfo, { capabilities: {} }), inner);
}

/** @modelcontextprotocol/client; @p mode as its option versionNegotiation has it. */
function secondGeneration(mode) {
  return async (stage, transport) => {
    const inner = made(transport, { Http: SecondHttp, Sse: SecondSse, Stdio: SecondStdio });
    return connected(new SecondClient(kInfo, { capabilities: {}, versionNegotiation: { mode } }), inner);
  };
}

/** Arguments that lead the Inspector to @p transport. */
function inspectorTarget(transport) {
  if (transport.command !== undefined) {
    const env = Object.entries(transport.env).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
    return [transport.command, ...transport.args, ...env];
  }
  const headers = Object.entries(transport.headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
  return ['--server-url', transport.url, '--transport', transport.url.endsWith(kSseEnd) ? 'sse' : 'http', ...headers];
}

/** The Inspector's command line: a process of its own for every call, so nothing is remembered between them. */
function inspector(era) {
  return async (stage, transport) => {
    const run = async (...method) => {
      const child = stage.start(process.execPath, [kInspector, '--cli', ...inspectorTarget(transport), '--protocol-era', era,
        '--stored-auth-only', '--format', 'json', '-q', ...method], {
        env: { HOME: stage.path('inspector'), MCP_CATALOG_PATH: stage.path('inspector.json') },
      });
      let output = '';
      child.stdout.on('data', (bytes) => { output += bytes; });
      await child.ended;
      if (!output.trim().startsWith('{')) {
        throw new Error(`the Inspector ended without a result: ${child.log}${output}`);
      }
      const parsed = JSON.parse(output);
      return parsed.result ?? parsed;
    };
    return {
      tools: async () => (await run('--method', 'tools/list')).tools,
      call: async (name, args) => answered(await run('--method', 'tools/call', '--tool-name', name, '--tool-args-json',
        JSON.stringify(args))),
      close: async () => {},
    };
  };
}

/** Every official client there is, as [name, open(stage, transport)]. */
export const kAssistants = [
  ['SDK of the first generation', firstGeneration],
  ['SDK of the second generation, with a handshake', secondGeneration('legacy')],
  ['SDK of the second generation, stateless', secondGeneration({ pin: '2026-07-28' })],
  ['SDK of the second generation, left to itself', secondGeneration('auto')],
  ['Inspector, with a handshake', inspector('legacy')],
  ['Inspector, stateless', inspector('modern')],
];
