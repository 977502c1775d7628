-- Says whose tables these are, so that the database of another program is never touched.

CREATE TABLE schema_marker (
    application TEXT PRIMARY KEY
);
INSERT INTO schema_marker (application) VALUES ('dotm-desktop');
