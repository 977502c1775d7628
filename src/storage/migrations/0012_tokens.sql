-- DOTM: whose wallet is whose, what everybody gets and for what, and what was signed for the chain. Amounts are atomic
-- units in decimal digits. Addresses and hashes are lower case with 0x before them.

CREATE TABLE wallets (
    firebase_uid TEXT PRIMARY KEY REFERENCES users (firebase_uid),
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    linked_at BIGINT NOT NULL,
    proven_at BIGINT
);
-- A proven address belongs to one person; anybody may watch one.
CREATE UNIQUE INDEX wallets_one_owner ON wallets (address) WHERE kind = 'proven';
CREATE INDEX wallets_by_address ON wallets (address);

-- What a wallet was asked to sign. A row is taken out when it is used.
CREATE TABLE wallet_challenges (
    nonce TEXT PRIMARY KEY,
    firebase_uid TEXT NOT NULL,
    address TEXT NOT NULL,
    message TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX wallet_challenges_by_person ON wallet_challenges (firebase_uid, created_at);
CREATE INDEX wallet_challenges_by_end ON wallet_challenges (expires_at);

-- The amount stands a second time in three numbers, because no engine adds up 256 bits.
CREATE TABLE token_rewards (
    id TEXT PRIMARY KEY,
    firebase_uid TEXT NOT NULL REFERENCES users (firebase_uid),
    kind TEXT NOT NULL,
    guard_key TEXT NOT NULL UNIQUE,
    purchase_id TEXT NOT NULL DEFAULT '',
    is_test BIGINT NOT NULL DEFAULT 0,
    amount_units TEXT NOT NULL,
    whole BIGINT NOT NULL,
    fraction_high BIGINT NOT NULL,
    fraction_low BIGINT NOT NULL,
    basis_units TEXT NOT NULL DEFAULT '',
    rate_bp BIGINT NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    chain_id BIGINT,
    nonce BIGINT,
    tx_hash TEXT NOT NULL DEFAULT '',
    block_number BIGINT,
    block_hash TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    mint_round BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    sent_at BIGINT,
    confirmed_at BIGINT
);
CREATE INDEX token_rewards_by_person ON token_rewards (firebase_uid, created_at, id);
CREATE INDEX token_rewards_newest ON token_rewards (created_at, id);
CREATE INDEX token_rewards_by_state ON token_rewards (state, created_at, id);
CREATE INDEX token_rewards_sums ON token_rewards (state, whole, fraction_high, fraction_low);
CREATE INDEX token_rewards_person_sums ON token_rewards (firebase_uid, state, whole, fraction_high, fraction_low);
CREATE INDEX token_rewards_by_purchase ON token_rewards (purchase_id) WHERE purchase_id <> '';
CREATE INDEX token_rewards_by_transaction ON token_rewards (tx_hash) WHERE tx_hash <> '';

-- One row for each account that signs: held while a nonce is given out, so that no two get the same.
CREATE TABLE mint_signers (
    chain_id BIGINT NOT NULL,
    signer TEXT NOT NULL,
    next_nonce BIGINT NOT NULL,
    PRIMARY KEY (chain_id, signer)
);

-- Every transaction that was ever signed, written before it is sent. The attempts of one nonce exclude each other on
-- the chain. A row without a reward closes a gap.
CREATE TABLE mint_journal (
    chain_id BIGINT NOT NULL,
    signer TEXT NOT NULL,
    nonce BIGINT NOT NULL,
    attempt BIGINT NOT NULL,
    reward_id TEXT NOT NULL DEFAULT '',
    raw TEXT NOT NULL,
    tx_hash TEXT NOT NULL UNIQUE,
    max_fee TEXT NOT NULL,
    priority_fee TEXT NOT NULL,
    gas_limit BIGINT NOT NULL,
    state TEXT NOT NULL,
    signed_at BIGINT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (chain_id, signer, nonce, attempt)
);
CREATE INDEX mint_journal_by_reward ON mint_journal (reward_id, nonce, attempt) WHERE reward_id <> '';
CREATE INDEX mint_journal_open ON mint_journal (chain_id, signer, nonce) WHERE state IN ('signed', 'sent', 'mined');

-- Movements of the token as the chain's logs say them.
CREATE TABLE chain_transfers (
    chain_id BIGINT NOT NULL,
    block_hash TEXT NOT NULL,
    log_index BIGINT NOT NULL,
    block_number BIGINT NOT NULL,
    tx_hash TEXT NOT NULL,
    from_address TEXT NOT NULL,
    to_address TEXT NOT NULL,
    amount_units TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    entry_key TEXT NOT NULL,
    is_reward BIGINT NOT NULL DEFAULT 0,
    is_final BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (chain_id, block_hash, log_index)
);
CREATE INDEX chain_transfers_in ON chain_transfers (chain_id, to_address, happened_at, entry_key) WHERE is_reward = 0;
CREATE INDEX chain_transfers_out ON chain_transfers (chain_id, from_address, happened_at, entry_key);
CREATE INDEX chain_transfers_by_block ON chain_transfers (chain_id, block_number);
CREATE INDEX chain_transfers_by_transaction ON chain_transfers (tx_hash);

-- What went in and out of an address on one day (UTC): a chart is a few rows, however much moved.
CREATE TABLE chain_days (
    chain_id BIGINT NOT NULL,
    address TEXT NOT NULL,
    day BIGINT NOT NULL,
    received TEXT NOT NULL,
    spent TEXT NOT NULL,
    PRIMARY KEY (chain_id, address, day)
);

-- What the chain last said of an address.
CREATE TABLE token_balances (
    chain_id BIGINT NOT NULL,
    token TEXT NOT NULL,
    address TEXT NOT NULL,
    amount_units TEXT NOT NULL,
    block_number BIGINT NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (chain_id, token, address)
);

CREATE TABLE reward_rates (
    product_id TEXT PRIMARY KEY,
    rate_bp BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE TABLE founders (
    firebase_uid TEXT PRIMARY KEY REFERENCES users (firebase_uid),
    since BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    reason TEXT NOT NULL
);
