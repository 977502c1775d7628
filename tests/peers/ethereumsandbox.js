// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// ethers and viem take our sandbox for an Ethereum node with the DOTM contract on it: same address, same hash, same
// balance; transfers, logs, refusals. The ledger behaves as the compiled contract does on a real EVM.

import { readFileSync } from 'node:fs';

import { ethers } from 'ethers';
import * as viem from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

import { artifact } from './lib/anvil.js';
import { sameAsContract } from './lib/ledgertwin.js';
import { call, play } from './lib/stage.js';

const kChainId = 1033133;
const dotm = (text) => ethers.parseUnits(text, 18);

/** Both libraries on the same chain, with the same key. */
function libraries(url, address, key) {
  const provider = new ethers.JsonRpcProvider(url, kChainId, { staticNetwork: true, pollingInterval: 50, cacheTimeout: -1 });
  const wallet = new ethers.Wallet(key, provider);
  const chain = viem.defineChain({ id: kChainId, name: 'DOTM demo', nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [url] } } });
  const options = { chain, transport: viem.http(url, { retryCount: 0, batch: true }), pollingInterval: 50 };
  const account = privateKeyToAccount(key);
  return {
    provider, wallet, account,
    token: new ethers.Contract(address, artifact.abi, wallet),
    reader: viem.createPublicClient(options),
    writer: viem.createWalletClient({ ...options, account }),
    read: { address, abi: artifact.abi },
  };
}

const code = (wanted) => (error) => error.code === wanted;

async function sameChain(stage, both, control) {
  stage.equal(both.wallet.address, both.account.address, 'both find the same address for the key');
  stage.equal(control.owner, both.wallet.address, 'the key kept in the profile belongs to the owner');
  stage.equal((await both.provider.send('eth_chainId', [])), ethers.toQuantity(kChainId), 'the chain has its number');
  stage.equal(await both.reader.getChainId(), kChainId, 'for viem as well');
  stage.check((await both.provider.send('web3_clientVersion', [])).includes('simulated'), 'the node says that it is simulated');
  const [a, b] = [await both.provider.getBalance(both.wallet), await both.reader.getBalance(both.account)];
  stage.check(a === b && a === ethers.parseEther('1000'), 'both see the same ether');
  stage.check((await both.reader.getCode({ address: control.token })).length > 2, 'there is a contract');
  stage.equal(await both.token.symbol(), 'DOTM', 'which is DOTM');
  stage.equal(await both.reader.readContract({ ...both.read, functionName: 'MAX_SUPPLY' }), dotm('10333333'), 'with its cap');
}

async function rewards(stage, both, member) {
  const sent = await both.token.rewardDataPurchase(member, dotm('20'));
  const receipt = await sent.wait();
  stage.equal(receipt.hash, ethers.keccak256(ethers.Transaction.from(await both.provider.getTransaction(sent.hash)).serialized),
    'what is read back has the hash of what was sent');
  stage.equal(await both.token.balanceOf(member), dotm('2.066'), '$20 earn 2.066 DOTM');
  const [log] = receipt.logs.map((each) => both.token.interface.parseLog(each));
  stage.check(log.name === 'Transfer' && log.args.from === ethers.ZeroAddress && log.args.value === dotm('2.066'), 'ethers reads the event');

  const hash = await both.writer.writeContract({ ...both.read, functionName: 'awardNewMember', args: [member] });
  const mined = await both.reader.waitForTransactionReceipt({ hash });
  stage.equal(mined.status, 'success', 'viem mints as well');
  const [event] = viem.parseEventLogs({ abi: artifact.abi, logs: mined.logs });
  stage.equal(event.args.value, dotm('10.33'), 'and reads the event');
  const seen = await Promise.all([both.token.balanceOf(member), both.reader.readContract({ ...both.read, functionName: 'balanceOf', args: [member] })]);
  stage.check(seen[0] === seen[1] && seen[0] === dotm('12.396'), 'both see the same balance');
  const other = await both.reader.getTransaction({ hash });
  const same = await both.provider.getTransaction(hash);
  stage.check(other.from.toLowerCase() === same.from.toLowerCase() && other.type === 'eip1559' && same.type === 2 && other.nonce === 1 && same.nonce === 1, 'a transaction is the same for both');
  return { first: receipt, second: mined };
}

async function sameSignature(stage, both, member) {
  const fields = { chainId: kChainId, nonce: 2, maxPriorityFeePerGas: 1_500_000_000n, maxFeePerGas: 40_000_000_000n, gasLimit: 90_000n,
    to: await both.token.getAddress(), value: 0n, data: both.token.interface.encodeFunctionData('mint', [member, 7n]), type: 2 };
  const one = await both.wallet.signTransaction(fields);
  const two = await both.account.signTransaction({ ...fields, gas: fields.gasLimit, gasLimit: undefined, type: 'eip1559' });
  stage.equal(one, two, 'both sign the same bytes');
  const hash = await both.provider.send('eth_sendRawTransaction', [one]);
  stage.equal(hash, viem.keccak256(two), 'the node answers their hash');
  const again = await both.reader.request({ method: 'eth_sendRawTransaction', params: [two] }).then(() => '', (error) => error.details);
  stage.check(again.startsWith('nonce too low'), 'and takes them once');
}

async function logs(stage, both, member, { first, second }) {
  const filter = both.token.filters.Transfer(null, member);
  const all = await both.token.queryFilter(filter, 0);
  stage.equal(all.map((each) => each.args.value).join(), [dotm('2.066'), dotm('10.33'), 7n].join(), 'ethers finds what came in');
  const same = await both.reader.getContractEvents({ ...both.read, eventName: 'Transfer', args: { to: member }, fromBlock: 0n });
  stage.equal(same.map((each) => each.transactionHash).join(), all.map((each) => each.transactionHash).join(), 'viem finds the same');
  stage.equal((await both.token.queryFilter(both.token.filters.Transfer(member), 0)).length, 0, 'nothing went out');
  const one = await both.reader.getLogs({ blockHash: second.blockHash });
  stage.check(one.length === 1 && one[0].blockNumber === second.blockNumber, 'a block is asked by its hash');
  const block = await both.provider.getBlock(first.blockNumber);
  stage.check(block.hash === first.blockHash && block.transactions.join() === first.hash, 'the block has the transaction');
  const whole = await both.reader.getBlock({ blockHash: first.blockHash, includeTransactions: true });
  stage.equal(whole.transactions[0].hash, first.hash, 'also whole');
}

async function fees(stage, both) {
  const { maxFeePerGas, maxPriorityFeePerGas } = await both.provider.getFeeData();
  stage.check(maxFeePerGas > maxPriorityFeePerGas && maxPriorityFeePerGas > 0n, 'ethers quotes fees');
  const history = await both.reader.getFeeHistory({ blockCount: 20, rewardPercentiles: [10, 50, 90] });
  stage.equal(history.baseFeePerGas.length, history.gasUsedRatio.length + 1, 'the history goes one block further');
  stage.equal(history.reward.length, history.gasUsedRatio.length, 'with what was paid');
}

async function ether(stage, both) {
  const guest = ethers.Wallet.createRandom();
  const sent = await both.wallet.sendTransaction({ to: guest.address, value: ethers.parseEther('0.25') });
  const receipt = await sent.wait();
  stage.check(receipt.gasUsed === 21_000n && receipt.logs.length === 0, 'ether is sent for 21,000 gas');
  stage.equal(await both.reader.getBalance({ address: guest.address }), ethers.parseEther('0.25'), 'and arrives');
  return guest;
}

async function refusals(stage, both, guest) {
  const stranger = both.token.connect(guest.connect(both.provider));
  const refused = await stage.refused(stranger.mint.staticCall(guest.address, 1n), code('CALL_EXCEPTION'), 'minting by a stranger');
  stage.equal(refused.revert?.name, 'OwnableUnauthorizedAccount', 'for the contract\'s own reason');
  const over = await both.reader.simulateContract({ ...both.read, functionName: 'mint', args: [guest.address, dotm('10333333')], account: both.account })
    .then(() => null, (error) => error.walk((each) => each instanceof viem.ContractFunctionRevertedError));
  stage.equal(over?.data?.errorName, 'ERC20ExceededCap', 'minting above the cap');
  const wallet = guest.connect(both.provider);
  await stage.refused(wallet.sendTransaction({ to: guest.address, value: ethers.parseEther('1') }), code('INSUFFICIENT_FUNDS'), 'more than one has');
  await stage.refused(both.wallet.sendTransaction({ to: guest.address, value: 1n, nonce: 0 }), code('NONCE_EXPIRED'), 'a nonce that was used');
  const foreign = await both.wallet.signTransaction({ chainId: 1, type: 2, nonce: 99, gasLimit: 21_000n, maxFeePerGas: 2_000_000_000n,
    maxPriorityFeePerGas: 1n, to: guest.address, value: 1n });
  const error = await both.provider.send('eth_sendRawTransaction', [foreign]).then(() => null, (each) => each);
  stage.check(error?.error?.message.includes('invalid chain id'), 'a transaction for another chain');
  stage.equal(await both.provider.getTransaction(ethers.ZeroHash), null, 'an unknown hash is null');
  stage.equal(await both.provider.getBlock(1_000_000), null, 'a block that is not yet');
  await stage.refused(both.provider.send('eth_nonsense', []), code('UNSUPPORTED_OPERATION'), 'an unknown method');
}

async function waiting(stage, both, sandbox, guest) {
  const control = (body) => call(`${sandbox}/ethereum/control`, { method: 'PUT', body });
  stage.equal((await control({ hold: true })).json.held, true, 'mining can be held');
  const slow = await both.wallet.sendTransaction({ to: guest.address, value: 1n });
  stage.equal(await both.provider.getTransactionReceipt(slow.hash), null, 'what waits has no receipt');
  const quick = await both.wallet.sendTransaction({ to: guest.address, value: 2n, nonce: slow.nonce,
    maxFeePerGas: slow.maxFeePerGas * 2n, maxPriorityFeePerGas: slow.maxPriorityFeePerGas * 2n });
  stage.equal(await both.provider.getTransaction(slow.hash), null, 'a higher fee takes its place');
  await control({ hold: false });
  const receipt = await quick.wait();
  await control({ mine: 3 });
  stage.equal(await receipt.confirmations(), 4, 'confirmations grow');
  await control({ reorg: { depth: 4, drop: [quick.hash] } });
  stage.equal(await both.provider.getTransactionReceipt(quick.hash), null, 'a reorganisation may take it away');
  stage.equal(await both.provider.getTransactionCount(both.wallet, 'pending'), quick.nonce, 'then its nonce is free again');
  await control({ log_range: 3 });
  const wide = await both.token.queryFilter('Transfer', 0, 'latest').then(() => null, (error) => error.error ?? error.info?.error);
  stage.equal(wide?.code, -32614, 'too many blocks at once are refused');
}

async function faults(stage, both, sandbox) {
  // The service layer asks this chain as well: one fault alone might meet its question instead of ours.
  const fault = (kind) => call(`${sandbox}/faults`, { method: 'PUT', body: { provider: 'ethereum', fault: kind, times: 100 } });
  const clear = () => call(`${sandbox}/faults`, { method: 'DELETE' });
  await fault('server_error');
  await stage.refused(both.provider.send('eth_blockNumber', []), code('SERVER_ERROR'), 'a fault of the server');
  await clear();
  const raw = await both.wallet.signTransaction(await both.wallet.populateTransaction({ to: both.wallet.address, value: 0n }));
  const post = () => call(`${sandbox}/ethereum`, { method: 'POST', body: { jsonrpc: '2.0', id: 1, method: 'eth_sendRawTransaction', params: [raw] } });
  await fault('answer_lost');
  await stage.refused(post(), () => true, 'an answer that is lost');
  await clear();
  stage.check((await post()).json.error.message.startsWith('nonce too low'), 'was done all the same');
  stage.equal((await both.provider.getTransactionReceipt(ethers.keccak256(raw))).status, 1, 'once');
}

async function restart(stage, before, both, member) {
  process.kill(-before.child.pid, 'SIGKILL');
  await before.child.ended;
  both.provider.destroy();
  const { sandbox } = await stage.dotmd();
  const control = (await call(`${sandbox}/ethereum/control`)).json;
  stage.equal(control.owner, both.wallet.address, 'the minting key is the same after a kill');
  const again = libraries(`${sandbox}/ethereum`, control.token, both.wallet.privateKey);
  stage.equal(await again.token.balanceOf(member), dotm('12.396') + 7n, 'and nothing is lost');
  await call(`${sandbox}/ethereum/control`, { method: 'PUT', body: { log_range: 0 } });
  return { sandbox, both: again, token: control.token };
}

play('ethers and viem on our sandbox', async (stage) => {
  const first = await stage.dotmd();
  const key = `0x${readFileSync(stage.path('data/secrets/demo-minting-key'), 'utf8').trim()}`;
  const control = (await call(`${first.sandbox}/ethereum/control`)).json;
  const both = libraries(`${first.sandbox}/ethereum`, control.token, key);
  const member = ethers.Wallet.createRandom().address;
  await sameChain(stage, both, control);
  const receipts = await rewards(stage, both, member);
  await sameSignature(stage, both, member);
  await logs(stage, both, member, receipts);
  await fees(stage, both);
  const guest = await ether(stage, both);
  await refusals(stage, both, guest);
  await waiting(stage, both, first.sandbox, guest);
  await faults(stage, both, first.sandbox);
  const second = await restart(stage, first, both, member);
  await sameAsContract(stage, { provider: second.both.provider, token: second.token, key, sandbox: second.sandbox });
  second.both.provider.destroy();
});
