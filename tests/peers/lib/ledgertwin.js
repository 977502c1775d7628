// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The same calls on the sandbox's ledger and on the compiled contract in a real EVM: same results, reasons and events.

import { ethers } from 'ethers';

import { anvil, artifact, deployToken } from './anvil.js';
import { call } from './stage.js';

const dotm = (text) => ethers.parseUnits(text, 18);
const kNobody = ethers.ZeroAddress;
const kMost = dotm('10333333');
const kElsewhere = '0x000000000000000000000000000000000000dEaD';
const kEther = ethers.parseEther('10');

/** Who calls what, in this order; "owner", "ann" and "bob" stand for addresses. */
const kCalls = [
  ['owner', 'name'], ['owner', 'symbol'], ['owner', 'decimals'], ['owner', 'totalSupply'], ['owner', 'cap'],
  ['owner', 'MAX_SUPPLY'], ['owner', 'NEW_MEMBER_REWARD'], ['owner', 'FIRST_TRANSACTION_BONUS_REGULAR'],
  ['owner', 'FIRST_TRANSACTION_BONUS_FOUNDING'], ['owner', 'dataRewardPercentage'], ['owner', 'owner'],
  ['owner', 'remainingMintableTokens'],
  ['ann', 'mint', 'ann', 1n], ['ann', 'awardNewMember', 'ann'], ['ann', 'setDataRewardPercentage', 5n], ['ann', 'renounceOwnership'],
  ['ann', 'rewardDataPurchase', 'ann', 1n], ['ann', 'transferOwnership', 'ann'],
  ['owner', 'mint', kNobody, 1n], ['owner', 'mint', 'ann', 0n], ['owner', 'mint', 'ann', ethers.MaxUint256], ['owner', 'mint', 'ann', kMost + 1n],
  ['owner', 'awardNewMember', 'ann'], ['owner', 'awardFirstTransactionBonusRegular', 'ann'], ['owner', 'awardFirstTransactionBonusFounding', 'bob'],
  ['owner', 'rewardDataPurchase', 'ann', dotm('20')], ['owner', 'rewardDataPurchase', 'ann', 19n], ['owner', 'rewardDataPurchase', 'ann', 9n],
  ['owner', 'rewardDataPurchase', 'ann', ethers.MaxUint256], ['owner', 'rewardDataPurchase', kNobody, 1n],
  ['owner', 'balanceOf', 'ann'], ['owner', 'balanceOf', 'bob'], ['owner', 'totalSupply'],
  ['owner', 'setDataRewardPercentage', 10001n], ['owner', 'setDataRewardPercentage', 250n], ['owner', 'rewardDataPurchase', 'bob', dotm('99.99')],
  ['owner', 'setDataRewardPercentage', 1033n],
  ['ann', 'transfer', 'bob', dotm('1')], ['ann', 'transfer', 'bob', dotm('1000')], ['ann', 'transfer', kNobody, 1n], ['ann', 'transfer', 'ann', 5n],
  ['bob', 'transferFrom', 'ann', 'bob', 1n], ['ann', 'approve', 'bob', 7n], ['ann', 'approve', kNobody, 7n], ['ann', 'allowance', 'ann', 'bob'],
  ['bob', 'transferFrom', 'ann', 'bob', 3n], ['bob', 'transferFrom', 'ann', 'bob', 5n], ['bob', 'transferFrom', 'ann', kNobody, 1n],
  ['ann', 'allowance', 'ann', 'bob'], ['ann', 'approve', 'bob', ethers.MaxUint256], ['bob', 'transferFrom', 'ann', 'bob', dotm('2')],
  ['bob', 'transferFrom', 'ann', 'bob', dotm('2000')], ['ann', 'allowance', 'ann', 'bob'], ['ann', 'balanceOf', 'ann'],
  ['owner', 'mint', kElsewhere, kMost - dotm('200')], ['owner', 'rewardDataPurchase', 'ann', dotm('20000')], ['owner', 'remainingMintableTokens'],
  ['owner', 'awardNewMember', 'bob'], ['owner', 'rewardDataPurchase', 'ann', dotm('20')], ['owner', 'mint', 'bob', 0n],
  ['owner', 'transferOwnership', kNobody], ['owner', 'transferOwnership', 'ann'], ['owner', 'awardNewMember', 'bob'], ['ann', 'transferOwnership', 'owner'],
];
const kRaw = ['0x', '0x2ff2e9dc', '0x40c10f19', `0x70a08231${'f'.repeat(64)}`, '0x70a0823100'];

class Side {
  constructor(provider, token, keys) {
    this.token = token;
    this.provider = provider;
    this.people = Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, new ethers.Wallet(key, provider)]));
  }

  named(value) {
    return this.people[value]?.address ?? value;
  }

  /** What eth_call answers: data, or the reason of a refusal. */
  async ask(from, data) {
    const message = { from: this.people[from].address, to: this.token, data };
    return this.provider.send('eth_call', [message, 'latest']).then((result) => `= ${result}`, (error) => `! ${error.error?.data ?? error.data ?? error.error?.message}`);
  }

  async send(from, data) {
    const sent = await this.people[from].sendTransaction({ to: this.token, data, gasLimit: 300_000n, maxFeePerGas: 5_000_000_000n, maxPriorityFeePerGas: 1_000_000_000n });
    const receipt = await this.provider.waitForTransaction(sent.hash);
    return { gas: receipt.gasUsed, text: `${receipt.status} ${receipt.logs.map((log) => [...log.topics, log.data].join(' ')).join(' | ')}` };
  }
}

export async function sameAsContract(stage, { provider, token, key, sandbox }) {
  const keys = { owner: key, ann: ethers.hexlify(ethers.randomBytes(32)), bob: ethers.hexlify(ethers.randomBytes(32)) };
  const chainId = Number((await provider.getNetwork()).chainId);
  const node = await anvil(stage, { chainId });
  const addresses = Object.values(keys).map((each) => new ethers.Wallet(each).address);
  for (const address of addresses) {
    await node.rpc('anvil_setBalance', [address, ethers.toQuantity(kEther)]);
    await call(`${sandbox}/ethereum/control`, { method: 'PUT', body: { fund: { address, wei: String(kEther) } } });
  }
  const { address, contract } = await deployToken(node, key);
  const ours = new Side(provider, token, keys);
  const real = new Side(node.provider, address, keys);
  const minted = await new ethers.Contract(token, artifact.abi, provider).totalSupply();
  await (await contract.mint(kElsewhere, minted)).wait();
  const coder = new ethers.Interface(artifact.abi);
  for (const [from, name, ...args] of kCalls) {
    const data = coder.encodeFunctionData(name, args.map((each) => ours.named(each)));
    const what = `${from} ${name}(${args.join()})`;
    stage.equal(await ours.ask(from, data), await real.ask(from, data), what);
    if (coder.getFunction(name).stateMutability !== 'view' && coder.getFunction(name).stateMutability !== 'pure') {
      const [one, two] = await Promise.all([ours.send(from, data), real.send(from, data)]);
      stage.equal(one.text, two.text, `${what} mined`);
      stage.check(one.gas > two.gas / 2n && one.gas < two.gas * 3n, `${what} costs about as much gas: ${one.gas} and ${two.gas}`);
    }
  }
  for (const data of kRaw) {
    const kinds = await Promise.all([ours, real].map(async (side) => (await side.ask('ann', data)).slice(0, 1)));
    stage.equal(kinds[0], kinds[1], `raw call ${data}`);
  }
  node.provider.destroy();
}
