package org.throughline.writing.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the release has in the graph: each row's key and fingerprint. */
record Ledger(Map<RowKey, String> fingerprints) {

    static Ledger of(Collection<LoadedFile> files) {
        Map<RowKey, String> fingerprints = new HashMap<>();
        files.stream().flatMap(file -> file.rows().stream()).forEach(entry -> {
            String[] parts = entry.split(" ", -1);
            fingerprints.put(new RowKey(parts[0], parts[1]), parts[2]);
        });
        return new Ledger(fingerprints);
    }

    Stream<RowKey> keys() {
        return fingerprints.keySet().stream();
    }

    boolean holds(PlannedRow row) {
        return row.fingerprint().equals(fingerprints.get(row.key()));
    }

    boolean knows(PlannedRow row) {
        return knows(row.key());
    }

    boolean knows(RowKey key) {
        return fingerprints.containsKey(key);
    }
}
