package org.throughline.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.compose.Composer;
import org.throughline.compose.Statement;

/** What batches must have in common to be answered by one statement, wherever in the document they stand. */
record Question(Ask ask, @Nullable String label) {

    Statement about(List<String> ids) {
        return label == null ? Composer.forEachId(ask, ids) : Composer.forEachParent(ask, label, ids);
    }
}
