package org.throughline.change.row;

import java.util.stream.Stream;

/** What looks at more than one row has to look again when another of them changes. */
public interface Following {

    /** The rows to look at again when this one comes, goes or becomes different. */
    default Stream<Row> following(Row changed, Universe universe) {
        return Stream.empty();
    }
}
