-- What people send from wallets of their own: what was prepared for them to sign, what they signed, written down before
-- it was sent, and what became of it. No key is ever here.

CREATE TABLE token_transfers (
    id TEXT PRIMARY KEY,
    firebase_uid TEXT NOT NULL REFERENCES users (firebase_uid),
    chain_id BIGINT NOT NULL,
    token TEXT NOT NULL,
    from_address TEXT NOT NULL,
    to_address TEXT NOT NULL,
    member TEXT NOT NULL DEFAULT '',
    amount_units TEXT NOT NULL,
    nonce BIGINT NOT NULL,
    gas_limit BIGINT NOT NULL,
    max_fee TEXT NOT NULL,
    priority_fee TEXT NOT NULL,
    raw TEXT NOT NULL DEFAULT '',
    tx_hash TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    block_number BIGINT,
    block_hash TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    signed_at BIGINT,
    sent_at BIGINT,
    confirmed_at BIGINT
);
-- No two that may still reach the chain share a nonce.
CREATE UNIQUE INDEX token_transfers_one_per_nonce ON token_transfers (chain_id, from_address, nonce)
    WHERE state IN ('prepared', 'pending', 'sent');
CREATE UNIQUE INDEX token_transfers_by_transaction ON token_transfers (tx_hash) WHERE tx_hash <> '';
CREATE INDEX token_transfers_by_person ON token_transfers (firebase_uid, chain_id, signed_at, id);

-- Who looked for a member by e-mail, and when: nobody may try out a list of addresses.
CREATE TABLE member_lookups (
    firebase_uid TEXT NOT NULL,
    looked_at BIGINT NOT NULL
);
CREATE INDEX member_lookups_by_person ON member_lookups (firebase_uid, looked_at);
