package org.throughline.commit;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.util.DigestUtils;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.Merge;
import org.throughline.change.Put;
import org.throughline.change.Redact;
import org.throughline.change.Retract;
import org.throughline.change.row.RowText;

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
        return DigestUtils.md5DigestAsHex(asked(set).getBytes(StandardCharsets.UTF_8));
    }

    /** What its sender wrote, or where that is not known what it comes to. */
    private static String asked(ChangeSet set) {
        String written = set.asked();
        return written == null ? words(set) : written;
    }

    private static String words(ChangeSet set) {
        return set.changes().stream()
                .map(IdempotencyKey::words)
                .collect(Collectors.joining("\n", set.why() + "\n", ""));
    }

    /** What is asked for, wherever it stands. */
    private static String words(Change change) {
        return switch (change) {
            case Put put ->
                "put %s %s %s %s"
                        .formatted(
                                put.row().kind().name(),
                                RowText.of(put.row()),
                                new TreeSet<>(put.cleared()),
                                put.version());
            case Retract retract -> "retract %s %s".formatted(retract.key(), retract.version());
            case Merge merge -> "merge %s %s".formatted(merge.from(), merge.into());
            case Redact redact -> "redact %s %s".formatted(redact.key(), new TreeSet<>(redact.columns()));
        };
    }
}
