// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Stands between our service layer and its node: notes what was sent, and loses what the test wants lost.

export class RpcGate {
  /** Every transaction that was sent, in order, as its bytes. */
  sent = [];
  /** How often anything was asked. */
  asked = 0;
  /** What becomes of a call to send: 'pass', 'swallow' (neither sent nor answered), 'forget' (sent, not answered). */
  sending = 'pass';
  /** The node as it is now; null: it is away. */
  target = null;
  url = null;
  #held = new Set();

  static async before(stage, target) {
    const gate = new RpcGate();
    gate.target = target;
    gate.url = await stage.serve((request, response) => gate.#answer(request, response));
    return gate;
  }

  /** Cuts what was swallowed or forgotten. */
  letGo() {
    for (const response of this.#held) {
      response.destroy();
    }
    this.#held.clear();
  }

  async #answer(request, response) {
    this.asked += 1;
    const body = Buffer.concat(await request.toArray()).toString();
    const calls = [JSON.parse(body)].flat();
    const raws = calls.filter((each) => each.method === 'eth_sendRawTransaction').map((each) => each.params[0]);
    this.sent.push(...raws);
    const fate = raws.length > 0 ? this.sending : 'pass';
    if (this.target === null) {
      response.destroy();
      return;
    }
    if (fate === 'swallow') {
      this.#held.add(response);
      return;
    }
    const answer = await fetch(this.target, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
      .then((each) => each.text(), () => null);
    if (fate === 'forget') {
      this.#held.add(response);
    } else if (answer === null) {
      response.destroy();
    } else {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(answer);
    }
  }
}
