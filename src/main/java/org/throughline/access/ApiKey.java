package org.throughline.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A key to the service, of which only a digest is kept: nobody reads the secret out of the database.
 *
 * @param name whom it was made for
 * @param lastUsed the last day on which it was used; null before the first
 */
@Node("ApiKey")
record ApiKey(
        @Id String id,
        String name,
        Role role,
        String hash,
        LocalDate made,
        @Nullable LocalDate lastUsed,
        boolean revoked,
        @Version @Nullable Long revision) {

    ApiKey usedOn(LocalDate day) {
        return new ApiKey(id, name, role, hash, made, day, revoked, revision);
    }

    ApiKey withdrawn() {
        return new ApiKey(id, name, role, hash, made, lastUsed, true, revision);
    }

    Who who() {
        return new Who("key:" + id, name, role);
    }
}
