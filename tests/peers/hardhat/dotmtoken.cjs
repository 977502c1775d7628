// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The contract as it is committed, on Hardhat's own chain.

const { deepEqual, equal, notEqual } = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { ethers } = require('ethers');
const { network } = require('hardhat');

const artifact = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'resources', 'contracts', 'dotmtoken.json'), 'utf8'));
const dotm = (text) => ethers.parseUnits(text, 18);
const kMost = dotm('10333333');
const kZero = ethers.ZeroAddress;

let owner;
let member;
let other;
let token;
let fresh;

/** The reason a call gives for reverting, as "Name(arguments)". */
async function reason(call) {
  const data = await call.then(() => null, (error) => error.data?.data ?? error.data ?? error.info?.error?.data);
  const known = typeof data === 'string' ? token.interface.parseError(data) : data?.data && token.interface.parseError(data.data);
  return known ? `${known.name}(${known.args.join()})` : data;
}

/** The events of a transaction, as "Name(arguments)". */
async function events(sending) {
  const receipt = await (await sending).wait();
  equal(receipt.status, 1);
  return receipt.logs.map((log) => token.interface.parseLog(log)).map((log) => `${log.name}(${log.args.join()})`);
}

before(async () => {
  const provider = new ethers.BrowserProvider(network.provider, undefined, { cacheTimeout: -1, pollingInterval: 10 });
  [owner, member, other] = await Promise.all([0, 1, 2].map((n) => provider.getSigner(n)));
  token = await new ethers.ContractFactory(artifact.abi, artifact.bytecode, owner).deploy(owner.address);
  await token.waitForDeployment();
  fresh = await network.provider.send('evm_snapshot');
});

beforeEach(async () => {
  await network.provider.send('evm_revert', [fresh]);
  fresh = await network.provider.send('evm_snapshot');
});

describe('a new contract', () => {
  it('is called DOTM and has 18 decimals', async () => {
    deepEqual([await token.name(), await token.symbol(), await token.decimals()], ['DOTM Token', 'DOTM', 18n]);
  });

  it('has its constants and nothing minted', async () => {
    equal(await token.MAX_SUPPLY(), 10333333000000000000000000n);
    equal(await token.cap(), kMost);
    equal(await token.NEW_MEMBER_REWARD(), 10330000000000000000n);
    equal(await token.FIRST_TRANSACTION_BONUS_REGULAR(), 10330000000000000000n);
    equal(await token.FIRST_TRANSACTION_BONUS_FOUNDING(), 100330000000000000000n);
    equal(await token.dataRewardPercentage(), 1033n);
    deepEqual([await token.totalSupply(), await token.remainingMintableTokens()], [0n, kMost]);
    equal(await token.owner(), owner.address);
  });

  it('needs an owner', async () => {
    const factory = new ethers.ContractFactory(artifact.abi, artifact.bytecode, owner);
    equal(await reason(factory.deploy(kZero)), `OwnableInvalidOwner(${kZero})`);
  });
});

describe('rewards', () => {
  const pays = async (call, amount) => {
    deepEqual(await events(call), [`Transfer(${kZero},${member.address},${amount})`]);
    equal(await token.balanceOf(member.address), amount);
    equal(await token.totalSupply(), amount);
  };

  it('mints exactly what is asked', () => pays(token.mint(member.address, 1n), 1n));
  it('pays 10.33 for joining', () => pays(token.awardNewMember(member.address), dotm('10.33')));
  it('pays 10.33 for a first purchase', () => pays(token.awardFirstTransactionBonusRegular(member.address), dotm('10.33')));
  it('pays a founder 100.33', () => pays(token.awardFirstTransactionBonusFounding(member.address), dotm('100.33')));

  for (const [usd, reward] of [['20', '2.066'], ['1', '0.1033'], ['24', '2.4792'], ['66', '6.8178'], ['99.99', '10.328967']]) {
    it(`pays ${reward} for a purchase of ${usd} USD`, () => pays(token.rewardDataPurchase(member.address, dotm(usd)), dotm(reward)));
  }

  it('rounds a purchase down to the last unit', () => pays(token.rewardDataPurchase(member.address, 19n), 1n));

  it('follows a changed percentage', async () => {
    deepEqual(await events(token.setDataRewardPercentage(10000)), ['DataRewardPercentageChanged(1033,10000)']);
    await pays(token.rewardDataPurchase(member.address, dotm('20')), dotm('20'));
    equal(await reason(token.setDataRewardPercentage(10001)), 'DataRewardPercentageTooHigh(10001,10000)');
    equal(await token.dataRewardPercentage(), 10000n);
  });

  it('refuses nobody and amounts that overflow', async () => {
    equal(await reason(token.awardNewMember(kZero)), `ERC20InvalidReceiver(${kZero})`);
    const data = await token.rewardDataPurchase(member.address, ethers.MaxUint256).catch((error) => error.data?.data ?? error.data);
    equal(data, `0x4e487b71${ethers.toBeHex(0x11, 32).slice(2)}`);
  });
});

describe('the cap', () => {
  it('is reached to the last unit and never passed', async () => {
    await events(token.mint(other.address, kMost - 1n));
    equal(await reason(token.mint(member.address, 2n)), `ERC20ExceededCap(${kMost + 1n},${kMost})`);
    for (const award of ['awardNewMember', 'awardFirstTransactionBonusRegular', 'awardFirstTransactionBonusFounding']) {
      equal((await reason(token[award](member.address))).split('(')[0], 'ERC20ExceededCap', award);
    }
    await events(token.mint(member.address, 1n));
    deepEqual([await token.totalSupply(), await token.remainingMintableTokens()], [kMost, 0n]);
  });

  it('cuts the reward of a purchase to what is left', async () => {
    await events(token.mint(other.address, kMost - dotm('2')));
    deepEqual(await events(token.rewardDataPurchase(member.address, dotm('20'))), [`Transfer(${kZero},${member.address},${dotm('2')})`]);
    deepEqual(await events(token.rewardDataPurchase(member.address, dotm('20'))), [`Transfer(${kZero},${member.address},0)`]);
    equal(await token.balanceOf(member.address), dotm('2'));
  });
});

describe('ownership', () => {
  it('keeps everything that mints to the owner', async () => {
    const stranger = token.connect(member);
    const to = member.address;
    const calls = [stranger.mint(to, 1), stranger.awardNewMember(to), stranger.awardFirstTransactionBonusRegular(to),
      stranger.awardFirstTransactionBonusFounding(to), stranger.rewardDataPurchase(to, 1), stranger.setDataRewardPercentage(1),
      stranger.transferOwnership(to), stranger.renounceOwnership()];
    for (const call of calls) {
      equal(await reason(call), `OwnableUnauthorizedAccount(${to})`);
    }
    equal(await token.totalSupply(), 0n);
  });

  it('can be handed on and given up', async () => {
    deepEqual(await events(token.transferOwnership(member.address)), [`OwnershipTransferred(${owner.address},${member.address})`]);
    equal(await reason(token.mint(owner.address, 1)), `OwnableUnauthorizedAccount(${owner.address})`);
    await events(token.connect(member).renounceOwnership());
    equal(await token.owner(), kZero);
  });
});

describe('holders', () => {
  it('transfer what they have, not more', async () => {
    await events(token.mint(member.address, 10n));
    deepEqual(await events(token.connect(member).transfer(other.address, 4n)), [`Transfer(${member.address},${other.address},4)`]);
    deepEqual([await token.balanceOf(member.address), await token.balanceOf(other.address)], [6n, 4n]);
    equal(await reason(token.connect(member).transfer(other.address, 7n)), `ERC20InsufficientBalance(${member.address},6,7)`);
    equal(await reason(token.connect(member).transfer(kZero, 1n)), `ERC20InvalidReceiver(${kZero})`);
  });

  it('let others spend what they allow', async () => {
    await events(token.mint(member.address, 10n));
    deepEqual(await events(token.connect(member).approve(other.address, 5n)), [`Approval(${member.address},${other.address},5)`]);
    equal(await reason(token.connect(other).transferFrom(member.address, other.address, 6n)), `ERC20InsufficientAllowance(${other.address},5,6)`);
    await events(token.connect(other).transferFrom(member.address, other.address, 5n));
    deepEqual([await token.allowance(member.address, other.address), await token.balanceOf(other.address)], [0n, 5n]);
    notEqual(await reason(token.connect(other).transferFrom(member.address, other.address, 1n)), undefined);
  });
});
