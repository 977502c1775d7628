// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Resend's own SDK takes our sandbox for Resend: mails with attachments, batches, idempotency, refusals.

import { Resend } from 'resend';

import { call, play } from './lib/stage.js';

const kPng = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

function mail(change = {}) {
  return { from: 'DOTM <noreply@example.com>', to: 'zoe@example.com', subject: 'Grüße, Zoë', text: 'Hallo', ...change };
}

async function sending(stage, resend, sandbox) {
  const sent = await resend.emails.send(mail({
    html: '<p>Hallo <img src="cid:qr"></p>',
    replyTo: 'help@example.com',
    tags: [{ name: 'kind', value: 'esim_ready' }],
    attachments: [{ filename: 'qr.png', content: kPng, contentId: 'qr' }],
  }));
  stage.check(sent.error === null && sent.data.id.length > 20, 'a mail is taken and gets an id');
  const read = await resend.emails.get(sent.data.id);
  stage.equal(read.data.subject, 'Grüße, Zoë', 'it is read back with its subject');
  stage.equal(read.data.to.join(), 'zoe@example.com', 'and its addressee');
  const [kept] = (await call(`${sandbox}/mailbox.json?to=zoe@example.com`)).json;
  stage.equal(`${kept.attachments[0].filename} ${kept.attachments[0].content_id}`, 'qr.png qr', 'the picture is attached');
  const picture = Buffer.from(await (await fetch(sandbox + kept.attachments[0].path)).arrayBuffer());
  stage.check(picture.equals(kPng), 'byte by byte');
  const batch = await resend.batch.send([mail({ subject: 'one' }), mail({ subject: 'two' })]);
  stage.equal(batch.data?.data.length, 2, 'a batch of two gets two ids');
  const list = await resend.emails.list({ limit: 2 });
  stage.check(list.data.data.length === 2 && list.data.has_more, 'mails are listed in pages');
}

async function idempotency(stage, resend, sandbox) {
  const key = { idempotencyKey: 'esim-ready/line-1/1' };
  const first = await resend.emails.send(mail({ to: 'once@example.com' }), key);
  const again = await resend.emails.send(mail({ to: 'once@example.com' }), key);
  stage.equal(again.data.id, first.data.id, 'the same key gives the same mail');
  stage.equal((await call(`${sandbox}/mailbox.json?to=once@example.com`)).json.length, 1, 'it went out once');
  const other = await resend.emails.send(mail({ to: 'once@example.com', subject: 'other' }), key);
  stage.equal(other.error?.name, 'invalid_idempotent_request', 'the same key with another mail');
}

async function refusals(stage, resend, base) {
  const name = async (sent) => (await sent).error?.name;
  stage.equal(await name(resend.emails.send(mail({ to: undefined }))), 'missing_required_field', 'no addressee');
  stage.equal(await name(resend.emails.send(mail({ from: 'nobody' }))), 'invalid_from_address', 'a sender that is no address');
  stage.equal(await name(resend.emails.send(mail({ to: 'nobody' }))), 'validation_error', 'an addressee that is no address');
  stage.equal(await name(resend.emails.send(mail({ tags: [{ name: 'ä', value: 'x' }] }))), 'validation_error', 'a tag that is not ASCII');
  stage.equal(await name(resend.emails.get('00000000-0000-4000-8000-000000000000')), 'not_found', 'an unknown mail');
  stage.equal(await name(new Resend('nonsense', { baseUrl: base }).emails.send(mail())), 'invalid_api_key', 'a malformed key');
}

play('resend SDK on our sandbox', async (stage) => {
  const { sandbox } = await stage.dotmd();
  const base = `${sandbox}/resend`;
  const resend = new Resend('re_peer', { baseUrl: base });
  await sending(stage, resend, sandbox);
  await idempotency(stage, resend, sandbox);
  await refusals(stage, resend, base);
});
