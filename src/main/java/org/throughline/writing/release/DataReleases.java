package org.throughline.writing.release;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The data packages that have been loaded. */
interface DataReleases extends Neo4jRepository<DataRelease, String> {}
