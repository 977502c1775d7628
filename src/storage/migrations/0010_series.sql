-- What the administrators' charts count by time: each is read as a range of one index.

CREATE INDEX activations_by_provisioning ON activations (provisioned_at) WHERE provisioned_at IS NOT NULL;
CREATE INDEX users_by_signup ON users (created_at);
