// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The price of several services, for the servers that bench_mcp puts beside dotmd: the same work on the same catalog,
// which is read from the file that DOTM_BENCH_CATALOG names.

import { readFileSync } from 'node:fs';

const kOnce = new Set(['one_time_purchase', 'one_time_reward', 'beta_program']);
const services = new Map(JSON.parse(readFileSync(process.env.DOTM_BENCH_CATALOG, 'utf8')).map((row) => [row.id, row]));

function billing(service) {
  if (kOnce.has(service.type)) {
    return 'once';
  }
  if (service.type === 'monthly_subscription' || service.billing_cycle === 'monthly') {
    return 'monthly';
  }
  return service.type === 'annual_subscription' || service.billing_cycle?.startsWith('yearly') ? 'yearly' : 'nothing';
}

export function price(ids) {
  const cents = { once: 0, monthly: 0, yearly: 0, nothing: 0 };
  const selected = ids.map((id) => services.get(id)).filter((service) => service !== undefined);
  for (const service of selected) {
    cents[billing(service)] += Math.round(service.price_usd * 100);
  }
  const annual = 12 * cents.monthly + cents.yearly;
  const dollars = (amount) => Math.round(amount) / 100;
  return {
    selected_services: selected,
    pricing: {
      one_time_total_usd: dollars(cents.once),
      monthly_recurring_usd: dollars(annual / 12),
      yearly_recurring_usd: dollars(cents.yearly),
      annual_total_usd: dollars(annual),
      first_year_total_usd: dollars(annual + cents.once),
    },
    timestamp: new Date().toISOString(),
  };
}

/** A tool's result, as both generations of the SDK take it. */
export function priceResult(ids) {
  const structured = price(ids);
  return { content: [{ type: 'text', text: JSON.stringify(structured) }], structuredContent: structured };
}

/** Says where @p server listens, in the one line that bench_mcp waits for. */
export function announce(server) {
  server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
  process.once('SIGTERM', () => process.exit(0));
}
