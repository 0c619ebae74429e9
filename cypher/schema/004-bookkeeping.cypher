// What has been loaded, once each, and the one version of the schema.
CREATE CONSTRAINT data_release_name IF NOT EXISTS
FOR (release:DataRelease) REQUIRE release.name IS UNIQUE;
CREATE CONSTRAINT loaded_file_path IF NOT EXISTS
FOR (file:LoadedFile) REQUIRE file.path IS UNIQUE;
CREATE CONSTRAINT schema_version_name IF NOT EXISTS
FOR (version:SchemaVersion) REQUIRE version.name IS UNIQUE;
