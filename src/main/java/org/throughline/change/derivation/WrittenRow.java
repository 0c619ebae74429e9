package org.throughline.change.derivation;

import java.util.Map;
import org.throughline.kind.Kind;

/** What is written into the graph for a row: values for the statement of a kind. */
public record WrittenRow(Kind kind, Map<String, Object> values) {

    public String id() {
        return String.valueOf(values.get("id"));
    }
}
