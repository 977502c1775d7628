-- Payments beside their lines: which activation a payment went to, in which mode it was made, and what an event of the
-- payment provider is about.

ALTER TABLE purchases ADD COLUMN activation_id TEXT NOT NULL DEFAULT '';
-- 1: the provider's test mode; empty: not known.
ALTER TABLE purchases ADD COLUMN is_test BIGINT;
UPDATE purchases SET activation_id = a.id FROM activations AS a WHERE a.purchase_id = purchases.id;
CREATE INDEX purchases_newest ON purchases (purchased_at, id);
CREATE INDEX purchases_without_activation ON purchases (product_id, purchased_at, id) WHERE activation_id = '';

ALTER TABLE stripe_events ADD COLUMN object_id TEXT NOT NULL DEFAULT '';
CREATE INDEX stripe_events_failed ON stripe_events (received_at, event_id) WHERE state = 'failed';
CREATE INDEX stripe_events_by_object ON stripe_events (object_id) WHERE object_id <> '';

-- Lines that no payment stands behind, and those that cost nothing.
CREATE INDEX activations_without_payment ON activations (COALESCE(provisioned_at, created_at), id)
    WHERE line_id <> '' AND purchase_id IS NULL AND amount_minor > 0;
CREATE INDEX activations_for_nothing ON activations (amount_minor) WHERE line_id <> '' AND amount_minor = 0;

-- The payment's own side follows the activation's.
-- only postgres
UPDATE stripe_events SET object_id = COALESCE(s.payload::json ->> 'invoice', '') FROM steps AS s
    WHERE s.idempotency_key = 'event-' || stripe_events.event_id;

CREATE FUNCTION purchases_follow_activation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE purchases SET activation_id = '' WHERE id = OLD.purchase_id AND activation_id = OLD.id;
    UPDATE purchases SET activation_id = NEW.id WHERE id = NEW.purchase_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER activations_tell_purchases AFTER UPDATE OF purchase_id ON activations FOR EACH ROW
    WHEN (OLD.purchase_id IS DISTINCT FROM NEW.purchase_id) EXECUTE FUNCTION purchases_follow_activation();
-- both again
-- only sqlite
UPDATE stripe_events SET object_id = COALESCE(json_extract(s.payload, '$.invoice'), '') FROM steps AS s
    WHERE s.idempotency_key = 'event-' || stripe_events.event_id;

CREATE TRIGGER activations_tell_purchases AFTER UPDATE OF purchase_id ON activations
    WHEN OLD.purchase_id IS NOT NEW.purchase_id BEGIN
    UPDATE purchases SET activation_id = '' WHERE id = OLD.purchase_id AND activation_id = OLD.id;
    UPDATE purchases SET activation_id = NEW.id WHERE id = NEW.purchase_id;
END;
-- both again
