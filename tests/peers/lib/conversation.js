// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// What an assistant and a person do with our server, from "I want a Global Data eSIM" to an active line. The same over
// every transport and with every client.

import { kAssistants } from './assistants.js';
import { named, pay, stranger } from './people.js';
import { eventually } from './stage.js';

const kPhrases = ['Global Data eSIM', 'DOT eSIM'];
export const kTools = ['calculate_pricing', 'search_services', 'get_service_details', 'compare_memberships', 'activate_esim'];

/** The id of what the people's words lead to. @p offered: the names of all tools. */
async function finds(stage, assistant, who, offered) {
  const tools = await assistant.tools();
  stage.equal(tools.map((tool) => tool.name).join(), offered.join(), `${who}: the tools`);
  const activation = tools.find((tool) => tool.name === 'activate_esim');
  const found = [];
  for (const phrase of kPhrases) {
    stage.check(activation.description.includes(phrase), `${who}: the tool says when to use it: ${phrase}`);
    const search = await assistant.call('search_services', { query: phrase });
    stage.check(search.text.results_count >= 1, `${who}: "${phrase}" is found`);
    found.push(search.text.results[0].id);
  }
  stage.equal(found[0], found[1], `${who}: both phrases mean the same`);
  return found[0];
}

async function pays(stage, assistant, person, who) {
  const asked = await assistant.call('activate_esim', named(person));
  stage.check(asked.isError, `${who}: the first call is not a line yet`);
  stage.equal(asked.text.status, 'invoice_sent', `${who}: but an invoice`);
  stage.equal(asked.text.amount_due, 1, `${who}: of a dollar`);
  stage.check(asked.text.message.includes(person.email), `${who}: sent to the person`);
  const again = await assistant.call('activate_esim', named(person));
  stage.equal(again.text.invoice_id, asked.text.invoice_id, `${who}: asking again makes no second invoice`);
  stage.check(await pay(asked.text.invoice_url) < 400, `${who}: the person pays`);
}

/** The whole way with one assistant, for @p person, whose token it has. */
export async function conversation(stage, assistant, person, who, offered = kTools) {
  const id = await finds(stage, assistant, who, offered);
  const priced = await assistant.call('calculate_pricing', { service_ids: [id] });
  stage.check(!priced.isError && priced.structured !== undefined, `${who}: a price with structure`);
  stage.equal(priced.structured.pricing.one_time_total_usd, 1, `${who}: it costs a dollar`);
  stage.equal(JSON.stringify(priced.text), JSON.stringify(priced.structured), `${who}: and the text says the same`);
  await pays(stage, assistant, person, who);
  const done = await eventually(async () => {
    const answer = await assistant.call('activate_esim', named(person));
    return answer.text.details ? answer : null;
  }, `${who}: an active line`, 40);
  stage.equal(done.text.success, true, `${who}: success`);
  stage.check(/^\+1\d{10}$/.test(done.text.details.phone_number), `${who}: a number`);
  stage.equal(done.text.details.email, person.email, `${who}: for the right person`);
  stage.equal(done.text.details.purchase_verified, true, `${who}: paid`);
  const after = await assistant.call('activate_esim', named(person));
  stage.equal(after.text.status, 'already_active', `${who}: and then it is there`);
  stage.equal(after.text.details.phone_number, done.text.details.phone_number, `${who}: the same line`);
}

/** Every assistant has the conversation, each for a person of its own. @p transport: of a person, see transports.js. */
export async function everyConversation(stage, { sandbox, transport, assistants = kAssistants }) {
  await Promise.all(assistants.map(async ([who, open], number) => {
    const person = await stranger(sandbox, `person-${number}@conversation.example`);
    const assistant = await open(stage, transport(person));
    await conversation(stage, assistant, person, who);
    await assistant.close();
  }));
}
