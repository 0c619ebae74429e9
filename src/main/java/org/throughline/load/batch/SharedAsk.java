package org.throughline.load.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.compose.Composer;
import org.throughline.compose.Cypher;

/**
 * What batches must have in common to be answered by one statement, wherever in the document they stand.
 *
 * @param label the type of the parents, or null
 */
record SharedAsk(Ask ask, Start start, @Nullable String label) {

    /** Where the rows begin. */
    enum Start {
        ROOT,
        PARENT,
        ID
    }

    Cypher about(List<String> ids) {
        return switch (start) {
            case ROOT -> Composer.once(ask);
            case PARENT -> Composer.forEachParent(ask, String.valueOf(label), ids);
            case ID -> Composer.forEachId(ask, ids);
        };
    }
}
