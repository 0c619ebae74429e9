package org.throughline.commit;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.util.DigestUtils;
import org.throughline.change.ChangeSet;

/**
 * That a sender's change set with a key has been committed: sent again, it is answered and not committed again.
 *
 * @param id the sender and the key
 * @param digest of what it asked
 * @param revision what it became; 0 where it changed nothing
 */
@Node("IdempotencyKey")
record IdempotencyKey(
        @Id String id,
        String digest,
        long revision,
        @Version @Nullable Long version) {

    static String id(ChangeSet set) {
        return set.who() + " " + set.key();
    }

    static IdempotencyKey of(ChangeSet set, long revision) {
        return new IdempotencyKey(id(set), digest(set), revision, null);
    }

    boolean isOf(ChangeSet set) {
        return digest.equals(digest(set));
    }

    private static String digest(ChangeSet set) {
        return DigestUtils.md5DigestAsHex((set.why() + set.changes()).getBytes(StandardCharsets.UTF_8));
    }
}
