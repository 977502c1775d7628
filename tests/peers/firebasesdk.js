// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Google's own JavaScript SDK takes our sandbox for a Firebase Auth emulator: accounts, links by mail, errors.

import { initializeApp } from 'firebase/app';
import {
  applyActionCode, checkActionCode, confirmPasswordReset, connectAuthEmulator, createUserWithEmailAndPassword,
  deleteUser, EmailAuthProvider, getAuth, GoogleAuthProvider, isSignInWithEmailLink, reauthenticateWithCredential,
  sendEmailVerification, sendPasswordResetEmail, sendSignInLinkToEmail, signInWithCredential, signInWithEmailAndPassword,
  signInWithEmailLink, signOut, updatePassword, updateProfile, verifyPasswordResetCode,
} from 'firebase/auth';

import { call, play } from './lib/stage.js';

const kEmail = 'maria@example.com';
const kName = 'María Ñandú';

/** The newest code of this kind in the sandbox's list of sent mails. */
async function sentCode(sandbox, email, type) {
  const { json } = await call(`${sandbox}/emulator/v1/projects/demo-dotm/oobCodes`);
  return json.oobCodes.filter((each) => each.email === email && each.requestType === type).at(-1);
}

async function passwordAccounts(stage, auth) {
  const made = await createUserWithEmailAndPassword(auth, kEmail, 'sesame-123');
  stage.equal(made.user.email, kEmail, 'a new account has its address');
  stage.equal(made.user.emailVerified, false, 'a new account is not verified');
  await updateProfile(made.user, { displayName: kName });
  await made.user.reload();
  stage.equal(made.user.displayName, kName, 'the name comes back from the server');
  const before = await made.user.getIdTokenResult();
  const after = await made.user.getIdTokenResult(true);
  stage.equal(before.claims.sub, after.claims.sub, 'a refreshed token is for the same person');
  stage.equal(after.claims.name, kName, 'a refreshed token has the new name');
  stage.equal(after.signInProvider, 'password', 'the token names the way of signing in');
  await signOut(auth);
  const back = await signInWithEmailAndPassword(auth, kEmail, 'sesame-123');
  stage.equal(back.user.uid, made.user.uid, 'signing in finds the same account');
  await updatePassword(back.user, 'sesame-456');
  await reauthenticateWithCredential(back.user, EmailAuthProvider.credential(kEmail, 'sesame-456'));
  stage.check(true, 'the new password is the one that counts');
}

async function linksByMail(stage, auth, sandbox) {
  await sendEmailVerification(auth.currentUser);
  const verify = await sentCode(sandbox, kEmail, 'VERIFY_EMAIL');
  const info = await checkActionCode(auth, verify.oobCode);
  stage.equal(info.data.email, kEmail, 'the code tells whose it is');
  await applyActionCode(auth, verify.oobCode);
  await auth.currentUser.reload();
  stage.equal(auth.currentUser.emailVerified, true, 'the link verifies the address');
  await stage.refused(applyActionCode(auth, verify.oobCode), 'auth/invalid-action-code', 'a code used twice');

  await sendPasswordResetEmail(auth, kEmail);
  const reset = await sentCode(sandbox, kEmail, 'PASSWORD_RESET');
  stage.equal(await verifyPasswordResetCode(auth, reset.oobCode), kEmail, 'the reset code names the account');
  await confirmPasswordReset(auth, reset.oobCode, 'sesame-789');
  await signInWithEmailAndPassword(auth, kEmail, 'sesame-789');
  stage.check(true, 'the password set by link opens the account');

  const settings = { url: 'http://localhost/finish', handleCodeInApp: true };
  await sendSignInLinkToEmail(auth, 'link@example.com', settings);
  const link = (await sentCode(sandbox, 'link@example.com', 'EMAIL_SIGNIN')).oobLink;
  stage.check(isSignInWithEmailLink(auth, link), 'the SDK knows the link for one to sign in with');
  const entered = await signInWithEmailLink(auth, 'link@example.com', link);
  stage.equal(entered.user.emailVerified, true, 'a link proves the address');
  await stage.refused(signInWithEmailLink(auth, 'link@example.com', link), 'auth/invalid-action-code', 'a link used twice');
  const mails = await call(`${sandbox}/mailbox.json?to=link@example.com`);
  stage.equal(mails.json.length, 1, 'the link lies in the mailbox page too');
  await deleteUser(auth.currentUser);
  stage.equal(auth.currentUser, null, 'a deleted account is signed out');
}

async function googleAccounts(stage, auth) {
  const claims = { sub: 'g-1', email: 'gina@example.com', email_verified: true, name: 'Gina' };
  const entered = await signInWithCredential(auth, GoogleAuthProvider.credential(JSON.stringify(claims)));
  stage.equal(entered.user.providerData[0].providerId, 'google.com', 'the account is linked to Google');
  stage.equal(entered.user.displayName, 'Gina', 'the name comes from Google');
}

async function refusals(stage, auth) {
  const words = 'auth/invalid-credential';
  await stage.refused(signInWithEmailAndPassword(auth, kEmail, 'wrong-password'), words, 'a wrong password');
  await stage.refused(signInWithEmailAndPassword(auth, 'nobody@example.com', 'sesame-123'), words, 'an unknown address');
  await stage.refused(createUserWithEmailAndPassword(auth, kEmail, 'sesame-123'), 'auth/email-already-in-use', 'a taken address');
  await stage.refused(createUserWithEmailAndPassword(auth, 'new@example.com', '123'), 'auth/weak-password', 'a short password');
  await stage.refused(createUserWithEmailAndPassword(auth, 'no address', 'sesame-123'), 'auth/invalid-email', 'no address');
  await sendPasswordResetEmail(auth, 'nobody@example.com');
  stage.check(true, 'a reset for an unknown address looks like any other');
}

play('firebase SDK on our sandbox', async (stage) => {
  const { sandbox } = await stage.dotmd();
  const auth = getAuth(initializeApp({ apiKey: 'any', projectId: 'demo-dotm', authDomain: 'localhost' }));
  connectAuthEmulator(auth, sandbox, { disableWarnings: true });
  await passwordAccounts(stage, auth);
  await linksByMail(stage, auth, sandbox);
  await googleAccounts(stage, auth);
  await refusals(stage, auth);
});
