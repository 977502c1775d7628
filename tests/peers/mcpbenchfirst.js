// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Beside dotmd in bench_mcp: the price calculator on the official SDK's first generation, stateless and with plain JSON
// answers, as its own example of a stateless server has it: one server object for each request.

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { createServer } from 'node:http';
import { z } from 'zod';

import { announce, priceResult } from './lib/pricing.js';

const kTool = {
  description: 'What several services cost together',
  inputSchema: { service_ids: z.array(z.string().max(64)).min(1).max(100) },
};

async function serve(request, response) {
  const server = new McpServer({ name: 'bench', version: '1.0.0' });
  server.registerTool('calculate_pricing', kTool, async ({ service_ids: ids }) => priceResult(ids));
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
  response.on('close', () => {
    transport.close();
    server.close();
  });
  await server.connect(transport);
  await transport.handleRequest(request, response);
}

announce(createServer(serve));
