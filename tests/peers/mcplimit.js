// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// A hundred people get their line within one hour; whoever comes after them, with whichever official client, is told the
// place in the queue and how long to wait, and loses nothing. Told so by the service itself, and where a desktop was built
// also over the pipes of dotm-mcp.

import { kAssistants } from './lib/assistants.js';
import { desktop } from './lib/desktop.js';
import { named, pay, stranger } from './lib/people.js';
import { call, eventually, play } from './lib/stage.js';
import { bearer, http } from './lib/transports.js';

const kPerHour = 100;
const kAtOnce = 20;

/** A call without an SDK around it: the hundred are not what is tested here. */
async function activate(url, person) {
  const answer = await call(`${url}/mcp`, {
    method: 'POST', token: person.token,
    body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'activate_esim', arguments: named(person) } },
  });
  return JSON.parse(answer.json.result.content[0].text);
}

async function getsALine(url, sandbox, number) {
  const person = await stranger(sandbox, `one-of-many-${number}@limit.example`);
  const invoice = await eventually(async () => {
    const answer = await activate(url, person);
    return answer.invoice_url ? answer : null;
  }, `invoice ${number}`, 60);
  await pay(invoice.invoice_url);
  return eventually(async () => {
    const answer = await activate(url, person);
    return answer.details || answer.status === 'rate_limited' ? answer : null;
  }, `line ${number}`, 90);
}

/** @p count people, a few at the same time; their last answers. */
async function crowd(url, sandbox, count) {
  const answers = [];
  let next = 0;
  await Promise.all(Array.from({ length: kAtOnce }, async () => {
    while (next < count) {
      next += 1;
      answers.push(await getsALine(url, sandbox, next));
    }
  }));
  return answers;
}

async function isToldToWait(stage, transport, person, who, open) {
  const assistant = await open(stage, transport);
  const invoice = await assistant.call('activate_esim', named(person));
  stage.equal(invoice.text.status, 'invoice_sent', `${who}: an invoice as always`);
  stage.check(await pay(invoice.text.invoice_url) < 400, `${who}: paid`);
  const told = await eventually(async () => {
    const answer = await assistant.call('activate_esim', named(person));
    return answer.text.status === 'rate_limited' ? answer : null;
  }, `${who}: told to wait`, 60);
  stage.check(told.isError, `${who}: no success`);
  const info = told.text.rate_limit_info;
  stage.equal(info.limit, kPerHour, `${who}: the limit`);
  stage.equal(info.current_usage, kPerHour, `${who}: all places are taken`);
  stage.check(info.estimated_wait_minutes >= 1 && info.estimated_wait_minutes <= 60, `${who}: minutes to wait`);
  stage.check(told.text.message.includes(`#${info.queue_position} in the queue`), `${who}: the sentence says the place`);
  stage.check(told.text.message.includes(`${info.estimated_wait_minutes} minutes`), `${who}: and the wait`);
  await assistant.close();
  return info.queue_position;
}

/** How those who come late reach the service: [name, the transport of a person]. */
function ways(stage, url) {
  const direct = ['http', (person) => http(`${url}/mcp`, bearer(person))];
  const bridged = ['stdio', async (person, number) => (await desktop(stage, url, person, `late-${number}`)).overStdio];
  return process.env.DOTM_BRIDGE_HOST ? [direct, bridged] : [direct];
}

play('the hundred and first activation of an hour', async (stage) => {
  const { url, sandbox } = await stage.dotmd();
  const began = Date.now();
  const answers = await crowd(url, sandbox, kPerHour);
  console.log(`${kPerHour} people had their line after ${Math.round((Date.now() - began) / 1000)} s`);
  stage.check(Date.now() - began < 3_600_000, 'all of it happened within the hour');
  stage.equal(answers.filter((answer) => answer.details).length, kPerHour, 'each of the hundred has a line');
  let expected = 0;
  for (const [way, transportOf] of ways(stage, url)) {
    for (const [number, [assistant, open]] of kAssistants.entries()) { // one after another, so that the places are known
      const who = `${assistant}, ${way}`;
      const person = await stranger(sandbox, `late-${number}-${way}@limit.example`);
      const transport = await transportOf(person, number);
      expected += 1;
      stage.equal(await isToldToWait(stage, transport, person, who, open), expected, `${who}: the place in the queue`);
    }
  }
}, 340);
