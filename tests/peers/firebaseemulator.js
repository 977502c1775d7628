// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Google's Firebase Auth emulator serves our FirebaseClient: accounts through our own API, its unsigned tokens taken in
// the demo profile with FIREBASE_AUTH_EMULATOR_HOST and nowhere else.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { call, dotmdProgram, eventually, freePort, play, serviceEnv } from './lib/stage.js';

const kEmail = 'emil@example.com';
const kPassword = 'sesame-123';

async function startEmulator(stage) {
  const tools = dirname(createRequire(import.meta.url).resolve('firebase-tools/package.json'));
  const [auth, hub, logging] = [await freePort(), await freePort(), await freePort()];
  const at = (port) => ({ host: '127.0.0.1', port });
  writeFileSync(stage.path('firebase.json'), JSON.stringify({
    emulators: { auth: at(auth), hub: at(hub), logging: at(logging), ui: { enabled: false }, singleProjectMode: true },
  }));
  const child = stage.start(process.execPath, [join(tools, 'lib/bin/firebase.js'), 'emulators:start', '--only', 'auth',
    '--project', 'demo-dotm', '--non-interactive'], { env: { HOME: stage.path('home'), CI: 'true' } });
  child.keepOutput();
  let ended = null;
  child.ended.then((code) => { ended = code; });
  await eventually(async () => {
    if (ended !== null) {
      throw new Error(`the emulator ended with ${ended}: ${child.log}`);
    }
    const answer = await call(`http://127.0.0.1:${auth}/`).catch(() => null);
    return answer?.json?.authEmulator?.ready;
  }, 'the emulator answers', 60);
  return `127.0.0.1:${auth}`;
}

async function improvedPrivacy(host, on) {
  return call(`http://${host}/identitytoolkit.googleapis.com/v2/projects/demo-dotm/config?updateMask=emailPrivacyConfig`, {
    method: 'PATCH', token: 'owner', body: { emailPrivacyConfig: { enableImprovedEmailPrivacy: on } },
  });
}

async function accounts(stage, url) {
  const post = (path, body) => call(url + path, { method: 'POST', body });
  const made = await post('/api/auth/sign-up', { email: kEmail, password: kPassword, displayName: 'Emil Ñ' });
  stage.equal(made.status, 200, 'signing up through our API');
  stage.equal(JSON.parse(Buffer.from(made.json.id_token.split('.')[0], 'base64url')).alg, 'none', 'the emulator signs nothing');
  const entered = await post('/api/auth/sign-in', { email: kEmail, password: kPassword });
  stage.equal(entered.json?.uid, made.json.uid, 'signing in finds the account');
  const again = await post('/api/auth/refresh', { refresh_token: entered.json.refresh_token });
  stage.equal(again.json?.uid, made.json.uid, 'a refresh is for the same person');
  const person = await call(`${url}/api/auth/current-user`, { token: again.json.id_token });
  stage.equal(person.json?.displayName, 'Emil Ñ', 'the unsigned token is believed here');
  stage.equal(person.json?.role, 'customer', 'and gives no role');
  return again.json.id_token;
}

async function refusals(stage, url, host) {
  const post = (path, body) => call(url + path, { method: 'POST', body });
  const taken = await post('/api/auth/sign-up', { email: kEmail, password: kPassword });
  stage.equal(taken.status, 409, 'a taken address');
  const short = await post('/api/auth/sign-up', { email: 'new@example.com', password: '123' });
  stage.equal(short.status, 400, 'a short password');
  stage.equal((await post('/api/auth/refresh', { refresh_token: 'nonsense' })).status, 401, 'a made-up refresh token');
  for (const privacy of [false, true]) {
    stage.equal((await improvedPrivacy(host, privacy)).status, 200, 'the emulator takes the setting');
    const wrong = await post('/api/auth/sign-in', { email: kEmail, password: 'wrong-password' });
    const unknown = await post('/api/auth/sign-in', { email: 'nobody@example.com', password: kPassword });
    stage.equal(wrong.status, 401, `a wrong password, e-mail privacy ${privacy}`);
    stage.equal(unknown.status, 401, `an unknown address, e-mail privacy ${privacy}`);
    const words = (answer) => `${answer.json?.code} ${answer.json?.error}`;
    stage.equal(words(wrong), words(unknown), 'both read the same, so nobody learns who has an account');
    const reset = await post('/api/auth/password-reset', { email: 'nobody@example.com' });
    stage.equal(reset.status, 200, `a reset for an unknown address, e-mail privacy ${privacy}`);
  }
  stage.equal((await post('/api/auth/password-reset', { email: kEmail })).status, 200, 'a reset for a known address');
  const { json } = await call(`http://${host}/emulator/v1/projects/demo-dotm/oobCodes`);
  stage.check(json.oobCodes.some((each) => each.requestType === 'PASSWORD_RESET' && each.email === kEmail),
    'the emulator would have mailed the reset');
}

play('our client on the Firebase emulator', async (stage) => {
  const host = await startEmulator(stage);
  const { url } = await stage.dotmd({ name: 'emulated', env: { FIREBASE_AUTH_EMULATOR_HOST: host } });
  const unsigned = await accounts(stage, url);
  await refusals(stage, url, host);

  const strict = await stage.dotmd({ name: 'strict' });
  const answer = await call(`${strict.url}/api/auth/current-user`, { token: unsigned });
  stage.equal(answer.status, 401, 'without the variable an unsigned token is refused');

  const live = await stage.run(dotmdProgram(), ['--profile', 'live', '--data-dir', stage.path('live')],
    { env: serviceEnv(stage, { FIREBASE_AUTH_EMULATOR_HOST: host }) });
  stage.equal(live.code, 1, 'the live profile does not start with the variable');
  const lines = live.log.trim().split('\n');
  stage.check(lines.length === 1 && lines[0].includes('FIREBASE_AUTH_EMULATOR_HOST'), 'it says why in one sentence');
}, 120);
