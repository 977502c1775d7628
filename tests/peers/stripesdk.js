// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Stripe's own SDK takes our sandbox for Stripe: customers, catalog, the whole life of an invoice, events, refunds,
// idempotency, error classes, and webhook deliveries that its constructEvent believes.

import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';

import { eventually, play } from './lib/stage.js';

function client(sandbox, key = 'sk_test_peer', options = {}) {
  const { hostname, port } = new URL(sandbox);
  return new Stripe(key, { host: hostname, port, protocol: 'http', telemetry: false, maxNetworkRetries: 0, ...options });
}

async function customers(stage, stripe) {
  const made = await stripe.customers.create({ email: 'ana@example.com', name: 'Ana Ñ', metadata: { firebaseUid: 'u-1' } });
  stage.check(made.id.startsWith('cus_') && made.object === 'customer', 'a customer is made');
  stage.equal(made.lastResponse.requestId?.startsWith('req_'), true, 'every answer has a request id');
  const changed = await stripe.customers.update(made.id, { metadata: { firebaseUid: 'u-2', note: 'x' } });
  stage.equal(changed.metadata.firebaseUid, 'u-2', 'metadata is merged');
  const found = await stripe.customers.list({ email: 'ana@example.com' });
  stage.equal(found.data.map((each) => each.id).join(), made.id, 'a list by e-mail finds it');
  const gone = await stripe.customers.create({ email: 'gone@example.com' });
  stage.equal((await stripe.customers.del(gone.id)).deleted, true, 'a customer can be deleted');
  stage.equal((await stripe.customers.retrieve(gone.id)).deleted, true, 'and is then a stub');
  return made.id;
}

async function catalog(stage, stripe) {
  const product = await stripe.products.create({ name: 'eSIM Beta', description: 'One line' });
  const price = await stripe.prices.create({ product: product.id, currency: 'usd', unit_amount: 100 });
  stage.equal(price.unit_amount, 100, 'a price keeps its amount');
  const listed = await stripe.prices.list({ product: product.id });
  stage.equal(listed.data[0].id, price.id, 'prices are listed by product');
  stage.equal((await stripe.prices.update(price.id, { nickname: 'beta' })).nickname, 'beta', 'a price can be renamed');
  const whole = await stripe.prices.retrieve(price.id, { expand: ['product'] });
  stage.equal(whole.product.name, 'eSIM Beta', 'expand puts the product into the price');
  return price.id;
}

async function draft(stage, stripe, customer, price) {
  const invoice = await stripe.invoices.create({
    customer, collection_method: 'send_invoice', days_until_due: 7, auto_advance: false, currency: 'usd',
    metadata: { firebaseUid: 'u-2' },
  });
  stage.equal(invoice.status, 'draft', 'a new invoice is a draft');
  await stripe.invoiceItems.create({ customer, invoice: invoice.id, pricing: { price }, description: 'eSIM Beta' });
  return invoice.id;
}

async function paidInvoice(stage, stripe, customer, price) {
  const id = await draft(stage, stripe, customer, price);
  const open = await stripe.invoices.finalizeInvoice(id, { auto_advance: false });
  stage.check(open.status === 'open' && open.total === 100 && open.amount_due === 100, 'finalized, it is open over one dollar');
  stage.check(open.number && open.hosted_invoice_url && open.invoice_pdf, 'with a number and pages to pay at');
  stage.equal((await fetch(open.hosted_invoice_url)).status, 200, 'the hosted page is there');
  await stage.refused(stripe.invoices.del(id), (error) => error instanceof Stripe.errors.StripeInvalidRequestError,
    'deleting what is not a draft');
  stage.equal((await stripe.invoices.sendInvoice(id)).status, 'open', 'sending changes nothing');
  const declined = await stage.refused(stripe.invoices.pay(id, { payment_method: 'pm_card_chargeDeclined' }),
    (error) => error instanceof Stripe.errors.StripeCardError, 'a declined card');
  stage.equal(declined.statusCode, 402, 'a decline is 402');
  const paid = await stripe.invoices.pay(id, { payment_method: 'pm_card_visa' });
  stage.check(paid.status === 'paid' && paid.amount_paid === 100 && paid.amount_remaining === 0, 'paid, nothing is left');
  await stage.refused(stripe.invoices.pay(id, { payment_method: 'pm_card_visa' }), (error) => error.statusCode === 400,
    'paying twice');
  const lines = await stripe.invoices.listLineItems(id);
  stage.equal(lines.data.map((line) => `${line.description} ${line.amount}`).join(), 'eSIM Beta 100', 'its one line');
  const payments = await stripe.invoicePayments.list({ invoice: id });
  return payments.data[0].payment.payment_intent;
}

async function otherInvoices(stage, stripe, customer, price) {
  const voided = await draft(stage, stripe, customer, price);
  await stripe.invoices.finalizeInvoice(voided);
  stage.equal((await stripe.invoices.voidInvoice(voided)).status, 'void', 'an open invoice can be voided');
  await stage.refused(stripe.invoices.pay(voided, { payment_method: 'pm_card_visa' }), (error) => error.statusCode === 400,
    'paying a voided invoice');
  const dropped = await draft(stage, stripe, customer, price);
  stage.equal((await stripe.invoices.del(dropped)).deleted, true, 'a draft can be deleted');
  const seen = [];
  for await (const invoice of stripe.invoices.list({ customer, limit: 1 })) {
    seen.push(invoice.status);
  }
  stage.equal(seen.join(), 'void,paid', 'auto-paging shows the newest first, each once');
}

async function refunds(stage, stripe, intent) {
  const part = await stripe.refunds.create({ payment_intent: intent, amount: 40 });
  stage.equal(part.status, 'succeeded', 'part of a payment goes back');
  await stripe.refunds.create({ payment_intent: intent });
  const list = await stripe.refunds.list({ payment_intent: intent });
  stage.equal(list.data.map((each) => each.amount).join(), '60,40', 'then the rest, newest first');
  await stage.refused(stripe.refunds.create({ payment_intent: intent }), 'charge_already_refunded', 'more than was paid');
}

async function events(stage, stripe) {
  const all = [];
  for await (const event of stripe.events.list({ limit: 3 })) {
    all.push(event);
  }
  stage.equal(new Set(all.map((each) => each.id)).size, all.length, 'paging shows every event once');
  for (const type of ['customer.created', 'invoice.finalized', 'invoice.paid', 'invoice.voided', 'charge.refunded']) {
    stage.check(all.some((each) => each.type === type), `there is an event ${type}`);
  }
  const paid = await stripe.events.list({ types: ['invoice.paid'] });
  stage.check(paid.data.length === 1 && paid.data[0].data.object.status === 'paid', 'events are found by type');
  const oldest = all.at(-1).id;
  const next = await stripe.events.list({ ending_before: oldest, limit: 1 });
  stage.equal(next.data[0].id, all.at(-2).id, 'ending_before goes on right after an event');
  stage.equal((await stripe.events.retrieve(oldest)).type, all.at(-1).type, 'an event is read by id');
}

async function idempotency(stage, stripe) {
  const key = { idempotencyKey: randomUUID() };
  const first = await stripe.customers.create({ email: 'idem@example.com' }, key);
  const again = await stripe.customers.create({ email: 'idem@example.com' }, key);
  stage.equal(again.id, first.id, 'the same key gives the same customer');
  stage.equal(again.lastResponse.headers['idempotent-replayed'], 'true', 'and says that it is a replay');
  stage.equal((await stripe.customers.list({ email: 'idem@example.com' })).data.length, 1, 'there is one');
  await stage.refused(stripe.customers.create({ email: 'other@example.com' }, key),
    (error) => error instanceof Stripe.errors.StripeIdempotencyError, 'the same key with other parameters');
}

async function refusals(stage, stripe, sandbox) {
  const { StripeAuthenticationError, StripeInvalidRequestError, StripePermissionError } = Stripe.errors;
  const of = (kind, code) => (error) => error instanceof kind && (code === undefined || error.code === code);
  await stage.refused(client(sandbox, 'nonsense').customers.list(), of(StripeAuthenticationError), 'a malformed key');
  await stage.refused(client(sandbox, 'pk_test_x').customers.list(), of(StripePermissionError), 'a publishable key');
  await stage.refused(stripe.customers.retrieve('cus_nobody'), of(StripeInvalidRequestError, 'resource_missing'), 'an unknown id');
  await stage.refused(stripe.customers.create({ colour: 'red' }), of(StripeInvalidRequestError, 'parameter_unknown'), 'an unknown parameter');
  await stage.refused(stripe.prices.create({ unit_amount: 1 }), of(StripeInvalidRequestError, 'parameter_missing'), 'a missing parameter');
  const live = client(sandbox, 'sk_live_peer');
  stage.equal((await live.customers.list()).data.length, 0, 'live mode sees nothing of test mode');
}

async function deliveries(stage, stripe) {
  const received = [];
  let failures = 1;
  const url = await stage.serve(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    received.push({ body, signature: request.headers['stripe-signature'] });
    response.writeHead(failures-- > 0 ? 500 : 200).end();
  });
  const endpoint = await stripe.webhookEndpoints.create({ url: `${url}/hook`, enabled_events: ['customer.created'] });
  stage.check(endpoint.secret.startsWith('whsec_'), 'a new endpoint tells its secret');
  const customer = await stripe.customers.create({ email: 'hook@example.com', name: 'Zoë' });
  await eventually(() => received.length >= 2, 'a delivery is repeated after a 500');
  for (const { body, signature } of received) {
    const event = stripe.webhooks.constructEvent(body, signature, endpoint.secret);
    stage.check(event.type === 'customer.created' && event.data.object.id === customer.id, 'constructEvent believes it');
  }
  const [{ body, signature }] = received;
  const believed = (text, secret) => {
    try {
      return stripe.webhooks.constructEvent(text, signature, secret) !== null;
    } catch (error) {
      return !(error instanceof Stripe.errors.StripeSignatureVerificationError);
    }
  };
  stage.equal(believed(`${body} `, endpoint.secret), false, 'a changed body is not believed');
  stage.equal(believed(body, 'whsec_other'), false, 'nor another secret');
  stage.equal((await stripe.webhookEndpoints.retrieve(endpoint.id)).secret, undefined, 'the secret is told once');
  stage.equal((await stripe.webhookEndpoints.del(endpoint.id)).deleted, true, 'an endpoint can be deleted');
}

play('stripe SDK on our sandbox', async (stage) => {
  const { sandbox } = await stage.dotmd();
  const stripe = client(sandbox);
  const customer = await customers(stage, stripe);
  const price = await catalog(stage, stripe);
  const intent = await paidInvoice(stage, stripe, customer, price);
  await otherInvoices(stage, stripe, customer, price);
  await refunds(stage, stripe, intent);
  await events(stage, stripe);
  await idempotency(stage, stripe);
  await refusals(stage, stripe, sandbox);
  await deliveries(stage, stripe);
});
