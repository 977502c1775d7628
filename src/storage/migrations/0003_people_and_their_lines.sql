-- Lists of one person's activations, whether the address was verified, and one carrier record per person.
CREATE INDEX activations_by_person ON activations (firebase_uid, created_at DESC, id DESC);
ALTER TABLE users ADD COLUMN email_verified BIGINT NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX users_one_carrier_record ON users (oxio_user_id) WHERE oxio_user_id IS NOT NULL;
CREATE INDEX purchases_by_product ON purchases (firebase_uid, product_id);
