// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Rewards from the purchase to the confirmed mint, on the compiled contract in a real EVM: every one exactly once, also
// when the node goes, the chain is reorganised, transactions are dropped or stuck, or we are killed at the worst moment.

import { ethers } from 'ethers';
import Stripe from 'stripe';

import { anvil, anvilKey, deployToken, hardhatNode } from './lib/anvil.js';
import { stranger } from './lib/people.js';
import { RpcGate } from './lib/rpcgate.js';
import { call, eventually, play } from './lib/stage.js';

const dotm = (text) => ethers.parseUnits(text, 18);
const kConfirmations = 2;
const kPatience = 60;
const kNode = (stage) => ({ args: ['--state', stage.path('chain.json')] });

/** Our service layer on @p node, through a gate. */
async function service(stage, { gate, node, token, name }) {
  const start = () => stage.dotmd({ name, env: {
    DOTM_ETHEREUM_URL: gate.url, DOTM_ETHEREUM_CHAIN_ID: String(node.chainId), TOKEN_ADDRESS: token.address,
    ADMIN_PRIVATE_KEY: anvilKey(0), DOTM_ETHEREUM_CONFIRMATIONS: String(kConfirmations) } });
  const world = { stage, gate, node, token: token.contract, tick: () => node.rpc('evm_mine'), ...(await start()) };
  world.kill = async () => {
    process.kill(-world.child.pid, 'SIGKILL');
    await world.child.ended;
    gate.letGo();
  };
  world.restart = async () => Object.assign(world, await start());
  return world;
}

/** A new customer with a wallet of their own, proven by a signature or not yet. */
async function customer(world, email, { proven = true } = {}) {
  const person = { ...(await stranger(world.sandbox, email)), wallet: ethers.Wallet.createRandom() };
  const me = await call(`${world.url}/api/token/wallet`, { token: person.token });
  world.stage.equal(me.status, 200, `${email} signs in`);
  if (proven) {
    await prove(world, person);
  }
  return person;
}

async function prove(world, { token, wallet, email }) {
  const asked = await call(`${world.url}/api/token/wallet/challenge`, { method: 'POST', token, body: { address: wallet.address } });
  world.stage.equal(asked.status, 200, `${email} is asked to sign: ${asked.text}`);
  const signature = await wallet.signMessage(asked.json.message);
  const proven = await call(`${world.url}/api/token/wallet/prove`, { method: 'POST', token, body: { message: asked.json.message, signature } });
  world.stage.check(proven.status === 200 && proven.json.kind === 'proven', `${email} proves the wallet: ${proven.text}`);
}

/** Buys something for @p cents; answers the payment, to be refunded. */
async function buys(world, person, cents) {
  const { hostname, port } = new URL(world.sandbox);
  const stripe = new Stripe('sk_test_demo', { host: hostname, port, protocol: 'http', telemetry: false, maxNetworkRetries: 0 });
  const buyer = await stripe.customers.create({ email: person.email, metadata: { firebaseUid: person.firebase_uid } });
  const invoice = await stripe.invoices.create({ customer: buyer.id, collection_method: 'send_invoice', days_until_due: 7,
    auto_advance: false, currency: 'usd', metadata: { firebaseUid: person.firebase_uid, product: 'global_data_10gb' } });
  await stripe.invoiceItems.create({ customer: buyer.id, invoice: invoice.id, amount: cents, currency: 'usd',
    description: '10 GB', metadata: { product: 'global_data_10gb' } });
  await stripe.invoices.finalizeInvoice(invoice.id, { auto_advance: false });
  await stripe.invoices.pay(invoice.id, { payment_method: 'pm_card_visa' });
  const payments = await stripe.invoicePayments.list({ invoice: invoice.id });
  return { stripe, intent: payments.data[0].payment.payment_intent };
}

async function rewardsOf(world, person) {
  const history = await call(`${world.url}/api/token/history?kind=reward`, { token: person.token });
  return history.status === 200 ? history.json.entries : [];
}

/** Waits until the person's rewards are these ("kind state amount"), in any order. */
async function settled(world, person, wanted, what) {
  let seen = '';
  const due = [...wanted].sort().join(', ');
  await eventually(async () => {
    await world.tick();
    seen = (await rewardsOf(world, person)).map((each) => `${each.reward_kind} ${each.state} ${each.amount}`).sort().join(', ');
    return seen === due;
  }, `${what}: ${due}`, kPatience).catch((error) => {
    throw new Error(`${error.message}; seen: ${seen}; ${world.child.log}`);
  });
  world.stage.check(true, what);
}

/** The chain alone decides: as many transfers as wanted, and the balance to the last unit. */
async function onChain(world, person, amounts, what) {
  const logs = await world.token.queryFilter(world.token.filters.Transfer(null, person.wallet.address), 0);
  const seen = logs.map((each) => each.args.value).sort(), due = amounts.map(dotm).sort();
  world.stage.equal(seen.join(), due.join(), `${what}: each came once`);
  world.stage.equal(await world.token.balanceOf(person.wallet.address), due.reduce((sum, each) => sum + each, 0n), `${what}: the balance`);
}

/** Whatever was sent for one nonce and fee was the same bytes. */
function signedOnce(world, what) {
  const seen = new Map();
  for (const raw of world.gate.sent) {
    const { nonce, maxFeePerGas } = ethers.Transaction.from(raw);
    const key = `${nonce} ${maxFeePerGas}`;
    world.stage.check((seen.get(key) ?? raw) === raw, `${what}: nothing was signed anew`);
    seen.set(key, raw);
  }
}

const kFirst = ['joined confirmed 10.33', 'first_purchase confirmed 10.33', 'purchase confirmed 2.066'];

async function everyKind(world, email) {
  const person = await customer(world, email, { proven: false });
  await settled(world, person, ['joined claimable 10.33'], 'joining earns 10.33 DOTM, which waits for a wallet');
  await buys(world, person, 2000);
  await settled(world, person, ['joined claimable 10.33', 'first_purchase claimable 10.33', 'purchase claimable 2.066'], '$20 earn 2.066 DOTM and the bonus');
  await prove(world, person);
  await settled(world, person, kFirst, 'a proven wallet gets all of it');
  await onChain(world, person, ['10.33', '10.33', '2.066'], 'three rewards');
  await eventually(async () => (await call(`${world.url}/api/token/balance/me`, { token: person.token })).json.balance === '22.726',
    'the balance page says so', kPatience);
  return person;
}

async function refund(world) {
  const person = await customer(world, 'refund@example.com', { proven: false });
  const { stripe, intent } = await buys(world, person, 2000);
  await settled(world, person, ['joined claimable 10.33', 'first_purchase claimable 10.33', 'purchase claimable 2.066'], 'a purchase');
  await stripe.refunds.create({ payment_intent: intent, amount: 500 });
  await settled(world, person, ['joined claimable 10.33', 'first_purchase claimable 10.33', 'purchase claimable 1.5495'], 'a part of it refunded');
  await stripe.refunds.create({ payment_intent: intent });
  await eventually(async () => (await rewardsOf(world, person)).some((each) => each.reward_kind === 'purchase' && each.state === 'reversed'),
    'the refund reverses what is not minted', kPatience);
  world.stage.equal(await world.token.balanceOf(person.wallet.address), 0n, 'nothing was minted for it');
}

async function nodeRestarted(world) {
  const target = world.gate.target;
  world.gate.target = null;
  const person = await customer(world, 'away@example.com');
  const wallet = (await call(`${world.url}/api/token/wallet`, { token: person.token })).json;
  world.stage.check(wallet.balance.available === false && wallet.balance.amount === null, 'a silent chain is not taken for zero');
  process.kill(-world.node.child.pid, 'SIGTERM'); // writes its state down
  await world.node.child.ended;
  await anvil(world.stage, { ...kNode(world.stage), port: world.node.port });
  world.gate.target = target;
  await settled(world, person, ['joined confirmed 10.33'], 'when the node has been restarted, it is minted');
  await onChain(world, person, ['10.33'], 'after a restart of the node');
}

async function answerLost(world) {
  world.gate.sending = 'forget';
  const person = await customer(world, 'lost@example.com');
  await eventually(() => world.gate.sent.length > world.before, 'it is sent', kPatience);
  world.gate.sending = 'pass';
  world.gate.letGo();
  await settled(world, person, ['joined confirmed 10.33'], 'an answer that was lost');
  await onChain(world, person, ['10.33'], 'after a lost answer');
}

async function killedBeforeSending(world) {
  world.gate.sending = 'swallow';
  const person = await customer(world, 'killed@example.com');
  await eventually(() => world.gate.sent.length > world.before, 'it is signed and on its way', kPatience);
  const [raw] = world.gate.sent.slice(world.before);
  await world.kill();
  world.stage.equal(await world.node.provider.getTransaction(ethers.keccak256(raw)), null, 'the node never saw it');
  world.gate.sending = 'pass';
  await world.restart();
  await settled(world, person, ['joined confirmed 10.33'], 'killed between signing and sending');
  world.stage.check(world.gate.sent.slice(world.before).every((each) => each === raw), 'the very same bytes were sent');
  await onChain(world, person, ['10.33'], 'after the kill');
}

async function killedAfterSending(world) {
  world.gate.sending = 'forget';
  const person = await customer(world, 'killed2@example.com');
  await eventually(() => world.gate.sent.length > world.before, 'it is sent', kPatience);
  await world.kill();
  world.gate.sending = 'pass';
  await world.restart();
  await settled(world, person, ['joined confirmed 10.33'], 'killed between sending and the answer');
  await onChain(world, person, ['10.33'], 'after the second kill');
}

/** Two wait in the pool; the node drops the lower nonce, so that the higher one has a gap below it. */
async function droppedBelowAnother(world) {
  await world.node.rpc('evm_setAutomine', [false]);
  const people = [await customer(world, 'dropped@example.com'), await customer(world, 'above@example.com')];
  const fresh = () => [...new Set(world.gate.sent.slice(world.before))];
  await eventually(() => fresh().length === 2, 'both wait in the pool', kPatience);
  const [lower] = fresh().map((raw) => ethers.Transaction.from(raw)).sort((a, b) => a.nonce - b.nonce);
  await world.node.rpc('anvil_dropTransaction', [lower.hash]);
  const again = () => world.gate.sent.slice(world.before).filter((raw) => ethers.keccak256(raw) === lower.hash).length > 1;
  await eventually(again, 'what was dropped is sent again', kPatience);
  await world.node.rpc('evm_setAutomine', [true]);
  for (const person of people) {
    await settled(world, person, ['joined confirmed 10.33'], 'dropped, and one above it');
    await onChain(world, person, ['10.33'], 'after it was dropped');
  }
}

/** The base fee goes above what was offered; nothing moves until more is. */
async function stuckBelowTheBaseFee(world) {
  await world.node.rpc('evm_setAutomine', [false]);
  const person = await customer(world, 'stuck@example.com');
  const offers = () => new Set(world.gate.sent.slice(world.before).map((raw) => ethers.Transaction.from(raw).maxFeePerGas));
  await eventually(() => offers().size === 1, 'it waits in the pool', kPatience);
  const high = ethers.toQuantity([...offers()][0] * 2n);
  await eventually(async () => {
    await world.node.rpc('anvil_setNextBlockBaseFeePerGas', [high]);
    await world.node.rpc('evm_mine');
    return offers().size > 1;
  }, 'more is offered for the same nonce', kPatience);
  const nonces = new Set(world.gate.sent.slice(world.before).map((raw) => ethers.Transaction.from(raw).nonce));
  world.stage.equal(nonces.size, 1, 'it stays one transaction');
  await world.node.rpc('evm_setAutomine', [true]);
  await settled(world, person, ['joined confirmed 10.33'], 'replaced for a higher fee');
  await onChain(world, person, ['10.33'], 'after it was replaced');
}

async function reorganised(world) {
  const person = await customer(world, 'reorg@example.com');
  const entry = await eventually(async () => (await rewardsOf(world, person)).find((each) => each.tx_hash && each.state === 'sent'), 'it is sent', kPatience);
  await eventually(() => world.node.provider.getTransactionReceipt(entry.tx_hash), 'and mined', kPatience);
  await world.node.rpc('anvil_reorg', [1, []]);
  world.stage.equal(await world.node.provider.getTransactionReceipt(entry.tx_hash), null, 'the reorganisation takes it out');
  await settled(world, person, ['joined confirmed 10.33'], 'a reorganisation');
  await onChain(world, person, ['10.33'], 'after the reorganisation');
}

async function capReached(world) {
  const left = await world.token.remainingMintableTokens();
  await (await world.token.mint('0x000000000000000000000000000000000000dEaD', left - dotm('1'))).wait();
  await buys(world, world.first, 2000);
  await settled(world, world.first, [...kFirst, 'purchase confirmed 1'], 'the reward of a purchase is cut at the cap');
  const late = await customer(world, 'late@example.com');
  await settled(world, late, ['joined failed 10.33'], 'a bonus above the cap fails and says so');
  world.stage.equal(await world.token.remainingMintableTokens(), 0n, 'the cap is reached to the last unit');
}

/** What the demo sells is not paid for. */
async function neverMainnet(stage) {
  const node = await anvil(stage, { chainId: 1 });
  const gate = await RpcGate.before(stage, node.url);
  const world = await service(stage, { gate, node, token: await deployToken(node), name: 'mainnet' });
  const person = await customer(world, 'mainnet@example.com', { proven: false });
  const wallet = (await call(`${world.url}/api/token/wallet`, { token: person.token })).json;
  stage.equal(wallet.contract.state, 'not_configured', 'the demo has no chain where mainnet is named');
  stage.equal(gate.asked, 0, 'and asks nothing there');
  await world.kill();
  node.provider.destroy();
}

play('rewards on a real chain', async (stage) => {
  const node = await anvil(stage, kNode(stage));
  const token = await deployToken(node);
  const gate = await RpcGate.before(stage, node.url);
  const world = await service(stage, { gate, node, token, name: 'anvil' });
  world.first = await everyKind(world, 'first@example.com');
  await refund(world);
  for (const accident of [nodeRestarted, answerLost, killedBeforeSending, killedAfterSending, droppedBelowAnother,
    stuckBelowTheBaseFee, reorganised, capReached]) {
    world.before = gate.sent.length;
    await accident(world);
    signedOnce(world, accident.name);
  }
  await world.kill();
  await neverMainnet(stage);

  const other = await hardhatNode(stage);
  const second = await service(stage, { gate: await RpcGate.before(stage, other.url), node: other, token: await deployToken(other), name: 'hardhat' });
  await everyKind(second, 'hardhat@example.com');
  for (const each of [node, other]) {
    each.provider.destroy();
  }
}, 280);
