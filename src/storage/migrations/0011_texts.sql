-- Texts of mails that administrators wrote: every version stays. Version 0 is the built-in text and has no row.

CREATE TABLE mail_texts (
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    subject TEXT NOT NULL,
    html TEXT NOT NULL,
    plain TEXT NOT NULL,
    digest TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES users (firebase_uid),
    saved_name TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    restored_from BIGINT,
    PRIMARY KEY (kind, language, version)
);
CREATE INDEX mail_texts_by_time ON mail_texts (saved_at, kind, language, version);

-- The language a person's program spoke last: in it their mails are written.
ALTER TABLE users ADD COLUMN language TEXT NOT NULL DEFAULT '';
