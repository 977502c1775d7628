-- API keys for assistants and programs, how much each was used, and what was billed for it.

CREATE TABLE mcp_api_keys (
    id TEXT PRIMARY KEY,
    key_hash TEXT NOT NULL UNIQUE,
    key_name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    rate_limit BIGINT NOT NULL,
    is_active BIGINT NOT NULL DEFAULT 1,
    firebase_uid TEXT REFERENCES users (firebase_uid),
    allowed_origins TEXT NOT NULL DEFAULT '[]',
    created_by TEXT NOT NULL,
    total_requests BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at BIGINT
);
CREATE INDEX mcp_api_keys_by_person ON mcp_api_keys (firebase_uid, id DESC);

-- What counts against the hourly limit: one number for each key and minute, kept for two hours.
CREATE TABLE mcp_api_minutes (
    key_id TEXT NOT NULL REFERENCES mcp_api_keys (id),
    minute BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    PRIMARY KEY (key_id, minute)
);
CREATE INDEX mcp_api_minutes_by_time ON mcp_api_minutes (minute);

-- Answers given, for figures and bills, kept for 90 days. Neither addresses nor agents are kept: nothing needs them, and
-- they say more about people than a bill may.
CREATE TABLE mcp_api_requests (
    key_id TEXT NOT NULL REFERENCES mcp_api_keys (id),
    minute BIGINT NOT NULL,
    path TEXT NOT NULL,
    method TEXT NOT NULL,
    operation TEXT NOT NULL,
    status BIGINT NOT NULL,
    firebase_uid TEXT,
    requests BIGINT NOT NULL,
    unbilled BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (key_id, minute, path, method, operation, status)
);
CREATE INDEX mcp_api_requests_by_person ON mcp_api_requests (firebase_uid, minute);
CREATE INDEX mcp_api_requests_by_time ON mcp_api_requests (minute);
CREATE INDEX mcp_api_requests_unbilled ON mcp_api_requests (firebase_uid, minute) WHERE unbilled = 1;

-- What the payment provider is told: a row before and after, never more than one for a person and hour.
CREATE TABLE mcp_billing_events (
    id TEXT PRIMARY KEY,
    firebase_uid TEXT NOT NULL REFERENCES users (firebase_uid),
    hour BIGINT NOT NULL,
    identifier TEXT NOT NULL UNIQUE,
    stripe_customer_id TEXT NOT NULL,
    request_count BIGINT NOT NULL,
    megabytes_used TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (firebase_uid, hour)
);
CREATE INDEX mcp_billing_events_by_state ON mcp_billing_events (state);
