// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Somebody else's stateful Stripe for our client: starts it on loopback and runs the test program given as argument.

import { once } from 'node:events';
import { createRequire } from 'node:module';

import { play, program } from './lib/stage.js';

play('our Stripe client on stripe-stateful-mock', async (stage) => {
  const { createExpressApp } = createRequire(import.meta.url)('stripe-stateful-mock');
  const server = createExpressApp().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const test = await stage.run(program('DOTM_STRIPE_TEST'), ['-silent'],
    { env: { DOTM_PEER_URL: `http://127.0.0.1:${server.address().port}` } });
  server.close();
  stage.equal(test.code, 0, `the program's checks\n${test.log}`);
});
