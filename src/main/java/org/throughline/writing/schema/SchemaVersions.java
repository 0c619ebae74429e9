package org.throughline.writing.schema;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The one schema version of a database. */
interface SchemaVersions extends Neo4jRepository<SchemaVersion, String> {}
