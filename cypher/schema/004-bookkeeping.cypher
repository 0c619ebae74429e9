// What has been loaded and which keys there are, once each, and the one version of the schema.
CREATE CONSTRAINT data_release_name IF NOT EXISTS
FOR (release:DataRelease) REQUIRE release.name IS UNIQUE;
CREATE CONSTRAINT loaded_file_path IF NOT EXISTS
FOR (file:LoadedFile) REQUIRE file.path IS UNIQUE;
CREATE CONSTRAINT schema_version_name IF NOT EXISTS
FOR (version:SchemaVersion) REQUIRE version.name IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS
FOR (revision:Revision) REQUIRE revision.number IS UNIQUE;
CREATE CONSTRAINT revision_counter_name IF NOT EXISTS
FOR (counter:RevisionCounter) REQUIRE counter.name IS UNIQUE;
CREATE CONSTRAINT idempotency_key_id IF NOT EXISTS
FOR (key:IdempotencyKey) REQUIRE key.id IS UNIQUE;
CREATE INDEX revision_change_revision IF NOT EXISTS
FOR (change:RevisionChange) ON (change.revision);
CREATE INDEX revision_change_subject IF NOT EXISTS
FOR (change:RevisionChange) ON (change.subject, change.revision);
CREATE CONSTRAINT api_key_id IF NOT EXISTS
FOR (key:ApiKey) REQUIRE key.id IS UNIQUE;
CREATE CONSTRAINT register_book_id IF NOT EXISTS
FOR (book:RegisterBook) REQUIRE book.id IS UNIQUE;
