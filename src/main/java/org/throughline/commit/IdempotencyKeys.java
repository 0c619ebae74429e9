package org.throughline.commit;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The keys under which change sets were committed. */
interface IdempotencyKeys extends Neo4jRepository<IdempotencyKey, String> {}
