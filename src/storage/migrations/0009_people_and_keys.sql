-- People by what they may do, whether our own table or their last token says so; keys by state and by use.

CREATE INDEX users_by_role ON users ((CASE WHEN role = 'owner' OR token_role = 'owner' THEN 0 WHEN role = 'admin' OR token_role = 'admin' THEN 1 WHEN role = 'agent' OR token_role = 'agent' THEN 2 ELSE 3 END), id);
CREATE INDEX mcp_api_keys_by_state ON mcp_api_keys (is_active, id DESC);
CREATE INDEX mcp_api_requests_by_key_use ON mcp_api_requests (key_id, minute, requests);
