-- The voice: what was spoken and for whom, what it cost, and what was heard. Times of day are UTC milliseconds, lengths
-- milliseconds. The sound itself is a file beside the database, named by its own digest.

-- One spoken sentence, for everybody whose text and voice are the same. "wish" is the digest of all that makes the
-- sound; a clip whose own voice could not be had has another's until "again_at".
CREATE TABLE voice_clips (
    wish TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    profile TEXT NOT NULL,
    text TEXT NOT NULL,
    is_personal BIGINT NOT NULL,
    characters BIGINT NOT NULL,
    wanted_source TEXT NOT NULL,
    state TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    voice_id TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    bytes BIGINT NOT NULL DEFAULT 0,
    length_ms BIGINT NOT NULL DEFAULT 0,
    tries BIGINT NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    again_at BIGINT,
    hits BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    ready_at BIGINT
);
CREATE INDEX voice_clips_by_content ON voice_clips (content) WHERE content <> '';
CREATE INDEX voice_clips_by_state ON voice_clips (state);

-- One message of one person. The same text and voice again is the same row.
CREATE TABLE voice_messages (
    id TEXT PRIMARY KEY,
    firebase_uid TEXT NOT NULL REFERENCES users (firebase_uid),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    profile TEXT NOT NULL,
    digest TEXT NOT NULL,
    generation_ms BIGINT,
    created_at BIGINT NOT NULL,
    ready_at BIGINT
);
CREATE UNIQUE INDEX voice_messages_once ON voice_messages (firebase_uid, kind, language, profile, digest);
CREATE INDEX voice_messages_by_person ON voice_messages (firebase_uid, created_at, id);
CREATE INDEX voice_messages_timed ON voice_messages (ready_at) WHERE generation_ms IS NOT NULL;

CREATE TABLE voice_message_parts (
    message_id TEXT NOT NULL REFERENCES voice_messages (id),
    place BIGINT NOT NULL,
    wish TEXT NOT NULL,
    text TEXT NOT NULL,
    caption TEXT NOT NULL,
    PRIMARY KEY (message_id, place)
);
CREATE INDEX voice_message_parts_by_wish ON voice_message_parts (wish);

-- Characters that were or may have been billed in a month ("2026-01").
CREATE TABLE voice_months (
    month TEXT PRIMARY KEY,
    characters BIGINT NOT NULL,
    syntheses BIGINT NOT NULL
);

-- One row for each time somebody listened.
CREATE TABLE voice_listens (
    id TEXT PRIMARY KEY,
    firebase_uid TEXT NOT NULL REFERENCES users (firebase_uid),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    profile TEXT NOT NULL,
    message_id TEXT NOT NULL DEFAULT '',
    position_ms BIGINT NOT NULL DEFAULT 0,
    is_completed BIGINT NOT NULL DEFAULT 0,
    listened_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX voice_listens_by_person ON voice_listens (firebase_uid, listened_at, id);
CREATE INDEX voice_listens_completed ON voice_listens (firebase_uid, kind) WHERE is_completed = 1;
CREATE INDEX voice_listens_newest ON voice_listens (listened_at, id);
