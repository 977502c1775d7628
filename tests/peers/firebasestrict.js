// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// firebase-admin as in production (RS256, Google's addresses bent to loopback) and our own service layer judge the same
// tokens: the sandbox's and a well-made one are believed by both, every bad one by neither.

import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import net from 'node:net';

import { call, play } from './lib/stage.js';

const kProject = 'demo-dotm';
const kKeyList = '/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com';

/** Hands out plain connections to a port of loopback, whatever host the SDK asks for. */
class Bent extends https.Agent {
  constructor(port) {
    super({ keepAlive: false });
    this.port = port;
  }

  createConnection() {
    return net.connect({ host: '127.0.0.1', port: this.port });
  }
}

async function signingKey(stage, name) {
  const key = stage.path(`${name}.key`);
  const certificate = stage.path(`${name}.pem`);
  const made = await stage.run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out',
    certificate, '-subj', '/CN=securetoken.system.gserviceaccount.com', '-days', '2']);
  stage.equal(made.code, 0, 'openssl makes a key');
  return { kid: name, key: createPrivateKey(readFileSync(key)), certificate: readFileSync(certificate, 'utf8') };
}

function encoded(object) {
  return Buffer.from(JSON.stringify(object)).toString('base64url');
}

function claimsOf(change = {}) {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: `https://securetoken.google.com/${kProject}`, aud: kProject, sub: 'peer-1', user_id: 'peer-1',
    auth_time: now - 10, iat: now - 10, exp: now + 3600, email: 'peer@example.com', email_verified: true,
    firebase: { identities: { email: ['peer@example.com'] }, sign_in_provider: 'password' }, ...change,
  };
}

function token(signer, change = {}, header = {}) {
  const head = { alg: 'RS256', kid: signer.kid, typ: 'JWT', ...header };
  const text = `${encoded(head)}.${encoded(claimsOf(change))}`;
  return `${text}.${sign('sha256', Buffer.from(text), signer.key).toString('base64url')}`;
}

function withFlippedBit(text) {
  const at = text.lastIndexOf('.') + 1;
  const signature = Buffer.from(text.slice(at), 'base64url');
  signature[signature.length >> 1] ^= 1;
  return text.slice(0, at) + signature.toString('base64url');
}

function badTokens(known, unknown) {
  const past = Math.floor(Date.now() / 1000) - 7200;
  const good = token(known);
  const [, payload] = good.split('.');
  return {
    'a flipped bit in the signature': withFlippedBit(good),
    'alg none': `${encoded({ alg: 'none', typ: 'JWT' })}.${payload}.`,
    'alg none with a signature': `${encoded({ alg: 'none', kid: known.kid, typ: 'JWT' })}${good.slice(good.indexOf('.'))}`,
    'the certificate as an HMAC secret': token(known, {}, { alg: 'HS256' }),
    'expired': token(known, { auth_time: past, iat: past, exp: past + 3600 }),
    'another project in aud': token(known, { aud: 'other-project' }),
    'another issuer': token(known, { iss: 'https://securetoken.google.com/other-project' }),
    'an empty subject': token(known, { sub: '' }),
    'a subject of 129 characters': token(known, { sub: 'x'.repeat(129) }),
    'an unknown key id': token(unknown),
    'no key id': token(known, {}, { kid: undefined }),
    'another key under a known key id': token({ kid: known.kid, key: unknown.key }),
    'another payload under a good signature': [good.split('.')[0], encoded(claimsOf({ sub: 'boss' })), good.split('.')[2]].join('.'),
  };
}

/** Google's hosts in front of the sandbox: its answers, and our own key beside the sandbox's. */
async function google(stage, extra) {
  const state = { sandbox: '' };
  state.url = await stage.serve(async (request, response) => {
    const host = request.headers.host.split(':')[0];
    const prefix = host === 'identitytoolkit.googleapis.com' ? `/${host}` : '';
    const chunks = await request.toArray();
    const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
    const headers = Object.fromEntries(['authorization', 'content-type'].flatMap((name) =>
      (request.headers[name] ? [[name, request.headers[name]]] : [])));
    const answer = await fetch(state.sandbox + prefix + request.url, { method: request.method, headers, body });
    let text = await answer.text();
    if (request.url === kKeyList) {
      text = JSON.stringify({ ...JSON.parse(text), [extra.kid]: extra.certificate });
    }
    response.writeHead(answer.status, {
      'Content-Type': 'application/json', 'Cache-Control': answer.headers.get('cache-control') ?? 'no-store',
    });
    response.end(text);
  });
  return state;
}

async function signIn(sandbox) {
  const answer = await call(`${sandbox}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=any`, {
    method: 'POST', body: { email: 'admin@demo.dotm.example', password: 'demo-password', returnSecureToken: true },
  });
  return answer.json.idToken;
}

play('firebase-admin, strict, on our sandbox', async (stage) => {
  delete process.env.FIREBASE_AUTH_EMULATOR_HOST;
  const known = await signingKey(stage, 'known');
  const unknown = await signingKey(stage, 'unknown');
  const front = await google(stage, known);
  const { url, sandbox } = await stage.dotmd({ env: { DOTM_FIREBASE_URL: front.url } });
  front.sandbox = sandbox;
  const owner = { getAccessToken: async () => ({ access_token: 'owner', expires_in: 3600 }) };
  const app = initializeApp({ projectId: kProject, credential: owner, httpAgent: new Bent(new URL(front.url).port) });
  const auth = getAuth(app);
  const ask = (bearer) => call(`${url}/api/esim/activations`, { token: bearer });

  const ours = await signIn(sandbox);
  const claims = await auth.verifyIdToken(ours);
  stage.equal(claims.email, 'admin@demo.dotm.example', 'the SDK believes a token of the sandbox');
  stage.equal(claims.role, 'admin', 'and reads its custom claim');
  stage.equal((await ask(ours)).status, 200, 'our service layer believes it');
  const good = token(known);
  stage.equal((await auth.verifyIdToken(good)).uid, 'peer-1', 'the SDK believes a well-made token');
  stage.equal((await ask(good)).status, 200, 'so does our service layer');
  for (const [what, bad] of Object.entries(badTokens(known, unknown))) {
    await stage.refused(auth.verifyIdToken(bad), (error) => /^auth\/(argument-error|id-token-expired)$/.test(error.code), what);
    stage.equal((await ask(bad)).status, 401, `our service layer on ${what}`);
  }
  stage.equal((await auth.verifyIdToken(ours, true)).uid, claims.uid, 'the SDK finds the account behind the token');
  await new Promise((resolve) => setTimeout(resolve, 1050)); // "valid since" counts whole seconds
  await auth.revokeRefreshTokens(claims.uid);
  await stage.refused(auth.verifyIdToken(ours, true), 'auth/id-token-revoked', 'a token from before the revocation');
  await deleteApp(app);
});
