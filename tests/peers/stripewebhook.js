// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Webhooks signed by Stripe's own SDK arrive at our service layer: a good one once, a bad one never, and a bad one
// leaves nothing behind.

import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';

import { call, eventually, play } from './lib/stage.js';

const kSecret = 'whsec_peer_secret_of_this_test';
const stripe = new Stripe('sk_test_peer', { telemetry: false });

/** An invoice of a person our service layer knows, paid at the sandbox. */
async function paidInvoice(url, sandbox) {
  const person = (await call(`${url}/api/auth/demo`, { method: 'POST', body: { role: 'customer' } })).json;
  await call(`${url}/api/auth/current-user`, { token: person.id_token });
  const { hostname, port } = new URL(sandbox);
  const there = new Stripe('sk_test_demo', { host: hostname, port, protocol: 'http', telemetry: false, maxNetworkRetries: 0 });
  const customer = await there.customers.create({ email: person.email });
  const invoice = await there.invoices.create({
    customer: customer.id, collection_method: 'send_invoice', days_until_due: 7, currency: 'usd',
    metadata: { firebaseUid: person.uid },
  });
  await there.invoiceItems.create({ customer: customer.id, invoice: invoice.id, amount: 100, currency: 'usd' });
  await there.invoices.finalizeInvoice(invoice.id);
  await there.invoices.pay(invoice.id, { paid_out_of_band: true });
  return invoice.id;
}

function payloadOf(invoice, type = 'invoice.paid') {
  return JSON.stringify({
    id: `evt_${randomUUID().replaceAll('-', '')}`, object: 'event', api_version: '2026-07-29.dahlia',
    created: Math.floor(Date.now() / 1000), livemode: false, pending_webhooks: 1, type,
    request: { id: null, idempotency_key: null },
    data: { object: { id: invoice, object: 'invoice', status: 'paid', description: 'Ñandú', metadata: {} } },
  }, null, 2);
}

function signed(payload, change = {}) {
  return stripe.webhooks.generateTestHeaderString({ payload, secret: kSecret, ...change });
}

play('webhooks signed by the stripe SDK', async (stage) => {
  const { url, sandbox } = await stage.dotmd({ env: { STRIPE_WEBHOOK_SECRET: kSecret } });
  const post = (body, header) => call(`${url}/stripe/webhook/x`, {
    method: 'POST', body, headers: { 'Content-Type': 'application/json', ...(header && { 'Stripe-Signature': header }) },
  });
  const now = Math.floor(Date.now() / 1000);
  const invoice = await paidInvoice(url, sandbox);
  const payload = payloadOf(invoice);
  const good = signed(payload);
  const v1 = good.split('v1=')[1];
  const refused = {
    'no signature': [payload, undefined],
    'an empty signature': [payload, ''],
    'a changed body': [payload.replace('paid', 'void'), good],
    'the same JSON written anew': [JSON.stringify(JSON.parse(payload)), good],
    'another secret': [payload, signed(payload, { secret: 'whsec_another' })],
    'six minutes old': [payload, signed(payload, { timestamp: now - 360 })],
    'six minutes ahead': [payload, signed(payload, { timestamp: now + 360 })],
    'only v0': [payload, signed(payload, { scheme: 'v0' })],
    'the signature of another second': [payload, good.replace(/t=\d+/, `t=${now - 1}`)],
    'a shortened signature': [payload, good.slice(0, -2)],
    'no time': [payload, `v1=${v1}`],
    'signed, but not an event': ['{"object":"invoice"}', signed('{"object":"invoice"}')],
  };
  for (const [what, [body, header]] of Object.entries(refused)) {
    stage.equal((await post(body, header)).status, 400, what);
  }
  const taken = await post(payload, good);
  stage.equal(`${taken.status} ${taken.json?.status}`, '200 success', 'the good one is new: nothing above was stored');

  const rolled = payloadOf(invoice);
  const both = `${signed(rolled, { secret: 'whsec_old' })},v1=${signed(rolled).split('v1=')[1]}`;
  stage.equal((await post(rolled, both.replace(/t=\d+/, signed(rolled).split(',')[0]))).status, 200,
    'one good signature of two will do');
  const ignored = payloadOf(invoice, 'customer.created');
  stage.equal((await post(ignored, signed(ignored))).status, 200, 'an event of no interest is taken');

  await eventually(async () => {
    const again = await post(payload, signed(payload));
    stage.equal(again.status, 200, 'a repeated delivery is taken');
    return again.json.status === 'already_processed';
  }, 'an event once dealt with is known');

  const without = await stage.dotmd({ name: 'without' });
  const answer = await call(`${without.url}/stripe/webhook/x`, {
    method: 'POST', body: payload, headers: { 'Content-Type': 'application/json', 'Stripe-Signature': good },
  });
  stage.check(answer.status >= 400, 'without a secret no webhook is taken');
});
