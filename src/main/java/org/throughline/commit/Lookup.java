package org.throughline.commit;

import java.util.Map;
import java.util.Set;
import org.throughline.kind.Kind;

/** What has to be known of the graph. */
sealed interface Lookup {

    /** The node that has an id. */
    record NodeById(String id) implements Lookup {}

    /** The rows of a kind that have these texts in these columns. */
    record ByTexts(Kind kind, Map<String, String> texts) implements Lookup {}

    /** The rows that name a node. */
    record NamingNode(String id) implements Lookup {}

    /** The day of the oldest source, without some. */
    record OldestSource(Set<String> besides) implements Lookup {}
}
