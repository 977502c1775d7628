// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// An independent mail server takes the activation mail that our SMTP sender hands over, and an independent parser, a QR
// reader and openssl's private authority judge it.

import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

import { play, program } from './lib/stage.js';

const kUser = 'sender@example.com';
const kPassword = 'sesame-öffne-dich';
const kCode = 'LPA:1$smdp.example.com$PEER-4711-ABCDEF';
const kName = 'Zoë Ñandú-Łąka';

async function authority(stage) {
  const openssl = async (...args) => {
    const made = await stage.run('openssl', args);
    stage.equal(made.code, 0, `openssl ${args[0]}: ${made.log}`);
  };
  const at = (name) => stage.path(name);
  writeFileSync(at('names'), 'subjectAltName=DNS:localhost\n');
  await openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', at('ca.key'), '-out', at('ca.pem'),
    '-subj', '/CN=Peer authority', '-days', '2');
  await openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', at('server.key'), '-out', at('server.csr'), '-subj', '/CN=localhost');
  await openssl('x509', '-req', '-in', at('server.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial',
    '-out', at('server.pem'), '-days', '2', '-extfile', at('names'));
  return { ca: at('ca.pem'), key: readFileSync(at('server.key')), cert: readFileSync(at('server.pem')) };
}

function refusal(code, text) {
  return Object.assign(new Error(text), { responseCode: code });
}

async function sink({ key, cert }, secure) {
  const mails = [];
  const server = new SMTPServer({
    key, cert, secure, authMethods: ['PLAIN', 'LOGIN'], allowInsecureAuth: false, disableReverseLookup: true,
    onAuth: (auth, session, done) => (auth.username === kUser && auth.password === kPassword
      ? done(null, { user: auth.username }) : done(refusal(535, 'wrong password'))),
    onRcptTo: (address, session, done) => {
      const refused = { 'nobody@example.com': refusal(550, 'no such box'), 'later@example.com': refusal(451, 'later') };
      done(refused[address.address] ?? null);
    },
    onData: (stream, session, done) => {
      stream.toArray().then((chunks) => {
        mails.push({ raw: Buffer.concat(chunks), session: { ...session, envelope: { ...session.envelope } } });
        done();
      }, done);
    },
  });
  server.on('error', () => {}); // a client that breaks off is part of the test
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { mails, port: server.server.address().port, close: () => server.close() };
}

async function judge(stage, { raw, session }) {
  stage.check(session.secure, 'the mail came over TLS');
  stage.equal(session.user, kUser, 'after signing in');
  stage.equal(session.envelope.mailFrom.address, kUser, 'the envelope names the sender');
  stage.equal(session.envelope.rcptTo.map((each) => each.address).join(), 'zoe@example.com', 'and the addressee');
  stage.check(raw.toString('latin1').split('\r\n').every((line) => line.length <= 998 && !/[\r\n]/.test(line)), 'lines are short and end in CRLF');
  stage.check(/^[\x00-\x7f]*$/.test(raw.toString('latin1').split('\r\n\r\n')[0]), 'headers are ASCII');
  const mail = await simpleParser(raw, { skipImageLinks: true }); // leaves "cid:" as it came
  stage.equal(mail.subject, 'Your eSIM is ready', 'the subject');
  stage.check(mail.text.includes(kName) && mail.html.includes(kName), 'the name survives in both parts');
  stage.check(mail.messageId && mail.date && mail.from.value[0].address === kUser, 'it has an id, a date and a sender');
  const [picture] = mail.attachments;
  stage.equal(mail.attachments.length, 1, 'one attachment');
  stage.equal(picture.contentType, 'image/png', 'a picture');
  stage.check(picture.related && picture.contentDisposition === 'inline', 'that belongs inside the text');
  stage.check(mail.html.includes(`cid:${picture.cid}`), 'and is named there by its content id');
  writeFileSync(stage.path('qr.png'), picture.content);
  const read = await stage.run('zbarimg', ['--nodbus', '--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', stage.path('qr.png')]);
  stage.equal(read.log.trim(), kCode, 'a QR reader finds the code in it');
}

play('our SMTP sender on smtp-server', async (stage) => {
  const keys = await authority(stage);
  const starttls = await sink(keys, false);
  const implicit = await sink(keys, true);
  const test = await stage.run(program('DOTM_MAIL_TEST'), ['-silent'], {
    env: {
      DOTM_PEER_STARTTLS: String(starttls.port), DOTM_PEER_IMPLICIT: String(implicit.port), DOTM_PEER_CA: keys.ca,
      DOTM_PEER_USER: kUser, DOTM_PEER_PASSWORD: kPassword, DOTM_PEER_CODE: kCode, DOTM_PEER_NAME: kName,
    },
  });
  starttls.close();
  implicit.close();
  stage.equal(test.code, 0, `the program's checks\n${test.log}`);
  stage.equal(starttls.mails.length, 1, 'what was refused did not arrive; one mail did');
  stage.equal(implicit.mails.length, 1, 'one came by implicit TLS');
  await judge(stage, starttls.mails[0]);
  await judge(stage, implicit.mails[0]);
});
