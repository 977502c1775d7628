// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Customers of the demo profile, and what they do outside of the conversation.

import { call } from './stage.js';

export const kPassword = 'sesame-123';

/** A signed-in stranger at the sandbox. */
export async function stranger(sandbox, email) {
  const answer = await call(`${sandbox}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=any`, {
    method: 'POST', body: { email, password: kPassword, returnSecureToken: true },
  });
  return { email, firebase_uid: answer.json.localId, token: answer.json.idToken };
}

/** Arguments of "activate_esim". */
export function named(person) {
  return { email: person.email, firebase_uid: person.firebase_uid };
}

/** What a browser does with a hosted invoice: reads the page, presses its button. Answers the last status. */
export async function pay(invoiceUrl) {
  const page = await fetch(invoiceUrl);
  const text = await page.text();
  if (page.status !== 200 || !/<form[^>]*method="post"/i.test(text)) {
    return page.status;
  }
  const paid = await fetch(invoiceUrl, {
    method: 'POST', body: 'action=pay', redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  return paid.status;
}
