package org.throughline.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The keys there are and were. */
interface ApiKeys extends Neo4jRepository<ApiKey, String> {

    List<ApiKey> findTop1000ByOrderByRevokedAscNameAscIdAsc();

    Optional<ApiKey> findFirstByRoleAndRevokedFalse(Role role);
}
