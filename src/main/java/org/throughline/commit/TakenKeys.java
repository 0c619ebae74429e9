package org.throughline.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.change.ChangeSet;

/** Under which keys the sets of one transaction were committed before, asked for once, or are committed in it. */
final class TakenKeys {

    private final Map<String, IdempotencyKey> taken = new HashMap<>();
    private final List<IdempotencyKey> added = new ArrayList<>();

    TakenKeys(IdempotencyKeys stored, List<ChangeSet> sets) {
        List<String> ids = sets.stream()
                .filter(set -> set.key() != null)
                .map(IdempotencyKey::id)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            stored.findAllById(ids).forEach(key -> taken.put(key.id(), key));
        }
    }

    Optional<IdempotencyKey> of(ChangeSet set) {
        return set.key() == null ? Optional.empty() : Optional.ofNullable(taken.get(IdempotencyKey.id(set)));
    }

    void take(ChangeSet set, long revision) {
        if (set.key() != null) {
            IdempotencyKey key = IdempotencyKey.of(set, revision);
            taken.put(key.id(), key);
            added.add(key);
        }
    }

    /** Those that are new. */
    List<IdempotencyKey> added() {
        return added;
    }
}
