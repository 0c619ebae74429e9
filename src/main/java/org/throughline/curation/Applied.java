package org.throughline.curation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.commit.Receipt;
import org.throughline.kind.Kinds;

/** What became of changes. */
record Applied(
        @Nullable Long revision,
        OffsetDateTime at,
        boolean dryRun,
        boolean repeated,
        List<Changed> changes,
        List<Object> derived,
        List<String> warnings) {

    /** Where the ids of merged entities lead is kept with the rows, and is none that could be sent. */
    static Applied of(Receipt receipt, Kinds kinds, boolean dryRun, List<String> warnings) {
        return new Applied(
                receipt.revision() == 0 ? null : receipt.revision(),
                receipt.at().atOffset(ZoneOffset.UTC),
                dryRun,
                receipt.repeated(),
                receipt.changes().stream()
                        .filter(change -> kinds.knows(change.key().table()))
                        .map(change -> Changed.of(change, kinds))
                        .toList(),
                receipt.derived().stream()
                        .filter(key -> kinds.knows(key.table()))
                        .map(key -> RowName.of(key, kinds))
                        .toList(),
                warned(receipt, warnings));
    }

    private static List<String> warned(Receipt receipt, List<String> warnings) {
        return receipt.revision() == 0 && receipt.changes().isEmpty() && !receipt.repeated()
                ? Stream.concat(warnings.stream(), Stream.of("Nothing was changed: all of this is so already."))
                        .toList()
                : warnings;
    }
}
