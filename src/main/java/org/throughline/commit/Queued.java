package org.throughline.commit;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.throughline.change.ChangeSet;

/**
 * A change set that waits to be committed.
 *
 * @param books what else is to be written in the same transaction, given the number of the revision
 * @param answer what became of it
 */
record Queued(ChangeSet set, Consumer<Receipt> books, CompletableFuture<Receipt> answer) {

    Queued(ChangeSet set, Consumer<Receipt> books) {
        this(set, books, new CompletableFuture<>());
    }
}
