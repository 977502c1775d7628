// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// ethers and viem sign what our program signs: same address, same bytes, same hash; each believes the other's messages.

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { ethers } from 'ethers';
import * as viem from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { createSiweMessage, parseSiweMessage } from 'viem/siwe';

import { play, program } from './lib/stage.js';

const kCases = 150;
const random = (bytes) => ethers.toBigInt(randomBytes(bytes));
const kMessages = ['', 'a', 'Ich möchte ein Öl 🐚', 'line one\nline two', 'x'.repeat(1000)];

/** Sizes from nothing to the widest, so that every length of RLP comes. */
function madeCase(index) {
  const width = (most) => random(1 + (index % most));
  const fee = width(16);
  return {
    key: ethers.hexlify(randomBytes(32)),
    transaction: {
      chainId: [1n, 11155111n, 31337n, 1033133n, 127n, 128n][index % 6], nonce: index === 0 ? 0n : width(6), fee, tip: fee / 2n, gas: 21_000n + width(6),
      to: index % 10 === 9 ? null : ethers.getAddress(ethers.hexlify(randomBytes(20))), value: index % 3 === 0 ? 0n : width(31),
      data: ethers.hexlify(randomBytes([0, 1, 4, 55, 56, 68, 255, 256, 1000][index % 9])),
    },
    message: kMessages[index % kMessages.length],
  };
}

async function theirs({ key, transaction: tx, message }) {
  const wallet = new ethers.Wallet(key);
  const account = privateKeyToAccount(key);
  const one = await wallet.signTransaction({ type: 2, chainId: tx.chainId, nonce: Number(tx.nonce), maxFeePerGas: tx.fee,
    maxPriorityFeePerGas: tx.tip, gasLimit: tx.gas, to: tx.to, value: tx.value, data: tx.data });
  const two = await account.signTransaction({ type: 'eip1559', chainId: Number(tx.chainId), nonce: Number(tx.nonce), maxFeePerGas: tx.fee,
    maxPriorityFeePerGas: tx.tip, gas: tx.gas, to: tx.to, value: tx.value, data: tx.data });
  return { wallet, account, one, two, signature: await wallet.signMessage(message), other: await account.signMessage({ message }) };
}

function compare(stage, given, peer, ours) {
  stage.check(ours.address === peer.wallet.address && ours.address === peer.account.address, 'the address of the key is the same');
  stage.equal(ours.raw, peer.one, 'ethers signs the same bytes');
  stage.equal(ours.raw, peer.two, 'viem signs the same bytes');
  const parsed = ethers.Transaction.from(ours.raw);
  stage.check(parsed.hash === ours.hash && viem.keccak256(ours.raw) === ours.hash, 'the hash is the same');
  stage.equal(parsed.from, ours.address, 'ethers finds our account in our transaction');
  stage.check(ours.signature === peer.signature && ours.signature === peer.other, 'a message has the same signature');
  stage.equal(ethers.verifyMessage(given.message, ours.signature), ours.address, 'ethers believes our signature');
  stage.equal(ours.recovered, peer.wallet.address, 'we believe that of ethers');
  stage.check(ours.read, 'we read the transaction of ethers');
}

function madeMessage(index) {
  return { scheme: index % 2 ? 'https' : '', domain: 'app.example.org:8443', address: ethers.Wallet.createRandom().address,
    statement: index % 3 ? 'Link this wallet to your account.' : '', uri: 'https://app.example.org/login', chainId: 11155111, nonce: `k3Yp9QzT7m${index}`,
    issuedAt: 1768469400000 + index * 1000, expirationTime: 1768470000000, resources: index % 4 ? [] : ['https://app.example.org/terms'] };
}

function compareMessage(stage, given, text) {
  const fields = { ...given, version: '1', scheme: given.scheme || undefined, statement: given.statement || undefined,
    issuedAt: new Date(given.issuedAt), expirationTime: new Date(given.expirationTime), resources: given.resources.length ? given.resources : undefined };
  const parsed = parseSiweMessage(text);
  for (const name of ['domain', 'address', 'uri', 'chainId', 'nonce', 'statement', 'scheme']) {
    stage.equal(parsed[name], fields[name], `viem reads ${name}`);
  }
  stage.equal(parsed.expirationTime.getTime(), given.expirationTime, 'viem reads when it ends');
  stage.equal(text, createSiweMessage(fields).replaceAll('.000Z', 'Z'), 'viem writes the same message');
}

play('ethers and viem beside our signatures', async (stage) => {
  const cases = Array.from({ length: kCases }, (_, index) => madeCase(index));
  const messages = Array.from({ length: 8 }, (_, index) => madeMessage(index));
  const peers = [];
  for (const each of cases) {
    peers.push(await theirs(each));
  }
  const path = stage.path('cases.json');
  const plain = cases.map((each, index) => ({ ...each, raw: peers[index].one, signature: peers[index].signature }));
  writeFileSync(path, JSON.stringify({ cases: plain, messages }, (_, value) => (typeof value === 'bigint' ? value.toString() : value)));
  const run = await stage.run(program('DOTM_ETHEREUM_TEST'), ['-silent', 'cases_areSigned'], { env: { DOTM_PEER_CASES: path } });
  stage.equal(run.code, 0, `our program signs\n${run.log}`);
  const ours = JSON.parse(readFileSync(`${path}.out`, 'utf8'));
  stage.equal(ours.cases.length, kCases, 'every case');
  cases.forEach((each, index) => compare(stage, each, peers[index], ours.cases[index]));
  messages.forEach((each, index) => compareMessage(stage, each, ours.messages[index]));
});
