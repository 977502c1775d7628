-- Requests for beta access, the links that decide about one, the rule of the second person and what waits for it.

CREATE TABLE beta_requests (
    id TEXT PRIMARY KEY,
    firebase_uid TEXT NOT NULL REFERENCES users (firebase_uid),
    user_email TEXT NOT NULL,
    user_name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    requested_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    later_until BIGINT,
    problem TEXT NOT NULL DEFAULT '',
    round BIGINT NOT NULL DEFAULT 0,
    decision TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_name TEXT NOT NULL DEFAULT '',
    decided_at BIGINT,
    settled_at BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    phone_number TEXT NOT NULL DEFAULT '',
    oxio_user_id TEXT NOT NULL DEFAULT '',
    oxio_group_id TEXT NOT NULL DEFAULT '',
    resin_data TEXT NOT NULL DEFAULT ''
);
-- One open request per person, one person per number and group.
CREATE UNIQUE INDEX beta_requests_one_open ON beta_requests (firebase_uid) WHERE state = 'pending';
CREATE UNIQUE INDEX beta_requests_one_number ON beta_requests (phone_number) WHERE phone_number <> '';
CREATE UNIQUE INDEX beta_requests_one_group ON beta_requests (oxio_group_id) WHERE oxio_group_id <> '';
CREATE INDEX beta_requests_by_state ON beta_requests (state, requested_at, id);
CREATE INDEX beta_requests_by_person ON beta_requests (firebase_uid, requested_at, id);
CREATE INDEX beta_requests_by_decision ON beta_requests (decided_at);

-- Whether a number is taken is asked for each free one.
CREATE INDEX activations_by_number ON activations (phone_number) WHERE phone_number <> '';
CREATE INDEX activations_by_wish ON activations (requested_number) WHERE requested_number <> '';

-- Links in mails: only the digest of each token.
CREATE TABLE decision_links (
    token_hash TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES beta_requests (id),
    mail TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX decision_links_by_request ON decision_links (request_id);

-- The role the last token claimed: approvers are counted by what people may do, wherever it is written.
ALTER TABLE users ADD COLUMN token_role TEXT NOT NULL DEFAULT '';

CREATE TABLE second_person_rule (
    name TEXT PRIMARY KEY,
    is_on BIGINT NOT NULL,
    changed_by TEXT NOT NULL DEFAULT '',
    changed_name TEXT NOT NULL DEFAULT '',
    changed_at BIGINT
);
INSERT INTO second_person_rule (name, is_on) VALUES ('rule', 0);

CREATE TABLE proposals (
    id TEXT PRIMARY KEY,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    summary TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_name TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    closed_by TEXT NOT NULL DEFAULT '',
    closed_name TEXT NOT NULL DEFAULT '',
    closed_at BIGINT
);
-- Nobody proposes two things about one subject at once.
CREATE UNIQUE INDEX proposals_one_open ON proposals (subject) WHERE state = 'open';
CREATE INDEX proposals_by_state ON proposals (state, proposed_at, id);

-- Who is looking at what just now.
CREATE TABLE presence (
    subject TEXT NOT NULL,
    firebase_uid TEXT NOT NULL,
    name TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (subject, firebase_uid)
);

-- What the administrators' Overview counts, without reading whole rows.
CREATE INDEX purchases_by_time ON purchases (purchased_at, currency, amount_minor);
CREATE INDEX activations_unprovisioned ON activations (paid_at) WHERE line_id = '' AND paid_at IS NOT NULL;
CREATE INDEX activations_failed_mail ON activations (updated_at) WHERE mail_state = 'failed';
