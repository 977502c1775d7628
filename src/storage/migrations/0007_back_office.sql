-- What the back office searches by and lists.

CREATE INDEX purchases_by_transaction ON purchases (transaction_id);
CREATE INDEX activations_by_invoice_number ON activations (invoice_number);
CREATE INDEX audit_entries_by_subject_person_time ON audit_entries (subject_uid, at, sequence);
-- only postgres
CREATE INDEX users_by_mail_start ON users (email text_pattern_ops);
CREATE INDEX activations_by_number_start ON activations (phone_number text_pattern_ops);
CREATE INDEX activations_by_iccid_start ON activations (iccid text_pattern_ops);
-- both again
-- only sqlite
CREATE INDEX activations_by_number_start ON activations (phone_number);
CREATE INDEX activations_by_iccid_start ON activations (iccid);
-- both again
