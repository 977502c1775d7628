// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Beside dotmd in bench_mcp: the price calculator on the official SDK's second generation, by its own handler, stateless as
// the revision of 2026-07-28 is.

import { getRequestListener } from '@hono/node-server';
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import { createServer } from 'node:http';
import { z } from 'zod';

import { announce, priceResult } from './lib/pricing.js';

const kTool = {
  description: 'What several services cost together',
  inputSchema: z.object({ service_ids: z.array(z.string().max(64)).min(1).max(100) }),
};

const handler = createMcpHandler(() => {
  const server = new McpServer({ name: 'bench', version: '1.0.0' });
  server.registerTool('calculate_pricing', kTool, async ({ service_ids: ids }) => priceResult(ids));
  return server;
});

announce(createServer(getRequestListener((request) => handler.fetch(request), { overrideGlobalObjects: false })));
