-- Who did what: rows that are only ever added, each sealed with the one before it, and the head of that chain.

CREATE TABLE audit_entries (
    sequence BIGINT PRIMARY KEY,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    at BIGINT NOT NULL,
    actor_uid TEXT NOT NULL,
    actor_mail TEXT NOT NULL,
    actor_role TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_uid TEXT NOT NULL,
    state_before TEXT NOT NULL,
    state_after TEXT NOT NULL,
    via TEXT NOT NULL,
    address TEXT NOT NULL,
    request_id TEXT NOT NULL,
    outcome TEXT NOT NULL
);
CREATE INDEX audit_entries_by_request ON audit_entries (request_id);
CREATE INDEX audit_entries_by_actor ON audit_entries (actor_uid, sequence);
CREATE INDEX audit_entries_by_action ON audit_entries (action, sequence);
CREATE INDEX audit_entries_by_subject ON audit_entries (subject, sequence);
CREATE INDEX audit_entries_by_subject_person ON audit_entries (subject_uid, sequence);
CREATE INDEX audit_entries_by_time ON audit_entries (at);

-- One row, held by whoever appends. The salt makes the digests of addresses useless elsewhere.
CREATE TABLE audit_head (
    name TEXT PRIMARY KEY,
    sequence BIGINT NOT NULL,
    hash TEXT NOT NULL,
    salt TEXT NOT NULL
);
-- only postgres
INSERT INTO audit_head (name, sequence, hash, salt) VALUES
    ('head', 0, repeat('0', 64), replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

CREATE FUNCTION audit_entries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit log is only ever added to.';
END
$$;
CREATE TRIGGER audit_entries_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
    FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_stay();
CREATE TRIGGER audit_head_no_removal BEFORE DELETE OR TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_stay();
-- both again
-- only sqlite
INSERT INTO audit_head (name, sequence, hash, salt) VALUES
    ('head', 0, '0000000000000000000000000000000000000000000000000000000000000000', lower(hex(randomblob(32))));

CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON audit_entries BEGIN
    SELECT RAISE(ABORT, 'The audit log is only ever added to.');
END;
CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON audit_entries BEGIN
    SELECT RAISE(ABORT, 'The audit log is only ever added to.');
END;
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head BEGIN
    SELECT RAISE(ABORT, 'The audit log is only ever added to.');
END;
-- both again
