// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Google's administration SDK takes our sandbox for an emulator: accounts, custom claims, revocation, links.

import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';

import { call, play } from './lib/stage.js';

async function accounts(stage, auth) {
  const made = await auth.createUser({ email: 'ada@example.com', password: 'sesame-123', displayName: 'Ada' });
  stage.equal((await auth.getUser(made.uid)).displayName, 'Ada', 'an account made is found by id');
  stage.equal((await auth.getUserByEmail('ada@example.com')).uid, made.uid, 'and by address');
  await stage.refused(auth.createUser({ email: 'ada@example.com' }), 'auth/email-already-exists', 'a taken address');
  await stage.refused(auth.getUser('nobody'), 'auth/user-not-found', 'an unknown id');
  const changed = await auth.updateUser(made.uid, { emailVerified: true, displayName: 'Ada L.' });
  stage.check(changed.emailVerified && changed.displayName === 'Ada L.', 'an update answers the new state');
  const several = await auth.getUsers([{ uid: made.uid }, { email: 'nobody@example.com' }]);
  stage.check(several.users.length === 1 && several.notFound.length === 1, 'several are looked up at once');
  await auth.createUser({ uid: 'my-own-id', email: 'bob@example.com' });
  const first = await auth.listUsers(2);
  const rest = await auth.listUsers(1000, first.pageToken);
  const ids = [...first.users, ...rest.users].map((each) => each.uid);
  stage.equal(new Set(ids).size, 5, 'paging shows three demo accounts and two new ones, each once');
  await auth.deleteUser('my-own-id');
  await stage.refused(auth.getUser('my-own-id'), 'auth/user-not-found', 'a deleted account');
  return made.uid;
}

async function signIn(sandbox, email, password) {
  const answer = await call(`${sandbox}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=any`,
    { method: 'POST', body: { email, password, returnSecureToken: true } });
  return answer.json;
}

async function claims(stage, auth, sandbox, url, uid) {
  await auth.setCustomUserClaims(uid, { role: 'admin' });
  const entered = await signIn(sandbox, 'ada@example.com', 'sesame-123');
  // In emulator mode this SDK reads unsigned tokens only, and ours are signed: firebasestrict.js has it verify them.
  const token = JSON.parse(Buffer.from(entered.idToken.split('.')[1], 'base64url'));
  stage.check(token.sub === uid && token.role === 'admin', 'a claim set here stands in the next token');
  const person = await call(`${url}/api/auth/current-user`, { token: entered.idToken });
  stage.equal(person.json?.role, 'admin', 'our service layer gives that role');
  await stage.refused(auth.setCustomUserClaims(uid, { sub: 'x' }), 'auth/reserved-claim', 'a reserved claim');
  await auth.setCustomUserClaims(uid, null);
  stage.equal((await auth.getUser(uid)).customClaims?.role, undefined, 'claims can be taken back');
  return entered;
}

async function refreshed(sandbox, entered) {
  return call(`${sandbox}/securetoken.googleapis.com/v1/token?key=any`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: entered.refreshToken }).toString(),
  });
}

async function revocation(stage, auth, sandbox, uid, entered) {
  stage.equal((await refreshed(sandbox, entered)).status, 200, 'before, a refresh token works');
  await auth.revokeRefreshTokens(uid);
  stage.equal((await refreshed(sandbox, entered)).status, 400, 'after revocation it does not');
  await auth.updateUser(uid, { disabled: true });
  const answer = await signIn(sandbox, 'ada@example.com', 'sesame-123');
  stage.equal(answer.error?.message, 'USER_DISABLED', 'a disabled account cannot sign in');
}

async function links(stage, auth) {
  const reset = new URL(await auth.generatePasswordResetLink('customer@demo.dotm.example'));
  stage.equal(reset.searchParams.get('mode'), 'resetPassword', 'a reset link says what it does');
  stage.check(reset.searchParams.get('oobCode')?.length > 20, 'and carries a code');
  const settings = { url: 'http://localhost/finish', handleCodeInApp: true };
  const enter = new URL(await auth.generateSignInWithEmailLink('customer@demo.dotm.example', settings));
  stage.equal(enter.searchParams.get('mode'), 'signIn', 'a sign-in link says what it does');
}

play('firebase-admin on our sandbox', async (stage) => {
  const { url, sandbox } = await stage.dotmd();
  process.env.FIREBASE_AUTH_EMULATOR_HOST = new URL(sandbox).host;
  const app = initializeApp({ projectId: 'demo-dotm' });
  const auth = getAuth(app);
  const uid = await accounts(stage, auth);
  const entered = await claims(stage, auth, sandbox, url, uid);
  await revocation(stage, auth, sandbox, uid, entered);
  await links(stage, auth);
  await deleteApp(app);
});
