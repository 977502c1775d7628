-- What was paid back of a payment, as the payment provider last said it: also of a payment whose purchase is not
-- recorded yet, because events come in any order.

CREATE TABLE payment_refunds (
    charge_id TEXT PRIMARY KEY,
    payment_id TEXT NOT NULL DEFAULT '',
    invoice_id TEXT NOT NULL DEFAULT '',
    paid_minor BIGINT NOT NULL,
    returned_minor BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX payment_refunds_by_payment ON payment_refunds (payment_id) WHERE payment_id <> '';
CREATE INDEX payment_refunds_by_invoice ON payment_refunds (invoice_id) WHERE invoice_id <> '';
