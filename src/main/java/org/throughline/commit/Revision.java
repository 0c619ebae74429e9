package org.throughline.commit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.throughline.change.ChangeSet;

/**
 * One change of the graph, as the ledger tells it; what it changed stands beside it, row by row, as nodes labelled
 * {@code RevisionChange} that name it by its number.
 *
 * @param number its place among all: a later one has a greater number
 * @param who who changed it
 * @param why for what reason
 * @param source where it came from, such as a data package; null where it came from a person
 * @param key by which its sender recognises it; null where there is none
 * @param changes how many rows it changed
 * @param redacts whether it took values out for ever, also of what the ledger knows of earlier revisions; null where an
 *     earlier program noted it, which took none
 */
@Node("Revision")
public record Revision(
        @Id long number,
        Instant at,
        String who,
        String why,
        @Nullable String source,
        @Nullable String key,
        long changes,
        @Nullable Boolean redacts,
        @Version @Nullable Long version) {

    static Revision of(ChangeSet set, int changes, long number, Instant at) {
        return new Revision(
                number,
                at,
                set.who(),
                set.why(),
                set.source(),
                set.key(),
                changes,
                !set.redactions().isEmpty(),
                null);
    }

    boolean isRedaction() {
        return Boolean.TRUE.equals(redacts);
    }
}
