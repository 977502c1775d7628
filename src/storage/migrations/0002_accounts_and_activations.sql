-- People, what they bought, their lines, and the durable steps that reach the outside world.
-- Times are UTC milliseconds, money is integer minor units. One text for PostgreSQL and SQLite.

CREATE TABLE users (
    id {identity},
    firebase_uid TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL DEFAULT '',
    photo_url TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'customer',
    stripe_customer_id TEXT,
    oxio_user_id TEXT,
    oxio_group_id TEXT,
    eth_address TEXT,
    imei TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE purchases (
    id TEXT PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES users (id),
    firebase_uid TEXT NOT NULL,
    stripe_id TEXT NOT NULL,
    stripe_line_id TEXT NOT NULL,
    product_id TEXT NOT NULL,
    price_id TEXT NOT NULL DEFAULT '',
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    transaction_id TEXT NOT NULL DEFAULT '',
    purchased_at BIGINT NOT NULL,
    UNIQUE (stripe_id, stripe_line_id)
);
CREATE INDEX purchases_by_person ON purchases (firebase_uid, purchased_at DESC, id DESC);

CREATE TABLE activations (
    id TEXT PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES users (id),
    firebase_uid TEXT NOT NULL,
    product_id TEXT NOT NULL,
    state TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    area_code TEXT NOT NULL DEFAULT '',
    requested_number TEXT NOT NULL DEFAULT '',
    invoice_id TEXT NOT NULL DEFAULT '',
    invoice_number TEXT NOT NULL DEFAULT '',
    invoice_url TEXT NOT NULL DEFAULT '',
    purchase_id TEXT REFERENCES purchases (id),
    line_id TEXT NOT NULL DEFAULT '',
    line_status TEXT NOT NULL DEFAULT '',
    phone_number TEXT NOT NULL DEFAULT '',
    iccid TEXT NOT NULL DEFAULT '',
    activation_code TEXT NOT NULL DEFAULT '',
    plan_name TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    mail_state TEXT NOT NULL DEFAULT 'none',
    mail_count BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    invoiced_at BIGINT,
    paid_at BIGINT,
    provisioned_at BIGINT,
    active_at BIGINT
);
-- One living activation per person and product: the second request finds the first.
CREATE UNIQUE INDEX activations_one_alive ON activations (firebase_uid, product_id) WHERE state <> 'cancelled';
CREATE INDEX activations_by_invoice ON activations (invoice_id);
CREATE INDEX activations_by_state ON activations (state, updated_at);
CREATE UNIQUE INDEX activations_one_line ON activations (line_id) WHERE line_id <> '';

-- Every effect on the outside world: a row before it happens and after.
CREATE TABLE steps (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    unclear BIGINT NOT NULL DEFAULT 0,
    due_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX steps_due ON steps (state, due_at);
CREATE INDEX steps_by_subject ON steps (subject, created_at);

CREATE TABLE stripe_events (
    event_id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    received_at BIGINT NOT NULL,
    processed_at BIGINT
);

CREATE TABLE cursors (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE rate_slots (
    id TEXT PRIMARY KEY,
    firebase_uid TEXT NOT NULL,
    step_id TEXT NOT NULL UNIQUE,
    granted_at BIGINT NOT NULL
);
CREATE INDEX rate_slots_by_time ON rate_slots (granted_at);

CREATE TABLE rate_queue (
    firebase_uid TEXT PRIMARY KEY,
    place BIGINT NOT NULL,
    joined_at BIGINT NOT NULL,
    asked_at BIGINT NOT NULL
);
CREATE INDEX rate_queue_by_place ON rate_queue (place);

CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counters (name, value) VALUES
    ('rate.lifetime', 0), ('rate.queued', 0), ('rate.rejected', 0), ('rate.place', 0), ('rate.lock', 0);
