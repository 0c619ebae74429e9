package org.throughline.commit;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The ledger's revisions, by their numbers. */
public interface Revisions extends Neo4jRepository<Revision, Long> {}
